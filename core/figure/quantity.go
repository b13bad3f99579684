package figure

import "tanu/core/decimal"

// Quantity is a number with its unit.
type Quantity struct {
	Numeral
	Unit Unit
}

// QuantityAt reads a number with its unit, a currency also in front, and says where it ends; i itself when there is none. A number
// said again in brackets belongs to it: 50 (елу) пайыз. When the two differ, the quantity is ambiguous between them.
func QuantityAt(t []Token, i int) (q Quantity, end int) {
	front, at := UnitAt(t, i)
	if front == Tenge || front == Foreign {
		at = afterStop(t, at)
	} else {
		front, at = NoUnit, i
	}
	if q.Numeral, end = NumeralAt(t, at); end == at {
		return Quantity{}, i
	}
	again, inside, after := repeatAt(t, end, q.Words)
	if after > 0 {
		q.Unit, end = inside, after
	}
	if u, next := UnitAt(t, afterStop(t, end)); u != NoUnit && (inside == NoUnit || u == inside) {
		q.Unit, end = u, next
	}
	if after == 0 { // the brackets may also stand behind the unit
		again, inside, after = repeatAt(t, afterStop(t, end), q.Words)
		if inside != NoUnit && inside != q.Unit {
			after = 0
		}
		end = max(end, after)
	}
	if after > 0 {
		q.Numeral = agree(q.Numeral, again)
	}
	if front != NoUnit {
		if q.Unit != NoUnit && q.Unit != front {
			q.Problem = Unreadable
		}
		q.Unit = front
	}
	if q.Unit == Tenge {
		end = tiynAt(t, end, &q.Numeral)
	}
	return q, end
}

// repeatAt reads "(елу)" after digits or "(50)" after words; the end is 0 when there is no such thing.
func repeatAt(t []Token, i int, words bool) (n Numeral, u Unit, end int) {
	if !isMark(t, i, "(") {
		return n, NoUnit, 0
	}
	n, at := NumeralAt(t, i+1)
	if at == i+1 || n.Words == words || n.Problem != Understood {
		return n, NoUnit, 0
	}
	u, at = UnitAt(t, afterStop(t, at))
	if at = afterStop(t, at); !isMark(t, at, ")") {
		return n, NoUnit, 0
	}
	return n, u, at + 1
}

// agree settles a number with what is said of it in brackets.
func agree(n, again Numeral) Numeral {
	switch {
	case n.Problem == Unreadable:
	case again.Value == n.Value, n.Problem == Ambiguous && again.Value == n.Other:
		n = Numeral{Value: again.Value, Words: n.Words}
	case n.Problem == Ambiguous:
		n.Problem = Unreadable
	default:
		n.Other, n.Problem = again.Value, Ambiguous
	}
	return n
}

// tiynAt adds hundredths said after the tenge: 1 250 теңге 50 тиын.
func tiynAt(t []Token, i int, n *Numeral) int {
	if !isDigits(t, i, 1, 2) || i+1 >= len(t) || !inflected(t[i+1].Text, "тиын") || n.Problem != Understood || n.Value.Places() > 0 {
		return i
	}
	hundredths, _ := decimal.New(digitsOf(t[i].Text), 2)
	sum, ok := n.Value.Add(hundredths)
	if !ok {
		n.Problem = Unreadable
	}
	n.Value = sum
	return i + 2
}

// digitsOf is the number of a short run of digits.
func digitsOf(run string) (n uint64) {
	for i := range len(run) {
		n = n*10 + uint64(run[i]-'0')
	}
	return n
}
