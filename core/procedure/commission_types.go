package procedure

// Sitting is a sitting of the Commission (paragraph 8). A number that is not given is nil.
//
//easyjson:types
type Sitting struct {
	Members   *int     `json:"members"` // of the Commission
	Present   *int     `json:"present"`
	For       *int     `json:"for"` // votes for the recognition
	Against   *int     `json:"against"`
	Abstained *int     `json:"abstained"`
	Chair     string   `json:"chair"`  // for or against: the vote of whoever presides; "" when not given
	Bodies    []string `json:"bodies"` // whom the members represent; empty when not given
}

// Decision is what follows from a sitting.
type Decision struct {
	Composition []string `json:"composition"` // what is wrong with the composition, in the order of [CompositionProblems]; never nil
	Quorum      bool     `json:"quorum"`
	Lawful      bool     `json:"lawful"`   // quorum and nothing wrong with the composition
	Decision    *string  `json:"decision"` // recognised or not-recognised; null when none came about
	By          *string  `json:"by"`       // majority or casting-vote; null without a decision
}
