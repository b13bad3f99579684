package figure

import (
	"strings"

	"tanu/core/wordlist"
)

// ruNumbers are the number words of Russian in the nominative, genitive and dative; those in -надцать also with -и.
var ruNumbers = [...]numberWords{
	{"ноль нуль ноля нуля", 0, zero},
	{"один одна одно одного одной одну одному", 1, unit},
	{"два две двух двум", 2, unit},
	{"три трех трем", 3, unit},
	{"четыре четырех четырем", 4, unit},
	{"пять пяти", 5, unit},
	{"шесть шести", 6, unit},
	{"семь семи", 7, unit},
	{"восемь восьми", 8, unit},
	{"девять девяти", 9, unit},
	{"десять десяти", 10, teen},
	{"одиннадцать", 11, teen},
	{"двенадцать", 12, teen},
	{"тринадцать", 13, teen},
	{"четырнадцать", 14, teen},
	{"пятнадцать", 15, teen},
	{"шестнадцать", 16, teen},
	{"семнадцать", 17, teen},
	{"восемнадцать", 18, teen},
	{"девятнадцать", 19, teen},
	{"двадцать двадцати", 20, tens},
	{"тридцать тридцати", 30, tens},
	{"сорок сорока", 40, tens},
	{"пятьдесят пятидесяти", 50, tens},
	{"шестьдесят шестидесяти", 60, tens},
	{"семьдесят семидесяти", 70, tens},
	{"восемьдесят восьмидесяти", 80, tens},
	{"девяносто девяноста", 90, tens},
	{"сто ста", 100, hundreds},
	{"двести двухсот двумстам", 200, hundreds},
	{"триста трехсот тремстам", 300, hundreds},
	{"четыреста четырехсот четыремстам", 400, hundreds},
	{"пятьсот пятисот", 500, hundreds},
	{"шестьсот шестисот", 600, hundreds},
	{"семьсот семисот", 700, hundreds},
	{"восемьсот восьмисот", 800, hundreds},
	{"девятьсот девятисот", 900, hundreds},
	{"полтора полторы полутора", 15, oneAndHalf},
}

// ruEnding reports whether a Russian noun of those used here may end so.
func ruEnding(s string) bool {
	return wordlist.Has("а у ом е ы и ов ам ами ах ь я ю ем ей ям ями ях", s)
}

// inflected reports whether w is the stem, alone or with an ending of either language: Kazakh letters put Kazakh endings on Russian nouns.
func inflected(w, stem string) bool {
	rest, ok := strings.CutPrefix(w, stem)
	return ok && (rest == "" || ruEnding(rest) || kkEnding(rest))
}
