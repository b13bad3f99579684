// Package params is what changes by date: the monthly calculation index, the wordings of the order, the acts, the bodies and the notices. The
// values are data, never code: each row says from and to which day it holds, where it comes from and how sure it is. There is no clock here: the
// day is always an argument, and a day without a row has no value; last year's is never taken instead.
//
// The built-in [Set] is written in one file a key (index.json, regions.json and so on), so that each can be edited by hand; a data file that replaces it
// has all the keys in one object. Which Set is in force is the one thing that is kept here: see [Use].
package params

// Set is all the dated data. Days are texts as 2026-11-23 and so compare as texts; [Set.Check] proves that they are real days.
type Set struct {
	Version  string      // the day of the data
	Index    []*IndexRow // oldest first, without a gap
	Regions  []*Region   // by code
	Wages    []*Wage     // in any order; of a region and an indicator none overlap
	Acts     []*Act      // order No. 372 first
	Bodies   []*Body     // by role, and in a role oldest first without a gap
	Notices  []*Notice   // by code
	Editions []*Edition  // oldest first; the first is of the whole Rules
}

// Sourced says where a row comes from and how sure it is. Rows are not compared as a whole: the code for that would be loaded to no use.
type Sourced struct {
	_          [0]func()
	Source     string
	Confidence Confidence
}

// Names is what a page calls something that its own words do not know yet. All three are given, or none.
type Names struct{ KK, RU, EN string }

// IndexRow is the monthly calculation index of a span of days (annual laws on the republican budget).
type IndexRow struct {
	From string
	To   string // the last day, included
	KZT  int64  // whole tenge
	Sourced
}

// Region is an oblast or a city of republican significance.
type Region struct {
	Code        string // ISO 3166-2, KZ-35
	Created2022 bool
	Names       *Names // of a region that the built-in data does not have
	Sourced
}

// Wage is the average statistical wage of a region as officially published (paragraph 3, sub-paragraph 3). No rule reads it, because which figure counts
// is not settled; a page may offer it to whoever states one. The built-in data has none: no full official table was found.
type Wage struct {
	Region    string // code of a region
	Indicator string // which of the published figures
	Period    string // the period that it is of
	KZT       int64  // whole tenge a month
	From      string // first day on which it is the latest
	To        string // the last day, included; "" while it is
	Sourced
}

// Act is a legal act that the checks or the notices rest on.
type Act struct {
	ID           string
	Number       string // "" for the codes that are cited by name
	Date         string
	Registration string // in the register of the Ministry of Justice
	InForce      string // first day, where known
	Amended      []*Amendment
	Status       Status
	RepealedBy   string // id of the act that repealed it, on its date
	ReplacedBy   string // id of the act that took its place
	Relevant     string // articles used here
	Sourced
}

// Amendment is an act that changed another.
type Amendment struct {
	Number string
	Date   string
}

// Body is who acts in a role of the order on a span of days.
type Body struct {
	Role  string // authorised-body (paragraph 2, the addressee by A-25), national-centre (paragraph 2) or a body of paragraph 8
	Body  string // "" where the name in those days is not known
	From  string // first day
	To    string // the last day, included; "" while it holds
	Names *Names // of a body that the built-in data does not have
	Sourced
}

// Notice is what an honest page says about the law on a day; it never decides a point.
type Notice struct {
	Code  string   // S-1 … S-4
	From  string   // first day on which it holds
	To    string   // the last day, included; "" while it holds
	Acts  []string // ids of the acts that it is about
	Dates []*Event // the days that its sentence names
	Names *Names   // its heading, of a notice that the built-in data does not have
	Texts *Names   // and its sentence
	Sourced
}

// Event is a day that a notice names.
type Event struct {
	Event      string
	Date       string
	Confidence Confidence
}

// Edition is a wording of the Rules and the first day on which it is taken as in force.
type Edition struct {
	From       string
	Paragraphs []string // empty: the whole of the Rules
	Number     string   // of the amending order
	Date       string   // of the amending order
	Sourced
}
