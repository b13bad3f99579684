package letter

import (
	"strings"

	"tanu/core/figure"
	"tanu/core/rule"
	"tanu/core/wordlist"
)

// hint is advice on a passage that changes no status: letters of two alphabets in one word, a former term, a figure that can be read two ways.
type hint struct {
	_    unequal
	rule int
	span
	texts   [2]string // the arguments of the reason
	concept concept
	short   bool // an abbreviation, which stands for the term that the letter itself names
}

// maxHints bounds how often one kind of advice is given.
const maxHints = 20

// findHints looks a block through; text is that of the block.
func (b *block) findHints(text string) {
	for i := range b.t {
		if t := &b.t[i]; t.mixed && !b.isCode(i) {
			if right := oneScript(text[t.b0:t.b1]); right != "" {
				b.advise(ruleScript, i, i+1, right, "")
			}
		}
	}
	for i := range b.hits {
		h := &b.hits[i]
		switch {
		case h.concept != cInCountryValue && h.concept != cMap:
		case h.tier == 1:
			b.terms |= 1 << h.concept
		case h.tier == 2:
			a := b.advise(ruleTerm, h.from, h.to, b.term(h), "")
			a.concept, a.short = h.concept, h.to-h.from == 1
		}
	}
	for _, q := range b.numbers {
		if b.isDoubtful(q) {
			b.advise(ruleFigure, q.from, q.to, q.either[0].String(), q.either[1].String())
		}
	}
}

func (b *block) advise(rule, from, to int, first, second string) *hint {
	b.hints = append(b.hints, hint{rule: rule, span: b.span(from, to), texts: [2]string{first, second}})
	return &b.hints[len(b.hints)-1]
}

// isDoubtful reports an amount with two readings: words in brackets that say another number, or one comma or point before three digits. In front of an
// English unit a comma groups, and a percentage has a decimal mark.
func (b *block) isDoubtful(q *quantity) bool {
	if q.either[0] == q.either[1] || q.unit == figure.NoUnit {
		return false
	}
	comma, latin := false, q.latin
	for i := q.from; i < q.to; i++ {
		if is(b.t, i, "(") {
			return true
		}
		comma = comma || is(b.t, i, ",")
		latin = latin || b.t[i].text[0] < 0x80 && b.t[i].kind == figure.Word || isOne(b.t, i, "$ € £ ¥")
	}
	return q.unit != figure.PerCent && !(comma && latin)
}

// isCode reports a word that is glued to digits or to the signs of an address, as in codes, e-mail and names of sites.
func (b *block) isCode(i int) bool {
	return i > 0 && b.t[i].gap == figure.Glued && (b.t[i-1].kind == figure.Digits || isOne(b.t, i-1, "@ / _ \\ & # . =")) ||
		i+1 < len(b.t) && b.t[i+1].gap == figure.Glued && (b.t[i+1].kind == figure.Digits || isOne(b.t, i+1, "@ / _ \\ & # =") || is(b.t, i+1, ".") && i+2 < len(b.t) && b.t[i+2].gap == figure.Glued)
}

// term is the order's own term for a former one, in its language.
func (b *block) term(h *hit) string {
	w, at := b.t[h.from].text, 1
	switch {
	case w[0] < 0x80:
		at = 2
	case wordlist.Begins(w, "елишилик жергиликти казакстандык индустриялык"):
		at = 0
	}
	if h.concept == cMap {
		at += 3
	}
	return [...]string{"елішілік құндылық", "внутристрановая ценность", "in-country value",
		"Бірыңғай индустрияландыру картасы", "Единая карта индустриализации", "Unified Industrialisation Map"}[at]
}

// The letters that look the same in both alphabets, in the same order.
const (
	latinTwins    = "ABCEHIKMOPTXaceiopxy"
	cyrillicTwins = "АВСЕНІКМОРТХасеіорху"
)

// oneScript writes a word of two alphabets in one of them: the one that letters without a twin belong to, else Cyrillic. It is empty for a word that cannot
// be written so, and for a Roman numeral.
func oneScript(word string) string {
	var b []byte
	onlyLatin, onlyCyrillic, roman := false, false, true
	for _, r := range word {
		switch {
		case r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z':
			onlyLatin = onlyLatin || !strings.ContainsRune(latinTwins, r)
		case r >= 0x400 && r < 0x530:
			onlyCyrillic = onlyCyrillic || twinOf(r, cyrillicTwins, latinTwins) == r
		default:
			return ""
		}
		roman = roman && strings.ContainsRune("IVXLCІХС", r)
	}
	if roman || onlyLatin && onlyCyrillic {
		return ""
	}
	for _, r := range word {
		if onlyLatin {
			r = twinOf(r, cyrillicTwins, latinTwins)
		} else {
			r = twinOf(r, latinTwins, cyrillicTwins)
		}
		b = append(b, string(r)...)
	}
	return string(b)
}

// twinOf is the letter of the other alphabet that looks like r; r itself when there is none.
func twinOf(r rune, from, to string) rune {
	n := 0
	for _, f := range from {
		if f == r {
			for _, t := range to {
				if n--; n < 0 {
					return t
				}
			}
		}
		n++
	}
	return r
}

// hints writes the advice down.
func (w *finder) hints() {
	var given [3]int
	for i := range w.advice {
		h := &w.advice[i]
		n := &given[h.rule-ruleScript]
		if *n == maxHints || h.short && w.terms>>h.concept&1 > 0 || w.isDismissed(h.rule, h.span) {
			continue
		}
		*n++
		reason := &w.rules[h.rule].Reasons[0]
		args := make(rule.Args, len(reason.Args))
		for k := range args {
			args[k] = rule.Value{Arg: reason.Args[k], Value: h.texts[k]}
		}
		conf := Certain
		if h.rule == ruleFigure {
			conf = Likely
		}
		w.add(h.rule, reason.Code, &h.span, conf, args...)
		if h.concept == cMap {
			w.out[len(w.out)-1].Cite = "6.1"
		}
	}
}
