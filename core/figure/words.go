package figure

import (
	"strings"
	"sync"
)

// numberWords are forms of one number word, with a blank between them.
type numberWords struct {
	forms string
	value int
	class class
}

// named is what a word means in a number.
type named struct {
	value    uint16
	class    class
	exponent uint8 // of the word as a multiplier
	month    uint8
	alone    bool // the multiplier may stand for one of its kind
}

// vocabulary knows the fixed forms of all number words and multipliers, and the first two letters of every word that a figure can begin with: most words
// of a text are told from these at once.
type vocabulary struct {
	named map[string]named
	heads Heads
}

var words = sync.OnceValue(func() *vocabulary {
	v := &vocabulary{named: make(map[string]named, 512), heads: HeadsOf(beginnings)}
	v.add(kkNumbers[:], "", "дан", "ден", "тан", "тен", "нан", "нен", "га", "ге", "ка", "ке")
	delete(v.named, "бирге") // together
	v.add(ruNumbers[:], "")
	v.add(enNumbers[:], "")
	for _, m := range &multipliers {
		v.multiply(m.alone, m.exponent, true)
		v.multiply(m.fixed, m.exponent, false)
	}
	return v
})

// add enters a table with the endings that its words take.
func (v *vocabulary) add(table []numberWords, endings ...string) {
	for _, row := range table {
		for forms := row.forms; forms != ""; {
			var form string
			form, forms, _ = strings.Cut(forms, " ")
			for _, ending := range endings {
				v.named[form+ending] = named{value: uint16(row.value), class: row.class}
			}
			if stem, ok := strings.CutSuffix(form, "надцать"); ok {
				v.named[stem+"надцати"] = named{value: uint16(row.value), class: row.class}
			}
		}
	}
}

func (v *vocabulary) multiply(forms string, exponent int, alone bool) {
	for forms != "" {
		var form string
		form, forms, _ = strings.Cut(forms, " ")
		v.named[form] = named{exponent: uint8(exponent), alone: alone}
	}
}

// look finds out what a word means in a figure.
func (v *vocabulary) look(t *Token) {
	t.Begins, t.named = v.heads.Has(Head(t.Text)), named{}
	if !t.Begins {
		return
	}
	t.named = v.named[t.Text]
	if t.named.month = uint8(monthOf(t.Text)); t.named != (named{}) {
		return
	}
	for _, m := range &multipliers {
		if inflected(t.Text, m.stems[0]) || inflected(t.Text, m.stems[1]) {
			t.named.exponent = uint8(m.exponent)
			return
		}
	}
}

// Become gives a word another text, in folded letters.
func (t *Token) Become(text string) {
	t.Text = text
	words().look(t)
}

// HeadCount is one more than the highest head.
const HeadCount = 1 << 12

// Head numbers the first two letters of a folded word, below 4096; letters of other alphabets share their numbers.
func Head(word string) int {
	h, n := 0, 0
	for _, r := range word {
		switch {
		case r >= 'a' && r <= 'z':
			r -= 'a' - 1
		case r >= 'а' && r <= 'я':
			r -= 'а' - 27
		default:
			r = 59 + r&3
		}
		if h = h<<6 | int(r); n == 1 {
			return h
		}
		n++
	}
	return h << 6
}

// Heads is a set of heads.
type Heads [64]uint64

// HeadsOf are the heads of the words of a list with a blank between them.
func HeadsOf(list string) (set Heads) {
	for list != "" {
		var word string
		word, list, _ = strings.Cut(list, " ")
		h := Head(word)
		set[h>>6] |= 1 << (h & 63)
	}
	return set
}

// Has reports whether the set has the head.
func (s *Heads) Has(head int) bool { return s[head>>6]>>(head&63)&1 > 0 }

// beginnings are those of the words that a figure can begin with or go on with: numbers, ordinals, months, multipliers, the currencies.
const beginnings = "но ну би ек уш то бе ал же се он жи от кы ел жу жа ка ак на са ма ша ши та од дв тр че пя ше во де со ст по мы ты ми мл ян фе ап ию ав ок пе вт ии и " +
	"те тг до ев ру us eu gb cn ru do kz ze on tw th fo fi si se ei ni te el hu ha mi bi ja fe ma ap ju au oc no de a q h i ii iv k tr tn ml mn bn bl"

// numberWord is the value and class of the word at t[i] in any of the languages.
func numberWord(t []Token, i int) (int, class) {
	if i >= len(t) {
		return 0, noNumber
	}
	return int(t[i].named.value), t[i].named.class
}

// wordsAt reads a number below a thousand in words, and says where it ends; i itself when there is none.
func wordsAt(t []Token, i int) (v, end int) {
	first, c := numberWord(t, i)
	_, next := numberWord(t, i+1)
	switch {
	case c == zero:
		return 0, i + 1
	case c == unit && (next == hundred || next == aHundred):
		v, end = first*100, i+2
	case c == hundreds, c == aHundred:
		v, end = first, i+1
	case isWord(t, i, "a") && next == hundred:
		v, end = 100, i+2
	default:
		end = i
	}
	if v > 0 && isWord(t, end, "and") {
		if _, c := numberWord(t, end+1); c == unit || c == teen || c == tens {
			end++
		}
	}
	low, c := numberWord(t, end)
	switch c {
	case unit, teen:
		return v + low, end + 1
	case tens:
		v, end = v+low, end+1
		at := end
		if isMark(t, at, "-") && t[at].Gap == Glued { // sixty-nine
			at++
		}
		if low, c = numberWord(t, at); c == unit {
			return v + low, at + 1
		}
	}
	return v, end
}

// halfAt passes over "and a half" in the three languages.
func halfAt(t []Token, i int) (half bool, end int) {
	switch {
	case isWord(t, i, "жарым"):
		return true, i + 1
	case (isWord(t, i, "с") || isWord(t, i, "c")) && isWord(t, i+1, "половиной"):
		return true, i + 2
	case isWord(t, i, "and") && isWord(t, i+1, "a") && isWord(t, i+2, "half"):
		return true, i + 3
	}
	return false, i
}

// multiplierAt is the power of ten of the word at t[i], 0 when it is none. alone tells that the form may stand for one of its kind
// ("миллион теңге"): an abbreviation or a genitive may not, there the number was forgotten.
func multiplierAt(t []Token, i int) (exponent int, alone bool) {
	if i >= len(t) {
		return 0, false
	}
	return int(t[i].named.exponent), t[i].named.alone
}

// multipliers are the words that multiply: the forms that may stand for one of their kind, the other fixed forms, and the stems that
// take endings.
var multipliers = [...]struct {
	alone, fixed string
	stems        [2]string
	exponent     int
}{
	{"мын тысяча", "тыс thousand thousands k", [2]string{"мын", "тысяч"}, 3},
	{"миллион", "million millions mln mn mio", [2]string{"миллион", "млн"}, 6},
	{"миллиард", "млд billion billions bn bln mlrd", [2]string{"миллиард", "млрд"}, 9},
	{"триллион", "trillion trillions tn trln", [2]string{"триллион", "трлн"}, 12},
}

// halfOf is the power of ten of полмиллиона and its like, 0 when the word is none.
func halfOf(w string) int {
	if rest, ok := strings.CutPrefix(w, "пол"); ok {
		t := Token{}
		t.Become(rest)
		return int(t.named.exponent)
	}
	return 0
}
