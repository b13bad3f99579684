package letter

import (
	"strings"

	"tanu/core/wordlist"
)

// closes reports whether a word ends with one of a list of endings.
func closes(w, endings string) bool {
	for end := len(endings); end > 0; end-- {
		at, to := len(w), end
		for end > 0 && at > 0 && endings[end-1] == w[at-1] {
			end--
			at--
		}
		if end < to && (end == 0 || endings[end-1] == ' ') {
			return true
		}
		for end > 0 && endings[end-1] != ' ' {
			end--
		}
	}
	return false
}

// is reports a token at a place that may lie outside.
func is(t []token, i int, text string) bool { return i >= 0 && i < len(t) && t[i].text == text }

// isOne reports one of a list with blanks around its words.
func isOne(t []token, i int, list string) bool {
	return i >= 0 && i < len(t) && wordlist.Has(list, t[i].text)
}

func isDash(t []token, i int) bool { return i >= 0 && i < len(t) && dash(t[i].text) }

// nth is a word of a list with a blank behind each.
func nth(list string, n int) (word string) {
	for ; n >= 0; n-- {
		word, list, _ = strings.Cut(list, " ")
	}
	return word
}
