package calendar

import (
	"tanu/core/date"
	"tanu/core/fault"
	"tanu/core/params"
)

// article5 is where a substitute comes from.
var article5 = params.Sourced{Source: "Law on holidays art. 5", Confidence: params.Computed}

// days are the exceptions of a year while they are put together, in the order of the days.
type days []*Exception

// on is the place of a day, and whether there is an exception for it so far.
func (ds days) on(day string) (place int, named bool) {
	for place < len(ds) && ds[place].Date < day {
		place++
	}
	return place, place < len(ds) && ds[place].Date == day
}

// set puts an exception in the place of what its day was so far.
func (ds *days) set(e Exception) {
	if place, named := ds.on(e.Date); named {
		(*ds)[place] = &e
	} else {
		*ds = append(*ds, nil)
		copy((*ds)[place+1:], (*ds)[place:])
		(*ds)[place] = &e
	}
}

// off reports whether the day is off as far as the exceptions put together so far say.
func (ds days) off(d date.Date) bool {
	if place, named := ds.on(d.String()); named {
		return ds[place].Kind != MovedIn
	}
	return weekend(d)
}

// Complete computes the year of a table: its days, the substitutes, and then the transfers. A table that does not add up is a fault.
//
// Reading: a holiday on a day off moves to the next working day, one that is itself no holiday and no substitute of another (Law on holidays art. 5;
// the calendars of 2022 and 2026). Transfers apply afterwards: 11 May 2020, a substitute, was worked.
func (t *Table) Complete() (*Year, *fault.Error) {
	if p := t.check(); p != nil {
		return nil, p
	}
	var ds days
	for i := range t.DaysOff {
		ds.set(t.DaysOff[i].exception(DayOff))
	}
	var moved []*Day // holidays on a weekend or on an unmoved day off
	for i := range t.Holidays {
		if d := t.Holidays[i]; ds.off(day(d.Date)) {
			moved = append(moved, d)
		}
	}
	for i := range t.Holidays {
		ds.set(t.Holidays[i].exception(Holiday))
	}
	for _, d := range moved {
		if p := ds.substitute(t.Year, d); p != nil {
			return nil, p
		}
	}
	for i := range t.Transfers {
		if p := ds.transfer(i, t.Transfers[i]); p != nil {
			return nil, p
		}
	}
	return &Year{Year: t.Year, Official: t.Status == StatusOfficial, Exceptions: ds}, nil
}

func (d *Day) exception(kind Kind) Exception {
	return Exception{Date: d.Date, Kind: kind, Name: d.Name, Provisional: d.Provisional, Names: d.Names, Sourced: d.Sourced}
}

// substitute adds the day off that replaces a holiday. It must lie in the same year: a year is complete in itself.
func (ds *days) substitute(year int, holiday *Day) *fault.Error {
	d := day(holiday.Date).Add(1)
	for ds.off(d) {
		d = d.Add(1)
	}
	if d.Year != year {
		return fault.New(fault.BadCalendar, "/holidays", "the substitute of "+holiday.Date+" falls into another year")
	}
	ds.set(Exception{Date: d.String(), Kind: Substitute, Name: holiday.Name, For: holiday.Date, Provisional: holiday.Provisional, Names: holiday.Names, Sourced: article5})
	return nil
}

// transfer swaps a day off, a weekend or a substitute, with a working day.
func (ds *days) transfer(row int, t *Transfer) *fault.Error {
	if place, named := ds.on(t.Worked); !ds.off(day(t.Worked)) || named && (*ds)[place].Kind != Substitute {
		return problem(fault.BadCalendar, "transfers", row, "worked", "not a weekend and not a substitute day")
	}
	if ds.off(day(t.Off)) {
		return problem(fault.BadCalendar, "transfers", row, "off", "a day off already")
	}
	ds.set(Exception{Date: t.Worked, Kind: MovedIn, For: t.Off, Sourced: t.Sourced})
	ds.set(Exception{Date: t.Off, Kind: MovedOff, For: t.Worked, Sourced: t.Sourced})
	return nil
}

// day reads a day of a table that was checked.
func day(text string) date.Date {
	d, err := date.Parse(text)
	if err != nil {
		panic("calendar: " + text + " was not checked")
	}
	return d
}
