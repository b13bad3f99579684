package letter

import (
	"sort"

	"tanu/core/application"
	"tanu/core/date"
	"tanu/core/decimal"
	"tanu/core/figure"
	"tanu/core/params"
)

// whole is the letter put together from its blocks.
type whole struct {
	facts    []*fact
	text     string
	evidence evidence
	filed    date.Date
	on       date.Date // the day whose index counts
	blocks   int
	marks    marks
	advice   []hint
	terms    uint64
}

// take adds what a block says, moved to its place in the letter.
func (l *whole) take(b *block, r *reading, bytes, units int) {
	own := make([]fact, len(r.facts)) // what was read stays as it is, for the next time
	for i := range own {
		f := &own[i]
		*f = *r.facts[i]
		f.span = f.span.moved(bytes, units)
		if f.anchor.b1 > 0 {
			f.anchor = f.anchor.moved(bytes, units)
		}
		f.block = l.blocks
		if f.kind == kindProject || f.kind == kindApplicant || f.kind == kindMoney {
			f.near = b.nameAt(f)
		}
		l.facts = append(l.facts, f)
	}
	for _, h := range b.hints {
		h.span = h.span.moved(bytes, units)
		l.advice = append(l.advice, h)
	}
	l.terms |= b.terms
	l.evidence.add(&r.evidence)
	l.blocks++
}

// nameAt is the folded text of a name, or of the name in quotation marks that stands before an amount in its line.
func (b *block) nameAt(f *fact) string {
	from, to := f.from, f.to
	if f.kind == kindMoney {
		start, _ := b.row(f.from)
		n := sort.Search(len(b.quotes), func(k int) bool { return b.quotes[k].to > f.from }) - 1
		found := n >= 0 && b.quotes[n].from >= start && b.quotes[n].from > f.from-14
		if found {
			from, to = b.quotes[n].from, b.quotes[n].to
		}
		if !found {
			return ""
		}
	}
	text := ""
	for i := from; i < to; i++ {
		if b.t[i].kind != figure.Mark && !legalForm(b.t[i].text) {
			text += b.t[i].text + " "
		}
	}
	return text
}

// settle decides what only the whole letter can tell: the first of the names, the cost in tenge, and which of two claims counts.
func (l *whole) settle(said *application.LetterMarks) {
	l.facts = sorted(l.facts)
	l.dismiss(said.Dismissed)
	l.oneName(kindApplicant)
	l.oneName(kindProject)
	l.oneName(kindAddressee)
	l.on = l.filed
	if l.on.IsZero() {
		l.on = l.ownDate()
	}
	if !l.evidence.isApplication() {
		l.drop(func(f *fact) bool {
			return f.kind == kindCommitment || f.kind == kindEnclosure || f.kind == kindProject
		})
		return
	}
	l.ownCost()
	l.settleCost()
	l.settleWage()
	l.dropSoft()
	l.bind(said.Bound)
}

// oneName keeps the first mention, one that is certain before one that is not.
func (l *whole) oneName(kind string) {
	best := -1
	for i := range l.facts {
		if f := l.facts[i]; f.kind == kind && (best < 0 || l.facts[best].soft && !f.soft) {
			best = i
		}
	}
	if best < 0 {
		return
	}
	keep := l.facts[best].span
	if kind == kindAddressee { // its next line too
		for i := best + 1; i < len(l.facts); i++ {
			if f := l.facts[i]; f.kind == kind && f.block == l.facts[best].block && f.u0-keep.u1 <= 2 {
				keep = keep.to(f.span)
			}
		}
		l.facts[best].span = keep
	}
	first := true
	l.drop(func(f *fact) bool {
		if f.kind != kind {
			return false
		}
		if first && f.span == keep {
			first = false
			return false
		}
		return true
	})
}

// ownDate is the day of the letter: the first full day near the top that is not of an act, else the last that stands alone on its line.
func (l *whole) ownDate() date.Date {
	var last date.Date
	for i := range l.facts {
		f := l.facts[i]
		if f.kind != kindDate || !f.day || f.year < 2022 {
			continue
		}
		d, err := date.Parse(f.value.Text)
		if err != nil {
			continue
		}
		if f.u0 < 700 && (f.alone || f.block < 4) {
			return d
		}
		if f.alone {
			last = d
		}
	}
	return last
}

// ownCost takes the role of the cost from amounts of another project: those behind another name in quotation marks.
func (l *whole) ownCost() {
	project := ""
	for i := range l.facts {
		if l.facts[i].kind == kindProject {
			project = l.facts[i].near
		}
	}
	for i := range l.facts {
		if f := l.facts[i]; f.kind == kindMoney && f.role == "cost" && project != "" && f.near != "" && f.near != project {
			f.role = "other"
		}
	}
}

// cost is the first amount that is the cost of the project.
func (l *whole) cost() *fact {
	for i := range l.facts {
		if f := l.facts[i]; f.kind == kindMoney && f.role == "cost" && !f.both {
			return f
		}
	}
	return nil
}

