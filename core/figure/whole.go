package figure

// Whole reads a count: a whole number without a unit.
func Whole(text string) Reading[int64] {
	q, p := quantity(text)
	n, isWhole := q.Value.Whole()
	switch {
	case p == OtherCurrency || q.Unit != NoUnit:
		return failed[int64](Unreadable)
	case p == Ambiguous:
		return ambiguous[int64](q.Value.String(), q.Other.String())
	case p != Understood:
		return failed[int64](p)
	case !isWhole:
		return failed[int64](Unreadable)
	}
	return understood(n)
}
