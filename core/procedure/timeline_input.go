package procedure

// TimelineInput is what is known of the course of an application: days as 2026-11-23, "" for a day not given yet.
//
//easyjson:types read
type TimelineInput struct {
	Filed    string `json:"filed"`
	Accepted string `json:"accepted"` // accepted for drafting the conclusion
	Drafted  string `json:"drafted"`  // the draft conclusion was formed
	Met      string `json:"met"`      // the Commission sat
}
