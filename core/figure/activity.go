package figure

import "tanu/core/wordlist"

// Code is a class of the classifier of economic activities (НК РК 03), which follows NACE.
type Code struct {
	Class  string // the class, 24.44
	Digits string // all digits as written, four or five: 2444, 24440
}

// Activity reads a code of four or five digits, with the classifier's name in front or not. Blanks and hyphens inside are dropped;
// points stand after the second and the fourth digit or nowhere.
func Activity(text string) Reading[Code] {
	t, p := field(text)
	if p != Understood {
		return failed[Code](p)
	}
	start := 0
	for start < len(t) && isClassifier(t[start]) {
		start++
	}
	for start > 0 && (isDash(t, start) || isMark(t, start, ":") || isMark(t, start, "№")) {
		start++
	}
	digits, end := codeAt(t, start)
	switch n := len(digits); {
	case end == start || end < len(t) || n > 5:
		return failed[Code](Unreadable)
	case n < 4:
		return failed[Code](TooShort)
	}
	return understood(Code{Class: digits[:2] + "." + digits[2:4], Digits: digits})
}

func isClassifier(t Token) bool {
	return wordlist.Has("код коды code окэд экжж oked nace", t.Text)
}

// codeAt reads runs of digits with blanks, hyphens and points between them; it stops before anything else, and before a point in a
// place where no code has one.
func codeAt(t []Token, i int) (digits string, end int) {
	for end = i; end < len(t); end++ {
		at := end
		if point := isMark(t, at, "."); end > i && (point && (len(digits) == 2 || len(digits) == 4) || isDash(t, at)) {
			at++
		}
		if !isDigits(t, at, 1, maxBytes) {
			break
		}
		digits, end = digits+t[at].Text, at
	}
	return digits, end
}

// String is the code with its points: 24.44 or 24.44.0.
func (c Code) String() string {
	if len(c.Digits) > 4 {
		return c.Class + "." + c.Digits[4:]
	}
	return c.Class
}
