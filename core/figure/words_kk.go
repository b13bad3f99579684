package figure

import "strings"

// class tells what a number word may stand beside.
type class uint8

const (
	noNumber   class = iota
	zero             // alone
	unit             // 1-9
	teen             // 10-19 in one word, no unit after it
	tens             // 10-90, a unit may follow
	hundreds         // 100-900 in one word
	hundred          // "hundred", which multiplies the unit before it
	aHundred         // the same, and 100 where no unit stands before it
	oneAndHalf       // 1.5, ten times as its value
)

// kkNumber knows the number words of Kazakh, in folded letters, also in the dative and the ablative.
func kkNumber(w string) (int, class) {
	if v, c := kkNominative(w); c != noNumber {
		return v, c
	}
	for _, ending := range [...]string{"дан", "ден", "тан", "тен", "нан", "нен", "га", "ге", "ка", "ке"} {
		if stem, ok := strings.CutSuffix(w, ending); ok && w != "бирге" { // бірге is "together"
			return kkNominative(stem)
		}
	}
	return 0, noNumber
}

func kkNominative(w string) (int, class) {
	switch w {
	case "нол":
		return 0, zero
	case "бир":
		return 1, unit
	case "еки":
		return 2, unit
	case "уш":
		return 3, unit
	case "торт":
		return 4, unit
	case "бес":
		return 5, unit
	case "алты":
		return 6, unit
	case "жети":
		return 7, unit
	case "сегиз":
		return 8, unit
	case "тогыз":
		return 9, unit
	case "он":
		return 10, tens
	case "жиырма":
		return 20, tens
	case "отыз":
		return 30, tens
	case "кырык":
		return 40, tens
	case "елу":
		return 50, tens
	case "алпыс":
		return 60, tens
	case "жетпис":
		return 70, tens
	case "сексен":
		return 80, tens
	case "токсан":
		return 90, tens
	case "жуз":
		return 100, aHundred
	}
	return 0, noNumber
}

// kkEnding reports whether a Kazakh noun may end so: case endings, the possessive, and both; in folded letters.
func kkEnding(s string) bool {
	switch s {
	case "ы", "и", "сы", "си", "ын", "ин", "сын", "син", // possessive
		"нын", "нин", "дын", "дин", "тын", "тин", "ынын", "инин", "сынын", "синин", // genitive
		"га", "ге", "ка", "ке", "на", "не", "ына", "ине", "сына", "сине", // dative
		"ны", "ни", "ды", "ди", "ты", "ти", // accusative
		"да", "де", "та", "те", "ында", "инде", "сында", "синде", // locative
		"дан", "ден", "тан", "тен", "нан", "нен", "ынан", "инен", "сынан", "синен", // ablative
		"мен", "бен", "пен", "гы", "ги", "дагы", "деги", "тагы", "теги":
		return true
	}
	return false
}
