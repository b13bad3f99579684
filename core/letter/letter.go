// Package letter reads a free-form application letter (paragraph 4 of the Rules: the form is free) in Kazakh, Russian or English: what it states in
// figures, which of the five commitments of paragraph 3 it makes and which of the seven documents of paragraph 4 it encloses.
//
// A letter is cut into blocks at blank lines. The words and figures of a block do not depend on the rest of the letter and are kept by content; what
// the block means (sections, topics carried over from a heading or a question) depends on the block and on the small [state] in which it is entered,
// and is kept by both. So a change is read again in its own block and in those that depend on it, and in no others.
//
// The worst mistake is to call a letter fine that is not. Where two readings exist the worse is taken, and what was not found is "absent", which is
// never the same as missing.
package letter
