package calendar

// Status says whether the calendar of a year counts as official.
type Status string

// The two statuses. Official are 2022 to 2026: years whose holidays and transfers were published, as far as they matter to the present wording.
const (
	StatusOfficial    Status = "official"
	StatusNotOfficial Status = "not-official"
)

var statuses = []string{string(StatusOfficial), string(StatusNotOfficial)}

// Kind is why a day is not what its weekday says.
type Kind string

// The closed list of kinds. All but the last are days off.
const (
	Holiday    Kind = "holiday"
	Substitute Kind = "substitute"       // for a holiday that fell on a day off
	DayOff     Kind = "day-off"          // no holiday, and never moved
	MovedOff   Kind = "transfer-off"     // a working day that became a day off
	MovedIn    Kind = "transfer-working" // a day off that became a working day
)

// Kinds lists all of them.
var Kinds = []Kind{Holiday, Substitute, DayOff, MovedOff, MovedIn}
