package date

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestParse(t *testing.T) {
	for text, want := range map[string]Date{
		"2026-11-23": {2026, 11, 23},
		"2024-02-29": {2024, 2, 29},
		"2000-02-29": {2000, 2, 29},
	} {
		got, err := Parse(text)
		require.NoError(t, err, text)
		assert.Equal(t, want, got)
		assert.Equal(t, text, got.String())
	}
	for _, text := range []string{"", "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-4-3",
		"23.11.2026", "2026-11-23 ", "2026-11-2a", "0000-01-01", "2026/11/23"} {
		_, err := Parse(text)
		assert.ErrorIs(t, err, ErrNotADay, text)
	}
}

func TestAddAndWeekday(t *testing.T) {
	assert.Equal(t, Of(2027, 1, 1), Of(2026, 12, 31).Add(1))
	assert.Equal(t, Of(2024, 2, 29), Of(2024, 3, 1).Add(-1))
	assert.Equal(t, 7, Of(2026, 11, 22).Weekday())
	assert.Equal(t, 1, Of(2026, 11, 23).Weekday())
	assert.True(t, Of(2026, 11, 22).Before(Of(2026, 11, 23)))
	assert.True(t, Of(2027, 1, 1).After(Of(2026, 12, 31)))
	assert.Equal(t, "", Date{}.String())
}

// TestAgainstTime compares the reckoning with the package time over all rules of leap years.
func TestAgainstTime(t *testing.T) {
	of := func(d time.Time) Date { return Date{d.Year(), int(d.Month()), d.Day()} }
	first := time.Date(1, 1, 1, 0, 0, 0, 0, time.UTC)
	for n := 0; n < 3_000_000; n += 13 {
		when := first.AddDate(0, 0, n)
		d := of(when)
		require.Equal(t, d, of(first).Add(n))
		require.Equal(t, of(first), d.Add(-n))
		require.Equal(t, (int(when.Weekday())+6)%7+1, d.Weekday(), d.String())
	}
	for when := time.Date(1895, 1, 1, 0, 0, 0, 0, time.UTC); when.Year() < 2105; when = when.AddDate(0, 0, 1) {
		require.Equal(t, of(when.AddDate(0, 0, 1)), of(when).Add(1))
		require.Equal(t, when.AddDate(0, 1, -when.Day()).Day(), LastOfMonth(when.Year(), int(when.Month())))
	}
}

func FuzzParse(f *testing.F) {
	f.Add("2026-11-23")
	f.Add("0001-01-01")
	f.Fuzz(func(t *testing.T, text string) {
		if d, err := Parse(text); err == nil {
			require.Equal(t, text, d.String())
			require.True(t, d.Real())
		}
	})
}
