package figure

import (
	"strings"

	"tanu/core/wordlist"
)

// numberWords are forms of one number word, with a blank between them.
type numberWords struct {
	forms string
	value int
	class class
}

func lookUp(table []numberWords, w string) (int, class) {
	for _, row := range table {
		if wordlist.Has(row.forms, w) {
			return row.value, row.class
		}
	}
	return 0, noNumber
}

// numberWord is the value and class of the word at t[i] in any of the languages.
func numberWord(t []Token, i int) (int, class) {
	if i >= len(t) || t[i].Kind != Word {
		return 0, noNumber
	}
	w := t[i].Text
	if w[0] < 0x80 {
		return lookUp(enNumbers[:], w)
	}
	if v, c := ruNumber(w); c != noNumber {
		return v, c
	}
	return kkNumber(w)
}

// wordsAt reads a number below a thousand in words, and says where it ends; i itself when there is none.
func wordsAt(t []Token, i int) (v, end int) {
	first, c := numberWord(t, i)
	_, next := numberWord(t, i+1)
	switch {
	case c == zero:
		return 0, i + 1
	case c == unit && (next == hundred || next == aHundred):
		v, end = first*100, i+2
	case c == hundreds, c == aHundred:
		v, end = first, i+1
	case isWord(t, i, "a") && next == hundred:
		v, end = 100, i+2
	default:
		end = i
	}
	if v > 0 && isWord(t, end, "and") {
		if _, c := numberWord(t, end+1); c == unit || c == teen || c == tens {
			end++
		}
	}
	low, c := numberWord(t, end)
	switch c {
	case unit, teen:
		return v + low, end + 1
	case tens:
		v, end = v+low, end+1
		at := end
		if isMark(t, at, "-") && t[at].Gap == Glued { // sixty-nine
			at++
		}
		if low, c = numberWord(t, at); c == unit {
			return v + low, at + 1
		}
	}
	return v, end
}

// halfAt passes over "and a half" in the three languages.
func halfAt(t []Token, i int) (half bool, end int) {
	switch {
	case isWord(t, i, "жарым"):
		return true, i + 1
	case (isWord(t, i, "с") || isWord(t, i, "c")) && isWord(t, i+1, "половиной"):
		return true, i + 2
	case isWord(t, i, "and") && isWord(t, i+1, "a") && isWord(t, i+2, "half"):
		return true, i + 3
	}
	return false, i
}

// multiplierAt is the power of ten of the word at t[i], 0 when it is none. alone tells that the form may stand for one of its kind
// ("миллион теңге"): an abbreviation or a genitive may not, there the number was forgotten.
func multiplierAt(t []Token, i int) (exponent int, alone bool) {
	if i >= len(t) || t[i].Kind != Word {
		return 0, false
	}
	return multiplier(t[i].Text)
}

// multipliers are the words that multiply: the forms that may stand for one of their kind, the other fixed forms, and the stems that
// take endings.
var multipliers = [...]struct {
	alone, fixed string
	stems        [2]string
	exponent     int
}{
	{"мын тысяча", "тыс thousand thousands k", [2]string{"мын", "тысяч"}, 3},
	{"миллион", "million millions mln mn mio", [2]string{"миллион", "млн"}, 6},
	{"миллиард", "млд billion billions bn bln mlrd", [2]string{"миллиард", "млрд"}, 9},
	{"триллион", "trillion trillions tn trln", [2]string{"триллион", "трлн"}, 12},
}

func multiplier(w string) (exponent int, alone bool) {
	for _, m := range &multipliers {
		if wordlist.Has(m.alone, w) {
			return m.exponent, true
		}
		if wordlist.Has(m.fixed, w) || inflected(w, m.stems[0]) || inflected(w, m.stems[1]) {
			return m.exponent, false
		}
	}
	return 0, false
}

// halfOf is the power of ten of полмиллиона and its like, 0 when the word is none.
func halfOf(w string) int {
	if rest, ok := strings.CutPrefix(w, "пол"); ok {
		exponent, _ := multiplier(rest)
		return exponent
	}
	return 0
}
