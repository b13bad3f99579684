package letter

import (
	"sort"

	"tanu/core/annex"
	"tanu/core/figure"
	"tanu/core/wordlist"
)

// block is what a piece of the letter between blank lines says by itself, with places counted from its own beginning.
type block struct {
	t       []token
	fig     []figure.Token
	lines   []line
	clauses []clause
	hits    []hit
	firstOf []int // of each clause, its first hit
	numbers []*quantity
	whens   []when
	plain   []*fact // numbers, regions and activity codes
	quotes  []quoted
	hints   []hint
	terms   uint64     // the concepts whose own term the block has
	memo    []*reading // by the states in which it was read
	units   int        // of the whole text, with the blanks around it
}

// quoted is a text in quotation marks; from and to include the marks.
type quoted struct{ from, to int }

// prepare reads a block without regard to the rest of the letter.
func prepare(text string, latin bool) *block {
	b := &block{units: unitsOf(text)}
	b.t, b.fig = tokens(text, latin)
	if len(b.t) == 0 {
		return b
	}
	join(b.t, b.fig, isWrapped(text))
	b.lines = lines(b.t)
	b.clauses = clauses(b.t, b.lines)
	b.hits = words().find(b.t)
	b.firstOf = make([]int, len(b.clauses)+1)
	h := 0
	for i, c := range b.clauses {
		for h < len(b.hits) && b.hits[h].from < c.from {
			h++
		}
		b.firstOf[i] = h
	}
	b.firstOf[len(b.clauses)] = len(b.hits)
	b.findQuotes()
	b.findFigures()
	b.tableUnits()
	b.findHints(text)
	return b
}

// span is the place of tokens from to to.
func (b *block) span(from, to int) span { return b.t[from].span.to(b.t[to-1].span) }

// has reports a concept between two tokens.
func (b *block) has(c concept, from, to int) bool { return b.first(c, from, to) != nil }

// first is the first hit of a concept that lies between two tokens; nil when there is none.
func (b *block) first(c concept, from, to int) *hit {
	for i := b.hitFrom(from); i < len(b.hits) && b.hits[i].from < to; i++ {
		if h := &b.hits[i]; h.concept == c && h.to <= to {
			return h
		}
	}
	return nil
}

// hitFrom is the place of the first hit that begins at a token or after it.
func (b *block) hitFrom(from int) int {
	return sort.Search(len(b.hits), func(k int) bool { return b.hits[k].from >= from })
}

func (b *block) any(from, to int, list ...concept) bool {
	for _, c := range list {
		if b.has(c, from, to) {
			return true
		}
	}
	return false
}

func (b *block) findQuotes() {
	open := -1
	for i := range b.t {
		switch s := b.t[i].text; {
		case b.t[i].kind != figure.Mark:
		case open < 0 && wordlist.Has(" « „ “ \" ", s):
			open = i
		case open >= 0 && (wordlist.Has(" » ” \" ", s) || s == "“" && is(b.t, open, "„")):
			if i > open+1 {
				b.quotes = append(b.quotes, quoted{open, i + 1})
			}
			open = -1
		case open >= 0 && s == "«":
			open = i
		}
		if open >= 0 && (i-open > 40 || b.t[i].tab && i > open) {
			open = -1
		}
	}
}

func (b *block) quotedAt(i int) bool {
	n := sort.Search(len(b.quotes), func(k int) bool { return b.quotes[k].to > i })
	return n < len(b.quotes) && b.quotes[n].from < i
}

// findFigures reads the figures from left to right; what is one is not read as another.
func (b *block) findFigures() {
	for i := 0; i < len(b.t); {
		if b.t[i].kind != figure.Word || b.fig[i].Begins {
			if to := b.namedFigure(i); to > i {
				i = to
				continue
			}
		}
		if code, from, to := regionAt(b.t, i, b.quotedAt(i)); to > i {
			b.plain = append(b.plain, &fact{kind: kindRegion, from: from, to: to, value: Value{Text: code}})
			i = to
			continue
		}
		i = b.quantityFrom(i)
	}
}

// namedFigure reads a BIN, a code or a date at i and says where it ends.
func (b *block) namedFigure(i int) int {
	if n, digits, to := b.twelveAt(i); to > i {
		valid := figure.CheckDigit(digits)
		b.plain = append(b.plain, &fact{kind: kindNumber, from: n, to: to, value: Value{Text: digits}, valid: &valid})
		return to
	}
	if class, to := b.codeAt(i); to > i {
		in := annex.Has(class)
		b.plain = append(b.plain, &fact{kind: kindActivity, from: i, to: to, value: Value{Text: class}, inAnnex: &in})
		return to
	}
	w, ok := whenAt(b.t, b.fig, i)
	if !ok {
		w, ok = ordinalDay(b.t, b.fig, i)
	}
	if !ok {
		return i
	}
	b.whens = append(b.whens, w)
	return w.to
}

