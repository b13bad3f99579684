package letter

import (
	_ "embed" // the words
	"strings"
	"sync"

	"tanu/core/figure"
	"tanu/core/wordlist"
)

// wordsFile is concepts.txt without its examples and blanks; a test keeps the two in step.
//
//go:embed words.txt
var wordsFile string

// concept is the place of a block in concepts.txt.
type concept uint8

const (
	noConcept concept = iota
	cOwnUse
	cInCountryValue
	cWage
	cCost
	cPlan
	cPassport
	cFinancing
	cConclusion
	cSlide
	cJustification
	cInformation
	cUse
	cOwn
	cOnly
	cMainly
	cSell
	cUnsold
	cMap
	cGoods
	cWorks
	cHalf
	cAverage
	cRegion
	cCompetitive
	cLevel
	cGE
	cGT
	cLE
	cLT
	cHedge
	cRefuse
	cPromise
	cDuty
	cSource
	cPast
	cAccord
	cLate
	cAttach
	cDefer
	cUnattached
	cVow
	cThis
	cBoth
	cPart
	cFund
	cIndex
	cEnough
	cApply
	cRecognise
	cSubsoil
	cOtherPaper
	cReply
	cOkedCue
	cProject
	cYes
	concepts
)

// order holds the names of the blocks, for the test that file and constants agree.
const order = "ownUse inCountryValue wage cost plan passport financing conclusion slide justification information use own only mainly sell unsold map " +
	"goods works half average region competitive level ge gt le lt hedge refuse promise duty source past accord late attach defer unattached vow this both " +
	"part fund index enough apply recognise subsoil otherpaper reply okedcue project yes"

// element is one word of a phrase.
type element struct {
	_      unequal
	text   string
	prefix bool
	free   uint8 // how many other words may stand before it
	dash   bool  // a dash may stand before it
}

// phrase is one wording of a concept.
type phrase struct {
	concept  concept
	tier     uint8
	elements []element
}

// hit is a phrase found in tokens from to to.
type hit struct {
	_        unequal
	concept  concept
	tier     uint8
	from, to int
}

// vocabulary is all phrases, by the first two letters of their first word.
type vocabulary struct {
	phrases []phrase
	byHead  [][]uint16 // phrases by the heads of their first words
	family  [concepts]byte
	us      figure.Heads   // of the words of the first person
	regions [][]regionName // by the heads of their first words
}

var words = sync.OnceValue(func() *vocabulary {
	v := parseWords(wordsFile)
	v.us, v.regions = figure.HeadsOf(firstPersonWords), regionNames()
	return v
})

// parseWords reads the table: a line "@" with the letter of the family begins a concept, each other line is a tier and its phrases.
func parseWords(text string) *vocabulary {
	v := &vocabulary{byHead: make([][]uint16, figure.HeadCount)}
	var at concept
	for text != "" {
		var line, one string
		line, text, _ = strings.Cut(text, "\n")
		if line[0] == '@' {
			at++
			if len(line) > 1 {
				v.family[at] = line[1]
			}
			continue
		}
		for list := line[1:]; list != ""; {
			one, list, _ = strings.Cut(list, "|")
			v.add(at, line[0]-'0', one)
		}
	}
	return v
}

func (v *vocabulary) add(c concept, tier uint8, text string) {
	p := phrase{concept: c, tier: tier}
	free, dash := uint8(0), false
	for _, t := range figure.Tokens(text) {
		switch {
		case t.Text == "*":
			p.elements[len(p.elements)-1].prefix = true
		case t.Text == "~":
			free = 3
		case t.Text == "-":
			dash = true
		default:
			p.elements = append(p.elements, element{text: fold(t.Text), free: free, dash: dash})
			free, dash = 0, false
		}
	}
	if len(p.elements) == 0 {
		return
	}
	v.put(p)
	for i := 1; i < len(p.elements); i++ { // written as one word
		if e := p.elements[i]; e.dash {
			joined := append(p.elements[:i-1:i-1], element{text: p.elements[i-1].text + e.text, prefix: e.prefix, free: p.elements[i-1].free})
			v.put(phrase{c, tier, append(joined, p.elements[i+1:]...)})
		}
	}
}

func (v *vocabulary) put(p phrase) {
	key := figure.Head(p.elements[0].text)
	v.byHead[key] = append(v.byHead[key], uint16(len(v.phrases)))
	v.phrases = append(v.phrases, p)
}

// find gives the hits in the tokens by their beginnings; of one concept at one place the longest, and none that lies inside a longer hit of its family.
func (v *vocabulary) find(t []token) []hit {
	var out []hit
	for i := range t {
		if t[i].kind == figure.Digits && !is(t, i, "100") {
			continue
		}
		first := len(out)
	phrases:
		for _, p := range v.byHead[t[i].head] {
			ph := &v.phrases[p]
			end := ph.match(t, i)
			if end == i {
				continue
			}
			for k := first; k < len(out); k++ {
				if out[k].concept == ph.concept {
					if end > out[k].to {
						out[k].to, out[k].tier = end, ph.tier
					}
					continue phrases
				}
			}
			out = append(out, hit{concept: ph.concept, tier: ph.tier, from: i, to: end})
		}
	}
	return v.outermost(out)
}

func (v *vocabulary) outermost(hits []hit) []hit {
	n := 0
	for i, h := range hits {
		inside := false
		for k := i - 1; k >= 0 && k > i-24 && !inside; k-- {
			inside = v.covers(hits[k], h)
		}
		for k := i + 1; k < len(hits) && hits[k].from == h.from && !inside; k++ {
			inside = v.covers(hits[k], h)
		}
		if !inside {
			hits[n] = h
			n++
		}
	}
	return hits[:n]
}

// covers reports whether a takes the place of b.
func (v *vocabulary) covers(a, b hit) bool {
	if a.from > b.from || a.to < b.to || a.to-a.from == b.to-b.from {
		return false
	}
	f := v.family[a.concept]
	return f != 0 && f == v.family[b.concept] || a.concept == b.concept
}

// match says where the phrase ends that begins at i; i itself when it does not.
func (p *phrase) match(t []token, i int) int {
	at := i
	for k := range p.elements {
		e := &p.elements[k]
		skipped := uint8(0)
		for {
			if at >= len(t) || k > 0 && (t[at].tab || t[at].lines > 1) {
				return i
			}
			if k > 0 && (e.dash && isDash(t, at) || t[at].text == "_") { // паспорт_проекта.pdf
				at++
				continue
			}
			if e.fits(t[at].text) {
				break
			}
			if k == 0 || skipped == e.free || t[at].kind == figure.Mark && !quote(t[at].text) {
				return i
			}
			if t[at].kind != figure.Mark {
				skipped++
			}
			at++
		}
		at++
	}
	return at
}

func (e *element) fits(w string) bool {
	n := len(e.text)
	return len(w) >= n && (e.prefix || len(w) == n) && w[:n] == e.text
}

func dash(s string) bool  { return wordlist.Has(" - ‐ ‑ ‒ – — − ", s) }
func quote(s string) bool { return wordlist.Has(" « » \" “ ” „ ' ‘ ’ ", s) }
