package letter

import (
	"unicode/utf8"

	"tanu/core/figure"
	"tanu/core/wordlist"
)

// token is a piece of the text with its place and what the rules ask of it.
type token struct {
	_      unequal
	text   string // folded
	kind   figure.Kind
	gap    figure.Gap
	tab    bool   // a tab stands before it
	lines  int    // ends of lines before it
	letter bool   // begins with a capital
	head   uint16 // of the folded word, see figure.Head
	mixed  bool   // has Latin and Cyrillic letters
	us     bool   // says that someone speaks of what they themselves do
	span
}

// tokens cuts a block. The figures are read from the second list, which has the same places: wrapped lines count as a blank there, and Latin-script
// Kazakh stands in Cyrillic letters.
func tokens(text string, latin bool) ([]token, []figure.Token) {
	fig := figure.Tokens(text)
	out := make([]token, 0, len(fig))
	b, u := 0, 0
	for i := range fig {
		f := &fig[i]
		t := token{kind: f.Kind, gap: f.Gap}
		for b < f.Start {
			r, size := utf8.DecodeRuneInString(text[b:])
			switch {
			case r == '\t':
				t.tab = true
			case r == '\n', r == '\r' && (b+1 >= len(text) || text[b+1] != '\n'), r == 0x2028, r == 0x2029, r == 0x85, r == '\f', r == '\v':
				t.lines++
			}
			b, u = b+size, u+units(r)
		}
		t.b0, t.u0 = b, u
		first, roman, russian := true, false, false
		for b < f.End {
			r, size := utf8.DecodeRuneInString(text[b:])
			if first {
				t.letter = capital(r)
				first = false
			}
			roman, russian = roman || r < 0x80, russian || r >= 0x400
			b, u = b+size, u+units(r)
		}
		t.b1, t.u1 = b, u
		t.mixed = roman && russian && t.kind == figure.Word
		t.text = f.Text
		if t.kind == figure.Word {
			if latin && latinWord(f.Text) {
				f.Become(translit(f.Text))
			}
			t.text = fold(f.Text)
		}
		out = append(out, t)
	}
	out, fig = unhyphenate(out, fig)
	us := &words().us
	for i := range out {
		if t := &out[i]; t.kind != figure.Mark {
			head := figure.Head(t.text)
			t.head = uint16(head)
			t.us = firstPerson(t.text, head, us)
		}
	}
	return out, fig
}

func units(r rune) int {
	if r >= 0x10000 {
		return 2
	}
	return 1
}

func capital(r rune) bool {
	switch {
	case r >= 'A' && r <= 'Z', r >= 'А' && r <= 'Я', r >= 0x400 && r <= 0x40F:
		return true
	case r >= 0x48A && r <= 0x4BF, r >= 0x4D0 && r <= 0x52F, r >= 0x100 && r < 0x180:
		return r&1 == 0
	}
	return r >= 0xC0 && r <= 0xDE && r != 0xD7
}

// latinWord reports a word wholly in Latin letters, with or without marks.
func latinWord(w string) bool {
	for _, r := range w {
		if r >= 0x300 {
			return false
		}
	}
	return true
}

// apart are the first halves of compounds that keep their hyphen at the end of a line.
const apart = " план плана плану планом плане жоспар слайд вице промышленно онеркасиптик бизнес in schedule "

// unhyphenate joins the halves of a word that was cut at the end of a line: "кар-" and "ту" are карту.
func unhyphenate(t []token, fig []figure.Token) ([]token, []figure.Token) {
	n := 0
	for i := 0; i < len(t); i++ {
		if n > 0 && i+1 < len(t) && t[i].kind == figure.Mark && (isOne(t, i, " - ‐ ")) && t[i].gap == figure.Glued &&
			t[n-1].kind == figure.Word && t[i+1].kind == figure.Word && t[i+1].lines == 1 && !t[i+1].letter && !wordlist.Has(apart, t[n-1].text) && len(t[n-1].text) < 100 {
			t[n-1].text += t[i+1].text
			fig[n-1].Become(fig[n-1].Text + fig[i+1].Text)
			t[n-1].b1, t[n-1].u1, fig[n-1].End = t[i+1].b1, t[i+1].u1, fig[i+1].End
			i++
			continue
		}
		t[n], fig[n] = t[i], fig[i]
		n++
	}
	return t[:n], fig[:n]
}
