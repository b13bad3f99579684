package procedure

// Step is a period of paragraphs 5 to 9 with its days, as 2026-11-23. A day that cannot be told, because a year has no calendar, is left out.
//
//easyjson:types write
type Step struct {
	Cite        string `json:"cite"`
	Step        string `json:"step"`
	From        string `json:"from,omitempty"`     // the day from which the period runs; it is not counted
	Days        int    `json:"days"`               // working days
	Due         string `json:"due,omitempty"`      // the last lawful day
	Earliest    string `json:"earliest,omitempty"` // of the return: due by the other reading
	Provisional bool   `json:"provisional"`        // it touches a year whose calendar is not official
}

// Period is the length of a step, for a page that explains the procedure.
type Period struct {
	Cite string `json:"cite"`
	Step string `json:"step"`
	Days int    `json:"days"` // working days
}
