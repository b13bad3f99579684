package decimal

import "math/bits"

var powers = [...]uint64{1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15}

// aligned gives both coefficients at the finer of the two scales, as 128 bits each: 18 digits times 10^6 need 80.
func aligned(a, b Decimal) (aHi, aLo, bHi, bLo uint64, scale int) {
	scale = int(max(a.scale, b.scale))
	aHi, aLo = bits.Mul64(a.coefficient, powers[scale-int(a.scale)])
	bHi, bLo = bits.Mul64(b.coefficient, powers[scale-int(b.scale)])
	return
}

// fromWide makes a number of a 128-bit coefficient, taking trailing zeros off first.
func fromWide(hi, lo uint64, scale int) (Decimal, bool) {
	for hi > 0 && scale > 0 {
		qHi, qLo, rest := divide(hi, lo, 10)
		if rest != 0 {
			return Decimal{}, false
		}
		hi, lo, scale = qHi, qLo, scale-1
	}
	if hi > 0 {
		return Decimal{}, false
	}
	return New(lo, scale)
}

// divide is the long division of 128 bits by 64.
func divide(hi, lo, by uint64) (qHi, qLo, rest uint64) {
	qHi, rest = hi/by, hi%by
	qLo, rest = bits.Div64(rest, lo, by)
	return
}

// Cmp is -1, 0 or +1 as d is less than, equal to or greater than e.
func (d Decimal) Cmp(e Decimal) int {
	dHi, dLo, eHi, eLo, _ := aligned(d, e)
	return compare([]uint64{dHi, dLo}, []uint64{eHi, eLo})
}

// compare compares numbers of equally many limbs, the highest limb first.
func compare(a, b []uint64) int {
	for i := range a {
		switch {
		case a[i] < b[i]:
			return -1
		case a[i] > b[i]:
			return +1
		}
	}
	return 0
}

// Add is the exact sum; not ok when it does not fit.
func (d Decimal) Add(e Decimal) (Decimal, bool) {
	dHi, dLo, eHi, eLo, scale := aligned(d, e)
	lo, carry := bits.Add64(dLo, eLo, 0)
	hi, _ := bits.Add64(dHi, eHi, carry)
	return fromWide(hi, lo, scale)
}

// Sub is the exact difference; not ok when e is greater than d or the difference does not fit.
func (d Decimal) Sub(e Decimal) (Decimal, bool) {
	dHi, dLo, eHi, eLo, scale := aligned(d, e)
	lo, borrow := bits.Sub64(dLo, eLo, 0)
	hi, borrow := bits.Sub64(dHi, eHi, borrow)
	if borrow != 0 {
		return Decimal{}, false
	}
	return fromWide(hi, lo, scale)
}

// Times is the exact product with a whole number; not ok when n is negative or the product does not fit.
func (d Decimal) Times(n int) (Decimal, bool) {
	if n < 0 {
		return Decimal{}, false
	}
	hi, lo := bits.Mul64(d.coefficient, uint64(n))
	return fromWide(hi, lo, int(d.scale))
}

// Half is the exact half; not ok when it does not fit (an odd last digit at the finest scale).
func (d Decimal) Half() (Decimal, bool) {
	if d.coefficient%2 == 0 {
		return New(d.coefficient/2, int(d.scale))
	}
	hi, lo := bits.Mul64(d.coefficient, 5)
	return fromWide(hi, lo, int(d.scale)+1)
}

// CmpProducts compares a times b with c times d exactly: -1, 0 or +1. Shares are compared as products, never as quotients.
func CmpProducts(a, b, c, d Decimal) int {
	left, right := int(a.scale+b.scale), int(c.scale+d.scale)
	scale := max(left, right)
	l := widerProduct(a.coefficient, b.coefficient, powers[scale-left])
	r := widerProduct(c.coefficient, d.coefficient, powers[scale-right])
	return compare(l[:], r[:])
}

// widerProduct is a*b*c in 192 bits: two products of 36 digits brought to one scale have up to 48.
func widerProduct(a, b, c uint64) [3]uint64 {
	hi, lo := bits.Mul64(a, b)
	carry, low := bits.Mul64(lo, c)
	top, mid := bits.Mul64(hi, c)
	mid, over := bits.Add64(mid, carry, 0)
	return [3]uint64{top + over, mid, low}
}

// RatioPercent is 100 * part / total, cut off (never rounded up) after the given places, 0 to MaxPlaces: for display, not for
// comparing. It is not ok when total is 0 or the result does not fit.
func RatioPercent(part, total Decimal, places int) (Decimal, bool) {
	if places < 0 || places > MaxPlaces {
		return Decimal{}, false
	}
	return quotient(part, total, 2+places, places)
}

// Quotient is a / b cut off to a whole number, to say how many units are reached. It is not ok when b is 0 or the result does not fit.
func Quotient(a, b Decimal) (Decimal, bool) {
	return quotient(a, b, 0, 0)
}

// quotient is a * 10^shift / b cut off to an integer, read at the given scale.
func quotient(a, b Decimal, shift, scale int) (Decimal, bool) {
	if b.coefficient == 0 {
		return Decimal{}, false
	}
	shift += int(b.scale) - int(a.scale)
	// Cutting off twice is cutting off once, so a negative shift may be taken from a first.
	hi, lo := uint64(0), a.coefficient
	if shift < 0 {
		lo /= powers[-shift]
	} else {
		hi, lo = bits.Mul64(lo, powers[shift])
	}
	hi, lo, _ = divide(hi, lo, b.coefficient)
	return fromWide(hi, lo, scale)
}
