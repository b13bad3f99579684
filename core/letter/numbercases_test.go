package letter

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The figure cases of the reference folder: one line each, with the kind, value, comparator and place of the one figure in it, or none of that kind.
func TestNumberCases(t *testing.T) {
	data, err := os.ReadFile("testdata/letters/number-cases.tsv")
	require.NoError(t, err)
	n := 0
	for row := range strings.Lines(string(data)) {
		if strings.HasPrefix(row, "#") {
			continue
		}
		cells := strings.Split(strings.TrimRight(row, "\n"), "\t")
		require.Len(t, cells, 5, row)
		text, kind, value, cmp, span := cells[0], cells[1], cells[2], cells[3], cells[4]
		n++
		var of []*fact
		l := NewReader().letter(text)
		for _, f := range l.facts {
			if f.kind == kind {
				of = append(of, f)
			}
		}
		if value == "—" {
			assert.Empty(t, of, text)
			continue
		}
		if !assert.NotEmpty(t, of, text) {
			continue
		}
		assert.Equal(t, value, of[0].value.Text, text)
		assert.Equal(t, span, text[of[0].b0:of[0].b1], text)
		if kind == kindPercent {
			assert.Equal(t, cmp, of[0].cmp, text)
		}
	}
	assert.Equal(t, 56, n)
}
