// Package application is what the applicant fills in, as it crosses the border, and the typed answers read from it.
//
// What a person types is kept as typed; [Read] turns it into figures. An absent key, a null, an empty or blank text and
// an empty list all mean "not answered yet", which is never the same as "no".
package application

// Format is the only format of an application that this core reads.
const Format = "tanu/application/1"

// Application is one application for one project: paragraphs 2 to 4 and 6 of the Rules as fields.
//
//easyjson:types read
type Application struct {
	Format      string      `json:"format"`
	Filed       string      `json:"filed"`    // the chosen day of filing, 2026-11-23; everything is judged on it
	Language    string      `json:"language"` // of the letter: kk, ru or en
	Letter      string      `json:"letter"`   // the free-form text of paragraph 4; not read by the check
	LetterMarks LetterMarks `json:"letterMarks"`
	Applicant   Applicant   `json:"applicant"`
	Project     Project     `json:"project"`
	Subsoil     Subsoil     `json:"subsoil"`
	Commitments Commitments `json:"commitments"`
	Documents   Documents   `json:"documents"`
}

// LetterMarks is what the person said about passages of the letter.
type LetterMarks struct {
	Bound     []Bound     `json:"bound"`
	Dismissed []Dismissed `json:"dismissed"`
}

// Bound ties a passage to a point by hand.
type Bound struct {
	Point  string `json:"point"`
	Quote  string `json:"quote"`
	Before string `json:"before"`
	After  string `json:"after"`
}

// Dismissed is a finding about a passage that the person waved away.
type Dismissed struct {
	Rule   string `json:"rule"`
	Quote  string `json:"quote"`
	Before string `json:"before"`
	After  string `json:"after"`
}

// Applicant is who wants the recognition (paragraph 2, sub-paragraph 2).
type Applicant struct {
	Kind      string    `json:"kind"` // legal-entity, individual or simple-partnership (paragraph 2, sub-paragraph 3)
	Name      string    `json:"name"`
	Number    string    `json:"number"` // BIN or IIN; of a simple partnership, that of the participant who conducts its affairs
	Address   string    `json:"address"`
	Phone     string    `json:"phone"`
	Email     string    `json:"email"`
	Signatory Signatory `json:"signatory"`
}

// Signatory is who signs the application outside the page.
type Signatory struct {
	Name     string `json:"name"`
	Position string `json:"position"`
}

// Project is the industrial-innovation project on the unified industrialisation map.
type Project struct {
	Name     string `json:"name"`
	Purpose  string `json:"purpose"`
	Region   string `json:"region"` // ISO 3166-2, KZ-35
	Place    string `json:"place"`
	From     string `json:"from"`
	To       string `json:"to"`
	Cost     string `json:"cost"` // of the whole project, without VAT
	Results  string `json:"results"`
	Product  string `json:"product"`
	Activity string `json:"activity"` // OKED class of the declared product
	Map      Map    `json:"map"`
}

// Map is the entry of the project in the unified industrialisation map (paragraph 6, sub-paragraph 1).
type Map struct {
	Included *bool  `json:"included,omitempty"`
	Act      string `json:"act"`
	Date     string `json:"date"`
}

// Subsoil is what the licence is wanted for.
type Subsoil struct {
	Licence  string    `json:"licence"` // exploration or mining
	Site     string    `json:"site"`
	Minerals []Mineral `json:"minerals"`
}

// Mineral is one mineral and what the project does with it: raw-material, fuel, or other words.
type Mineral struct {
	Name string   `json:"name"`
	Use  []string `json:"use"`
}

// Commitments are the five of paragraph 3 and its last part.
type Commitments struct {
	OwnUse         Commitment     `json:"ownUse"`
	InCountryValue InCountryValue `json:"inCountryValue"`
	Wage           Wage           `json:"wage"`
	Cost           Commitment     `json:"cost"`
	Schedule       Commitment     `json:"schedule"`
	Lasting        Commitment     `json:"lasting"`
}

// Commitment is taken on (true), refused (false) or not answered (absent).
type Commitment struct {
	Given *bool `json:"given,omitempty"`
}

// InCountryValue is the commitment of paragraph 3, sub-paragraph 2, with the figures of each calendar year.
type InCountryValue struct {
	Given *bool  `json:"given,omitempty"`
	Years []Year `json:"years"`
}

// Year states the share of in-country value in the works and services bought in a calendar year, as a percent, as two sums, or both.
type Year struct {
	Year      string `json:"year"`
	Percent   string `json:"percent"`
	Total     string `json:"total"`
	InCountry string `json:"inCountry"`
}

// Wage is the commitment of paragraph 3, sub-paragraph 3.
type Wage struct {
	Given    *bool    `json:"given,omitempty"`
	Average  string   `json:"average"` // planned average monthly wage of the project's staff
	Regional Regional `json:"regional"`
}

// Regional is the average statistical figure of the region with what makes it checkable.
type Regional struct {
	Figure    string `json:"figure"`
	Period    string `json:"period"`
	Indicator string `json:"indicator"`
	Source    string `json:"source"`
}

// Documents are the seven of paragraph 4.
type Documents struct {
	Passport      Document   `json:"passport"`
	Schedule      Document   `json:"schedule"`
	Financing     Financing  `json:"financing"`
	Conclusion    Conclusion `json:"conclusion"`
	Slide         Slide      `json:"slide"`
	Justification Document   `json:"justification"`
	Information   Document   `json:"information"`
}

// Document is one slot: its files, and what a person vouches for that the program could not read.
type Document struct {
	Files     []File   `json:"files"`
	Confirmed []string `json:"confirmed"`
}

// Financing are the papers of paragraph 4, sub-paragraph 3.
type Financing struct {
	Document
	Kind string `json:"kind"` // contract, agreement or memorandum
}

// Conclusion is that of the authorised body for subsoil study (paragraph 4, sub-paragraph 4).
type Conclusion struct {
	Document
	Number   string `json:"number"`
	Date     string `json:"date"`
	Free     *bool  `json:"free,omitempty"`
	Reserves *bool  `json:"reserves,omitempty"`
}

// Slide is the one-page presentation of paragraph 4, sub-paragraph 5.
type Slide struct {
	Document
	Shows []string `json:"shows"` // name, purpose, place, period, cost, results
}

// File is what is known of a file from looking inside, never from the name alone.
type File struct {
	Name      string `json:"name"`
	Size      *int64 `json:"size,omitempty"` // bytes
	SHA256    string `json:"sha256"`
	Kind      string `json:"kind"`
	Pages     *int   `json:"pages,omitempty"` // pages, slides or sheets; absent where it cannot be told
	Encrypted bool   `json:"encrypted"`
	Damaged   bool   `json:"damaged"`
	Text      string `json:"text"`
	TextLayer *bool  `json:"textLayer,omitempty"` // false for a bare scan
}

// Files are those of the slot of that name; nil for a name that is no slot.
func (d *Documents) Files(slot string) []File {
	switch slot {
	case "passport":
		return d.Passport.Files
	case "schedule":
		return d.Schedule.Files
	case "financing":
		return d.Financing.Files
	case "conclusion":
		return d.Conclusion.Files
	case "slide":
		return d.Slide.Files
	case "justification":
		return d.Justification.Files
	case "information":
		return d.Information.Files
	}
	return nil
}
