package letter

import (
	"tanu/core/decimal"
	"tanu/core/figure"
)

// unequal is a field of types that are never compared: it saves the code for it.
type unequal [0]func()

// fact is a fact with its place in its block.
type fact struct {
	_        unequal
	kind     string
	from, to int // tokens of the block
	span
	value   Value
	number  decimal.Decimal
	role    string
	cmp     string
	cur     string
	which   concept
	status  Status
	valid   *bool
	inAnnex *bool
	conf    Confidence
	soft    bool // gives way to any other claim about the same thing
	both    bool // the clause adds up several projects
	anchor  span // the words that decide
	reason  string
	year    int
	day     bool
	alone   bool // a date that fills its line
	block   int
	scaled  bool   // the number has a multiplier
	unused  bool   // the person said that it is no such thing
	figures bool   // the letter's own figures decide it
	near    string // the name itself, or the name that an amount stands behind
}

// section is the part of the letter that a clause stands in.
type section uint8

const (
	noSection section = iota
	enclosing
	committing
	otherSection
	telling // what the order asks for is listed
)

// state is what a block takes over from those before it; two equal states make a block read the same.
type state struct {
	section section
	fresh   bool    // the heading of the section came just now
	topic   concept // carried over from a heading, a question or a sentence
	carry   uint8   // for so many clauses
	answer  bool    // the topic comes from a question
	asked   bool    // the question names what the order asks for
}

// reading is what a block means when it is entered in a state.
type reading struct {
	facts    []*fact
	in, out  state
	evidence evidence
}

// reader reads one block in one state.
type blockReader struct {
	*block
	st  state
	out *reading
	n   int // the next number
}

// read gives the meaning of the block in a state, from memory where it was read so before.
func (b *block) read(in state) *reading {
	for i := range b.memo {
		if b.memo[i].in == in {
			return b.memo[i]
		}
	}
	r := &blockReader{block: b, st: in, out: &reading{in: in}}
	r.all()
	r.out.out = r.st
	if len(b.memo) > 8 {
		b.memo = nil
	}
	b.memo = append(b.memo, r.out)
	return r.out
}

func (r *blockReader) all() {
	lists := r.bareLists()
	at := 0
	for n := range r.lines {
		l := &r.lines[n]
		first := at
		for at < len(r.clauses) && r.clauses[at].line == n {
			at++
		}
		r.enter(l, first, at, lists[n])
		for i := first; i < at; i++ {
			r.clause(i, l)
		}
	}
	for _, f := range r.plain {
		r.put(f)
	}
	r.dates()
	r.names()
	r.out.evidence = r.weigh()
}

func (r *blockReader) put(f *fact) {
	if f.to <= f.from {
		return
	}
	f.span = r.span(f.from, f.to)
	r.out.facts = append(r.out.facts, f)
}

// enter looks at a line as a whole: does it open or end a section?
func (r *blockReader) enter(l *line, first, last int, list bool) {
	attach := r.has(cAttach, l.body, l.to)
	vow := r.has(cVow, l.body, l.to)
	papers := r.papers(l.body, l.to)
	endsOpen := is(r.t, l.to-1, ":")
	short := l.heading > 0 && last-first == 1
	if r.st.section == telling && (!l.marker && !l.tabs && !list && !r.st.fresh || r.firstPerson(l.body, l.to) || (attach && papers == 0 || vow) && (endsOpen || short)) {
		r.st.section = noSection
	}
	switch {
	case endsOpen && r.tells(l.body, l.to):
		r.st.section, r.st.fresh, r.st.topic, r.st.carry = telling, true, noConcept, 0
		return
	case r.st.section == telling:
	case list:
		r.st.section = enclosing
	case attach && papers == 0 && (endsOpen || short || l.tabs || r.spreads(l)):
		if !(vow && r.has(cPromise, l.body, l.to) && !endsOpen) {
			r.st.section, r.st.fresh, r.st.topic, r.st.carry = enclosing, true, noConcept, 0
			return
		}
	case vow && !r.st.answer && !r.has(cRefuse, l.body, l.to) && (endsOpen || short && r.topics(l.body, l.to) == 0 || l.tabs && r.topics(l.body, l.to) == 0):
		r.st.section, r.st.topic, r.st.carry = committing, noConcept, 0
		return
	case r.st.section == enclosing && papers == 0 && !l.marker && !l.tabs && !r.st.fresh:
		r.st.section = noSection
	case r.st.section == enclosing && papers > 0 && !l.marker && r.has(cPromise, l.body, l.to) && r.has(cAccord, l.body, l.to) && !attach && !r.has(cDefer, l.body, l.to):
		r.st.section = noSection
	case short && l.marker && papers == 0 && r.topics(l.body, l.to) == 0 && !endsOpen && r.st.section != enclosing && r.t[l.from].kind == figure.Digits && len(r.clauses) == last:
		r.st.section = otherSection
	}
	r.st.fresh = false
}

