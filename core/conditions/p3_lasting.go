package conditions

import (
	"tanu/core/application"
	"tanu/core/rule"
)

// Lasting is the last part of paragraph 3: the commitments hold unchanged for the whole life of the project and of the licence, the
// transfer of the subsoil right to other persons being the exception.
//
// Reading: the Kazakh sentence is hard to read; what can be asked for at filing is that the applicant takes note of it and agrees.
// The exception concerns a later transfer and is not a question of the application.
var Lasting = rule.Rule{
	ID:       "p3.lasting",
	Cite:     "3.lasting",
	Fields:   []string{"/commitments/lasting/given"},
	Readings: []string{"A-29"},
	Reasons:  []rule.Reason{rule.CommitmentMissing, rule.CommitmentRefused, lastingMet},
	Check: func(c *application.Case) []rule.Finding {
		if f := rule.Commitment(c.Commitments.Lasting.Given, "/commitments/lasting/given"); f != nil {
			return f
		}
		return []rule.Finding{lastingMet.At("/commitments/lasting/given")}
	},
}

var lastingMet = rule.Reason{Code: "given", Outcome: rule.Met}
