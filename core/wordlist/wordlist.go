// Package wordlist looks words up in lists written as one text with a blank between the words. Such lists weigh less in the wasm than switches and chains
// of calls do.
package wordlist

import "strings"

// Has reports whether the list has the word; blanks around the list do no harm.
func Has(list, word string) bool {
	for from := 0; word != ""; {
		at := strings.Index(list[from:], word)
		if at < 0 {
			return false
		}
		at += from
		from = at + len(word)
		if (at == 0 || list[at-1] == ' ') && (from == len(list) || list[from] == ' ') {
			return true
		}
	}
	return false
}

// Begins reports whether the word begins with one of the stems.
func Begins(word, stems string) bool {
	for stems != "" {
		var stem string
		if stem, stems, _ = strings.Cut(stems, " "); strings.HasPrefix(word, stem) {
			return true
		}
	}
	return false
}
