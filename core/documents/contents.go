package documents

import (
	"tanu/core/application"
	"tanu/core/letter"
	"tanu/core/wordlist"
)

var has = wordlist.Has

// contentsOf lists what the papers of a slot are to show: the six of sub-paragraph 5, the three of sub-paragraph 4, and of sub-paragraph 3 who agreed on
// what amount. The other sub-paragraphs leave the contents to a form of other rules.
func contentsOf(slot string) []string {
	switch slot {
	case "slide":
		return application.SlideContents
	case "conclusion":
		return []string{"date", "free", "reserves"}
	case "financing":
		return []string{"parties", "amount"}
	}
	return nil
}

// shows looks for a content.
func (p *paper) shows(content string, project *application.Project) (c Content, ok bool) {
	var at letter.Place
	var conf letter.Confidence
	switch content {
	case "name":
		at, conf = p.named(project.Name)
	case "purpose":
		at, conf = p.said(project.Purpose, wPurpose)
	case "place":
		at, conf = p.placed(project.Place)
	case "period":
		at, conf = p.timed()
	case "cost":
		at, conf = p.costed()
	case "results":
		at, conf = p.said(project.Results, wResults)
		if conf == "" {
			at, conf = p.first(wJobs)
		}
	case "date":
		at, conf = p.dated()
	case "free":
		at, conf = p.first(wFree, wNotFree)
	case "reserves":
		at, conf = p.reserves()
	case "parties":
		at, conf = p.parties()
	case "amount":
		if m := p.sum(); m != nil {
			at, conf = m.Place, letter.Certain
		}
	}
	return Content{content, at.Start, at.End, conf}, conf != ""
}

// said finds what the form says, or the words by which a content is headed. A head with its value is certain, a mention inside a sentence likely, and a
// head whose value stands somewhere else unsure.
func (p *paper) said(form string, word int) (at letter.Place, conf letter.Confidence) {
	for i := range p.Marks {
		m := &p.Marks[i]
		if m.Word != word || word == wPlace && m.Tier&1 == 0 {
			continue
		}
		_, count, _ := p.value(m)
		got := letter.Likely
		switch depth := p.depth(m); {
		case depth <= 2 && count > 0:
			return p.passage(m), letter.Certain
		case depth <= 2:
			got = letter.Unsure
		case m.Tier > 1 || count == 0:
			continue
		}
		if conf == "" || conf == letter.Unsure {
			at, conf = p.passage(m), got
		}
	}
	if conf == "" {
		if place, ok := p.Says(form); ok {
			return place, letter.Likely
		}
	}
	return at, conf
}

// first is the first mention of a word.
func (p *paper) first(words ...int) (at letter.Place, conf letter.Confidence) {
	for i := range p.Marks {
		if m := &p.Marks[i]; among(m.Word, words) {
			return m.Place, letter.Likely
		}
	}
	return at, ""
}

// named finds the name of the project: as the form has it, under its head, in quotation marks beside the word for a project, or as a title that says what is
// built.
func (p *paper) named(form string) (at letter.Place, conf letter.Confidence) {
	if at, ok := p.Says(form); ok {
		return at, letter.Certain
	}
	for i := range p.Marks {
		switch m := &p.Marks[i]; {
		case m.Word == wName && p.depth(m) <= 2 && (m.Tier == 1 || p.depth(m) == 0):
			if _, count, _ := p.value(m); count > 0 {
				return p.passage(m), letter.Certain
			}
			at, conf = m.Place, letter.Unsure
		case p.isProject(m) && (conf == "" || conf == letter.Unsure):
			at, conf = m.Place, letter.Likely
		case m.Word == wBuilding && conf == "" && m.Clause < 3 && p.Clauses[m.Clause].Words <= 25 && !p.heads(m.Clause) && (m.Clause == 0 || !p.heads(m.Clause-1)):
			c := &p.Clauses[m.Clause]
			at, conf = p.Words[c.First].To(p.Words[c.First+c.Words-1]), letter.Likely
		}
	}
	return at, conf
}

