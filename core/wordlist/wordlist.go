// Package wordlist looks words up in lists written as one text with a blank between the words. Such lists weigh less in the wasm than switches and chains
// of calls do. The bytes are compared here and not by package strings, whose searches are many times slower on short Cyrillic words under wasm.
package wordlist

// Has reports whether the list has the word, which holds no blank; blanks around the list do no harm.
func Has(list, word string) bool {
	last := len(word) - 1
	if last < 0 {
		return false
	}
	for from := 0; from+last < len(list); from++ {
		end := from + last + 1
		if list[from+last] == word[last] && (end == len(list) || list[end] == ' ') && list[from:end] == word {
			return true
		}
		for from < len(list) && list[from] != ' ' {
			from++
		}
	}
	return false
}

// Begins reports whether the word begins with one of the stems.
func Begins(word, stems string) bool {
	for from := 0; from < len(stems); from++ {
		at := 0
		for from < len(stems) && at < len(word) && stems[from] == word[at] {
			at++
			from++
		}
		if at > 0 && (from == len(stems) || stems[from] == ' ') {
			return true
		}
		for from < len(stems) && stems[from] != ' ' {
			from++
		}
	}
	return false
}