// spreads reports a line that ends its paragraph by saying that documents follow, without a colon.
func (r *blockReader) spreads(l *line) bool { return false }

// papers counts the different documents named between two tokens.
func (r *blockReader) papers(from, to int) int {
	seen := 0
	for i := r.hitFrom(from); i < len(r.hits) && r.hits[i].from < to; i++ {
		if _, ok := paperOf(r.hits[i].concept); ok {
			seen |= 1 << r.hits[i].concept
		}
	}
	n := 0
	for ; seen > 0; seen &= seen - 1 {
		n++
	}
	return n
}

// topics counts the commitments named between two tokens.
func (r *blockReader) topics(from, to int) int {
	seen := 0
	for i := r.hitFrom(from); i < len(r.hits) && r.hits[i].from < to; i++ {
		if c := r.hits[i].concept; c >= cOwnUse && c <= cPlan {
			seen |= 1 << c
		}
	}
	n := 0
	for ; seen > 0; seen &= seen - 1 {
		n++
	}
	return n
}

// bareLists marks the lines of a list of documents without a heading: three different ones in short lines, each at the beginning of its line.
func (r *blockReader) bareLists() []bool {
	out := make([]bool, len(r.lines))
	for from := 0; from < len(r.lines); {
		to, seen, kinds := from, 0, 0
		for to < len(r.lines) {
			l := &r.lines[to]
			c, ok := r.leadingPaper(l)
			if !ok || l.to-l.body > 24 || r.any(l.body, l.to, cAccord, cPromise) && !l.marker {
				break
			}
			if seen&(1<<c) == 0 {
				kinds++
			}
			seen |= 1 << c
			to++
		}
		if kinds >= 3 {
			for i := from; i < to; i++ {
				out[i] = true
			}
		}
		from = max(to, from+1)
	}
	return out
}

func (r *blockReader) leadingPaper(l *line) (concept, bool) {
	for i := r.hitFrom(l.body); i < len(r.hits) && r.hits[i].from < min(l.to, l.body+4); i++ {
		if _, ok := paperOf(r.hits[i].concept); ok {
			return r.hits[i].concept, true
		}
	}
	return noConcept, false
}

// clause reads one clause: a question, documents, or commitments, and the figures in it.
func (r *blockReader) clause(i int, l *line) {
	c := &r.clauses[i]
	in := r.st
	role := &view{from: c.from, to: c.to}
	switch {
	case c.question:
		r.question(c)
	case r.st.section != telling && r.enclosures(c, l):
		role.papers = true
	default:
		role = r.commitments(c, l)
	}
	r.figures(c, l, role, &in)
}

// question keeps the topic of a question for its answer.
func (r *blockReader) question(c *clause) {
	r.st.answer, r.st.asked = false, false
	if r.papers(c.from, c.to) > 1 || r.has(cAttach, c.from, c.to) && r.topics(c.from, c.to) == 0 {
		r.st.section, r.st.fresh, r.st.topic = enclosing, true, noConcept
		return
	}
	if r.st.section == enclosing {
		r.st.section = noSection
	}
	for _, t := range [...]concept{cInCountryValue, cWage, cPlan, cOwnUse, cCost} {
		if r.has(t, c.from, c.to) {
			r.st.topic, r.st.carry, r.st.answer = t, 2, true
			switch t {
			case cPlan:
				r.st.asked = true
			case cWage:
				r.st.asked = r.has(cGT, c.from, c.to) && r.has(cRegion, c.from, c.to)
			case cOwnUse:
				r.st.asked = r.has(cOnly, c.from, c.to)
			case cInCountryValue:
				r.st.asked = r.has(cGE, c.from, c.to) || r.has(cGT, c.from, c.to)
			}
			return
		}
	}
	r.st.topic, r.st.carry = noConcept, 0
}
