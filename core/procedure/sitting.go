package procedure

// Sitting is a sitting of the Commission (paragraph 8). A number that is not given is nil.
//
//easyjson:types read
type Sitting struct {
	Members   *int     `json:"members"` // of the Commission
	Present   *int     `json:"present"`
	For       *int     `json:"for"` // votes for the recognition
	Against   *int     `json:"against"`
	Abstained *int     `json:"abstained"`
	Chair     string   `json:"chair"`  // for or against: the vote of whoever presides; "" when not given
	Bodies    []string `json:"bodies"` // whom the members represent; empty when not given
}
