// Package date is a day of the civil calendar without hours and without a time zone: legal days are plain
// year, month and day, because engines disagree about the zone of Kazakhstan since it became one zone in 2024.
package date

import "errors"

// ErrNotADay is returned for a text that is not a real day written as 2026-11-23.
var ErrNotADay = errors.New("date: not a day written as 2006-01-02")

// Date is a day. The zero value is no day.
type Date struct {
	Year, Month, Day int
}

// Of returns the day with the given number of year, month and day; the three must name a real day, see [Real].
func Of(year, month, day int) Date {
	return Date{year, month, day}
}

// Parse reads a day written as 2026-11-23 (ISO 8601) and nothing else. A day that does not exist is [ErrNotADay].
func Parse(text string) (Date, error) {
	if len(text) != 10 || text[4] != '-' || text[7] != '-' {
		return Date{}, ErrNotADay
	}
	year, okY := digits(text[:4])
	month, okM := digits(text[5:7])
	day, okD := digits(text[8:])
	d := Date{year, month, day}
	if !okY || !okM || !okD || !d.Real() {
		return Date{}, ErrNotADay
	}
	return d, nil
}

func digits(text string) (int, bool) {
	n := 0
	for i := range len(text) {
		if text[i] < '0' || text[i] > '9' {
			return 0, false
		}
		n = n*10 + int(text[i]-'0')
	}
	return n, true
}

// Real reports whether the day exists in the civil calendar.
func (d Date) Real() bool {
	return d.Year > 0 && d.Month >= 1 && d.Month <= 12 && d.Day >= 1 && d.Day <= LastOfMonth(d.Year, d.Month)
}

// LastOfMonth is the number of the last day of a month, 28 to 31. The calendar is reckoned here because the package time, with what it needs, would add
// several kB to the first load of the page.
func LastOfMonth(year, month int) int {
	switch month {
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}

// IsZero reports whether d is no day.
func (d Date) IsZero() bool { return d == Date{} }

// String writes the day as 2026-11-23; no day is the empty text.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	b := []byte("0000-00-00")
	put := func(at, n int) {
		for ; n > 0; n /= 10 {
			b[at] = byte('0' + n%10)
			at--
		}
	}
	put(3, d.Year)
	put(6, d.Month)
	put(9, d.Day)
	return string(b)
}

// Compare is -1, 0 or +1 as d is before, on or after e.
func (d Date) Compare(e Date) int {
	switch a, b := d.number(), e.number(); {
	case a < b:
		return -1
	case a > b:
		return +1
	}
	return 0
}

func (d Date) number() int { return (d.Year*100+d.Month)*100 + d.Day }

// Before reports whether d is earlier than e.
func (d Date) Before(e Date) bool { return d.Compare(e) < 0 }

// After reports whether d is later than e.
func (d Date) After(e Date) bool { return d.Compare(e) > 0 }

// Add is the day that many days later, earlier when negative. The days before the year 1 have no number.
func (d Date) Add(days int) Date {
	n := d.count() + days
	year := n/366 + 1
	for daysBefore(year+1) <= n {
		year++
	}
	n -= daysBefore(year)
	month := 1
	for ; n >= LastOfMonth(year, month); month++ {
		n -= LastOfMonth(year, month)
	}
	return Date{year, month, n + 1}
}

// Weekday is 1 for Monday to 7 for Sunday (ISO 8601).
func (d Date) Weekday() int { return d.count()%7 + 1 }

// count is the number of days since 1 January of the year 1, a Monday.
func (d Date) count() int {
	n := daysBefore(d.Year) + d.Day - 1
	for month := 1; month < d.Month; month++ {
		n += LastOfMonth(d.Year, month)
	}
	return n
}

// daysBefore is the number of days before a year.
func daysBefore(year int) int {
	y := year - 1
	return y*365 + y/4 - y/100 + y/400
}
