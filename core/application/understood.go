package application

// Understood is one typed figure as it was read, echoed to the person.
//
//easyjson:types write
type Understood struct {
	Field string `json:"field"`
	Kind  string `json:"kind"`  // money, mci, percent, number, activity, date, month, year or period
	Value string `json:"value"` // canonical text
}
