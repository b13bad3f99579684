package params

import (
	"slices"

	"tanu/core/date"
)

// Index is the monthly calculation index in force on a day for payments other than benefits. Without a row for the day there is none.
//
// Reading: within a year the index of the day counts, so 2778 from April 2020; the 3180 of April 2022 was for benefits only and has no row.
func Index(on date.Date) (IndexRow, bool) {
	for _, row := range builtIn().Index {
		if holds(row.From, row.To, on) {
			return row, true
		}
	}
	return IndexRow{}, false
}

// IndexRows lists all known spans of the index, oldest first.
func IndexRows() []IndexRow { return slices.Clone(builtIn().Index) }

// Regions lists the 17 oblasts and 3 cities of republican significance by their ISO codes.
func Regions() []Region { return slices.Clone(builtIn().Regions) }

// IsRegion reports whether the code, KZ-35, is one of them.
func IsRegion(code string) bool {
	for _, r := range builtIn().Regions {
		if r.Code == code {
			return true
		}
	}
	return false
}

// Acts lists the acts that the checks and the notices rest on.
func Acts() []Act { return slices.Clone(builtIn().Acts) }

// Bodies lists who acts on that day: the bodies of paragraphs 2 and 8. A role without a row for the day is left out: the
// wording that names it is not known.
func Bodies(on date.Date) []Body {
	list := []Body{}
	for _, b := range builtIn().Bodies {
		if holds(b.From, b.To, on) {
			list = append(list, b)
		}
	}
	return list
}

// NoticesOn lists the notices that hold on that day, in the order of their codes.
func NoticesOn(on date.Date) []Notice {
	list := []Notice{}
	for _, n := range builtIn().Notices {
		if holds(n.From, n.To, on) {
			list = append(list, n)
		}
	}
	return list
}

// Editions lists the wordings of the Rules that are known here.
func Editions() []Edition { return slices.Clone(builtIn().Editions) }

// EditionFrom is the first day on which the known wording of a paragraph ("3") is taken as in force. The days are assumed: both amending orders
// take effect ten calendar days after their first publication, whose day was not seen.
func EditionFrom(paragraph string) date.Date {
	var from string
	for _, e := range builtIn().Editions {
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
