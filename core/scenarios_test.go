package core

import (
	"bytes"
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"testing"

	"github.com/mailru/easyjson/jwriter"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"tanu/core/application"
	"tanu/core/application/applicationtest"
	"tanu/core/rule"
)

// scenario is an application with the worst outcome that each point must come to, and findings that must be among the report's. The application is
// written out, or it is that of another scenario with changes; then only the points are said that come out otherwise than there.
type scenario struct {
	Name        string
	Application json.RawMessage
	Base        string
	Change      []struct {
		At    string
		Value json.RawMessage // absent: what is there is removed
	}
	Expect   map[string]rule.Outcome
	Ready    bool
	Findings []struct {
		Cite, Reason, Field string
		Outcome             rule.Outcome
		Args                map[string]string
	}
}

func scenarios(t testing.TB) map[string]scenario {
	t.Helper()
	files, err := filepath.Glob("testdata/scenarios/*.json")
	require.NoError(t, err)
	shared, err := filepath.Glob("../../shared/scenarios/*.json")
	require.NoError(t, err)
	if len(shared) == 0 {
		t.Log("no scenarios beside the project: its own are run alone")
	}
	all := map[string]scenario{}
	for _, file := range append(files, shared...) {
		all[file] = loaded(t, file)
	}
	require.NotEmpty(t, all)
	return all
}

func loaded(t testing.TB, file string) scenario {
	t.Helper()
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	var s scenario
	strict := json.NewDecoder(bytes.NewReader(text))
	strict.DisallowUnknownFields()
	require.NoError(t, strict.Decode(&s), file)
	if s.Base == "" {
		return s
	}
	base := loaded(t, filepath.Join(filepath.Dir(file), s.Base))
	var document any
	require.NoError(t, json.Unmarshal(base.Application, &document))
	for _, c := range s.Change {
		change := applicationtest.Without(c.At)
		if c.Value != nil {
			change = applicationtest.Set(c.At, nil)
			require.NoError(t, json.Unmarshal(c.Value, &change.Value), file)
		}
		document = applicationtest.Apply(document, change)
	}
	s.Application, err = json.Marshal(document)
	require.NoError(t, err)
	expect := maps.Clone(base.Expect)
	maps.Copy(expect, s.Expect)
	s.Expect = expect
	return s
}

func decoded(t testing.TB, text []byte) *application.Application {
	t.Helper()
	var document any
	require.NoError(t, json.Unmarshal(text, &document))
	return applicationtest.Decode(t, document)
}

func checked(t testing.TB, text []byte) *Report {
	t.Helper()
	report, err := Check(decoded(t, text))
	require.Nil(t, err)
	return report
}

// worst is the outcome of each point: as good as the worst of its findings.
func worst(report *Report) map[string]rule.Outcome {
	outcomes := map[string]rule.Outcome{}
	for _, f := range report.Findings {
		if was, seen := outcomes[f.Cite]; !seen || rule.Worse(f.Outcome, was) {
			outcomes[f.Cite] = f.Outcome
		}
	}
	return outcomes
}

func TestScenarios(t *testing.T) {
	for file, s := range scenarios(t) {
		t.Run(filepath.Base(file), func(t *testing.T) {
			report := checked(t, s.Application)
			assert.Equal(t, s.Expect, worst(report), s.Name)
			assert.Equal(t, s.Ready, report.Ready, s.Name)
			for _, want := range s.Findings {
				assert.True(t, has(report, want.Cite, want.Reason, want.Field, want.Outcome, want.Args), "%s: no finding %+v in %+v", s.Name, want, ofPoint(report, want.Cite))
			}
		})
	}
}

func has(report *Report, cite, reason, field string, outcome rule.Outcome, args map[string]string) bool {
	for _, f := range report.Findings {
		if f.Cite == cite && f.Reason == reason && f.Field == field && f.Outcome == outcome && sameArgs(f.Args, args) {
			return true
		}
	}
	return false
}

// sameArgs asks for every figure that the scenario fixes.
func sameArgs(args rule.Args, want map[string]string) bool {
	given := map[string]string{}
	for _, a := range args {
		given[a.Name] = a.Value
	}
	for name, value := range want {
		if given[name] != value {
			return false
		}
	}
	return true
}

func ofPoint(report *Report, cite string) (findings []rule.Finding) {
	for _, f := range report.Findings {
		if f.Cite == cite {
			findings = append(findings, f)
		}
	}
	return findings
}

// Every reason of every rule is fixed by a scenario with outcome, field and figures.
func TestEveryReasonHasAScenario(t *testing.T) {
	fixed := map[string]bool{}
	for _, s := range scenarios(t) {
		for _, f := range s.Findings {
			fixed[f.Cite+" "+f.Reason] = true
		}
	}
	for _, r := range Rules() {
		for _, reason := range r.AllReasons() {
			assert.True(t, fixed[r.Cite+" "+reason.Code], "no scenario fixes %s %s", r.Cite, reason.Code)
		}
	}
}

func TestTheSameInputGivesTheSameBytes(t *testing.T) {
	for _, s := range scenarios(t) {
		first := written(checked(t, s.Application))
		for range 5 {
			assert.Equal(t, first, written(checked(t, s.Application)))
		}
	}
}

func written(report *Report) string {
	w := &jwriter.Writer{}
	report.MarshalEasyJSON(w)
	return string(w.Buffer.BuildBytes())
}
