package documents

import (
	"encoding/json"
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"tanu/core/rule"
)

// The page's words are tested against this list, so it is kept: UPDATE=1 writes it anew.
func TestContentRulesAreListedForTheWords(t *testing.T) {
	type reason struct {
		Code    string            `json:"code"`
		Outcome string            `json:"outcome"`
		Args    map[string]string `json:"args,omitempty"`
	}
	type listed struct {
		Rule    string   `json:"rule"`
		Cite    string   `json:"cite"`
		Field   string   `json:"field"`
		Reasons []reason `json:"reasons"`
	}
	var all []listed
	for _, r := range ContentRules() {
		l := listed{r.ID, r.Cite, r.Field, nil}
		for _, each := range r.Reasons {
			assert.Equal(t, each.Outcome == rule.NotMet, each.Code == "contradicts", "%s %s", r.ID, each.Code)
			out := reason{each.Code, string(each.Outcome), nil}
			for _, a := range each.Args {
				if out.Args == nil {
					out.Args = map[string]string{}
				}
				out.Args[a.Name] = string(a.Kind)
			}
			l.Reasons = append(l.Reasons, out)
		}
		all = append(all, l)
	}
	text, err := json.MarshalIndent(all, "", " ")
	require.NoError(t, err)
	text = append(text, '\n')
	const file = "testdata/rules.json"
	if os.Getenv("UPDATE") != "" {
		require.NoError(t, os.WriteFile(file, text, 0o644))
	}
	kept, err := os.ReadFile(file)
	require.NoError(t, err)
	assert.Equal(t, string(kept), string(text), "run UPDATE=1 go test ./core/documents -run TestContentRulesAreListed")
}
