package letter

import (
	"strings"

	"tanu/core/decimal"
	"tanu/core/figure"
	"tanu/core/wordlist"
)

// view is what a clause turned out to speak of; the figures in it take their roles from that.
type view struct {
	from, to int
	papers   bool
	quote    bool
	past     bool
	parts    []part
}

// part is the piece of a clause that speaks of one commitment.
type part struct {
	_        unequal
	topic    concept
	from, to int
	carried  bool
	status   Status
	firm     bool // settled by more than the topic
}

// of is the part that a token belongs to.
func (v *view) of(i int) *part {
	for k := range v.parts {
		if p := &v.parts[k]; p.from <= i && i < p.to {
			return p
		}
	}
	return nil
}

// commitments reads what a clause promises.
func (r *blockReader) commitments(c *clause, l *line) *view {
	v := &view{from: c.from, to: c.to}
	v.parts = r.partsOf(c, l)
	us := r.firstPerson(c.from, c.to)
	promise := r.has(cPromise, c.from, c.to)
	v.quote = r.st.section == telling || r.isQuote(c, us, promise)
	v.past = r.has(cPast, c.from, c.to) && !r.future(c.from, c.to)
	if len(v.parts) == 0 {
		if r.st.carry > 0 {
			r.st.carry--
		} else {
			r.st.topic = noConcept
		}
		return v
	}
	lead := v.parts[0].from
	for k := range v.parts {
		p := &v.parts[k]
		if v.quote {
			continue
		}
		cl := r.judge(c, p, &claimContext{
			commit: r.st.section == committing || r.st.answer && (p.carried || p.topic == r.st.topic), promise: promise, us: us, past: v.past, lead: lead,
			last: k == len(v.parts)-1, end: c.to, table: l.tabs,
		})
		if cl == nil {
			continue
		}
		p.status, p.firm = cl.status, !cl.soft
		if p.carried && cl.conf == Certain {
			cl.conf = Likely
		}
		cl.kind, cl.from, cl.to, cl.which = kindCommitment, p.from, p.to, p.topic
		r.put(cl)
	}
	last := v.parts[len(v.parts)-1]
	if last.carried && last.firm {
		r.st.carry = min(r.st.carry, 1)
	} else if !last.carried {
		r.st.topic, r.st.carry, r.st.answer = last.topic, 2, false
	}
	if last.carried && r.st.carry > 0 {
		r.st.carry--
	}
	return v
}

// partsOf cuts a clause between its topics, at the last separator before each; without a topic of its own a clause takes the one carried over.
func (r *blockReader) partsOf(c *clause, l *line) []part {
	var ps []part
	for i := r.hitFrom(c.from); i < len(r.hits) && r.hits[i].from < c.to; i++ {
		h := &r.hits[i]
		if h.concept < cOwnUse || h.concept > cPlan || !r.isTopic(h, c) {
			continue
		}
		if n := len(ps); n > 0 {
			if ps[n-1].topic == h.concept {
				continue
			}
			cut := r.cut(ps[n-1].from, h.from, c, l)
			if cut < 0 {
				if rank(h.concept) > rank(ps[n-1].topic) {
					ps[n-1].topic = h.concept
				}
				continue
			}
			ps[n-1].to = cut
			ps = append(ps, part{topic: h.concept, from: cut, to: c.to})
			continue
		}
		ps = append(ps, part{topic: h.concept, from: c.from, to: c.to})
	}
	if r.hasIndices(c) && !hasTopic(ps, cCost) { // an amount of indices speaks of the cost by itself
		ps = append(ps, part{topic: cCost, from: c.from, to: c.to})
	}
	if len(ps) > 0 || r.st.topic == noConcept {
		return ps
	}
	pronoun := r.has(cThis, c.from, c.to)
	if r.st.carry > 0 && (pronoun || r.st.answer || r.st.carry == 2 && (r.st.section == committing || l.tabs || c.from > l.body)) {
		ps = append(ps, part{topic: r.st.topic, from: c.from, to: c.to, carried: true})
	}
	return ps
}

// rank orders topics that share a piece of a clause: what is named less by chance goes first.
func rank(c concept) int {
	switch c {
	case cInCountryValue:
		return 5
	case cWage:
		return 4
	case cPlan:
		return 3
	case cOwnUse:
		return 2
	}
	return 1
}

