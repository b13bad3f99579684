package figure

import "tanu/core/wordlist"

// Number reads a BIN or an IIN: the digits, however many, without the blanks and hyphens between them. Its name may stand in front.
func Number(text string) Reading[string] {
	t, p := field(text)
	if p != Understood {
		return failed[string](p)
	}
	start := 0
	for start < len(t) && isNumberName(t[start]) {
		start++
		if isMark(t, start, "/") { // БСН/БИН
			start++
		}
	}
	for start < len(t) && (isMark(t, start, "№") || isMark(t, start, ":") || start > 0 && isDash(t, start)) {
		start++
	}
	digits, end := "", start
	for end < len(t) {
		at := end
		if end > start && isDash(t, at) {
			at++
		}
		if !isDigits(t, at, 1, maxBytes) {
			break
		}
		digits, end = digits+t[at].Text, at+1
	}
	if digits == "" || end < len(t) {
		return failed[string](Unreadable)
	}
	return understood(digits)
}

func isNumberName(t Token) bool {
	return wordlist.Has("бин бсн иин жсн bin iin", t.Text)
}

// CheckDigit reports whether the text is twelve digits of which the last agrees with the others: their sum weighted with 1 to 11,
// modulo 11; should that be 10, with 3 to 11, 1, 2; should that be 10 too, no such number is issued. The rule is that of the
// Government's decrees No. 565 of 2003 (IIN) and No. 406 of 2007 (BIN).
func CheckDigit(digits string) bool {
	if len(digits) != 12 {
		return false
	}
	var first, second int
	for i := range 12 {
		d := int(digits[i]) - '0'
		if d < 0 || d > 9 {
			return false
		}
		if i < 11 {
			first += d * (i + 1)
			second += d * ((i+2)%11 + 1)
		}
	}
	check := first % 11
	if check == 10 {
		check = second % 11
	}
	return check == int(digits[11]-'0')
}
