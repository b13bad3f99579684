package letter

import "tanu/core/application"

// Input is a letter, with the day of filing and the form where they are known.
//
//easyjson:types read
type Input struct {
	Text        string                   `json:"text"`
	Filed       string                   `json:"filed"`       // 2026-11-23, or nothing; a cost in tenge is judged at the index of this day
	Application *application.Application `json:"application"` // the form that the letter is compared with
}
