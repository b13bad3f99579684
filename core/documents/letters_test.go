package documents

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"tanu/core/application"
)

// The reference letters with the forms that belong to them: only the differences that their labels name are found.
func TestReferenceLetters(t *testing.T) {
	names, err := filepath.Glob("../letter/testdata/letters/*.json")
	require.NoError(t, err)
	require.NotEmpty(t, names)
	for _, name := range names {
		var l struct {
			Form  map[string]string `json:"form"`
			Check map[string]string `json:"form_check"`
		}
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		require.NoError(t, json.Unmarshal(data, &l))
		text, err := os.ReadFile(strings.TrimSuffix(name, ".json") + ".txt")
		require.NoError(t, err)
		a := &application.Application{Format: application.Format, Filed: "2026-11-23", Letter: string(text)}
		a.Applicant.Number = l.Form["number"]
		a.Project.Activity, a.Project.Cost, a.Project.Region = l.Form["activity"], l.Form["cost_kzt"], l.Form["region"]
		got := map[string]bool{}
		for _, f := range contradictions(t, a) {
			got[strings.TrimPrefix(f.Rule, "documents-")] = true
			t.Log(filepath.Base(name), f.Rule, f.Reason, f.Args)
		}
		for field, want := range l.Check {
			assert.Equal(t, want == "mismatch", got[strings.TrimSuffix(field, "_kzt")], "%s: %s", name, field)
		}
		for _, slot := range strings.Fields(slotNames) {
			other, _, conf := read(string(text), slot).looksLike()
			if other != "" {
				t.Log(name, slot, other, conf)
			}
		}
	}
}
