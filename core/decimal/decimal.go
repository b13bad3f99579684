// Package decimal is an exact number that is not negative, for money, shares and index units. Nothing is ever rounded: what
// does not fit is reported, and what is meant for display only says that it is cut off.
package decimal

import (
	"errors"
	"strconv"
)

// MaxDigits is the longest coefficient and MaxPlaces the finest scale that a [Decimal] holds.
const (
	MaxDigits = 18
	MaxPlaces = 6

	maxCoefficient uint64 = 1e18 - 1
)

// ErrNotCanonical is returned for a text that [Decimal.String] would not have written.
var ErrNotCanonical = errors.New("decimal: not a number written as 1234.5")

// Decimal is coefficient / 10^scale, always without trailing zeros after the point, so that == compares values.
// The zero value is 0.
type Decimal struct {
	coefficient uint64
	scale       uint8
}

// New is coefficient / 10^places; a negative number of places multiplies by ten. It is not ok when the value needs more than
// MaxDigits digits or more than MaxPlaces places.
func New(coefficient uint64, places int) (Decimal, bool) {
	if coefficient == 0 {
		return Decimal{}, true
	}
	for places > 0 && coefficient%10 == 0 {
		coefficient /= 10
		places--
	}
	for ; places < 0; places++ {
		if coefficient > maxCoefficient/10 {
			return Decimal{}, false
		}
		coefficient *= 10
	}
	if coefficient > maxCoefficient || places > MaxPlaces {
		return Decimal{}, false
	}
	return Decimal{coefficient, uint8(places)}, true
}

// Of is a whole number that the program itself holds. A negative one, or one of more than MaxDigits digits, is our mistake and panics.
func Of[N ~int | ~int32 | ~int64](n N) Decimal {
	d, ok := New(uint64(n), 0)
	if n < 0 || !ok {
		panic("decimal: Of " + strconv.FormatInt(int64(n), 10))
	}
	return d
}

// Parse reads what [Decimal.String] writes, such as 62712500000 or 1844036360.12, and nothing else: no sign, no grouping, no
// needless zero. Anything else, and a number that does not fit, is [ErrNotCanonical].
func Parse(text string) (Decimal, error) {
	if len(text) > MaxDigits+2 {
		return Decimal{}, ErrNotCanonical
	}
	var coefficient uint64
	places := -1 // -1 until the point was seen
	for i := range len(text) {
		switch c := text[i]; {
		case c == '.' && places < 0:
			places = 0
		case c < '0' || c > '9':
			return Decimal{}, ErrNotCanonical
		default:
			coefficient = coefficient*10 + uint64(c-'0')
			if places >= 0 {
				places++
			}
		}
	}
	d, ok := New(coefficient, max(places, 0))
	if !ok || d.String() != text {
		return Decimal{}, ErrNotCanonical
	}
	return d, nil
}

// String writes the number with a point, without grouping and without trailing zeros.
func (d Decimal) String() string {
	text := strconv.FormatUint(d.coefficient, 10)
	if d.scale == 0 {
		return text
	}
	for len(text) <= int(d.scale) {
		text = "0" + text
	}
	at := len(text) - int(d.scale)
	return text[:at] + "." + text[at:]
}

// IsZero reports whether the number is 0.
func (d Decimal) IsZero() bool { return d.coefficient == 0 }

// Places is how many digits stand after the point, 0 to MaxPlaces.
func (d Decimal) Places() int { return int(d.scale) }

// Whole is the number as an integer; not ok when it has a fraction.
func (d Decimal) Whole() (int64, bool) { return int64(d.coefficient), d.scale == 0 }