// placed finds the place: under its head, as the form has it, or a region that is not that of an address or of a wage.
func (p *paper) placed(form string) (at letter.Place, conf letter.Confidence) {
	if at, conf = p.said(form, wPlace); conf != "" && conf != letter.Unsure {
		return at, conf
	}
	for i := range p.Marks {
		if m := &p.Marks[i]; (m.Kind == "region" || m.Word == wPlace && m.Tier == 4) && p.word(m.Clause, 3, wElsewhere) == nil {
			return m.Place, letter.Likely
		}
	}
	return at, conf
}

// timed finds the period of the project: a span of time, or the days, months or years of its beginning and its end; the words for it without a figure are
// not enough.
func (p *paper) timed() (at letter.Place, conf letter.Confidence) {
	var begin, end *letter.Mark
	for n := range p.Clauses {
		if p.word(n, 3, wOtherTerm, wLoan) != nil && p.word(n, 1, wPeriod) == nil {
			continue
		}
		label := p.word(n, 3, wPeriod)
		if label == nil {
			if before := p.headed(n); before >= 0 {
				label = p.word(before, 3, wPeriod)
			}
		}
		marks := p.marks(n)
		dates := 0
		for i := range marks {
			m := &marks[i]
			switch {
			case m.Kind == "period" && (label != nil || m.Value[0] != 'P'):
				if label != nil && m.Value[0] != 'P' {
					return m.Place, letter.Certain
				}
				if conf == "" {
					at, conf = m.Place, letter.Likely
				}
			case m.Kind == "date" || m.Kind == "year" && (label != nil || p.word(n, 3, wBegin, wEnd) != nil):
				if dates++; dates == 2 && label != nil {
					return m.Place, letter.Certain
				} else if dates == 2 && conf == "" {
					at, conf = m.Place, letter.Likely
				}
			case m.Word == wBegin && begin == nil:
				begin = m
			case m.Word == wEnd && end == nil:
				end = m
			}
		}
	}
	if conf == "" && begin != nil && end != nil && p.hasTime(begin) && p.hasTime(end) {
		at, conf = begin.Place, letter.Likely
		if end.Start > begin.Start {
			at = begin.To(end.Place)
		}
	}
	return at, conf
}

// hasTime reports a date or a year in the clause of a mark or in what it heads.
func (p *paper) hasTime(m *letter.Mark) bool {
	_, _, clause := p.value(m)
	n, _ := p.kinds(clause, "date year period")
	return n > 0
}

// costed finds the total cost: an amount that words for a cost stand beside. A sum of financing, a wage or the cost of a part is not it.
func (p *paper) costed() (at letter.Place, conf letter.Confidence) {
	label := false
	for i := range p.Marks {
		m := &p.Marks[i]
		switch {
		case m.Word == wCost:
			label = true
		case m.Kind != "money" && m.Kind != "mci":
		case p.ofCost(m):
			return m.Place, letter.Certain
		case m.Role == "cost" && (p.lastCue(m) == nil || p.lastCue(m).Word == wCost):
			if conf != letter.Likely {
				at, conf = m.Place, letter.Likely
			}
		case m.Role == "other" && label && conf == "" && p.Clauses[m.Clause].Words <= 8 && p.lastCue(m) == nil && !p.otherMoney(m.Clause-1):
			at, conf = m.Place, letter.Unsure // the head of a cost stands before it somewhere
		}
	}
	return at, conf
}

// otherMoney reports a clause that heads an amount which is no total cost.
func (p *paper) otherMoney(clause int) bool {
	return p.word(clause, 3, wOtherCost, wOwn, wLoan, wOtherSource, wElsewhere, wSum) != nil
}

// lastCue is the last word before an amount in its clause that tells what it is an amount of, nil when there is none.
func (p *paper) lastCue(amount *letter.Mark) (last *letter.Mark) {
	marks := p.marks(amount.Clause)
	for i := range marks {
		m := &marks[i]
		if m.Start >= amount.Start {
			break
		}
		if among(m.Word, []int{wCost, wOtherCost, wOwn, wLoan, wOtherSource, wStage, wVAT, wElsewhere, wSum}) {
			last = m
		}
	}
	return last
}

