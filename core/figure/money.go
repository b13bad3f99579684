package figure

import (
	"strings"

	"tanu/core/decimal"
)

// AmountKind tells money from index units; the values are those of a report's "kind".
type AmountKind string

// The kinds of amounts.
const (
	InTenge AmountKind = "money"
	InMCI   AmountKind = "mci" // monthly calculation indices
)

// Amount is a sum as typed: in tenge with at most two digits after the point, or in index units with at most six.
type Amount struct {
	Kind  AmountKind
	Value decimal.Decimal
}

// Money reads a sum of tenge or of index units; a bare number is tenge.
func Money(text string) Reading[Amount] {
	q, p := quantity(text)
	switch {
	case p != Understood && p != Ambiguous:
		return failed[Amount](p)
	case q.Unit == PerCent:
		return failed[Amount](Unreadable)
	case p == Ambiguous:
		return ambiguous[Amount](q.Value.String(), q.Other.String())
	case q.Unit == MCI:
		return understood(Amount{InMCI, q.Value})
	case q.Value.Places() > 2:
		return failed[Amount](Unreadable)
	}
	return understood(Amount{InTenge, q.Value})
}

// quantity reads a field that holds one number with or without a unit, and nothing else.
func quantity(text string) (Quantity, Problem) {
	t, p := field(text)
	if p != Understood {
		return Quantity{}, p
	}
	start := 0
	if isMinus(t) {
		start = 1
	}
	q, end := QuantityAt(t, start)
	switch {
	case end == start || end < len(t) || q.Problem == Unreadable:
		return q, Unreadable
	case q.Unit == Foreign:
		return q, OtherCurrency
	case start > 0:
		return q, Negative
	}
	return q, q.Problem
}

// isMinus reports whether the field begins with a minus sign, or with a dash that serves as one.
func isMinus(t []Token) bool {
	return isDash(t, 0) && t[0].Text != "—" || isWord(t, 0, "минус") || isWord(t, 0, "minus")
}

// Typed writes a number so that a field reads it back as the same number: where the canonical text could be taken for grouped
// digits (1.234), a zero at the end tells it apart.
func Typed(d decimal.Decimal) string {
	text := d.String()
	if head, _, _ := strings.Cut(text, "."); d.Places() == 3 && heads(head) {
		text += "0"
	}
	return text
}
