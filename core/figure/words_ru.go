package figure

import "strings"

// ruNumber knows the number words of Russian in the nominative, genitive and dative.
func ruNumber(w string) (int, class) {
	if stem, ok := strings.CutSuffix(w, "надцати"); ok {
		w = stem + "надцать"
	}
	switch w {
	case "ноль", "нуль", "ноля", "нуля":
		return 0, zero
	case "один", "одна", "одно", "одного", "одной", "одну", "одному":
		return 1, unit
	case "два", "две", "двух", "двум":
		return 2, unit
	case "три", "трех", "трем":
		return 3, unit
	case "четыре", "четырех", "четырем":
		return 4, unit
	case "пять", "пяти":
		return 5, unit
	case "шесть", "шести":
		return 6, unit
	case "семь", "семи":
		return 7, unit
	case "восемь", "восьми":
		return 8, unit
	case "девять", "девяти":
		return 9, unit
	case "десять", "десяти":
		return 10, teen
	case "одиннадцать":
		return 11, teen
	case "двенадцать":
		return 12, teen
	case "тринадцать":
		return 13, teen
	case "четырнадцать":
		return 14, teen
	case "пятнадцать":
		return 15, teen
	case "шестнадцать":
		return 16, teen
	case "семнадцать":
		return 17, teen
	case "восемнадцать":
		return 18, teen
	case "девятнадцать":
		return 19, teen
	case "двадцать", "двадцати":
		return 20, tens
	case "тридцать", "тридцати":
		return 30, tens
	case "сорок", "сорока":
		return 40, tens
	case "пятьдесят", "пятидесяти":
		return 50, tens
	case "шестьдесят", "шестидесяти":
		return 60, tens
	case "семьдесят", "семидесяти":
		return 70, tens
	case "восемьдесят", "восьмидесяти":
		return 80, tens
	case "девяносто", "девяноста":
		return 90, tens
	case "сто", "ста":
		return 100, hundreds
	case "двести", "двухсот", "двумстам":
		return 200, hundreds
	case "триста", "трехсот", "тремстам":
		return 300, hundreds
	case "четыреста", "четырехсот", "четыремстам":
		return 400, hundreds
	case "пятьсот", "пятисот":
		return 500, hundreds
	case "шестьсот", "шестисот":
		return 600, hundreds
	case "семьсот", "семисот":
		return 700, hundreds
	case "восемьсот", "восьмисот":
		return 800, hundreds
	case "девятьсот", "девятисот":
		return 900, hundreds
	case "полтора", "полторы", "полутора":
		return 15, oneAndHalf
	}
	return 0, noNumber
}

// ruEnding reports whether a Russian noun of those used here may end so.
func ruEnding(s string) bool {
	switch s {
	case "а", "у", "ом", "е", "ы", "и", "ов", "ам", "ами", "ах", "ь", "я", "ю", "ем", "ей", "ям", "ями", "ях":
		return true
	}
	return false
}

// inflected reports whether w is the stem, alone or with an ending of either language: Kazakh letters put Kazakh endings on Russian nouns.
func inflected(w, stem string) bool {
	rest, ok := strings.CutPrefix(w, stem)
	return ok && (rest == "" || ruEnding(rest) || kkEnding(rest))
}
