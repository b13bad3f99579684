package calendar

import (
	"strconv"

	"tanu/core/datafile"
	"tanu/core/fault"
)

// check proves that all days of a table are real days of its year, in order, with their names and sources.
func (t *Table) check() *fault.Error {
	if p := datafile.Check("", t); p != nil {
		return p
	}
	if p := t.checkDays("holidays", t.Holidays); p != nil {
		return p
	}
	if p := t.checkDays("daysOff", t.DaysOff); p != nil {
		return p
	}
	for i := range t.Transfers {
		switch transfer := t.Transfers[i]; {
		case !t.has(transfer.Worked):
			return problem(fault.BadCalendar, "transfers", i, "worked", "not a day of the year")
		case !t.has(transfer.Off):
			return problem(fault.BadCalendar, "transfers", i, "off", "not a day of the year")
		}
	}
	return nil
}

func (t *Table) checkDays(key string, days []*Day) *fault.Error {
	for i := range days {
		switch {
		case !t.has(days[i].Date):
			return problem(fault.BadCalendar, key, i, "date", "not a day of the year")
		case i > 0 && days[i].Date <= days[i-1].Date:
			return problem(fault.RowOrder, key, i, "date", "not after the row before")
		}
	}
	return nil
}

// has reports whether a real day is of the year of the table.
func (t *Table) has(day string) bool {
	year, err := strconv.Atoi(day[:4])
	return err == nil && year == t.Year
}

func problem(code fault.Code, key string, row int, field, detail string) *fault.Error {
	return fault.New(code, datafile.At(key, row)+"/"+field, detail)
}
