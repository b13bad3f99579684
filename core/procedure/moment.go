package procedure

import (
	"tanu/core/calendar"
	"tanu/core/date"
)

// moment is a day of the course, or no day where it cannot be told because a year has no calendar.
type moment struct{ date.Date }

// known makes a moment of what the calendar answers.
func known(d date.Date, known bool) moment {
	if !known {
		return moment{}
	}
	return moment{d}
}

// given is the given day, else the latest lawful one.
func given(d date.Date, latest moment) moment {
	if d.IsZero() {
		return latest
	}
	return moment{d}
}

// plus is the last day of a period that runs from m.
func (m moment) plus(workingDays int) moment {
	if m.IsZero() {
		return m
	}
	return known(calendar.Add(m.Date, workingDays))
}

// provisional reports whether a step touches a year whose calendar is not official, or cannot be told at all. A due day that is known has a known start.
func provisional(from, due moment) bool {
	if due.IsZero() {
		return true
	}
	for year := from.Year; year <= due.Year; year++ {
		if !calendar.Official(year) {
			return true
		}
	}
	return false
}
