package figure

import (
	"strconv"

	"tanu/core/date"
)

// YearMonth is a month of a year.
type YearMonth struct{ Year, Month int }

// String writes the month as 2026-03.
func (m YearMonth) String() string {
	text := strconv.Itoa(m.Year) + "-"
	if m.Month < 10 {
		text += "0"
	}
	return text + strconv.Itoa(m.Month)
}

// Month reads a month with its year; of a full date, its month.
func Month(text string) Reading[YearMonth] {
	t, p := field(text)
	if p != Understood {
		return failed[YearMonth](p)
	}
	if d, end := DateAt(t, 0); end > 0 && end == len(t) {
		return monthOfDate(d)
	}
	m, end := MonthAt(t, 0)
	if end == 0 || end < len(t) {
		return failed[YearMonth](Unreadable)
	}
	return understood(m)
}

func monthOfDate(d Reading[date.Date]) Reading[YearMonth] {
	switch d.Problem {
	case Understood:
		return understood(YearMonth{d.Value.Year, d.Value.Month})
	case Ambiguous:
		return ambiguous[YearMonth](d.Either[0][:7], d.Either[1][:7])
	}
	return failed[YearMonth](d.Problem)
}

// MonthAt reads a month with its year from t[i] and says where it ends; i itself when there is none. The full stop of an
// abbreviated year word at the end is left out.
func MonthAt(t []Token, i int) (m YearMonth, end int) {
	if isDigits(t, i, 1, 4) && i+2 < len(t) && t[i+1].Gap == Glued && t[i+2].Gap == Glued && // 2026-03, 03.2026
		(isDash(t, i+1) || isMark(t, i+1, ".") || isMark(t, i+1, "/")) {
		year, at := YearAt(t, i)
		if month, ok := monthNumber(t, i+2); ok && year > 0 && at == i+1 {
			return YearMonth{year, month}, i + 3
		}
		if year, at := YearAt(t, i+2); year > 0 {
			if month, ok := monthNumber(t, i); ok {
				return YearMonth{year, month}, at
			}
		}
		return m, i
	}
	if month, at := monthNameAt(t, i); month > 0 { // наурыз 2026, марта 2026 г
		if year, end := YearAt(t, comma(t, at)); year > 0 {
			return YearMonth{year, month}, end
		}
		return m, i
	}
	if year, at := YearAt(t, i); year > 0 { // 2026 жылғы наурыз
		if month, end := monthNameAt(t, comma(t, afterStop(t, at))); month > 0 {
			return YearMonth{year, month}, end
		}
	}
	return m, i
}

func monthNumber(t []Token, i int) (int, bool) {
	if !isDigits(t, i, 1, 2) {
		return 0, false
	}
	n := int(digitsOf(t[i].Text))
	return n, n >= 1 && n <= 12
}
