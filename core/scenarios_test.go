package core

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/mailru/easyjson/jlexer"
	"github.com/mailru/easyjson/jwriter"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"tanu/core/application"
	"tanu/core/rule"
)

// scenario is a whole application with the worst outcome that each point must come to, and findings that must be among the report's.
type scenario struct {
	Name        string
	Application json.RawMessage
	Expect      map[string]rule.Outcome
	Ready       bool
	Findings    []struct {
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
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		var s scenario
		require.NoError(t, json.Unmarshal(text, &s), file)
		all[file] = s
	}
	require.NotEmpty(t, all)
	return all
}

func decoded(t testing.TB, text []byte) *application.Application {
	t.Helper()
	var a application.Application
	lexer := jlexer.Lexer{Data: text}
	a.UnmarshalEasyJSON(&lexer)
	require.NoError(t, lexer.Error())
	return &a
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
			got := worst(report)
			for cite, want := range s.Expect {
				assert.Equal(t, want, got[cite], "%s: point %s", s.Name, cite)
			}
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
