package letter

import (
	"tanu/core/conditions"
	"tanu/core/decimal"
	"tanu/core/figure"
	"tanu/core/wordlist"
)

func threshold() decimal.Decimal { return decimal.Of(conditions.MinProjectCostMCI) }

// cost is paragraph 3, sub-paragraph 4, as far as a clause settles it in index units; a cost in tenge alone is settled for the whole letter.
func (r *blockReader) cost(c *clause) *fact {
	both := r.has(cBoth, c.from, c.to)
	var bound *quantity
	for i := r.numberFrom(c.from); i < len(r.numbers) && r.numbers[i].from < c.to; i++ {
		q := r.numbers[i]
		if q.unit != figure.MCI {
			continue
		}
		if q.value == threshold() {
			if bound == nil {
				bound = q
			}
			continue
		}
		if q.value.Cmp(decimal.Of(1_000_000)) < 0 || r.nearest(q, c.from, c.to) == cPart {
			continue
		}
		f := claim(Present, Certain, "enough-mci", r.span(q.from, q.to))
		if q.value.Cmp(threshold()) < 0 {
			f = claim(Weak, Certain, "below-minimum-mci", r.span(q.from, q.to))
		}
		if r.compare(q) == "le" || r.compare(q) == "lt" {
			f = claim(Weak, Likely, "below-minimum-mci", r.span(q.from, q.to))
		}
		f.both, f.number = both, q.value
		return f
	}
	if bound == nil {
		return nil
	}
	at := r.span(bound.from, bound.to)
	var f *fact
	switch cmp := r.compare(bound); {
	case wordlist.Has(" le lt ", cmp):
		f = claim(Weak, Certain, "below-minimum-mci", at)
	case wordlist.Has(" gt ge ", cmp) || r.has(cEnough, c.from, c.to) || r.any(c.from, c.to, cGT, cGE):
		f = claim(Present, Likely, "enough-mci", at)
	case cmp == "eq":
		f = claim(Present, Likely, "enough-mci", at)
	}
	if f != nil {
		f.both = both
	}
	return f
}

// nearest is the last word before an amount that tells what it is an amount of; without one, the first after it.
func (r *blockReader) nearest(q *quantity, from, to int) concept {
	for i := r.hitFrom(q.from) - 1; i >= 0 && r.hits[i].from >= from; i-- {
		switch c := r.hits[i].concept; c {
		case cCost, cWage, cFund, cPart, cFinancing:
			return c
		}
	}
	for i := r.hitFrom(q.to); i < len(r.hits) && r.hits[i].from < min(q.to+8, to); i++ {
		switch c := r.hits[i].concept; c {
		case cCost, cWage, cFund, cPart:
			return c
		}
	}
	return noConcept
}
