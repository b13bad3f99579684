package letter

import (
	"tanu/core/decimal"
	"tanu/core/figure"
	"tanu/core/wordlist"
)

// claimContext is what surrounds a piece of a clause.
type claimContext struct {
	_                         unequal
	commit, promise, us, past bool
	lead, end                 int
	last, table               bool
}

func claim(s Status, conf Confidence, reason string, anchor span) *fact {
	return &fact{status: s, conf: conf, reason: reason, anchor: anchor}
}

// judge gives the status of one commitment in its piece of a clause. The ladder: refusal, hedge, weaker word, threshold, present.
func (r *blockReader) judge(c *clause, p *part, x *claimContext) *fact {
	all := r.span(p.from, p.to)
	refuse := r.applying(cRefuse, p, x)
	hedge := r.applying(cHedge, p, x)
	if refuse != nil && p.topic != cCost && !r.isLimit(refuse) {
		return claim(Negated, Certain, "refused", r.span(refuse.from, refuse.to))
	}
	if x.past && p.topic != cCost && p.topic != cOwnUse {
		return nil
	}
	var f *fact
	switch p.topic {
	case cOwnUse:
		f = r.ownUse(p, x)
	case cInCountryValue:
		f = r.inCountryValue(p, x)
	case cWage:
		f = r.wage(p, x)
	case cPlan:
		f = r.schedule(p, x)
	case cCost:
		f = r.cost(c)
	}
	if f != nil && hedge != nil && (p.topic != cCost || r.conditional(hedge)) {
		return claim(Weak, Certain, "hedged", r.span(hedge.from, hedge.to))
	}
	if f != nil && f.anchor.b1 == 0 {
		f.anchor = all
	}
	return f
}

// applying finds a word that weakens a piece: inside it, before the first topic, or a Kazakh verb at the end of the clause.
func (r *blockReader) applying(k concept, p *part, x *claimContext) *hit {
	for from := p.from; from < p.to; {
		h := r.first(k, from, p.to)
		if h == nil {
			break
		}
		if k != cHedge || !is(r.t, h.from-1, "не") { // не может быть ниже
			return h
		}
		from = h.to
	}
	if h := r.first(k, p.to, x.end); h != nil && h.to >= x.end-2 {
		w := r.t[h.to-1].text
		if closes(w, "мыз миз отыр ады еди") {
			return h
		}
	}
	return nil
}

// isLimit reports a negation that says "at least": кем бола алмайды, не может быть ниже.
func (r *blockReader) isLimit(h *hit) bool {
	w := r.t[h.from].text
	if w == "не" && h.from+1 < len(r.t) && (isOne(r.t, h.from+1, " может могут ")) {
		return r.any(h.to, min(h.to+4, len(r.t)), cLT)
	}
	if w == "алмаиды" {
		return r.any(max(h.from-3, 0), h.from, cLT)
	}
	return false
}

func (r *blockReader) conditional(h *hit) bool {
	w := r.t[h.from].text
	return wordlist.Has(" если при if subject provided unless егер may might could может могут возможно depend* мумкин ", w)
}

// ownUse is paragraph 3, sub-paragraph 1: only as raw material or fuel, only in the project of the map.
func (r *blockReader) ownUse(p *part, x *claimContext) *fact {
	only, mainly := r.first(cOnly, p.from, p.to), r.first(cMainly, p.from, p.to)
	sell, unsold := r.first(cSell, p.from, p.to), r.first(cUnsold, p.from, p.to)
	where := r.any(p.from, p.to, cUse, cOwn, cMap)
	bound := x.commit || x.promise || x.us || p.carried || r.has(cMap, p.from, p.to)
	switch {
	case mainly != nil && unsold == nil:
		return claim(Weak, Certain, "not-only", r.span(mainly.from, mainly.to))
	case sell != nil && unsold == nil && (bound || only == nil):
		return claim(Weak, Likely, "sold", r.span(sell.from, sell.to))
	case x.past && !r.future(p.from, p.to):
		return nil
	case only != nil && where && bound:
		conf := Certain
		if only.tier > 1 || !r.any(p.from, p.to, cUse, cMap) {
			conf = Likely
		}
		return claim(Present, conf, "stated", r.span(only.from, only.to))
	case unsold != nil && where && bound:
		return claim(Present, Likely, "stated", r.span(unsold.from, unsold.to))
	case where && (x.commit || x.promise || x.us) && r.has(cOwnUse, p.from, p.to) && r.has(cUse, p.from, p.to) && r.any(p.from, p.to, cOwn, cMap):
		f := claim(Weak, Likely, "only-missing", span{})
		f.soft = true
		return f
	}
	return nil
}