// need is the threshold of paragraph 3, sub-paragraph 4, in tenge on the day that counts.
func (l *whole) need() (need decimal.Decimal, index params.IndexRow, known bool) { return Need(l.on) }

// Need is the threshold of paragraph 3, sub-paragraph 4, in tenge on a day, with the index of that day; not known for a day without an index.
func Need(on date.Date) (need decimal.Decimal, index params.IndexRow, known bool) {
	if on.IsZero() {
		return need, index, false
	}
	if index, known = params.Index(on); !known {
		return need, index, false
	}
	need, known = threshold().Times(int(index.KZT))
	return need, index, known
}

// settleCost judges the cost over the whole letter: two projects added up are weak, so is a promise that the letter's own amount contradicts; an amount
// in tenge without indices is derived when it is enough at the index of the day.
func (l *whole) settleCost() {
	money := l.cost()
	need, _, known := l.need()
	short := money != nil && known && money.cur == "" && money.number.Cmp(need) < 0
	found := false
	for i := range l.facts {
		f := l.facts[i]
		if f.kind != kindCommitment || f.which != cCost {
			continue
		}
		switch {
		case f.both && f.status == Present:
			f.status, f.reason, f.conf = Weak, "projects-added-up", Likely
		case short && f.status == Present:
			f.status, f.reason, f.conf, f.anchor, f.figures = Weak, "contradicted", Certain, money.span, true
		}
		found = true
	}
	if found || money == nil {
		return
	}
	f := &fact{kind: kindCommitment, which: cCost, span: money.span, anchor: money.span, number: money.number, status: Derived, conf: Certain, reason: "derived", figures: true}
	switch {
	case money.cur != "":
		f.status, f.reason = Weak, "other-currency"
	case short:
		f.status, f.reason = Weak, "below-minimum"
	case !known:
		f.conf, f.reason = Unsure, "no-index-for-day"
	}
	l.facts = append(l.facts, f)
}

// settleWage weakens a promise that the letter's own figures contradict, wherever they stand, and takes them for the comparison that a promise lacks.
func (l *whole) settleWage() {
	var own, regional *fact
	for i := range l.facts {
		switch f := l.facts[i]; {
		case f.kind != kindMoney:
		case f.role == "wage" && own == nil:
			own = f
		case f.role == "region_wage" && regional == nil:
			regional = f
		}
	}
	if own == nil || regional == nil {
		return
	}
	if own.number.Cmp(regional.number) > 0 {
		for _, f := range l.facts { // two rows of a table: the figures make the comparison
			if f.kind == kindCommitment && f.which == cWage && f.reason == "comparison-missing" && own.block == f.block && own.block == regional.block {
				f.status, f.reason, f.conf, f.anchor = Present, "stated", Likely, own.span
			}
		}
		return
	}
	for i := range l.facts {
		if f := l.facts[i]; f.kind == kindCommitment && f.which == cWage && f.status == Present {
			f.status, f.reason, f.conf, f.anchor, f.figures = Weak, "not-above", Certain, own.span, true
		}
	}
}

// dropSoft leaves out claims that give way to another about the same thing, and all but the first of those that remain.
func (l *whole) dropSoft() {
	var firm [2][cInformation + 1]bool
	of := func(f *fact) *bool {
		if f.kind == kindCommitment {
			return &firm[0][f.which]
		}
		return &firm[1][f.which]
	}
	for _, f := range l.facts {
		if f.status != "" && !f.soft {
			*of(f) = true
		}
	}
	l.drop(func(f *fact) bool {
		if f.status == "" || !f.soft {
			return false
		}
		gone := *of(f)
		*of(f) = true
		return gone
	})
}

// drop leaves out facts.
func (l *whole) drop(out func(f *fact) bool) {
	n := 0
	for _, f := range l.facts {
		if !out(f) {
			l.facts[n] = f
			n++
		}
	}
	l.facts = l.facts[:n]
}

// sorted merges runs of facts into one in the order of their places, the longer first.
func sorted(facts []*fact) []*fact {
	from, to := facts, make([]*fact, len(facts))
	for run := 1; run < len(facts); run *= 2 {
		for at := 0; at < len(from); at += 2 * run {
			merge(to[at:], from[at:min(at+run, len(from))], from[min(at+run, len(from)):min(at+2*run, len(from))])
		}
		from, to = to, from
	}
	return from
}

func merge(to, a, b []*fact) {
	for i := 0; len(a)+len(b) > 0; i++ {
		if len(b) == 0 || len(a) > 0 && !before(b[0], a[0]) {
			to[i], a = a[0], a[1:]
		} else {
			to[i], b = b[0], b[1:]
		}
	}
}

func before(a, b *fact) bool {
	switch {
	case a.u0 != b.u0:
		return a.u0 < b.u0
	case a.u1 != b.u1:
		return a.u1 > b.u1
	}
	return a.kind < b.kind
}
