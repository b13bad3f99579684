package documents

import (
	"strings"

	"tanu/core/decimal"
	"tanu/core/letter"
	"tanu/core/wordlist"
)

// claim is what a paper, the letter or the form says of something that all of them should say alike.
type claim struct {
	at     string // JSON pointer
	place  *letter.Place
	value  string // canonical; a text of a name
	number decimal.Decimal
	step   decimal.Decimal // of an amount in words, one unit of its last digit
}

func (p *paper) claim(m letter.Place, value string) claim {
	return claim{at: p.at, place: &m, value: value}
}

// costs are the amounts that a paper says to be the total cost; those in index units are put in tenge, where the index is known. The threshold of the order is
// no cost.
func (p *paper) costs(need decimal.Decimal, index int) (out []claim) {
	for i := range p.Marks {
		m := &p.Marks[i]
		if m.Cur != "" || m.Number == need || m.Kind != "money" && m.Kind != "mci" || !p.ofCost(m) {
			continue
		}
		c := p.amount(m)
		if m.Kind == "mci" {
			whole, ok := m.Number.Whole()
			if worth, fits := m.Number.Times(index); ok && fits && index > 0 && whole > 1_000_000 && worth != need {
				c.number, c.step, c.value = worth, decimal.Of(whole*int64(index)/100), worth.String() // rounded, as are the indices of another year
				out = append(out, c)
			}
			continue
		}
		out = append(out, c)
	}
	return out
}

// amount is what an amount claims.
func (p *paper) amount(m *letter.Mark) claim {
	c := p.claim(m.Place, m.Value)
	c.number = m.Number
	if m.Scaled {
		c.step = lastDigit(m.Number)
	}
	return c
}

// lastDigit is one unit of the last digit other than nought of a whole amount in words, a billion at most.
func lastDigit(n decimal.Decimal) decimal.Decimal {
	whole, ok := n.Whole()
	if !ok || whole == 0 {
		return decimal.Decimal{}
	}
	step := 1
	for ; whole%10 == 0 && step < 1_000_000_000; whole /= 10 {
		step *= 10
	}
	return decimal.Of(step)
}

// regions are those that a paper says the project is in.
func (p *paper) regions() (out []claim) {
	for n := range p.Clauses {
		count, m := p.kinds(n, "region")
		if count == 0 || p.word(n, 3, wElsewhere) != nil {
			continue
		}
		cue := p.word(n, 2, wPlace)
		if cue == nil {
			if cue = p.word(n, 3, wPlace); cue != nil && (p.depth(cue) > 0 || p.Clauses[n].Label == p.Clauses[n].Words) {
				cue = nil
			}
		}
		if before := p.headed(n); cue == nil && before >= 0 && m.At-p.Clauses[n].First <= 3 {
			cue = p.word(before, 3, wPlace)
		} else if cue != nil && (m.At-cue.At > 12 || cue.At-m.At > 12) {
			cue = nil
		}
		if cue != nil {
			marks := p.marks(n)
			for i := range marks {
				if marks[i].Kind == "region" {
					out = append(out, p.claim(marks[i].Place, marks[i].Value))
				}
			}
			return out
		}
	}
	return out
}

// periods are those of the whole project, as 2026-03/2031-12; a side that is not said is left out.
func (p *paper) periods() (out []claim) {
	for n := range p.Clauses {
		if p.word(n, 3, wOtherTerm, wStage, wLoan) != nil {
			continue
		}
		label := p.word(n, 1, wPeriod)
		if label == nil {
			if label = p.word(n, 3, wPeriod); label != nil && (p.depth(label) > 0 || p.Clauses[n].Label > label.Words) {
				label = nil
			}
		}
		if before := p.headed(n); label == nil && before >= 0 {
			label = p.word(before, 3, wPeriod)
		}
		marks := p.marks(n)
		var dates []*letter.Mark
		var begin, end *letter.Mark
		for i := range marks {
			switch m := &marks[i]; {
			case m.Kind == "period" && m.Value[0] != 'P' && label != nil:
				out = append(out, p.claim(m.Place, m.Value))
				dates = nil
				label = nil
			case m.Kind == "date" || m.Kind == "year":
				dates = append(dates, m)
			case m.Word == wBegin && m.Tier == 1:
				begin = m
			case m.Word == wEnd && m.Tier == 1:
				end = m
			}
		}
		switch {
		case len(dates) == 2 && (label != nil || begin != nil && end != nil) && dates[0].Value < dates[1].Value:
			out = append(out, p.claim(dates[0].To(dates[1].Place), dates[0].Value+"/"+dates[1].Value))
		case len(dates) == 1 && begin != nil && end == nil:
			out = append(out, p.claim(dates[0].Place, dates[0].Value+"/"))
		case len(dates) == 1 && end != nil && begin == nil:
			out = append(out, p.claim(dates[0].Place, "/"+dates[0].Value))
		}
	}
	return out
}

