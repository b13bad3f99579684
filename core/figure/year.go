package figure

import "tanu/core/wordlist"

// The years that a field may name.
const (
	firstYear = 1900
	lastYear  = 2199
)

// Year reads a calendar year in four digits, 1900 to 2199, with or without the word for it.
func Year(text string) Reading[int] {
	t, p := field(text)
	if p != Understood {
		return failed[int](p)
	}
	start := 0
	if isWord(t, 0, "year") {
		start = 1
	}
	year, end := YearAt(t, start)
	if end == start || end < len(t) {
		return failed[int](Unreadable)
	}
	return understood(year)
}

// YearAt reads a year from t[i], with the word for it behind (2027 жылы, 2027 ж, 2027 года), and says where it ends; i itself when
// there is none. The full stop of an abbreviation is left out.
func YearAt(t []Token, i int) (year, end int) {
	if !isDigits(t, i, 4, 4) {
		return 0, i
	}
	year = int(digitsOf(t[i].Text))
	if year < firstYear || year > lastYear {
		return 0, i
	}
	at := i + 1
	if isDash(t, at) && t[at].Gap == Glued { // 2027-жыл
		at++
	}
	if isYearWord(t, at) {
		return year, at + 1
	}
	return year, i + 1
}

func isYearWord(t []Token, i int) bool {
	if i >= len(t) || t[i].Kind != Word {
		return false
	}
	return wordlist.Has("ж г год года году годом", t[i].Text) || inflected(t[i].Text, "жыл")
}
