package documents

import (
	"tanu/core/application"
	"tanu/core/letter"
)

// slotNames are the slots in the order of the order.
const slotNames = "passport schedule financing conclusion slide justification information"

// The title of a document stands in its first clauses, behind what an office writes above it.
const titleClauses = 25

// looksLike tells which slot a text belongs to, where it is another than its own. A title says it; without one, what only such a document says. A text that
// has the title of its own slot, or what its own slot asks for and no other title, is in its place.
func (p *paper) looksLike() (slot string, at letter.Place, conf letter.Confidence) {
	title, place := "", letter.Place{}
	mentioned, named := false, " "
	for i := range p.Marks {
		m := &p.Marks[i]
		if m.Kind == "" || !has(slotNames, m.Kind) {
			continue
		}
		mentioned = mentioned || m.Kind == p.slot
		if !has(named, m.Kind) {
			named += m.Kind + " "
		}
		if !p.isTitle(m) {
			continue
		}
		if m.Kind == p.slot && (title == "" || m.Words > 1 || m.Clause < 4) {
			return "", at, ""
		}
		if title == "" {
			title, place = m.Kind, m.Place
		}
	}
	if len(named) > len(slotNames)*2/3 { // a letter that lists what it encloses
		return "", at, ""
	}
	own := p.evidence(p.slot)
	if title != "" {
		if own > 1 {
			return title, place, letter.Unsure
		}
		return title, place, letter.Likely
	}
	if mentioned {
		return "", at, ""
	}
	for _, other := range [...]string{"conclusion", "financing", "schedule", "slide", "justification"} {
		if p.evidence(other) > max(own, 1) {
			return other, at, letter.Unsure
		}
	}
	return "", at, ""
}

// isTitle reports the name of a document that a line near the beginning is headed with, or that the title ends with in Kazakh.
func (p *paper) isTitle(m *letter.Mark) bool {
	c := &p.Clauses[m.Clause]
	depth, last := p.depth(m), m.At+m.Words+2 >= c.First+c.Words
	switch {
	case m.Clause >= titleClauses || c.Tabs || c.Label <= depth && !last:
		return false
	case depth > 2:
		return last && m.Clause < 3 && m.Words > 1 && c.Words <= 12
	case m.Words == 1:
		return c.Words <= 4 || depth == 0 && (c.Words <= 10 && m.Tier == 1 || c.Words <= 25 && m.Kind == "financing")
	}
	return m.Clause < 4 && (m.Tier == 1 || c.Words <= 12) || c.Words <= m.Words+4
}

// evidence counts what a text says that belongs to a slot.
func (p *paper) evidence(slot string) (n int) {
	count := func(words ...int) (n int) {
		for i := range p.Marks {
			if among(p.Marks[i].Word, words) {
				n++
			}
		}
		return n
	}
	score := func(yes bool) {
		if yes {
			n++
		}
	}
	switch slot {
	case "financing":
		_, conf := p.parties()
		score(conf != "" && count(wBorrower) > 0)
		score(count(wBorrower) > 0 && p.sum() != nil)
	case "conclusion":
		score(count(wFree, wNotFree) > 0)
		_, conf := p.reserves()
		score(conf != "")
	case "schedule":
		dated := 0
		for i := range p.Clauses {
			if k, _ := p.kinds(i, "date period year"); k > 0 {
				dated++
			}
		}
		score(dated >= 4 && 2*dated >= len(p.Clauses))
		score(count(wEvent) > 0)
	case "justification":
		score(count(wNeed) > 0)
	case "slide":
		if shown := 0; !p.cut && len(p.Words) < 180 {
			for _, content := range contentsOf(slot) {
				if _, ok := p.shows(content, &application.Project{}); ok {
					shown++
				}
			}
			if shown >= 5 {
				n = 2
			}
		}
	case "passport", "information":
		score(count(wCost) > 0 && count(wPlace) > 0 && count(wOwn, wLoan) > 0)
	}
	return n
}