// inCountryValue is paragraph 3, sub-paragraph 2: at least fifty percent of the works and services of every calendar year.
func (r *blockReader) inCountryValue(p *part, x *claimContext) *fact {
	var worst *fact
	bare := false
	for i := r.numberFrom(p.from); i < len(r.numbers) && r.numbers[i].from < p.to; i++ {
		q := r.numbers[i]
		if q.unit == figure.NoUnit && !q.scaled && r.t[q.from].kind == figure.Digits && q.to >= p.to-1 {
			bare = true
		}
		if q.unit != figure.PerCent || r.otherShare(p, q) {
			continue
		}
		f := r.share(q)
		if worst == nil || f.status != Present {
			worst = f
		}
		if worst.status != Present {
			break
		}
	}
	switch {
	case worst != nil:
		if narrow := r.narrowed(p); narrow != nil && worst.status == Present {
			return claim(Weak, Likely, "narrowed", r.span(narrow.from, narrow.to))
		}
		return worst
	case bare:
		return claim(Weak, Likely, "figure-missing", span{})
	case (x.commit || x.us) && (x.promise || x.commit):
		f := claim(Weak, Likely, "figure-missing", span{})
		f.soft = true
		return f
	}
	return nil
}

func (r *blockReader) share(q *quantity) *fact {
	at := r.span(q.from, q.to)
	cmp := r.compare(q)
	switch {
	case q.value.Cmp(fifty()) < 0:
		return claim(Weak, Certain, "below-half", at)
	case cmp == "le", cmp == "lt":
		return claim(Weak, Certain, "not-at-least", at)
	}
	return claim(Present, Certain, "stated", at)
}

// narrowed finds words that promise the share for something else than every calendar year.
func (r *blockReader) narrowed(p *part) *hit {
	for i := p.from; i < p.to; i++ {
		w := r.t[i].text
		two := i+1 < p.to && (isOne(r.t, i+1, " год году года жылы жылда жыл year "))
		if two && (wordlist.Has(" первый первом первого биринши first бастапкы ", w)) {
			return &hit{from: i, to: i + 2}
		}
		if wordlist.Has(" товарах тауарлардагы goods ", w) && !r.has(cWorks, p.from, p.to) {
			if !r.has(cWorks, p.from, p.to) {
				return &hit{from: i, to: i + 1}
			}
		}
	}
	return nil
}

// otherShare reports a percentage of something else inside the piece: of goods, of a past year, by how much a wage is higher.
func (r *blockReader) otherShare(p *part, q *quantity) bool {
	from := q.from
	for from > p.from && !is(r.t, from-1, ",") && !is(r.t, from-1, ";") && !(r.t[from-1].kind == figure.Word && isOne(r.t, from-1, " а ал and while ")) {
		from--
	}
	if r.has(cGoods, from, q.from) && !r.has(cWorks, from, q.from) {
		return true
	}
	return r.has(cPast, from, p.to) && !r.future(p.from, p.to)
}

// wage is paragraph 3, sub-paragraph 3: above the average statistical figure of the region.
func (r *blockReader) wage(p *part, x *claimContext) *fact {
	own, regional := r.wages(p)
	above := r.above(p)
	var weaker *hit
	for _, k := range [...]concept{cGE, cLevel, cCompetitive, cLE, cLT} {
		if h := r.first(k, p.from, p.to); h != nil && (weaker == nil || h.from < weaker.from) && !r.beforeAmount(h) {
			weaker = h
		}
	}
	region := r.any(p.from, p.to, cRegion) || r.hasRegion(p.from, p.to)
	means := 0
	for i := r.hitFrom(p.from); i < len(r.hits) && r.hits[i].from < p.to; i++ {
		if r.hits[i].concept == cAverage {
			means++
		}
	}
	switch {
	case own != nil && regional != nil && own.value.Cmp(regional.value) <= 0:
		f := claim(Weak, Certain, "not-above", r.span(own.from, own.to))
		f.figures = true
		return f
	case above != nil && (region || means > 1 && !r.elsewhere(p)):
		conf := Certain
		if !region {
			conf = Likely
		}
		return claim(Present, conf, "stated", r.span(above.from, above.to))
	case own != nil && regional != nil:
		f := claim(Present, Likely, "stated", r.span(own.from, own.to))
		f.soft = x.table
		return f
	case weaker != nil && (region || means > 0 || x.commit || x.us):
		return claim(Weak, Certain, "not-above", r.span(weaker.from, weaker.to))
	case above != nil && (x.commit || x.promise):
		return claim(Weak, Likely, "not-regional", r.span(above.from, above.to))
	case (x.commit || x.us && x.promise && means > 0) && (!p.carried || x.us):
		f := claim(Weak, Likely, "comparison-missing", span{})
		f.soft = true
		return f
	}
	return nil
}

