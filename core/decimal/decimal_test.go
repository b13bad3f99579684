package decimal

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// of reads a canonical number of a test.
func of(t testing.TB, text string) Decimal {
	t.Helper()
	d, err := Parse(text)
	require.NoError(t, err, text)
	return d
}

func TestParse(t *testing.T) {
	for _, text := range []string{"0", "1", "10", "62712500000", "1844036360.12", "0.5", "0.000001", "49.999999",
		"999999999999999999", "999999999999.999999", "100000000000000000"} {
		assert.Equal(t, text, of(t, text).String())
	}
	for _, text := range []string{"", ".", "1.", ".5", "00", "01", "1.50", "1.0", "0.0", "-1", "+1", " 1", "1 ", "1,5", "1 000",
		"1.2.3", "1e3", "٣", "0.0000001", "1000000000000000000", "9999999999999.999999", "18446744073709551616",
		strings.Repeat("0", 40), strings.Repeat("9", 40)} {
		_, err := Parse(text)
		assert.ErrorIs(t, err, ErrNotCanonical, text)
	}
}

func TestNewNormalises(t *testing.T) {
	for _, c := range []struct {
		coefficient uint64
		places      int
		want        string
	}{
		{0, 0, "0"}, {0, 9, "0"}, {0, -30, "0"}, {150, 2, "1.5"}, {100, 2, "1"}, {5, 6, "0.000005"}, {50, 7, "0.000005"},
		{145, -5, "14500000"}, {maxCoefficient, 0, "999999999999999999"}, {1e18, 1, "100000000000000000"}, {1, -17, "100000000000000000"},
	} {
		d, ok := New(c.coefficient, c.places)
		require.True(t, ok)
		assert.Equal(t, c.want, d.String())
		assert.Equal(t, of(t, c.want), d, "equal values are ==")
	}
	for _, c := range []struct {
		coefficient uint64
		places      int
	}{{1e18, 0}, {1e18 + 1, 1}, {5, 7}, {1, -18}, {1, -100}, {1, 100}} {
		_, ok := New(c.coefficient, c.places)
		assert.False(t, ok, c)
	}
}

func TestOf(t *testing.T) {
	assert.Equal(t, Decimal{}, Of(0))
	assert.True(t, Of(0).IsZero())
	assert.Equal(t, "14500000", Of(int64(14_500_000)).String())
	assert.Panics(t, func() { Of(-1) })
	assert.Panics(t, func() { Of(int64(1e18)) })
	whole, ok := Of(50).Whole()
	assert.True(t, ok)
	assert.Equal(t, int64(50), whole)
	_, ok = of(t, "0.5").Whole()
	assert.False(t, ok)
	assert.Equal(t, 2, of(t, "0.25").Places())
}

func TestEdgesThatDoNotFit(t *testing.T) {
	most, finest := of(t, "999999999999999999"), of(t, "0.000001")
	_, ok := most.Add(Of(1))
	assert.False(t, ok, "one above the most")
	_, ok = most.Add(finest)
	assert.False(t, ok, "too many digits")
	_, ok = most.Sub(finest)
	assert.False(t, ok, "too many digits")
	_, ok = Of(1).Sub(Of(2))
	assert.False(t, ok, "negative")
	_, ok = most.Times(2)
	assert.False(t, ok)
	_, ok = Of(1).Times(-1)
	assert.False(t, ok)
	_, ok = finest.Half()
	assert.False(t, ok, "finer than the finest")
	_, ok = most.Half()
	assert.False(t, ok, "19 digits")
	_, ok = RatioPercent(Of(1), Of(0), 2)
	assert.False(t, ok, "nothing to divide by")
	_, ok = RatioPercent(most, finest, 0)
	assert.False(t, ok)
	_, ok = RatioPercent(Of(1), Of(2), 7)
	assert.False(t, ok)
	_, ok = RatioPercent(Of(1), Of(2), -1)
	assert.False(t, ok)
	_, ok = Quotient(Of(1), Of(0))
	assert.False(t, ok)
}

// The threshold of 2026: 14 500 000 units of 4 325 tenge.
func TestAtTheThreshold(t *testing.T) {
	index := Of(4325)
	threshold, ok := index.Times(14_500_000)
	require.True(t, ok)
	assert.Equal(t, "62712500000", threshold.String())
	for cost, want := range map[string]string{"62712499999": "14499999", "62712499999.99": "14499999", "62712500000": "14500000",
		"62712500000.01": "14500000", "62712504324.99": "14500000", "62712504325": "14500001"} {
		got, ok := Quotient(of(t, cost), index)
		require.True(t, ok)
		assert.Equal(t, want, got.String(), cost)
	}
}

func TestHalfIsComparedAsAProduct(t *testing.T) {
	total := Of(5_200_000_000)
	for part, want := range map[string]int{"2599999999.99": -1, "2600000000": 0, "2600000000.01": +1} {
		assert.Equal(t, want, CmpProducts(of(t, part), Of(100), total, Of(50)), part)
	}
	half, ok := total.Half()
	require.True(t, ok)
	assert.Equal(t, "2600000000", half.String())
}

func TestRatioPercentIsCutOff(t *testing.T) {
	for _, c := range []struct {
		part, total string
		places      int
		want        string
	}{
		{"2599999999", "5200000000", 2, "49.99"}, {"2599999999", "5200000000", 6, "49.999999"}, {"2600000000", "5200000000", 2, "50"},
		{"2", "3", 0, "66"}, {"2", "3", 2, "66.66"}, {"1", "3", 6, "33.333333"}, {"0", "3", 2, "0"}, {"3", "3", 2, "100"},
		{"0.01", "999999999999999999", 6, "0"}, {"1", "0.5", 1, "200"}, {"0.000001", "3", 0, "0"},
	} {
		got, ok := RatioPercent(of(t, c.part), of(t, c.total), c.places)
		require.True(t, ok)
		assert.Equal(t, c.want, got.String(), c)
	}
}

func FuzzParse(f *testing.F) {
	for _, seed := range []string{"0", "1844036360.12", "0.000001", "999999999999999999", "1.0"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if d, err := Parse(text); err == nil {
			require.Equal(t, text, d.String())
		}
	})
}
