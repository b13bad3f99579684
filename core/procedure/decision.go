package procedure

// Decision is what follows from a sitting.
//
//easyjson:types write
type Decision struct {
	Composition []string `json:"composition"` // what is wrong with the composition, in the order of [CompositionProblems]; never nil
	Quorum      bool     `json:"quorum"`
	Lawful      bool     `json:"lawful"`   // quorum and nothing wrong with the composition
	Decision    *string  `json:"decision"` // recognised or not-recognised; null when none came about
	By          *string  `json:"by"`       // majority or casting-vote; null without a decision
}
