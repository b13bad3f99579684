package figure

import (
	"unicode/utf8"

	"tanu/core/wordlist"
)

// Kind is the kind of a token.
type Kind uint8

// The kinds of tokens.
const (
	Digits Kind = iota + 1 // a run of the digits 0-9
	Word                   // a run of letters
	Mark                   // one other sign
)

// Gap is what stands between a token and the one before it.
type Gap uint8

// The gaps, from none to the widest.
const (
	Glued Gap = iota // nothing, or the start of the text
	Blank            // one blank of any kind: it may group digits
	Wide             // several blanks
	Break            // a tab or the end of a line: two cells, two lines
)

// Token is a piece of a text with its place in bytes, half open.
type Token struct {
	_          [0]func() // never compared: saves the code for it
	Kind       Kind
	Gap        Gap    // before the token
	Text       string // digits and marks as written, words folded (see fold)
	Start, End int
	Begins     bool // a word with which a figure can begin
	named      named
}

// Tokens cuts a text. Signs without width (soft hyphens, joiners, direction marks) are passed over.
func Tokens(text string) []Token {
	out := make([]Token, 0, len(text)/7+1)
	gap, open := Glued, false // open: the last token may still grow
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		class := classOf(r)
		switch {
		case class == classNone:
		case class >= classBlank:
			switch {
			case class == classBreak:
				gap = Break
			case gap < Wide:
				gap++
			}
			open = false
		case open && Kind(class) == out[len(out)-1].Kind:
			out[len(out)-1].End = i + size
		default:
			out = append(out, Token{Kind: Kind(class), Gap: gap, Start: i, End: i + size})
			gap, open = Glued, class != int(Mark)
		}
		i += size
	}
	known := words()
	for i := range out {
		out[i].Text = text[out[i].Start:out[i].End]
		switch out[i].Kind {
		case Word:
			out[i].Text = fold(out[i].Text)
			known.look(&out[i])
		case Digits:
			out[i].Text = onlyDigits(out[i].Text)
		}
	}
	return out
}

const (
	classBlank = int(Mark) + 1 + iota
	classBreak

	classNone = 0
)

func classOf(r rune) int {
	switch {
	case r >= '0' && r <= '9':
		return int(Digits)
	case r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z':
		return int(Word)
	case r == ' ':
		return classBlank
	case r >= '\t' && r <= '\r':
		return classBreak
	case r < 0x80:
		return int(Mark)
	case r == 0xA0, r == 0x1680, r >= 0x2000 && r <= 0x200A, r == 0x202F, r == 0x205F, r == 0x3000:
		return classBlank
	case r == 0x85, r == 0x2028, r == 0x2029:
		return classBreak
	case r == 0xAD, r >= 0x200B && r <= 0x200F, r >= 0x202A && r <= 0x202E, r >= 0x2060 && r <= 0x2069, r == 0xFEFF:
		return classNone
	case r == 0xD7, r == 0xF7:
		return int(Mark)
	case r >= 0xC0 && r < 0x530: // Latin, Greek and Cyrillic with their extensions
		return int(Word)
	}
	return int(Mark)
}

// onlyDigits drops the signs without width that a run may hold.
func onlyDigits(text string) string {
	for i := range len(text) {
		if text[i] >= 0x80 {
			var b []byte
			for j := range len(text) {
				if text[j] < 0x80 {
					b = append(b, text[j])
				}
			}
			return string(b)
		}
	}
	return text
}

func isWord(t []Token, i int, text string) bool {
	return i >= 0 && i < len(t) && t[i].Kind == Word && t[i].Text == text
}

func isMark(t []Token, i int, text string) bool {
	return i >= 0 && i < len(t) && t[i].Kind == Mark && t[i].Text == text
}

func isDash(t []Token, i int) bool {
	return i < len(t) && wordlist.Has("- ‐ ‑ ‒ – — −", t[i].Text)
}

// isDigits reports whether a run of digits of such a length stands at i.
func isDigits(t []Token, i, least, most int) bool {
	return i >= 0 && i < len(t) && t[i].Kind == Digits && len(t[i].Text) >= least && len(t[i].Text) <= most
}

// afterStop is the place after the full stop of an abbreviation that ends before i, or i.
func afterStop(t []Token, i int) int {
	if i > 0 && isMark(t, i, ".") && t[i].Gap == Glued && t[i-1].Kind == Word {
		return i + 1
	}
	return i
}
