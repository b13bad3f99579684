package letter

import (
	"strings"

	"tanu/core/decimal"
	"tanu/core/figure"
)

// Place is a passage in UTF-16 code units of the text that was read, half open.
type Place struct {
	Start, End int
	b0, b1     int // in bytes
}

// To is the passage from the beginning of one place to the end of another.
func (s Place) To(e Place) Place { return Place{s.Start, e.End, s.b0, e.b1} }

// Paper is what stands in a text that is no letter, such as that of an attached file: its clauses, and the figures, names and words in them, found by the
// same parts as in a letter. What they mean together is decided by who reads it.
type Paper struct {
	_       unequal
	Text    string
	Units   int // of the text
	Clauses []Clause
	Marks   []Mark  // by their places; the longer first
	Words   []Place // words and numbers
	stems   string  // of all of them, with a blank before and behind each
}

// Clause is a sentence, an item of a list or a row of a table.
type Clause struct {
	_     unequal
	Marks int  // the first of its marks
	First int  // the first of its words
	Words int  // how many it has
	Label int  // how many of them stand before its first colon, spaced dash or tab; all of them where there is none
	Tabs  bool // a row of a table
}

// Mark is something found in a clause.
type Mark struct {
	_      unequal
	Kind   string // of a fact, as in a letter; year, of a number that may be one; the name of a document; or nothing, of a word of the table
	Word   int    // the place of the word in the table, from one
	Tier   int    // of a word or a document
	Clause int
	At     int // the first of its words in the paper
	Words  int // how many it has
	Place
	Value  string
	Number decimal.Decimal
	Role   string // of money: cost, financing, wage, mci_rate or other
	Cur    string // where it is not the tenge
	Scaled bool   // has a multiplier: 71,5 млрд
	Valid  bool   // of a BIN or an IIN: the check digit is right
}

// Table holds words to look for besides those of the letter.
type Table struct{ words *vocabulary }

// NewTable reads a table: a line "@" with the letter of its family begins an entry, each other line is a tier and its phrases. Of two entries of one
// family the longer phrase wins over those inside it.
func NewTable(text string) *Table { return &Table{parseWords(text)} }

// Read reads a text of any length.
func (t *Table) Read(text string) *Paper {
	p := &Paper{Text: text}
	w := &paperWriter{Paper: p, written: []byte{' '}}
	latin := isLatinKazakh(text)
	for at := 0; at < len(text); {
		end := blockEnd(text, at)
		b := prepare(text[at:end], latin)
		if len(b.t) > 0 {
			w.blockReader = &blockReader{block: b, out: &reading{}}
			w.names()
			w.block(t.words.find(b.t))
		}
		w.bytes, w.units = end, w.units+b.units
		at = end
	}
	p.Units, p.stems = w.units, string(w.written)
	return p
}

// paperWriter adds the blocks of a text to a paper one after the other.
type paperWriter struct {
	*Paper
	*blockReader
	bytes, units int // before the block
	written      []byte
}

// block adds a block with the words of the table that were found in it.
func (w *paperWriter) block(found []hit) {
	named := map[int]*fact{}
	for _, f := range w.out.facts {
		if f.kind != kindAddressee && named[f.from] == nil {
			named[f.from] = f
		}
	}
	plain, whens, numbers, hits := w.plain, w.whens, w.numbers, w.hits
	for n := range w.clauses {
		c := &w.clauses[n]
		out := Clause{Marks: len(w.Marks), First: len(w.Words), Label: -1, Tabs: w.lines[c.line].tabs}
		from := c.from
		if out.Tabs {
			if cells := w.cells(w.lines[c.line]); len(cells) > 3 && w.isRowNumber(cells[0], cells[1]) && cells[1] > from {
				from = cells[1]
			}
		}
		for i := from; i < c.to; i++ {
			t := &w.t[i]
			if out.Label < 0 && i > from && (t.tab || t.text == ":" || dash(t.text) && t.gap != figure.Glued) {
				out.Label = len(w.Words) - out.First
			}
			if f := named[i]; f != nil {
				w.put(f.from, f.to, Mark{Kind: f.kind})
			}
			for ; len(plain) > 0 && plain[0].from <= i; plain = plain[1:] {
				if f := plain[0]; f.from == i {
					w.put(f.from, f.to, Mark{Kind: f.kind, Value: f.value.Text, Valid: f.valid != nil && *f.valid})
				}
			}
			for ; len(whens) > 0 && whens[0].from <= i; whens = whens[1:] {
				if d := &whens[0]; d.from == i {
					w.put(d.from, d.to, Mark{Kind: d.kind, Value: d.value})
				}
			}
			for ; len(numbers) > 0 && numbers[0].from <= i; numbers = numbers[1:] {
				if q := numbers[0]; q.from == i {
					w.put(q.from, q.to, w.amount(q, c))
				}
			}
			for ; len(hits) > 0 && hits[0].from <= i; hits = hits[1:] {
				if h := &hits[0]; h.from == i && h.to <= c.to {
					name, _ := paperOf(h.concept)
					w.put(h.from, h.to, Mark{Kind: name, Tier: int(h.tier)})
				}
			}
			for ; len(found) > 0 && found[0].from <= i; found = found[1:] {
				if h := &found[0]; h.from == i && h.to <= c.to {
					w.put(h.from, h.to, Mark{Word: int(h.concept), Tier: int(h.tier)})
				}
			}
			if t.kind != figure.Mark {
				w.Words = append(w.Words, w.place(i, i+1))
				w.written = append(append(w.written, stem(t.text)...), ' ')
			}
		}
		if out.Words = len(w.Words) - out.First; out.Label < 0 {
			out.Label = out.Words
		}
		w.Clauses = append(w.Clauses, out)
	}
}