// ofCost reports an amount that is said to be the total cost.
func (p *paper) ofCost(m *letter.Mark) bool {
	if m.Role == "mci_rate" || m.Role == "wage" || p.inclusive(m) || p.word(m.Clause, 3, wStage) != nil {
		return false
	}
	cue := p.lastCue(m)
	if cue == nil && m.At == p.Clauses[m.Clause].First {
		if before := p.headed(m.Clause); before >= 0 && !p.otherMoney(before) {
			cue = p.word(before, 1, wCost)
			return cue != nil
		}
		return m.Role == "cost" && p.word(m.Clause, 1, wCost) != nil // 71,5 млрд теңге – жобаның жалпы құны
	}
	return cue != nil && cue.Word == wCost && (m.Role == "cost" || m.Role == "financing" && p.next(cue) == m) && (cue.Tier == 1 || p.depth(cue) == 0 && p.Clauses[m.Clause].Label <= cue.Words)
}

// next is the first amount behind a mark in its clause.
func (p *paper) next(m *letter.Mark) *letter.Mark {
	marks := p.marks(m.Clause)
	for i := range marks {
		if n := &marks[i]; n.At >= m.At && n.Kind == "money" {
			return n
		}
	}
	return nil
}

// inclusive reports an amount with value-added tax, said behind it.
func (p *paper) inclusive(amount *letter.Mark) bool {
	marks := p.marks(amount.Clause)
	for i := range marks {
		m := &marks[i]
		if m.Word == wVAT && m.At >= amount.At && m.At-amount.At-amount.Words <= 1 {
			for k := i + 1; k < len(marks); k++ {
				if marks[k].Kind == "money" && marks[k].At-m.At <= 4 {
					return false
				}
			}
			return true
		}
	}
	return false
}

// reserves finds what is said of reserves and of their approval.
func (p *paper) reserves() (at letter.Place, conf letter.Confidence) {
	for n := range p.Clauses {
		if approved := p.word(n, 1, wApproved, wNotApproved); approved != nil {
			if of := p.word(n, 1, wReserves); of != nil || approved.Word == wNotApproved {
				return approved.Place, letter.Likely
			}
		}
	}
	return at, ""
}

// dated finds the day of a paper, which stands at its beginning or stands alone.
func (p *paper) dated() (at letter.Place, conf letter.Confidence) {
	if m := p.ownDay(); m != nil {
		return m.Place, letter.Certain
	}
	for i := range p.Marks {
		if m := &p.Marks[i]; m.Kind == "date" && len(m.Value) == len("2026-11-23") {
			return m.Place, letter.Unsure
		}
	}
	return at, conf
}

// ownDay is the first full day in the first lines.
func (p *paper) ownDay() *letter.Mark {
	for i := range p.Marks {
		if m := &p.Marks[i]; m.Kind == "date" && len(m.Value) == len("2026-11-23") && m.Clause < 8 {
			return m
		}
	}
	return nil
}

// parties finds two who agree: both sides named by what they are, or two organisations.
func (p *paper) parties() (at letter.Place, conf letter.Confidence) {
	var lender, borrower, one *letter.Mark
	for i := range p.Marks {
		switch m := &p.Marks[i]; {
		case m.Word == wLender && lender == nil:
			lender = m
		case m.Word == wBorrower && borrower == nil:
			borrower = m
		case m.Kind == "applicant" && one == nil:
			one = m
		case m.Kind == "applicant" && conf == "" && p.Stems(m.At, m.Words) != p.Stems(one.At, one.Words):
			at, conf = one.To(m.Place), letter.Likely
		}
	}
	switch {
	case lender != nil && borrower != nil && conf != "":
		return at, letter.Certain
	case lender != nil && borrower != nil:
		if lender.Start > borrower.Start {
			lender, borrower = borrower, lender
		}
		return lender.To(borrower.Place), letter.Likely
	}
	return at, conf
}

// sum is the amount of a paper on financing: the first that is said to be lent, else the largest that is not the cost of the project.
func (p *paper) sum() (best *letter.Mark) {
	for i := range p.Marks {
		m := &p.Marks[i]
		if m.Kind != "money" || m.Role == "wage" || m.Role == "mci_rate" {
			continue
		}
		cue := p.lastCue(m)
		if cue != nil && (cue.Word == wSum || cue.Word == wLoan) {
			return m
		}
		if (cue == nil || cue.Word != wCost && cue.Word != wOtherCost) && (best == nil || m.Number.Cmp(best.Number) > 0) {
			best = m
		}
	}
	return best
}
