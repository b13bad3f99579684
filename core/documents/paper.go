package documents

import (
	"unicode/utf8"

	"tanu/core/application"
	"tanu/core/letter"
)

// paper is the text of a file, or the letter, with where it stands in the application.
type paper struct {
	*letter.Paper
	at   string // JSON pointer: /documents/passport/files/0, /letter
	slot string // passport; nothing for the letter
	cut  bool   // the text goes on behind what was read
}

// maxRead bounds how much of a text is read, in characters: what a document is and names stands well before, and seven long ones are read in a second.
const (
	maxRead  = 40_000
	maxSlide = 20_000
)

// beginning is the part of a text that is read; it ends between words. It depends on nothing behind the limit.
func beginning(text string, most int) (part string, cut bool) {
	at := limit(text, most)
	if at == len(text) {
		return text, false
	}
	for end := at; end > 0 && at-end < 200; end-- {
		if c := text[end]; c == '\n' || c == ' ' || c == '\t' {
			return text[:end], true
		}
	}
	return text[:at], true
}

// limit is where so many characters of a text end, in bytes.
func limit(text string, most int) (at int) {
	if len(text) <= most {
		return len(text)
	}
	for ; most > 0 && at < len(text); most-- {
		_, size := utf8.DecodeRuneInString(text[at:])
		at += size
	}
	return at
}

// readable reports a file with text: a bare scan has none.
func readable(f *application.File) bool {
	return !application.Blank(f.Text) && (f.TextLayer == nil || *f.TextLayer)
}

// marks are those of a clause.
func (p *paper) marks(clause int) []letter.Mark {
	if clause < 0 || clause >= len(p.Clauses) {
		return nil
	}
	to := len(p.Marks)
	if clause+1 < len(p.Clauses) {
		to = p.Clauses[clause+1].Marks
	}
	return p.Marks[p.Clauses[clause].Marks:to]
}

// word is the first of some words in a clause, up to a tier; nil when there is none.
func (p *paper) word(clause, tier int, words ...int) *letter.Mark {
	marks := p.marks(clause)
	for i := range marks {
		if m := &marks[i]; m.Word > 0 && m.Tier <= tier && among(m.Word, words) {
			return m
		}
	}
	return nil
}

func among(word int, words []int) bool {
	for _, w := range words {
		if w == word {
			return true
		}
	}
	return false
}

// kinds counts the facts of some kind in a clause.
func (p *paper) kinds(clause int, kinds string) (n int, first *letter.Mark) {
	marks := p.marks(clause)
	for i := range marks {
		if m := &marks[i]; m.Kind != "" && has(kinds, m.Kind) {
			if n++; first == nil {
				first = m
			}
		}
	}
	return n, first
}

// depth is the number of words before a mark in its clause.
func (p *paper) depth(m *letter.Mark) int { return m.At - p.Clauses[m.Clause].First }

// value is what a word heads: the words behind it in its clause, or the next clause where the word stands alone and no other head follows. There are none
// where nothing is headed.
func (p *paper) value(m *letter.Mark) (first, count, clause int) {
	c := &p.Clauses[m.Clause]
	end := m.At + m.Words
	last := c.First + c.Words
	if label := c.First + c.Label; c.Label < c.Words && label >= end {
		return label, last - label, m.Clause
	}
	if last-end > 1 || last > end && c.Tabs {
		return end, last - end, m.Clause
	}
	if n := m.Clause + 1; n < len(p.Clauses) && !p.heads(n) {
		return p.Clauses[n].First, p.Clauses[n].Words, n
	}
	return 0, 0, m.Clause
}

// heads reports a clause that begins with the head of a content.
func (p *paper) heads(clause int) bool {
	for _, m := range p.marks(clause) {
		if m.Word > 0 && m.Tier&1 > 0 && p.depth(&m) == 0 && among(m.Word, []int{wName, wPurpose, wPlace, wPeriod, wCost, wResults}) {
			return true
		}
	}
	return false
}

// headed is the clause before one, when it is a head without a figure whose value the clause is.
func (p *paper) headed(clause int) int {
	if clause == 0 || p.heads(clause) {
		return -1
	}
	before := &p.Clauses[clause-1]
	if n, _ := p.kinds(clause-1, "money mci date period region year"); n > 0 || before.Label < before.Words || before.Words > 8 {
		return -1
	}
	return clause - 1
}

// passage is the place of a mark to the end of what it heads.
func (p *paper) passage(m *letter.Mark) letter.Place {
	if first, count, _ := p.value(m); count > 0 {
		return m.Place.To(p.Words[first+count-1])
	}
	return m.Place
}
