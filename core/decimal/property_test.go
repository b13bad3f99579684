package decimal

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

const rounds = 20000

// some gives numbers of every length and scale, and the edges more often than chance would.
func some(r *rand.Rand) Decimal {
	coefficient := r.Uint64N(powers[r.IntN(len(powers))] + 1)
	switch r.IntN(6) {
	case 0:
		coefficient = maxCoefficient - r.Uint64N(3)
	case 1:
		coefficient = r.Uint64N(maxCoefficient + 1)
	}
	d, ok := New(coefficient, r.IntN(MaxPlaces+1))
	if !ok {
		panic("property test: not a decimal")
	}
	return d
}

func rational(d Decimal) *big.Rat {
	r, ok := new(big.Rat).SetString(d.String())
	if !ok {
		panic("property test: " + d.String())
	}
	return r
}

// fits is the rule of the type said over: at most 18 digits and 6 places.
func fits(r *big.Rat) bool {
	if r.Sign() < 0 {
		return false
	}
	for places, ten := 0, big.NewRat(10, 1); places <= MaxPlaces; places++ {
		if r.IsInt() {
			return r.Num().Cmp(new(big.Int).SetUint64(maxCoefficient)) <= 0
		}
		r = new(big.Rat).Mul(r, ten)
	}
	return false
}

// cut is r cut off after the places.
func cut(r *big.Rat, places int) *big.Rat {
	scale := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(places)), nil)
	n := new(big.Int).Mul(r.Num(), scale)
	n.Quo(n, r.Denom())
	return new(big.Rat).SetFrac(n, scale)
}

func same(t *testing.T, want *big.Rat, got Decimal, ok bool, of ...any) {
	t.Helper()
	if ok != fits(want) || ok && rational(got).Cmp(want) != 0 {
		require.Fail(t, "differs from math/big", "want %s, got %s %v of %v", want.RatString(), got, ok, of)
	}
	if ok {
		again, err := Parse(got.String())
		require.NoError(t, err)
		require.Equal(t, got, again, "normalised")
	}
}

func TestArithmeticAgainstBig(t *testing.T) {
	r := rand.New(rand.NewPCG(372, 2018))
	for range rounds {
		a, b, c, d := some(r), some(r), some(r), some(r)
		n, places := r.IntN(1<<(1+r.IntN(40))), r.IntN(MaxPlaces+1)
		A, B := rational(a), rational(b)

		require.Equal(t, A.Cmp(B), a.Cmp(b))
		sum, ok := a.Add(b)
		same(t, new(big.Rat).Add(A, B), sum, ok, a, "+", b)
		difference, ok := a.Sub(b)
		same(t, new(big.Rat).Sub(A, B), difference, ok, a, "-", b)
		product, ok := a.Times(n)
		same(t, new(big.Rat).Mul(A, big.NewRat(int64(n), 1)), product, ok, a, "*", n)
		half, ok := a.Half()
		same(t, new(big.Rat).Mul(A, big.NewRat(1, 2)), half, ok, "half", a)

		want := new(big.Rat).Mul(A, B).Cmp(new(big.Rat).Mul(rational(c), rational(d)))
		require.Equal(t, want, CmpProducts(a, b, c, d))
		require.Equal(t, 0, CmpProducts(a, b, b, a))

		if b.IsZero() {
			continue
		}
		ratio := new(big.Rat).Quo(A, B)
		whole, ok := Quotient(a, b)
		same(t, cut(ratio, 0), whole, ok, a, "/", b)
		percent, ok := RatioPercent(a, b, places)
		same(t, cut(new(big.Rat).Mul(ratio, big.NewRat(100, 1)), places), percent, ok, a, "% of", b, places)
	}
}

// Products that differ by one in the last of up to 48 digits are still told apart.
func TestNearProductsAgainstBig(t *testing.T) {
	r := rand.New(rand.NewPCG(14_500_000, 4325))
	step := Decimal{1, MaxPlaces}
	for range rounds {
		a, b := some(r), some(r)
		near, ok := a.Add(step)
		if !ok || b.IsZero() {
			continue
		}
		require.Equal(t, -1, CmpProducts(a, b, near, b))
		require.Equal(t, +1, CmpProducts(b, near, b, a))
	}
}
