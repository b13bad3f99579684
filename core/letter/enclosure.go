package letter

import (
	"tanu/core/figure"
	"tanu/core/wordlist"
)

// paperOf is the name of a document's concept in the answer; not ok for a concept that is no document.
func paperOf(c concept) (name string, ok bool) {
	if c < cPlan || c > cInformation {
		return "", false
	}
	return nth("schedule passport financing conclusion slide justification information ", int(c-cPlan)), true
}

// paper is a document named in a clause.
type paper struct {
	_        unequal
	concept  concept
	tier     uint8
	from, to int
	words    int
	settled  bool
	status   Status
	cue      *hit
	unsure   bool // the status comes from a remark that is not in the vocabulary
}

// enclosures reads the documents of a clause; false when it is not about enclosing any.
func (r *blockReader) enclosures(c *clause, l *line) bool {
	section := r.st.section == enclosing
	attach := r.has(cAttach, c.from, c.to)
	later := r.has(cDefer, c.from, c.to)
	not := r.has(cUnattached, c.from, c.to)
	if !section && !attach && !later && !not {
		return false
	}
	if r.tells(c.from, c.to) {
		return false
	}
	ps := r.papersIn(c, l, section)
	if len(ps) == 0 {
		return section && l.marker
	}
	if !section && r.isPromise(c, ps, attach) {
		return false
	}
	if !section && !attach {
		for i := range ps {
			p := &ps[i]
			if p.tier > 1 && p.words < 2 && p.concept != cSlide {
				return false
			}
		}
	}
	r.settle(c, ps, section || attach)
	done := false
	for i := range ps {
		p := &ps[i]
		if p.status == "" {
			continue
		}
		done = true
		to := p.to
		if p.cue != nil && p.cue.to > to && p.status != Listed {
			to = p.cue.to
		}
		conf := Certain
		if p.tier > 2 {
			conf = Likely
		}
		if p.unsure {
			conf = Unsure
		}
		anchor := r.span(p.from, p.to)
		if p.cue != nil && p.status != Listed {
			anchor = r.span(p.cue.from, p.cue.to)
		}
		r.put(&fact{kind: kindEnclosure, from: p.from, to: to, which: p.concept, status: p.status, conf: conf, anchor: anchor, soft: !section && !attach})
	}
	if done && r.colonAfter(c, cAttach) {
		r.st.section = enclosing
	}
	return done || section
}

// isPromise reports a clause that names the plan-schedule as what is kept and not as a paper.
func (r *blockReader) isPromise(c *clause, ps []paper, attach bool) bool {
	for i := range ps {
		p := &ps[i]
		if p.concept != cPlan {
			return false
		}
	}
	near := r.has(cAccord, max(c.from, ps[0].from-4), min(c.to, ps[len(ps)-1].to+5))
	if attach && !near {
		return false
	}
	return near || r.topics(c.from, c.to) > 1 || r.has(cRefuse, c.from, c.to) || r.has(cVow, c.from, c.to)
}

// colonAfter reports a colon behind a word of the concept: what follows on the line and below belongs to it.
func (r *blockReader) colonAfter(c *clause, k concept) bool {
	h := r.first(k, c.from, c.to)
	if h == nil {
		return false
	}
	for i := h.to; i < c.to && i < h.to+6; i++ {
		if is(r.t, i, ":") {
			return true
		}
	}
	return false
}

// papersIn lists the documents of a clause. What is said of one document ("паспорт проекта с планом") and names of others inside the same words are
// passed over: an item of a list names one document unless something separates them.
func (r *blockReader) papersIn(c *clause, l *line, section bool) []paper {
	var ps []paper
	for i := r.hitFrom(c.from); i < len(r.hits) && r.hits[i].from < c.to; i++ {
		h := &r.hits[i]
		if _, ok := paperOf(h.concept); !ok {
			continue
		}
		if h.concept == cInformation && h.tier > 1 && h.to-h.from == 1 && !section {
			continue
		}
		if h.concept == cConclusion && !section && !r.has(cAttach, c.from, c.to) && h.to-h.from == 1 && !r.geology(c) {
			continue
		}
		if len(ps) > 0 {
			last := &ps[len(ps)-1]
			if h.concept == last.concept && !r.cueBetween(last.to, h.from) {
				last.to = max(last.to, h.to)
				last.tier = min(last.tier, h.tier)
				continue
			}
			if h.from < last.to || !r.separated(last.to, h.from, section && l.marker) {
				continue
			}
		}
		ps = append(ps, paper{concept: h.concept, tier: h.tier, from: h.from, to: h.to, words: h.to - h.from})
	}
	return ps
}

