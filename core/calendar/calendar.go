// Package calendar counts working days: five days a week, Saturday and Sunday off, with the holidays, their substitutes and the moved days off
// of each year that has a file here. A day of another year is neither working nor off: it is not known.
package calendar

import (
	"slices"

	"tanu/core/date"
)

// Working reports whether the day is a working day, and whether its year has a calendar at all.
func Working(d date.Date) (working, known bool) {
	for _, y := range Years() {
		if y.Year == d.Year {
			return y.working(d), true
		}
	}
	return false, false
}

func (y *Year) working(d date.Date) bool {
	day := d.String()
	for _, e := range y.Exceptions {
		if e.Date == day {
			return e.Kind == MovedIn
		}
	}
	return !weekend(d)
}

// Weekend lists the weekdays off, 1 for Monday to 7 for Sunday: Saturday and Sunday, as for offices (Labour Code art. 84(2), (3)).
func Weekend() []int { return []int{6, 7} }

func weekend(d date.Date) bool { return slices.Contains(Weekend(), d.Weekday()) }

// Add is the last day of a period of so many working days, one or more. The day from which it runs is not counted (APPC art. 76(2)), so it may be a
// day off itself. It is not known once a counted day lies in a year without a calendar.
func Add(from date.Date, workingDays int) (due date.Date, known bool) {
	due = from
	for left := workingDays; left > 0; {
		due = due.Add(1)
		working, known := Working(due)
		if !known {
			return date.Date{}, false
		}
		if working {
			left--
		}
	}
	return due, true
}

// NextWorking is the day itself when it is a working day, else the next one (APPC art. 64(3), 76(5)). It is not known in a year without a calendar.
func NextWorking(d date.Date) (next date.Date, known bool) {
	for {
		working, known := Working(d)
		if !known {
			return date.Date{}, false
		}
		if working {
			return d, true
		}
		d = d.Add(1)
	}
}

// Official reports whether the calendar of the year counts as official; a year without a calendar does not.
func Official(year int) bool {
	for _, y := range Years() {
		if y.Year == year {
			return y.Official
		}
	}
	return false
}

// Years lists the calendars in force in the order of the years; they are not changed.
func Years() []*Year {
	if replaced != nil {
		return replaced
	}
	return BuiltIn()
}
