package figure

import "strings"

// numberWord is the value and class of the word at t[i] in any of the languages.
func numberWord(t []Token, i int) (int, class) {
	if i >= len(t) || t[i].Kind != Word {
		return 0, noNumber
	}
	w := t[i].Text
	if w[0] < 0x80 {
		return enNumber(w)
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

func multiplier(w string) (exponent int, alone bool) {
	switch w {
	case "мын", "тысяча":
		return 3, true
	case "миллион":
		return 6, true
	case "миллиард":
		return 9, true
	case "триллион":
		return 12, true
	case "тыс", "тысяч", "thousand", "thousands", "k":
		return 3, false
	case "млн", "million", "millions", "mln", "mn", "mio":
		return 6, false
	case "млрд", "млд", "billion", "billions", "bn", "bln", "mlrd":
		return 9, false
	case "трлн", "trillion", "trillions", "tn", "trln":
		return 12, false
	}
	for _, m := range [...]struct {
		stem     string
		exponent int
	}{{"мын", 3}, {"тысяч", 3}, {"миллион", 6}, {"миллиард", 9}, {"триллион", 12}, {"млн", 6}, {"млрд", 9}} {
		if inflected(w, m.stem) {
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
