package figure

import "tanu/core/wordlist"

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

// kkNumbers are the number words of Kazakh in folded letters; they stand also in the dative and the ablative.
var kkNumbers = [...]numberWords{
	{"нол", 0, zero},
	{"бир", 1, unit},
	{"еки", 2, unit},
	{"уш", 3, unit},
	{"торт", 4, unit},
	{"бес", 5, unit},
	{"алты", 6, unit},
	{"жети", 7, unit},
	{"сегиз", 8, unit},
	{"тогыз", 9, unit},
	{"он", 10, tens},
	{"жиырма", 20, tens},
	{"отыз", 30, tens},
	{"кырык", 40, tens},
	{"елу", 50, tens},
	{"алпыс", 60, tens},
	{"жетпис", 70, tens},
	{"сексен", 80, tens},
	{"токсан", 90, tens},
	{"жуз", 100, aHundred},
}

// kkEnding reports whether a Kazakh noun may end so: case endings, the possessive, and both; in folded letters.
func kkEnding(s string) bool { return wordlist.Has(kkEndings, s) }

// The endings in this order: possessive, genitive, dative, accusative, locative, ablative, instrumental, and those of adjectives.
const kkEndings = "ы и сы си ын ин сын син " +
	"нын нин дын дин тын тин ынын инин сынын синин " +
	"га ге ка ке на не ына ине сына сине " +
	"ны ни ды ди ты ти " +
	"да де та те ында инде сында синде " +
	"дан ден тан тен нан нен ынан инен сынан синен " +
	"мен бен пен гы ги дагы деги тагы теги"
