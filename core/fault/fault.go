// Package fault is an error of whoever calls the core: broken input, an unknown method, a day that does not exist.
// What an applicant left out or got wrong is never a fault; it is a finding of the report.
package fault

// Code names what is wrong with a call; the page has a sentence for each.
type Code string

// The closed list of codes.
const (
	BadArguments  Code = "bad-arguments"     // not two texts
	UnknownMethod Code = "unknown-method"    // no method of that name
	TooLarge      Code = "too-large"         // input longer than the core reads, or a list or text of a data file
	BadJSON       Code = "bad-json"          // not JSON
	WrongType     Code = "wrong-type"        // JSON, but another type than the contract gives this place
	UnknownField  Code = "unknown-field"     // a key that the contract does not have
	UnknownFormat Code = "unknown-format"    // a format of another version
	NotADay       Code = "not-a-day"         // a day that is absent, does not exist or is not written as 2026-11-23
	BeforeEdition Code = "edition-not-known" // a day before the wording of the order that is known here
	StepOrder     Code = "step-order"        // a step of the procedure before the step that it follows
	BadCount      Code = "bad-count"         // a number of people or votes that cannot be
	RepeatedKey   Code = "repeated-key"      // a key that an object of a data file has twice
	Missing       Code = "missing"           // a value that a data file must have
	BadText       Code = "bad-text"          // letters of a data file that were lost when it was saved
	BadNumber     Code = "bad-number"        // a number of a data file that cannot be
	UnknownWord   Code = "unknown-word"      // not a word of the closed list
	UnknownName   Code = "unknown-name"      // a row of a data file names another that is not there
	RowOrder      Code = "row-order"         // rows of a data file that overlap, leave a gap, repeat or are out of order
	BadCalendar   Code = "bad-calendar"      // a year of a data file that does not add up
	OlderData     Code = "older-data"        // a data file older than the built-in data
	Internal      Code = "internal"          // a panic of ours
)

// Codes lists all of them, for the test that every code has its words.
var Codes = []Code{BadArguments, UnknownMethod, TooLarge, BadJSON, WrongType, UnknownField, UnknownFormat, NotADay,
	BeforeEdition, StepOrder, BadCount, RepeatedKey, Missing, BadText, BadNumber, UnknownWord, UnknownName, RowOrder, BadCalendar, OlderData, Internal}

// Error is a fault with its place.
type Error struct {
	Code   Code
	At     string // JSON pointer (RFC 6901) into the input; "" is the whole input
	Detail string // for the engineer, in English; a page shows its own sentence for the code
}

// New makes an error; the detail is for the engineer.
func New(code Code, at, detail string) *Error {
	return &Error{Code: code, At: at, Detail: detail}
}

// Error is the code, the place and the detail in one line.
func (e *Error) Error() string {
	return "fault: " + string(e.Code) + " at " + `"` + e.At + `"` + ": " + e.Detail
}