// above finds "above" that compares the wage: not "more than 300 people".
func (r *blockReader) above(p *part) *hit {
	for i := r.hitFrom(p.from); i < len(r.hits) && r.hits[i].from < p.to; i++ {
		if h := &r.hits[i]; h.concept == cGT && !r.beforeAmount(h) {
			return h
		}
	}
	return nil
}

// beforeAmount reports that a comparing word belongs to a number behind it that is no percentage, or "от" and its like that compare nothing here.
func (r *blockReader) beforeAmount(h *hit) bool {
	if w := r.t[h.from].text; wordlist.Has(" от from ", w) {
		return true
	}
	at := h.to
	if at < len(r.t) && (isOne(r.t, at, " чем на than ")) {
		at++
	}
	n := r.numberFrom(at)
	if n < len(r.numbers) && r.numbers[n].from == at && r.numbers[n].unit != figure.PerCent {
		return !is(r.t, h.from, "выше") || r.numbers[n].unit != figure.Tenge
	}
	return false
}

func (r *blockReader) elsewhere(p *part) bool {
	for i := p.from; i < p.to; i++ {
		w := r.t[i].text
		if w == "ел" || wordlist.Begins(w, "елдег стран республик отрасл национальн минимальн прожиточн конкурент рынк салал отран national industr minimum country market") {
			return true
		}
	}
	return false
}

func (r *blockReader) hasRegion(from, to int) bool {
	for i := range r.plain {
		if f := r.plain[i]; f.kind == kindRegion && f.from >= from && f.to <= to {
			return true
		}
	}
	return false
}

// wages finds the applicant's figure and the region's in a piece.
func (r *blockReader) wages(p *part) (own, regional *quantity) {
	for i := r.numberFrom(p.from); i < len(r.numbers) && r.numbers[i].from < p.to; i++ {
		q := r.numbers[i]
		if q.unit != figure.Tenge && !(q.unit == figure.NoUnit && q.value.Cmp(decimal.Of(50_000)) > 0 && q.value.Cmp(decimal.Of(5_000_000)) < 0) || r.isRate(q) {
			continue
		}
		if r.ofRegion(q, p.from) {
			if regional == nil {
				regional = q
			}
		} else if own == nil {
			own = q
		}
	}
	return own, regional
}

// ofRegion reports an amount that is the region's figure: a word for the region stands before it, after the amount before, and no "above" between.
func (r *blockReader) ofRegion(q *quantity, from int) bool {
	n := r.numberFrom(q.from)
	if n > 0 && r.numbers[n-1].to > from && r.numbers[n-1].unit != figure.PerCent {
		from = r.numbers[n-1].to
	}
	found := false
	for i := r.hitFrom(from); i < len(r.hits) && r.hits[i].from < q.from; i++ {
		switch r.hits[i].concept {
		case cRegion:
			found = true
		case cGT:
			found = false
		case cWage:
			if r.t[r.hits[i].from].text != "жалакы" && found {
				found = true
			}
		}
	}
	return found
}

// isRate reports the tenge of one index: "АЕК (4 325 теңге)".
func (r *blockReader) isRate(q *quantity) bool {
	return q.unit == figure.Tenge && q.value.Cmp(decimal.Of(10_000)) < 0 && r.has(cIndex, max(0, q.from-8), min(len(r.t), q.to+8))
}

// schedule is paragraph 3, sub-paragraph 5: the project is carried out by the plan-schedule.
func (r *blockReader) schedule(p *part, x *claimContext) *fact {
	late := r.first(cLate, p.from, p.to)
	accord := r.has(cAccord, p.from, p.to)
	plan := r.first(cPlan, p.from, p.to)
	switch {
	case late != nil && (accord || x.promise || x.commit):
		return claim(Weak, Likely, "may-slip", r.span(late.from, late.to))
	case plan != nil && plan.tier > 2 && plan.to-plan.from == 1 && !accord:
		return nil
	case plan != nil && (accord || x.commit || x.us && x.promise):
		conf := Certain
		if plan.tier > 2 {
			conf = Likely
		}
		return claim(Present, conf, "stated", r.span(plan.from, plan.to))
	case p.carried && r.st.answer && (r.has(cYes, p.from, p.to) || x.us && x.promise):
		return claim(Present, Likely, "stated", span{})
	case p.carried && accord && (x.us || x.promise) && !r.st.answer && r.has(cThis, p.from, p.to):
		return claim(Present, Likely, "stated", span{})
	}
	return nil
}

// numberFrom is the place of the first quantity that begins at a token or after it.
func (r *blockReader) numberFrom(from int) int {
	low, high := 0, len(r.numbers)
	for low < high {
		mid := (low + high) / 2
		if r.numbers[mid].from < from {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low
}
