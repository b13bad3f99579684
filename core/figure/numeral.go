package figure

import "tanu/core/decimal"

// Numeral is a number in digits, in words or in both mixed ("4 млрд 120 млн"), with its multipliers.
type Numeral struct {
	Value   decimal.Decimal
	Other   decimal.Decimal // the second reading when Problem is Ambiguous
	Problem Problem         // Understood, Ambiguous or Unreadable
	Words   bool            // it begins with a word and not with digits
}

// term is a coefficient with its multiplier.
type term struct {
	written
	exponent int
	words    bool
}

// NumeralAt reads a number from t[i] and says where it ends; i itself when no number begins there. The terms of a number fall:
// 4 млрд 120 млн, but not 4 млн 120 млрд; a term with a fraction is the last.
func NumeralAt(t []Token, i int) (n Numeral, end int) {
	head, end := termAt(t, i)
	if end == i {
		return n, i
	}
	n.Words = head.words
	var ok bool
	if n.Value, ok = head.value.times(head.exponent); !ok || head.bad {
		n.Problem = Unreadable
		return n, end
	}
	if head.two {
		n.Problem = Ambiguous
		n.Other, ok = head.grouped.times(0)
		if !ok {
			n.Problem = Unreadable
		}
		return n, end
	}
	for head.exponent > 0 && head.value.places == 0 {
		at := afterStop(t, end)
		next, after := termAt(t, at)
		if after == at || next.bad || next.two || next.exponent == 0 && !closes(t, after, next.words && n.Words) {
			break
		}
		v, fits := next.value.times(next.exponent)
		limit, _ := decimal.New(1, -head.exponent)
		if !fits || v.Cmp(limit) >= 0 {
			break
		}
		if n.Value, ok = n.Value.Add(v); !ok {
			n.Problem = Unreadable
			return n, after
		}
		head, end = next, after
	}
	return n, end
}

// closes reports whether a last term without multiplier may end at i: before a unit, and in words also before anything but another
// word. "4 млрд 120" is left unread, since it is mostly meant as 4 млрд 120 млн.
func closes(t []Token, i int, words bool) bool {
	if u, _ := UnitAt(t, i); u != NoUnit {
		return true
	}
	return words && (i >= len(t) || t[i].Kind != Word)
}

// termAt reads a coefficient and its multiplier.
func termAt(t []Token, i int) (x term, end int) {
	if x.written, end = writtenAt(t, i); end > i {
		half, after := halfAt(t, end)
		if half && (x.two || x.value.places > 0) {
			x.bad = true
		}
		if half {
			x.value, end = exact{x.value.coefficient*10 + 5, 1}, after
		}
	} else if x = wordTermAt(t, i, &end); end == i || x.exponent > 0 {
		return x, end
	}
	if x.exponent, _ = multiplierAt(t, end); x.exponent > 0 {
		x.two = false // before a multiplier the mark is a decimal mark
		end++
	}
	return x, end
}

// wordTermAt reads a coefficient in words; with its multiplier where the two cannot be told apart.
func wordTermAt(t []Token, i int, end *int) (x term) {
	x.words = true
	*end = i
	if i >= len(t) || t[i].Kind != Word {
		return x
	}
	if v, c := numberWord(t, i); c == oneAndHalf {
		x.value, *end = exact{uint64(v), 1}, i+1
		return x
	}
	if v, after := wordsAt(t, i); after > i {
		x.value = exact{uint64(v), 0}
		var half bool
		if half, *end = halfAt(t, after); half {
			x.value = exact{uint64(v)*10 + 5, 1}
		}
		return x
	}
	if exponent, alone := multiplierAt(t, i); alone { // миллион теңге
		x.value, x.exponent, *end = exact{1, 0}, exponent, i+1
		return x
	}
	if exponent := halfOf(t[i].Text); exponent > 0 { // полмиллиона
		x.value, x.exponent, *end = exact{5, 1}, exponent, i+1
		return x
	}
	at, value := i+1, exact{1, 0} // a million, half a million, жарты миллион
	switch t[i].Text {
	case "жарты":
		value = exact{5, 1}
	case "half":
		value = exact{5, 1}
		if isWord(t, at, "a") {
			at++
		}
	case "a":
	default:
		return x
	}
	if exponent, _ := multiplierAt(t, at); exponent > 0 {
		x.value, x.exponent, *end = value, exponent, at+1
	}
	return x
}
