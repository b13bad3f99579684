// Package ruletest runs the table of a rule: a complete application, what is changed in it, and every finding that the rule must then make. Nothing but
// tests imports it.
package ruletest

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"tanu/core/application/applicationtest"
	"tanu/core/rule"
)

// Row is one case. Each wanted finding is one line: outcome, reason, field and the values in their order,
//
//	not-met below-minimum-mci /project/cost have=14499999 need=14500000 short=1
type Row struct {
	Name   string
	Base   string // Mining where it is not said
	Change []applicationtest.Change
	Want   []string
}

// Run judges every row by the rule and compares all findings.
func Run(t *testing.T, r rule.Rule, rows []Row) {
	t.Helper()
	for _, row := range rows {
		t.Run(row.Name, func(t *testing.T) {
			base := row.Base
			if base == "" {
				base = applicationtest.Mining
			}
			var got []string
			for _, f := range r.Findings(applicationtest.Case(t, base, row.Change...)) {
				assert.Equal(t, r.ID, f.Rule)
				assert.Equal(t, r.Cite, f.Cite)
				got = append(got, line(f))
			}
			assert.Equal(t, row.Want, got)
		})
	}
}

func line(f rule.Finding) string {
	words := []string{string(f.Outcome), f.Reason, f.Field}
	for _, v := range f.Args {
		words = append(words, v.Name+"="+v.Value)
	}
	return strings.Join(words, " ")
}