// quantityFrom reads a quantity with the range it may belong to, and says where to go on.
func (b *block) quantityFrom(i int) int {
	var q *quantity
	end := i
	if b.t[i].kind != figure.Word || b.fig[i].Begins {
		q, end = quantityAt(b.t, b.fig, i)
	}
	if q == nil {
		if half := b.halfAt(i); half > i {
			return half
		}
		return max(end, i+1)
	}
	if brokenInside(b.t, q.from, q.to) { // the unit stands in another cell or line
		n, at := figure.NumeralAt(b.fig, i)
		if at == i || brokenInside(b.t, i, at) {
			return i + 1
		}
		q = &quantity{from: i, to: at, end: at, value: n.Value, words: n.Words}
		end = at
	}
	if len(b.numbers) > 0 { // 48–52 %: both have the unit of the last
		p := b.numbers[len(b.numbers)-1]
		between := b.t[p.to:q.from]
		if p.unit == figure.NoUnit && q.unit != figure.NoUnit && !p.words && len(between) == 1 && (dash(between[0].text) || wordlist.Has(" до to ", between[0].text)) &&
			between[0].lines == 0 && b.t[q.from].lines == 0 {
			p.unit, p.cur, p.lower = q.unit, q.cur, true
			if q.scaled && !p.scaled {
				p.value = scaleLike(p.value, q, b.t)
			}
			p.settle(b.t)
		}
	}
	if !q.words || q.unit != figure.NoUnit || q.scaled {
		b.numbers = append(b.numbers, q)
	}
	return end
}

// halfAt reads "не менее половины" and "at least half" as 50 percent, with the figure that may stand in brackets behind it.
func (b *block) halfAt(i int) int {
	w := b.t[i].text
	if !(wordlist.Begins(w, "половин") && !(i > 0 && (isOne(b.t, i-1, " с c "))) || wordlist.Begins(w, "жартыс") || w == "half" && !(is(b.t, i+1, "a"))) {
		return i
	}
	fifty := fifty()
	to := i + 1
	if to+3 < len(b.t) && is(b.t, to, "(") {
		if q, end := quantityAt(b.t, b.fig, to+1); q != nil && q.unit == figure.PerCent && is(b.t, end, ")") && q.value == fifty {
			to = end + 1
		}
	}
	b.numbers = append(b.numbers, &quantity{from: i, to: to, end: to, value: fifty, unit: figure.PerCent, words: true})
	return to
}

// twelveAt reads twelve digits, with blanks or hyphens inside when they follow the name of the number.
func (b *block) twelveAt(i int) (from int, digits string, to int) {
	t := b.t
	if t[i].kind != figure.Digits || i > 0 && t[i].gap == figure.Glued && t[i-1].kind == figure.Word {
		return i, "", i
	}
	named := false
	for k := i - 1; k >= 0 && k >= i-4; k-- {
		named = named || isOne(t, k, " бин бсн иин жсн bin iin номири нумири number номер ")
	}
	to = i
	for to < len(t) && len(digits) < 12 {
		at := to
		if to > i {
			if !named {
				break
			}
			if isDash(t, at) && t[at].gap == figure.Glued {
				at++
			}
			if at >= len(t) || t[at].lines > 0 || t[at].tab || t[at].gap == figure.Wide {
				break
			}
		}
		if t[at].kind != figure.Digits {
			break
		}
		digits += t[at].text
		to = at + 1
	}
	if len(digits) != 12 || to < len(t) && t[to].gap == figure.Glued && t[to].kind != figure.Mark {
		return i, "", i
	}
	if u, _ := figure.UnitAt(b.fig, to); u != figure.NoUnit && !named {
		return i, "", i
	}
	return i, digits, to
}

// codeAt reads a class of activity, 24.44 or 24.44.0, where the clause speaks of codes.
func (b *block) codeAt(i int) (class string, to int) {
	t := b.t
	if t[i].kind != figure.Digits || t[i].gap == figure.Glued && i > 0 && (t[i-1].kind != figure.Mark || isOne(t, i-1, " . , ")) {
		return "", i
	}
	digits := t[i].text
	switch {
	case len(digits) == 2 && glued(t, i+1, ".") && gluedDigits(t, i+2) == 2:
		digits += t[i+2].text
		to = i + 3
		if glued(t, to, ".") && gluedDigits(t, to+1) > 0 {
			if gluedDigits(t, to+1) > 1 { // a day: 24.10.2026
				return "", i
			}
			to += 2
		}
	case (len(digits) == 4 || len(digits) == 5) && (isOne(t, i-1, classifiers) || isOne(t, i-2, classifiers)):
		digits, to = digits[:4], i+1
	default:
		return "", i
	}
	if gluedDigits(t, to) > 0 || to < len(t) && (scale(t[to].text) > 0 || wordlist.Begins(t[to].text, "саг час")) {
		return "", i
	}
	if u, _ := figure.UnitAt(b.fig, to); u != figure.NoUnit {
		return "", i
	}
	from, end := b.row(i)
	from, end = max(from, i-near), min(end, i+near)
	if !b.any(from, end, cOkedCue) && !(annex.Has(digits[:2]+"."+digits[2:]) && i > 0 && is(t, i-1, "(")) {
		return "", i
	}
	return digits[:2] + "." + digits[2:], to
}

const classifiers = " окед екжж oked "

// glued reports a mark that stands right behind what is before it.
func glued(t []token, i int, mark string) bool { return is(t, i, mark) && t[i].gap == figure.Glued }

// gluedDigits is the length of a run of digits that stands right behind what is before it.
func gluedDigits(t []token, i int) int {
	if i < len(t) && t[i].kind == figure.Digits && t[i].gap == figure.Glued {
		return len(t[i].text)
	}
	return 0
}

// near bounds how far a word is looked for around a figure, in tokens.
const near = 60

// row is the line that token i is in.
func (b *block) row(i int) (from, to int) {
	n := sort.Search(len(b.lines), func(k int) bool { return b.lines[k].to > i })
	if n == len(b.lines) {
		return 0, len(b.t)
	}
	return b.lines[n].from, b.lines[n].to
}
