// Package figure reads ONE figure from the text of a form field, the way people type it in Kazakh, Russian and English: money and
// index units, percent, counts, years, dates, periods, activity codes, BIN and IIN. It never guesses and never rounds: what can be
// read two ways, or not in full, has a [Problem] instead of a value.
//
// The *At functions read from a given token on and say where they stopped, for whoever reads figures inside a longer text.
package figure

import "strings"

// Problem says why a field gave no value.
type Problem string

// The closed list of problems; Understood is the absence of one.
const (
	Understood    Problem = ""
	Missing       Problem = "missing"        // empty or only blanks: not answered yet
	Unreadable    Problem = "unreadable"     // not one figure of this kind, or too long or too fine for it
	Ambiguous     Problem = "ambiguous"      // can be read two ways
	Negative      Problem = "negative"       // below zero
	OtherCurrency Problem = "other-currency" // an amount that is neither tenge nor index units
	TooShort      Problem = "too-short"      // an activity code of fewer than four digits
)

// Problems lists all of them, for the test that every problem has its words.
var Problems = []Problem{Missing, Unreadable, Ambiguous, Negative, OtherCurrency, TooShort}

// Reading is what a field said.
type Reading[T any] struct {
	_       [0]func() // never compared: saves the code for it in each of its types
	Value   T         // the zero value unless Problem is Understood
	Problem Problem   //
	Either  [2]string // the two readings when Problem is Ambiguous, in canonical form
}

func understood[T any](value T) Reading[T] { return Reading[T]{Value: value} }

func failed[T any](p Problem) Reading[T] { return Reading[T]{Problem: p} }

func ambiguous[T any](a, b string) Reading[T] {
	return Reading[T]{Problem: Ambiguous, Either: [2]string{a, b}}
}

// maxBytes bounds what is read at all; the longest sensible figure is an amount in words beside its digits, about 300 bytes.
const maxBytes = 512

// field cuts the text of a form field into tokens. A full stop at the end is dropped, and several spaces count as one: in a field
// there are no columns to keep apart.
func field(text string) ([]Token, Problem) {
	text = strings.TrimSpace(text)
	if len(text) > maxBytes {
		return nil, Unreadable
	}
	t := Tokens(text)
	if len(t) == 0 {
		return nil, Missing
	}
	for i := range t {
		if t[i].Gap == Wide {
			t[i].Gap = Blank
		}
	}
	if last := len(t) - 1; last > 0 && isMark(t, last, ".") {
		t = t[:last]
	}
	return t, Understood
}
