package figure

import "tanu/core/decimal"

// Percent reads a share in percent, with at most six digits after the point; a bare number is percent. Whether it lies between
// 0 and 100 is not judged here.
func Percent(text string) Reading[decimal.Decimal] {
	q, p := quantity(text)
	switch {
	case p == OtherCurrency || q.Unit != NoUnit && q.Unit != PerCent:
		return failed[decimal.Decimal](Unreadable)
	case p == Ambiguous:
		return ambiguous[decimal.Decimal](q.Value.String(), q.Other.String())
	case p != Understood:
		return failed[decimal.Decimal](p)
	}
	return understood(q.Value)
}