// isTopic reports whether a word opens a topic: a mineral does where something is said of its use, a cost where an amount is.
func (r *blockReader) isTopic(h *hit, c *clause) bool {
	switch h.concept {
	case cOwnUse:
		return r.any(c.from, c.to, cOnly, cMainly, cSell, cUnsold, cUse) && !(h.tier > 1 && h.to-h.from == 1 && !r.any(c.from, c.to, cOnly, cMainly, cUnsold, cSell, cUse))
	case cWage:
		w := r.t[h.from].text
		return !(h.tier > 2 && (wordlist.Begins(w, "оплат") || wordlist.Has(" paid pay ", w)) && !r.any(c.from, c.to, cAverage, cRegion))
	}
	return true
}

// cut is the place of the last separator between two topics, -1 when there is none.
func (r *blockReader) cut(from, to int, c *clause, l *line) int {
	for i := to - 1; i > from; i-- {
		t := &r.t[i]
		if t.tab && l.tabs {
			if r.firstCell(l, i) { // the label of a row and its content belong together
				return -1
			}
			return i
		}
		if wordlist.Has(" , ; : ( — . ", t.text) || t.text == "–" && t.gap != figure.Glued {
			return i + 1
		}
		if t.kind == figure.Word && wordlist.Has(" и жане ал а сондаи and while also также ", t.text) {
			return i
		}
	}
	return -1
}

func (r *blockReader) firstCell(l *line, i int) bool {
	for k := l.from + 1; k < i; k++ {
		if r.t[k].tab {
			return false
		}
	}
	return true
}

// firstPerson reports that someone speaks of what they themselves do.
func (r *blockReader) firstPerson(from, to int) bool {
	for i := from; i < to; i++ {
		if r.t[i].us {
			return true
		}
	}
	return false
}

// firstPersonWords are words of the first person.
const firstPersonWords = "мы нами наш наша наше наши нашем нашего нашей нашим обязуемся обязуюсь обязуется гарантируем подтверждаем принимаем обеспечим принимает берем we our us undertake undertakes " +
	"commits ours сериктестик биз бизди биздин бизде"

// firstPerson reports a word of the first person with its head: certain words, and the verb's ending in Kazakh and Russian.
func firstPerson(w string, head int, heads *figure.Heads) bool {
	return heads.Has(head) && wordlist.Has(firstPersonWords, w) || strings.HasPrefix(w, "озимиз") ||
		len(w) > 8 && closes(w, "аем яем уем юем ваем жем дем сим вим дим пим ишем") && !wordlist.Has("объем водоем", w) ||
		len(w) > 10 && closes(w, "мыз миз быз биз пыз пиз") && closes(w[:len(w)-6], "а е и п р")
}

// isQuote reports a clause that tells what the order asks and promises nothing.
func (r *blockReader) isQuote(c *clause, us, promise bool) bool {
	if us && !r.knows(c) {
		return false
	}
	if !r.has(cDuty, c.from, c.to) {
		return r.st.section != committing && r.citesRules(c) && !r.will(c.from, c.to)
	}
	source := r.has(cSource, c.from, c.to)
	if source && r.st.section != committing {
		return !r.will(c.from, c.to)
	}
	return source && !promise || !promise && r.st.section != committing && !r.has(cEnough, c.from, c.to)
}

// citesRules reports a paragraph of the Rules named by both: what follows is told from there.
func (r *blockReader) citesRules(c *clause) bool {
	n := 0
	for i := r.hitFrom(c.from); i < len(r.hits) && r.hits[i].from < c.to; i++ {
		if r.hits[i].concept == cSource {
			n++
		}
	}
	return n > 1
}

// will reports a promise that a rule would not make: the future, or a vow in the third person.
func (r *blockReader) will(from, to int) bool {
	for i := from; i < to; i++ {
		if isOne(r.t, i, " будет будут будем составит обеспечит выполнит will shall болады етеди пайдаланылады асырылады сакталады орындалады обязуется гарантирует ") {
			return true
		}
	}
	return false
}

func (r *blockReader) future(from, to int) bool {
	return r.will(from, to) || r.firstPerson(from, to)
}

func hasTopic(ps []part, c concept) bool {
	for _, p := range ps {
		if p.topic == c {
			return true
		}
	}
	return false
}

// hasIndices reports an amount of a million index units or more.
func (r *blockReader) hasIndices(c *clause) bool {
	for i := r.numberFrom(c.from); i < len(r.numbers) && r.numbers[i].from < c.to; i++ {
		if q := r.numbers[i]; q.unit == figure.MCI && q.value.Cmp(decimal.Of(1_000_000)) >= 0 {
			return true
		}
	}
	return false
}

// knows reports a clause that only says that a rule is known.
func (r *blockReader) knows(c *clause) bool {
	for i := c.from; i < c.to; i++ {
		if wordlist.Begins(r.t[i].text, "билемиз тусинемиз хабардар понимаем знаем осведомлен ознакомлен известно aware understand") {
			return true
		}
	}
	return false
}
