package calendar

import "tanu/core/params"

// Table is the calendar of one year as it is entered by hand: one file, or one row of a data file, a year. Substitutes of holidays are not entered, they are computed.
type Table struct {
	Year      int
	Status    Status
	Note      string      // for whoever keeps the file: what is known of the year
	Holidays  []*Day      // they move when they fall on a day off (Law on holidays art. 5)
	DaysOff   []*Day      // 7 January and the first day of Kurban Ait, which never move (Labour Code art. 84(5))
	Transfers []*Transfer // days off moved by the authorities (Labour Code art. 85(3))
}

// Day is a named day of a table.
type Day struct {
	Date        string
	Name        string // key of the name: nauryz
	Provisional bool
	Names       *params.Names // of a day that the built-in calendars do not name
	params.Sourced
}

// Transfer is a day off that became a working day and the working day that became a day off in its place.
type Transfer struct {
	Worked string
	Off    string
	params.Sourced
}

// Year is a calendar ready for use: every day that is not what its weekday says, and every holiday. Saturday and Sunday are days off otherwise.
type Year struct {
	Year       int
	Official   bool // else all that touches the year is provisional
	Exceptions []*Exception
}

// Exception is one day of a year; a day has one exception, the last that applies to it.
type Exception struct {
	Date        string
	Kind        Kind
	Name        string // key of the holiday's name; a substitute has that of the holiday it replaces
	For         string // the holiday that a substitute replaces, or the day that a transfer swaps it with
	Provisional bool
	Names       *params.Names // where the data gives them
	params.Sourced
}