// sameTime reports that neither side of two periods differs, as far as both say it: years, and months where both have them.
func sameTime(a, b string) bool {
	a0, a1, _ := strings.Cut(a, "/")
	b0, b1, _ := strings.Cut(b, "/")
	return sameMonth(a0, b0) && sameMonth(a1, b1)
}

func sameMonth(a, b string) bool {
	n := min(len(a), len(b), len("2026-03"))
	if n < 7 || a[5] > '9' || b[5] > '9' { // a quarter
		n = min(n, 4)
	}
	return a[:n] == b[:n]
}

// activities are the codes that a paper names.
func (p *paper) activities() (out []claim) {
	for i := range p.Marks {
		if m := &p.Marks[i]; m.Kind == "activity" {
			out = append(out, p.claim(m.Place, m.Value))
		}
	}
	return out
}

// numbers are the BIN or IIN in a paper that may be the applicant's: of the kind of the form's, and right or named so. A paper of others has theirs too: the
// borrower's is the applicant's, and without that word one of several.
func (p *paper) numbers(like string) (out []claim) {
	foreign := p.slot == "financing" || p.slot == "conclusion"
	for n := range p.Clauses {
		marks := p.marks(n)
		side, label := 0, -9
		for i := range marks {
			m := &marks[i]
			switch {
			case m.Word == wLender || m.Word == wBorrower:
				side = m.Word
			case m.Word == wNumber:
				label = m.At
			case m.Kind != "number" || like != "" && (m.Value[4] < '4') != (like[4] < '4') || !m.Valid && m.At-label > 4:
			case foreign && p.side(marks[i+1:], m, side) == wBorrower:
				return []claim{p.claim(m.Place, m.Value)}
			case !foreign || p.side(marks[i+1:], m, side) == 0:
				out = append(out, p.claim(m.Place, m.Value))
			}
		}
	}
	if foreign && len(out) < 2 {
		return nil
	}
	return out
}

// side tells whose number it is, the lender's or the borrower's, from the word right behind it ("БИН …, далее Заёмщик"), else from the one before.
func (p *paper) side(behind []letter.Mark, number *letter.Mark, before int) int {
	for i := range behind {
		m := &behind[i]
		if m.Word == wNumber || m.At > number.At+number.Words+1 {
			break
		}
		if m.Word == wLender || m.Word == wBorrower {
			return m.Word
		}
	}
	return before
}

// projects are the names that a paper gives the project: under their head, or the first in quotation marks.
func (p *paper) projects() (out []claim) {
	for i := range p.Marks {
		m := &p.Marks[i]
		switch {
		case m.Word == wName && p.depth(m) <= 2 && (m.Tier == 1 || p.depth(m) == 0):
			if first, count, _ := p.value(m); count > 0 {
				return []claim{p.claim(p.Words[first].To(p.Words[first+count-1]), p.Slice(first, min(count, 60)))}
			}
		case p.isProject(m) && out == nil:
			out = []claim{p.claim(m.Place, p.Slice(m.At, m.Words))}
		}
	}
	return out
}

// isProject reports the name of a project; in a row of a table only one in quotation marks, because rows begin with design works as well.
func (p *paper) isProject(m *letter.Mark) bool {
	return m.Kind == "project" && m.Words > 0 && (!p.Clauses[m.Clause].Tabs || p.Words[m.At].Start > m.Start)
}

// sameName reports that one of two names has all the words of the other; names in two languages are not compared.
func sameName(a, b string) bool {
	inA, inB := a, b
	a, b = letter.Stems(a), letter.Stems(b)
	if language(inA, a) != language(inB, b) {
		return true
	}
	if len(a) > len(b) {
		a, b = b, a
	}
	for _, w := range strings.Fields(a) {
		if len(w) > 4 && !wordlist.Has("для the and при", w) && !strings.Contains(b, " "+w+" ") {
			return false
		}
	}
	return true
}

// language tells Kazakh, Russian and English names apart by their letters and by what is built.
func language(text, stems string) byte {
	if strings.ContainsAny(text, "әғқңөұүһіӘҒҚҢӨҰҮҺІ") {
		return 'k'
	}
	for _, w := range strings.Fields(stems) {
		if wordlist.Has("зауыт салу куру кенеи жоба комбинаты", w) {
			return 'k'
		}
		if w[0] >= 0x80 {
			text = ""
		}
	}
	if text == "" {
		return 'r'
	}
	return 'e'
}

// agrees reports two amounts that are the same but for digits that one of them leaves out.
func agrees(a, b claim) bool {
	if a.number.Cmp(b.number) < 0 {
		a, b = b, a
	}
	difference, ok := a.number.Sub(b.number)
	return a.number == b.number || ok && (difference.Cmp(a.step) < 0 || difference.Cmp(b.step) < 0)
}
