package calendar

import (
	"slices"
	"strings"

	"tanu/core/date"
	"tanu/core/params"
)

// article5 is where a substitute comes from.
var article5 = params.Sourced{Source: "Law on holidays art. 5", Confidence: params.Computed}

// days are the exceptions of a year while they are put together, by day.
type days map[string]Exception

// off reports whether the day is off as far as the exceptions put together so far say.
func (ds days) off(d date.Date) bool {
	e, named := ds[d.String()]
	return named && e.Kind != MovedIn || !named && weekend(d)
}

// Complete computes the year of a table: its days, the substitutes, and then the transfers. A table that does not add up is an error, a
// *[params.Problem].
//
// Reading: a holiday on a day off moves to the next working day, one that is itself no holiday and no substitute of another (Law on holidays art. 5;
// the calendars of 2022 and 2026). Transfers apply afterwards: 11 May 2020, a substitute, was worked.
func (t *Table) Complete() (Year, error) {
	if p := t.check(); p != nil {
		return Year{}, p
	}
	ds := days{}
	for _, d := range t.DaysOff {
		ds[d.Date] = d.exception(DayOff)
	}
	moved := t.fallenOnDayOff(ds)
	for _, d := range t.Holidays {
		ds[d.Date] = d.exception(Holiday)
	}
	for _, d := range moved {
		if p := ds.substitute(t.Year, d); p != nil {
			return Year{}, p
		}
	}
	for i, transfer := range t.Transfers {
		if p := ds.transfer(i, transfer); p != nil {
			return Year{}, p
		}
	}
	return Year{Year: t.Year, Official: t.Status == StatusOfficial, Exceptions: ds.inOrder()}, nil
}

// fallenOnDayOff lists the holidays on a weekend or on an unmoved day off, in the order of the days.
func (t *Table) fallenOnDayOff(daysOff days) []Day {
	return slices.DeleteFunc(slices.Clone(t.Holidays), func(d Day) bool { return !daysOff.off(day(d.Date)) })
}

func (d Day) exception(kind Kind) Exception {
	return Exception{Date: d.Date, Kind: kind, Name: d.Name, Provisional: d.Provisional, Sourced: d.Sourced}
}

// substitute adds the day off that replaces a holiday. It must lie in the same year: a year is complete in itself.
func (ds days) substitute(year int, holiday Day) *params.Problem {
	d := day(holiday.Date).Add(1)
	for ds.off(d) {
		d = d.Add(1)
	}
	if d.Year != year {
		return &params.Problem{At: "/holidays", Detail: "the substitute of " + holiday.Date + " falls into another year"}
	}
	ds[d.String()] = Exception{Date: d.String(), Kind: Substitute, Name: holiday.Name, For: holiday.Date, Provisional: holiday.Provisional, Sourced: article5}
	return nil
}

// transfer swaps a day off, a weekend or a substitute, with a working day.
func (ds days) transfer(row int, t Transfer) *params.Problem {
	if e, named := ds[t.Worked]; !ds.off(day(t.Worked)) || named && e.Kind != Substitute {
		return &params.Problem{At: at("transfers", row) + "/worked", Detail: "not a weekend and not a substitute day"}
	}
	if ds.off(day(t.Off)) {
		return &params.Problem{At: at("transfers", row) + "/off", Detail: "a day off already"}
	}
	ds[t.Worked] = Exception{Date: t.Worked, Kind: MovedIn, For: t.Off, Sourced: t.Sourced}
	ds[t.Off] = Exception{Date: t.Off, Kind: MovedOff, For: t.Worked, Sourced: t.Sourced}
	return nil
}

func (ds days) inOrder() []Exception {
	list := make([]Exception, 0, len(ds))
	for _, e := range ds {
		list = append(list, e)
	}
	slices.SortFunc(list, func(a, b Exception) int { return strings.Compare(a.Date, b.Date) })
	return list
}

// day reads a day of a table that was checked.
func day(text string) date.Date {
	d, err := date.Parse(text)
	if err != nil {
		panic("calendar: " + text + " was not checked")
	}
	return d
}
