package params

import (
	"slices"

	"tanu/core/date"
)

// Index is the monthly calculation index in force on a day for payments other than benefits. Without a row for the day there is none.
//
// Reading: within a year the index of the day counts, so 2778 from April 2020; the 3180 of April 2022 was for benefits only and has no row.
func Index(on date.Date) (IndexRow, bool) {
	for _, row := range InForce().Index {
		if holds(row.From, row.To, on) {
			return *row, true
		}
	}
	return IndexRow{}, false
}

// IndexRows lists all known spans of the index, oldest first.
func IndexRows() []*IndexRow { return InForce().Index }

// Regions lists the 17 oblasts and 3 cities of republican significance by their ISO codes.
func Regions() []*Region { return InForce().Regions }

// IsRegion reports whether the code, KZ-35, is one of them.
func IsRegion(code string) bool { return InForce().hasRegion(code) }

func (s *Set) hasRegion(code string) bool {
	for i := range s.Regions {
		if s.Regions[i].Code == code {
			return true
		}
	}
	return false
}

// Acts lists the acts that the checks and the notices rest on.
func Acts() []*Act { return InForce().Acts }

// Wages lists the official wage figures that are the latest on that day.
func Wages(on date.Date) []*Wage { return onDay(InForce().Wages, on) }

// Bodies lists who acts on that day: the bodies of paragraphs 2 and 8. A role without a row for the day is left out: the
// wording that names it is not known.
func Bodies(on date.Date) []*Body { return onDay(InForce().Bodies, on) }

// NoticesOn lists the notices that hold on that day, in the order of their codes.
func NoticesOn(on date.Date) []*Notice { return onDay(InForce().Notices, on) }

// onDay lists the rows that hold on a day.
func onDay[P interface{ span() (from, to string) }](rows []P, on date.Date) []P {
	list := make([]P, 0, len(rows))
	for _, row := range rows {
		if from, to := row.span(); holds(from, to, on) {
			list = append(list, row)
		}
	}
	return list
}

func (r *Wage) span() (from, to string)   { return r.From, r.To }
func (b *Body) span() (from, to string)   { return b.From, b.To }
func (n *Notice) span() (from, to string) { return n.From, n.To }

// Editions lists the wordings of the Rules that are known here.
func Editions() []*Edition { return InForce().Editions }

// EditionFrom is the first day on which the known wording of a paragraph ("3") is taken as in force. The days are assumed: both amending orders
// take effect ten calendar days after their first publication, whose day was not seen.
func EditionFrom(paragraph string) date.Date {
	var from string
	for _, e := range InForce().Editions {
		if len(e.Paragraphs) == 0 || slices.Contains(e.Paragraphs, paragraph) {
			from = e.From
		}
	}
	d, err := date.Parse(from)
	if err != nil {
		panic("params: no wording of paragraph " + paragraph)
	}
	return d
}

// holds reports whether the day lies from the first to the last day, both included; "" is an open end.
func holds(from, to string, on date.Date) bool {
	day := on.String()
	return from <= day && (to == "" || day <= to)
}
