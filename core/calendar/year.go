package calendar

import "tanu/core/params"

// Table is the calendar of one year as it is entered by hand: one file a year. Substitutes of holidays are not entered, they are computed.
//
//easyjson:types
type Table struct {
	Year      int        `json:"year"`
	Status    Status     `json:"status"`
	Note      string     `json:"note"`      // for whoever keeps the file: what is known of the year
	Holidays  []Day      `json:"holidays"`  // they move when they fall on a day off (Law on holidays art. 5)
	DaysOff   []Day      `json:"daysOff"`   // 7 January and the first day of Kurban Ait, which never move (Labour Code art. 84(5))
	Transfers []Transfer `json:"transfers"` // days off moved by the authorities (Labour Code art. 85(3))
}

// Day is a named day of a table.
type Day struct {
	Date        string `json:"date"`
	Name        string `json:"name"` // key of the name: nauryz
	Provisional bool   `json:"provisional,omitempty"`
	params.Sourced
}

// Transfer is a day off that became a working day and the working day that became a day off in its place.
type Transfer struct {
	Worked string `json:"worked"`
	Off    string `json:"off"`
	params.Sourced
}

// Year is a calendar ready for use: every day that is not what its weekday says, and every holiday. Saturday and Sunday are days off otherwise.
type Year struct {
	Year       int         `json:"year"`
	Official   bool        `json:"official"` // else all that touches the year is provisional
	Exceptions []Exception `json:"exceptions"`
}

// Exception is one day of a year; a day has one exception, the last that applies to it.
type Exception struct {
	Date        string `json:"date"`
	Kind        Kind   `json:"kind"`
	Name        string `json:"name,omitempty"` // key of the holiday's name; a substitute has that of the holiday it replaces
	For         string `json:"for,omitempty"`  // the holiday that a substitute replaces, or the day that a transfer swaps it with
	Provisional bool   `json:"provisional,omitempty"`
	params.Sourced
}
