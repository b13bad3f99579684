package annex

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestActivities(t *testing.T) {
	count := map[string]int{}
	for _, a := range Activities() {
		count[a.Sector]++
		assert.True(t, Has(a.Code), a.Code)
	}
	assert.Len(t, Activities(), 17)
	assert.Equal(t, map[string]int{"ferrous": 8, "non-ferrous": 7, "agrochemistry": 2}, count)
	for _, class := range []string{"", "24.46", "24.4", "2444", "24.440", "24.44 ", "20.13", "25.50"} {
		assert.False(t, Has(class), class)
	}
}

func TestAgainstReference(t *testing.T) {
	text, err := os.ReadFile("../../../shared/law/reference.json")
	if err != nil {
		t.Log("no reference data here: only the project's own list is tested")
		return
	}
	var ref struct {
		OKED struct {
			Classes []struct{ Code, Sector string }
		}
	}
	require.NoError(t, json.Unmarshal(text, &ref))
	require.Len(t, ref.OKED.Classes, 17)
	for i, a := range Activities() {
		assert.Equal(t, ref.OKED.Classes[i].Code, a.Code)
		assert.Equal(t, strings.ReplaceAll(ref.OKED.Classes[i].Sector, "_", "-"), a.Sector, a.Code)
	}
}

func TestParseRefuses(t *testing.T) {
	row := func(change ...string) string {
		return strings.NewReplacer(change...).Replace(
			`{"activities": [{"code": "24.44", "sector": "non-ferrous", "source": "annex", "confidence": "found"}]}`)
	}
	_, err := parse(row())
	require.NoError(t, err)
	for name, text := range map[string]string{
		"no JSON":    `{`,
		"key":        row(`"code"`, `"class"`),
		"class":      row("24.44", "2444"),
		"letters":    row("24.44", "24.4x"),
		"sector":     row("non-ferrous", "precious"),
		"source":     row(`"annex"`, `""`),
		"confidence": row("found", "sure"),
		"twice":      row(`"found"}`, `"found"},{"code": "24.44", "sector": "ferrous", "source": "annex", "confidence": "found"}`),
	} {
		_, err := parse(text)
		assert.Error(t, err, name)
	}
}

func FuzzParse(f *testing.F) {
	f.Add(activitiesFile)
	f.Add(`{"activities":[{"code":"24.44"}]}`)
	f.Fuzz(func(t *testing.T, text string) {
		list, err := parse(text)
		if err != nil {
			return
		}
		for _, a := range list {
			require.True(t, isClass(a.Code))
			require.Contains(t, Sectors, a.Sector)
		}
	})
}
