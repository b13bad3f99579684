package date

import (
	"testing"

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
