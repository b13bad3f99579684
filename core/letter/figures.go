package letter

import (
	"strings"

	"tanu/core/decimal"
	"tanu/core/figure"
	"tanu/core/wordlist"
)

// compare is how a figure is bounded by the words around it: eq ge gt le lt.
func (b *block) compare(q *quantity) string {
	if q.lower {
		return "ge"
	}
	for i := b.hitFrom(max(0, q.from-5)); i < len(b.hits) && b.hits[i].from < q.from; i++ { // before: не менее, at least, кемінде
		h := &b.hits[i]
		if c := cmpOf(h.concept); c != "" && h.to <= q.from && q.from-h.to <= 1 && b.adjacent(h.to, q.from) && !b.kazakhAfter(h) {
			return c
		}
	}
	if q.from > 1 && b.t[q.from-1].kind == figure.Mark && isDash(b.t, q.from-1) && q.from-1 > 0 && b.t[q.from-2].kind == figure.Digits {
		return "le"
	}
	for i := b.hitFrom(q.to); i < len(b.hits) && b.hits[i].from < q.to+4; i++ { // behind: пайыздан кем емес, 50% or more
		h := &b.hits[i]
		if b.t[h.from].text[0] < 0x80 && !is(b.t, h.from, "over") && q.to != h.from-1 {
			continue
		}
		if c := cmpOf(h.concept); c != "" && b.noFigure(q.to, h.from) && !b.russianBefore(h) {
			return c
		}
	}
	return "eq"
}

// adjacent reports that only small words stand between a comparing word and its figure.
func (b *block) adjacent(from, to int) bool {
	for i := from; i < to; i++ {
		if b.t[i].kind == figure.Mark && !isOne(b.t, i, " ( – - — : ") || b.t[i].tab {
			return false
		}
	}
	return true
}

func (b *block) noFigure(from, to int) bool {
	for i := from; i < to && i < len(b.t); i++ {
		if b.t[i].kind == figure.Digits || b.t[i].lines > 0 || b.t[i].tab || isOne(b.t, i, " , ; . ") {
			return false
		}
	}
	return true
}

// kazakhAfter reports a Kazakh comparison, which belongs to the figure before it, except for "at least".
func (b *block) kazakhAfter(h *hit) bool {
	w := b.t[h.from].text
	return wordlist.Has(" кем томен жогары артык астам асады деиин аз коп ", w)
}

// russianBefore reports a comparison that belongs to a figure behind it.
func (b *block) russianBefore(h *hit) bool {
	w := b.t[h.from].text
	return wordlist.Has(" не ни от до более свыше выше минимум максимум менее больше кеминде как ", w) && !(h.to >= len(b.t) || is(b.t, h.to-1, "выше"))
}

func cmpOf(c concept) string {
	switch c {
	case cGE:
		return "ge"
	case cGT:
		return "gt"
	case cLE:
		return "le"
	case cLT:
		return "lt"
	}
	return ""
}

// figures writes down the quantities of a clause with their roles.
func (r *blockReader) figures(c *clause, l *line, v *view, in *state) {
	for ; r.n < len(r.numbers) && r.numbers[r.n].from < c.to; r.n++ {
		q := r.numbers[r.n]
		f := &fact{from: q.from, to: q.to, scaled: q.scaled, number: q.value, value: Value{Text: q.value.String(), Number: true}}
		switch q.unit {
		case figure.Tenge, figure.Foreign:
			f.kind, f.role, f.cur = kindMoney, r.moneyRole(q, c, l, v, in), q.cur
		case figure.MCI:
			f.kind, f.role = kindMCI, r.indexRole(q, c, v)
		case figure.PerCent:
			if q.two { // 12,345 %: a decimal mark
				q.two = false
			}
			f.kind, f.role, f.cmp = kindPercent, r.shareRole(q, c, v), r.compare(q)
		default:
			if !r.isAmount(q, c) {
				continue
			}
			f.kind, f.role = kindMoney, r.moneyRole(q, c, l, v, in)
		}
		if f.kind == kindMoney && f.role == "cost" {
			f.both = r.has(cBoth, c.from, c.to)
		}
		r.put(f)
	}
}

// isAmount reports a large number without a currency where the clause speaks of money.
func (r *blockReader) isAmount(q *quantity, c *clause) bool {
	if !q.scaled || q.value.Cmp(decimal.Of(1_000_000)) < 0 || !r.any(c.from, c.to, cCost, cFund) || r.has(cIndex, q.to, min(c.to, q.to+2)) {
		return false
	}
	if q.to >= c.to {
		return true
	}
	t := &r.t[q.to]
	return t.kind == figure.Mark || wordlist.Has(" и в на по за с до из без включая что или а бул оның or and in of which is ", t.text)
}

func (r *blockReader) moneyRole(q *quantity, c *clause, l *line, v *view, in *state) string {
	if r.isRate(q) {
		return "mci_rate"
	}
	if p := v.of(q.from); p != nil && p.topic == cWage && q.value.Cmp(decimal.Of(10_000_000)) < 0 {
		if r.ofRegion(q, p.from) {
			return "region_wage"
		}
		return "wage"
	}
	if v.papers {
		return "financing"
	}
	switch r.nearest(q, c.from, c.to) {
	case cCost:
		if r.has(cBoth, c.from, c.to) {
			return "other"
		}
		return "cost"
	case cFund, cFinancing:
		return "financing"
	case cWage:
		return "wage"
	case cPart:
		return "other"
	}
	if q.shared {
		return "financing"
	}
	if in.topic == cCost && in.carry > 0 && q.value.Cmp(decimal.Of(1_000_000_000)) >= 0 && !r.has(cThis, c.from, c.to) && in.answer {
		return "cost"
	}
	return "other"
}

func (r *blockReader) indexRole(q *quantity, c *clause, v *view) string {
	switch {
	case v.quote:
		return "requirement"
	case q.value == threshold():
		return "threshold"
	case r.has(cBoth, c.from, c.to) || r.nearest(q, c.from, c.to) == cPart || q.value.Cmp(decimal.Of(1_000_000)) < 0:
		return "other"
	}
	return "cost"
}

func (r *blockReader) shareRole(q *quantity, c *clause, v *view) string {
	p := v.of(q.from)
	if p == nil || p.topic != cInCountryValue || r.otherShare(p, q) {
		return "other"
	}
	if v.quote {
		return "requirement"
	}
	return "inCountryValue"
}

// dates writes down the dates and periods.
func (r *blockReader) dates() {
	for i := range r.whens {
		w := &r.whens[i]
		kind := w.kind
		from, to := r.row(w.from)
		alone := to-from <= (w.to-w.from)+6
		r.put(&fact{kind: kind, from: w.from, to: w.to, value: Value{Text: w.value}, year: w.year, day: w.day, alone: alone && strings.Count(w.value, "-") == 2})
	}
}
