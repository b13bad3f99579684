package procedure

import (
	"tanu/core/application"
	"tanu/core/rule"
)

// Connection is paragraph 6, sub-paragraph 3: is the activity, carried out in priority sectors of the economy, connected with subsoil use?
//
// Reading: the order does not define the priority sectors; the three of the annex are meant. The question itself is the conclusion that the
// working body drafts and the Commission approves: no machine answers it.
var Connection = rule.Rule{
	ID:       "p6.3-connection",
	Cite:     "6.3",
	Fields:   []string{"/project/product"},
	Readings: []string{"A-20"},
	Reasons:  []rule.Reason{decidedByPeople},
	Check: func(*application.Case) []rule.Finding {
		return []rule.Finding{decidedByPeople.At("/project/product")}
	},
}

var decidedByPeople = rule.Reason{Code: "decided-by-people", Outcome: rule.Judgement}
