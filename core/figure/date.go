package figure

import (
	"tanu/core/date"

	"tanu/core/wordlist"
)

// Date reads a day in digits or with the name of its month. With dots the day comes first; with strokes or hyphens it is ambiguous
// when both numbers could be the month. A day that does not exist, and a year of two digits, is unreadable.
func Date(text string) Reading[date.Date] {
	t, p := field(text)
	if p != Understood {
		return failed[date.Date](p)
	}
	r, end := DateAt(t, 0)
	if end < len(t) || end == 0 {
		return failed[date.Date](Unreadable)
	}
	return r
}

// DateAt reads a day from t[i] and says where it ends; i itself when nothing of the shape of a day stands there. The full stop of
// an abbreviated year word at the end is left out.
func DateAt(t []Token, i int) (r Reading[date.Date], end int) {
	if r, end = numericDateAt(t, i); end > i {
		return r, end
	}
	if day, at := dayAt(t, i); at > i { // 23 қараша 2026 жыл, «02» октября 2026 года, 2nd of October, 2026
		if isWord(t, at, "of") {
			at++
		}
		if month, at := monthNameAt(t, at); month > 0 {
			if year, end := YearAt(t, comma(t, at)); year > 0 {
				return realDate(year, month, day), dayWord(t, end)
			}
		}
	}
	if month, at := monthNameAt(t, i); month > 0 { // October 2, 2026
		if day, at := dayAt(t, at); day > 0 {
			if year, end := YearAt(t, comma(t, at)); year > 0 {
				return realDate(year, month, day), end
			}
		}
	}
	if year, at := YearAt(t, i); year > 0 { // 2026 жылғы 23 қараша
		start := comma(t, afterStop(t, at))
		if day, at := dayAt(t, start); at > start {
			if month, end := monthNameAt(t, at); month > 0 {
				return realDate(year, month, day), dayWord(t, end)
			}
		}
	}
	return r, i
}

// numericDateAt reads three runs of digits with the same sign between them.
func numericDateAt(t []Token, i int) (r Reading[date.Date], end int) {
	if i+4 >= len(t) || t[i+1].Kind != Mark || t[i+1].Gap != Glued || t[i+3].Gap != Glued || t[i+3].Text != t[i+1].Text ||
		!isDigits(t, i, 1, 4) || !isDigits(t, i+2, 1, 2) || !isDigits(t, i+4, 1, 4) {
		return r, i
	}
	mark := t[i+1].Text
	dot := mark == "."
	if !dot && mark != "/" && !isDash(t, i+1) || !dot && (t[i+2].Gap != Glued || t[i+4].Gap != Glued) {
		return r, i
	}
	first, second, third := int(digitsOf(t[i].Text)), int(digitsOf(t[i+2].Text)), int(digitsOf(t[i+4].Text))
	switch long, end := len(t[i].Text), len(t[i+4].Text); {
	case long == 4 && end <= 2:
		return realDate(first, second, third), i + 5
	case long > 2 || end != 4:
		return failed[date.Date](Unreadable), i + 5
	}
	_, end = YearAt(t, i+4)
	end = dayWord(t, max(end, i+5))
	dayFirst, monthFirst := realDate(third, second, first), realDate(third, first, second)
	switch {
	case dot, monthFirst.Problem != Understood, dayFirst.Value == monthFirst.Value && dayFirst.Problem == Understood:
		return dayFirst, end
	case dayFirst.Problem != Understood:
		return monthFirst, end
	}
	return ambiguous[date.Date](dayFirst.Value.String(), monthFirst.Value.String()), end
}

func realDate(year, month, day int) Reading[date.Date] {
	d := date.Of(year, month, day)
	if year < firstYear || year > lastYear || !d.Real() {
		return failed[date.Date](Unreadable)
	}
	return understood(d)
}

// dayAt reads the number of a day, in quotation marks or not, with the ending of an ordinal (2nd, 23-) or not.
func dayAt(t []Token, i int) (day, end int) {
	at := i
	if isQuote(t, at) {
		at++
	}
	if !isDigits(t, at, 1, 2) {
		return 0, i
	}
	day = int(digitsOf(t[at].Text))
	if at++; at > i+1 {
		if !isQuote(t, at) {
			return 0, i
		}
		return day, at + 1
	}
	if at < len(t) && t[at].Gap == Glued {
		if wordlist.Has("st nd rd th -", t[at].Text) {
			at++
		}
	}
	return day, at
}

func isQuote(t []Token, i int) bool {
	return i < len(t) && wordlist.Has("« » \" “ ” „ ' ‘ ’", t[i].Text)
}

// comma passes over a comma.
func comma(t []Token, i int) int {
	if isMark(t, i, ",") {
		return i + 1
	}
	return i
}

// dayWord passes over the Kazakh "on the day of".
func dayWord(t []Token, i int) int {
	if isWord(t, i, "куни") || isWord(t, i, "кунги") {
		return i + 1
	}
	return i
}