func (r *blockReader) geology(c *clause) bool {
	for i := c.from; i < c.to; i++ {
		if wordlist.Begins(r.t[i].text, "запас свобод незанят геолог недр участ кор учаске бос reserve vacan geolog subsoil") {
			return true
		}
	}
	return false
}

func (r *blockReader) cueBetween(from, to int) bool {
	return from < to && r.any(from, to, cDefer, cUnattached)
}

// separated reports what may stand between two documents of one list.
func (r *blockReader) separated(from, to int, item bool) bool {
	open := 0
	for i := from; i < to; i++ {
		t := &r.t[i]
		switch {
		case t.text == "(":
			open++
		case t.text == ")":
			open--
		}
	}
	if open > 0 {
		return false
	}
	for i := from; i <= to && i < len(r.t); i++ {
		t := &r.t[i]
		if i > from && (t.tab || t.lines > 0) {
			return true
		}
		if i < to && (wordlist.Has(" , ; / + . ", t.text) || t.kind == figure.Word && wordlist.Has(" и да а но также жане мен бен пен ал бирак and but with including ", t.text)) {
			return true
		}
		if i < to && !item && (dash(t.text) || t.kind == figure.Digits) {
			return true
		}
	}
	return false
}

// settle gives each document its status from the words that say "later" or "not": such a word stands for the documents before it up to the last one
// that something else was said of; in brackets, behind a dash or in a list for the nearest only, with those joined to it by "and". Before the first
// document it stands for those that follow.
func (r *blockReader) settle(c *clause, ps []paper, listing bool) {
	standing := Status("")
	if listing {
		standing = Listed
	}
	leading := r.has(cAttach, c.from, ps[0].from) || r.st.section == enclosing
	for i := r.hitFrom(c.from); i < len(r.hits) && r.hits[i].from < c.to; i++ {
		h := &r.hits[i]
		s := Status("")
		switch h.concept {
		case cDefer:
			s = Deferred
		case cUnattached:
			s = Negated
		case cAttach, cYes:
			s = Listed
		default:
			continue
		}
		at := -1
		for k := range ps {
			if ps[k].from < h.from {
				at = k
			}
		}
		if at >= 0 && h.from < ps[at].to {
			continue
		}
		next := at+1 < len(ps)
		without := isOne(r.t, h.from, " без no without ") && h.to-h.from == 1 // these stand for the next document alone
		if without {
			if next && ps[at+1].from <= h.to+3 {
				ps[at+1].status, ps[at+1].cue, ps[at+1].settled = s, h, true
			}
			continue
		}
		between := at >= 0 && next && r.belongsAhead(ps[at].to, h.from, h.to, ps[at+1].from)
		switch {
		case at < 0 || between:
			if s == Listed || h.to <= ps[at+1].from {
				standing = s
				for k := at + 1; k < len(ps); k++ {
					if !ps[k].settled {
						ps[k].status, ps[k].cue = s, h
					}
				}
			}
		case s == Listed:
			for k := at; k >= 0 && !ps[k].settled; k-- {
				if ps[k].status == "" {
					ps[k].status = Listed
				}
				ps[k].settled = true
			}
		default:
			only := leading || r.inBrackets(ps[at].to, h.from)
			for k := at; k >= 0 && !ps[k].settled; k-- {
				ps[k].status, ps[k].cue, ps[k].settled = s, h, true
				if k > 0 && only && !r.joined(ps[k-1].to, ps[k].from) {
					break
				}
			}
		}
	}
	for k := range ps {
		p := &ps[k]
		if p.status == "" {
			p.status = standing
		}
		if p.status == Listed && p.cue == nil {
			to := c.to
			if k+1 < len(ps) {
				to = ps[k+1].from
			}
			r.remark(p, to)
		}
	}
}

// belongsAhead reports a word that stands after a separator and right before the next document: "…, позже – слайд".
func (r *blockReader) belongsAhead(lastEnd, from, to, next int) bool {
	before := false
	for i := lastEnd; i < from; i++ {
		before = before || isOne(r.t, i, " , ; . – — ")
	}
	after := false
	for i := to; i < next; i++ {
		after = after || isOne(r.t, i, " , ; . ) ")
	}
	return before && !after
}

func (r *blockReader) inBrackets(from, to int) bool {
	for i := from; i < to; i++ {
		if isOne(r.t, i, " ( – — ") {
			return true
		}
	}
	return false
}

// joined reports "and" between two documents.
func (r *blockReader) joined(from, to int) bool {
	for i := from; i < to; i++ {
		if isOne(r.t, i, " и жане мен бен пен and ") {
			return true
		}
	}
	return false
}
