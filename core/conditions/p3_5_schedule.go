package conditions

import (
	"tanu/core/application"
	"tanu/core/rule"
)

// Schedule is paragraph 3, sub-paragraph 5: the project is carried out according to the plan-schedule of paragraph 4, sub-paragraph 2.
//
// Reading: the commitment is asked for here, the plan-schedule itself in 4.2, so that each point shows its own gap.
var Schedule = rule.Rule{
	ID:       "p3.5-schedule",
	Cite:     "3.5",
	Fields:   []string{"/commitments/schedule/given"},
	Readings: []string{"A-04"},
	Reasons:  []rule.Reason{rule.CommitmentMissing, rule.CommitmentRefused, scheduleMet},
	Check: func(c *application.Case) []rule.Finding {
		if f := rule.Commitment(c.Commitments.Schedule.Given, "/commitments/schedule/given"); f != nil {
			return f
		}
		return []rule.Finding{scheduleMet.At("/commitments/schedule/given")}
	},
}

var scheduleMet = rule.Reason{Code: "given", Outcome: rule.Met}
