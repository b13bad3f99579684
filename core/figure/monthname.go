package figure

import (
	"strings"

	"tanu/core/wordlist"
)

// The names of the months in folded letters; of the Russian ones the stems.
var (
	kkMonths = [12]string{"кантар", "акпан", "наурыз", "сауир", "мамыр", "маусым", "шилде", "тамыз", "кыркуйек", "казан", "караша", "желтоксан"}
	ruMonths = [12]string{"январ", "феврал", "март", "апрел", "ма", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр"}
	enMonths = [12]string{"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"}
)

// longShort are the abbreviations of four letters.
var longShort = [12]string{1: "февр", 8: "сент sept", 10: "нояб"}

// monthNameAt reads the name of a month, whole or abbreviated, with its full stop; 0 when there is none.
func monthNameAt(t []Token, i int) (month, end int) {
	if i >= len(t) || t[i].named.month == 0 {
		return 0, i
	}
	return int(t[i].named.month), afterStop(t, i+1)
}

func monthOf(w string) int {
	for m := range 12 {
		if isKkMonth(w, kkMonths[m]) || isRuMonth(w, ruMonths[m]) || w == enMonths[m] || w == enMonths[m][:3] || wordlist.Has(longShort[m], w) {
			return m + 1
		}
	}
	return 0
}

func isKkMonth(w, name string) bool {
	rest, ok := strings.CutPrefix(w, name)
	return ok && (rest == "" || kkEnding(rest)) || w == name[:6] // three letters of two bytes
}

func isRuMonth(w, stem string) bool {
	rest, ok := strings.CutPrefix(w, stem)
	if stem == "ма" {
		return ok && wordlist.Has("й я е ю ем", rest)
	}
	if w == stem[:6] {
		return true
	}
	full := strings.HasSuffix(stem, "т") // март and август are whole without an ending, the others are not
	return ok && (ruEnding(rest) || full && rest == "")
}
