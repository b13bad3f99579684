package figure

import (
	"strconv"
	"strings"

	"tanu/core/date"
	"tanu/core/wordlist"
)

// Interval is the period that a statistic is about.
type Interval struct {
	Name string    // 2026, 2026-H1, 2026-Q3 or 2026-09
	Last date.Date // its last day
}

// Period reads a month, a quarter, a half-year or a year.
func Period(text string) Reading[Interval] {
	t, p := field(text)
	if p != Understood {
		return failed[Interval](p)
	}
	start := 0
	if isWord(t, 0, "за") || isWord(t, 0, "for") {
		start = 1
	}
	v, end := PeriodAt(t, start)
	if end == start || end < len(t) {
		return failed[Interval](Unreadable)
	}
	return understood(v)
}

// PeriodAt reads a month, a quarter, a half-year or a year from t[i] and says where it ends; i itself when there is none. The full
// stop of an abbreviated year word at the end is left out.
func PeriodAt(t []Token, i int) (v Interval, end int) {
	if letter, n, at := partAt(t, i); at > i { // III квартал 2026 года, 3-тоқсан 2026, 3rd quarter of 2026
		at = comma(t, at)
		if isWord(t, at, "of") || isDash(t, at) {
			at++
		}
		if year, end := YearAt(t, at); year > 0 {
			return part(year, letter, n), end
		}
		return v, i
	}
	if m, end := MonthAt(t, i); end > i {
		return month(m), end
	}
	year, end := YearAt(t, i)
	if year == 0 {
		return v, i
	}
	at := comma(t, afterStop(t, end))
	if isDash(t, at) {
		at++
	}
	if letter, n, end := partAt(t, at); end > at { // 2026-Q3, 2026 жылғы III тоқсан
		if isMark(t, end-1, ".") { // 2026, 3 кв.
			end--
		}
		return part(year, letter, n), end
	}
	return Interval{strconv.Itoa(year), date.Of(year, 12, 31)}, end
}

func month(m YearMonth) Interval {
	return Interval{m.String(), date.Of(m.Year, m.Month, date.LastOfMonth(m.Year, m.Month))}
}

func part(year int, letter byte, n int) Interval {
	last := 3 * n
	if letter == 'H' {
		last = 6 * n
	}
	v := month(YearMonth{year, last})
	v.Name = strconv.Itoa(year) + "-" + string(letter) + strconv.Itoa(n)
	return v
}

// partAt reads a quarter or a half of a year: Q3, 3Q, III квартал, 3-й кв., үшінші тоқсан, first half.
func partAt(t []Token, i int) (letter byte, n, end int) {
	switch {
	case isDigits(t, i+1, 1, 1) && t[i+1].Gap == Glued && (isWord(t, i, "q") || isWord(t, i, "h")):
		letter, n, end = t[i].Text[0], int(digitsOf(t[i+1].Text)), i+2
	case isDigits(t, i, 1, 1) && (isWord(t, i+1, "q") || isWord(t, i+1, "h")) && t[i+1].Gap == Glued:
		letter, n, end = t[i+1].Text[0], int(digitsOf(t[i].Text)), i+2
	default:
		if n, end = ordinalAt(t, i); end == i || end >= len(t) {
			return 0, 0, i
		}
		letter = partLetter(t[end].Text)
		end = afterStop(t, end+1)
	}
	letter &^= 'a' - 'A'
	if n < 1 || n > 4 || letter == 'H' && n > 2 || letter == 0 {
		return 0, 0, i
	}
	return letter, n, end
}

func partLetter(w string) byte {
	switch {
	case wordlist.Has("кв quarter qtr", w) || inflected(w, "квартал") || inflected(w, "токсан"):
		return 'Q'
	case w == "half" || wordlist.Begins(w, "полугоди жартыжылды"):
		return 'H'
	}
	return 0
}

// ordinalAt reads 1 to 4 as a digit with or without its ending, as a Roman numeral or as a word, and the hyphen behind it.
func ordinalAt(t []Token, i int) (n, end int) {
	switch {
	case isDigits(t, i, 1, 1):
		n, end = int(digitsOf(t[i].Text)), i+1
		at := end
		if isDash(t, at) && t[at].Gap == Glued {
			at++
		}
		if at < len(t) && t[at].Gap == Glued && isOrdinalEnding(t[at].Text) {
			end = at + 1
		}
	case i < len(t) && t[i].Kind == Word:
		if n, end = ordinal(t[i].Text), i+1; n == 0 {
			return 0, i
		}
	default:
		return 0, i
	}
	if isDash(t, end) && t[end].Gap == Glued {
		end++
	}
	return n, end
}

func isOrdinalEnding(w string) bool {
	return wordlist.Has("й ый ий ой е ое го м ом ши шы нши ншы инши ыншы st nd rd th", w)
}

// The first to fourth as Roman numerals, also in look-alike letters, and as words; and the stems of the Russian ones.
var (
	ordinals     = [4]string{"i и first биринши", "ii ии second екинши", "iii иии third ушинши", "iv fourth тортинши"}
	ordinalStems = [4]string{"перв", "втор", "трет", "четверт"}
)

func ordinal(w string) int {
	for n := range ordinals {
		if wordlist.Has(ordinals[n], w) || strings.HasPrefix(w, ordinalStems[n]) {
			return n + 1
		}
	}
	return 0
}