// put adds a mark, unless it is neither a figure nor a word that is asked for.
func (w *paperWriter) put(from, to int, m Mark) {
	if to <= from || m.Kind == "" && m.Word == 0 {
		return
	}
	m.Clause, m.At, m.Place = len(w.Clauses), len(w.Words), w.place(from, to)
	for k := from; k < to; k++ {
		if w.t[k].kind != figure.Mark {
			m.Words++
		}
	}
	w.Marks = append(w.Marks, m)
}

func (w *paperWriter) place(from, to int) Place {
	s := w.span(from, to)
	return Place{s.u0 + w.units, s.u1 + w.units, s.b0 + w.bytes, s.b1 + w.bytes}
}

// amount is a quantity with its role, as far as its own clause tells it.
func (r *blockReader) amount(q *quantity, c *clause) (m Mark) {
	m.Number, m.Cur, m.Scaled, m.Value = q.value, q.cur, q.scaled, q.value.String()
	if q.shared { // 66,3 in a row of billions
		digits := 0
		for k := q.from; k < q.to; k++ {
			if r.t[k].kind == figure.Digits {
				digits += len(r.t[k].text)
			}
		}
		m.Scaled = digits < len(m.Value)
	}
	switch {
	case q.unit == figure.MCI:
		m.Kind = kindMCI
	case q.unit == figure.Tenge || q.unit == figure.Foreign || q.unit == figure.NoUnit && r.isAmount(q, c):
		m.Kind = kindMoney
	case q.unit == figure.NoUnit && q.to-q.from == 1 && len(m.Value) == 4 && m.Value[:2] == "20":
		m.Kind = "year"
	}
	if r.isRate(q) {
		m.Role = "mci_rate"
		return m
	}
	switch r.nearest(q, c.from, c.to) {
	case cCost:
		m.Role = "cost"
		if r.has(cBoth, c.from, c.to) {
			m.Role = "other"
		}
	case cFund, cFinancing:
		m.Role = "financing"
	case cWage:
		m.Role = "wage"
	default:
		m.Role = "other"
	}
	return m
}

// stem is the beginning of a word, which most of its forms share; numbers keep all digits.
func stem(w string) string {
	if n := 10; len(w) > n && w[0] >= 0x80 {
		return w[:n]
	}
	if n := 6; len(w) > n && w[0] > '9' && w[0] < 0x80 {
		return w[:n]
	}
	return w
}

// Stems are the beginnings of the words of a text, with a blank before and behind each.
func Stems(text string) string {
	t, _ := tokens(text, isLatinKazakh(text))
	out := []byte{' '}
	for i := range t {
		if t[i].kind != figure.Mark {
			out = append(append(out, stem(t[i].text)...), ' ')
		}
	}
	return string(out)
}

// Says finds the words of a text, in any of their forms, as they follow each other there.
func (p *Paper) Says(text string) (at Place, ok bool) {
	words := Stems(text)
	from := strings.Index(p.stems, words)
	if from < 0 || len(words) == 1 {
		return at, false
	}
	first := strings.Count(p.stems[:from+1], " ") - 1
	return p.Words[first].To(p.Words[first+strings.Count(words, " ")-2]), true
}

// Stems are the beginnings of some words of the paper, as the function of that name writes them.
func (p *Paper) Stems(first, count int) string { return Stems(p.Slice(first, count)) }

// Slice is the text of some words with what stands between them.
func (p *Paper) Slice(first, count int) string {
	if count <= 0 {
		return ""
	}
	return p.Text[p.Words[first].b0:p.Words[first+count-1].b1]
}
