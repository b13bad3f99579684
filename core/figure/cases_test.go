package figure

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The labelled number cases: a span is what a field would hold. Regions, spans of years and durations are read elsewhere, from
// letters only; comparators stand outside the spans.
func TestNumberCases(t *testing.T) {
	data, err := os.ReadFile(filepath.Join("testdata", "number-cases.tsv"))
	require.NoError(t, err)
	if shared, err := os.ReadFile(filepath.Join("..", "..", "..", "shared", "letters", "number-cases.tsv")); err == nil {
		assert.Equal(t, string(shared), string(data), "the copy is the shared one")
	} else {
		t.Log("no shared folder: running on the project's own copy only")
	}
	read, elsewhere := 0, 0
	for line := range strings.Lines(string(data)) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		columns := strings.Split(strings.TrimRight(line, "\n"), "\t")
		require.Len(t, columns, 5, line)
		kind, want, text := columns[1], columns[2], columns[4]
		none := text == "—"
		if none {
			text, want = columns[0], ""
		}
		var got string
		switch kind {
		case "money", "mci":
			if r := Money(text); r.Problem == Understood && string(r.Value.Kind) == kind {
				got = r.Value.Value.String()
			}
		case "percent":
			if r := Percent(text); r.Problem == Understood {
				got = r.Value.String()
			}
		case "activity":
			got = Activity(text).Value.Class
		case "number":
			got = Number(text).Value
		case "date":
			if got = Date(text).Value.String(); strings.Contains(want, "Q") {
				got = Period(text).Value.Name
			}
		case "period", "region":
			elsewhere++
			continue
		default:
			require.Fail(t, "unknown kind", line)
		}
		assert.Equal(t, want, got, line)
		read++
	}
	assert.Equal(t, 50, read)
	assert.Equal(t, 6, elsewhere)
}

func TestProblemsAreListed(t *testing.T) {
	assert.ElementsMatch(t, []Problem{"missing", "unreadable", "ambiguous", "negative", "other-currency", "too-short"}, Problems)
}

// Nothing typed is the same everywhere, and so is a text too long to be a figure.
func TestMissingAndTooLong(t *testing.T) {
	functions := map[string]func(string) Problem{
		"Money":    func(s string) Problem { return Money(s).Problem },
		"Percent":  func(s string) Problem { return Percent(s).Problem },
		"Whole":    func(s string) Problem { return Whole(s).Problem },
		"Year":     func(s string) Problem { return Year(s).Problem },
		"Date":     func(s string) Problem { return Date(s).Problem },
		"Month":    func(s string) Problem { return Month(s).Problem },
		"Period":   func(s string) Problem { return Period(s).Problem },
		"Activity": func(s string) Problem { return Activity(s).Problem },
		"Number":   func(s string) Problem { return Number(s).Problem },
	}
	for name, read := range functions {
		for _, text := range []string{"", " ", "\t\r\n", "\u00a0\u202f\u2009", "\u200b\ufeff", strings.Repeat(" ", 1000)} {
			assert.Equal(t, Missing, read(text), "%s %q", name, text)
		}
		for _, text := range []string{strings.Repeat("1", maxBytes+1), strings.Repeat("миллион ", 100), "?", ".", "..", "-", "—", "(", "()",
			"нет", "жоқ", "none", "\xff", "1\xff", "0x10", "1e9", "٣", "½", "2 3 4 5 6 7 8", "≈ 5", "5?"} {
			if name == "Number" && text == "2 3 4 5 6 7 8" {
				continue // blanks inside a number are dropped
			}
			assert.Equal(t, Unreadable, read(text), "%s %q", name, text)
		}
	}
}
