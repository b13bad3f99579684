package conditions

import (
	"strconv"
	"strings"

	"tanu/core/application"
	"tanu/core/rule"
)

// OwnUse is paragraph 3, sub-paragraph 1: minerals that the applicant mines itself go only as raw material and (or) fuel into its projects on
// the unified industrialisation map.
//
// Reading: "only" is taken at its word, although Code article 278(7) speaks of priority: any other use contradicts the point.
// Whether the project is on the map is the question of 6.1 and is answered the same way here.
var OwnUse = rule.Rule{
	ID:       "p3.1-own-use",
	Cite:     "3.1",
	Fields:   []string{"/commitments/ownUse/given", "/subsoil/minerals", "/project/map/included"},
	Readings: []string{"A-03", "A-04", "A-17"},
	Reasons: rule.Join([]rule.Reason{rule.CommitmentMissing, rule.CommitmentRefused}, rule.MapReasons,
		[]rule.Reason{useMineralsMissing, useMissing, useOther, useMet}),
	Check: checkOwnUse,
}

var (
	useMineralsMissing = rule.Reason{Code: "minerals-missing", Outcome: rule.Unknown, Missing: true}
	useMissing         = rule.Reason{Code: "use-missing", Outcome: rule.Unknown, Missing: true, Args: []rule.Arg{{Name: "mineral", Kind: rule.KindText}}}
	useOther           = rule.Reason{Code: "other-use", Outcome: rule.NotMet, Args: []rule.Arg{{Name: "mineral", Kind: rule.KindText}, {Name: "use", Kind: rule.KindText}}}
	useMet             = rule.Reason{Code: "only-own-use", Outcome: rule.Met, Args: []rule.Arg{{Name: "minerals", Kind: rule.KindCount}}}
)

func checkOwnUse(c *application.Case) []rule.Finding {
	findings := rule.Commitment(c.Commitments.OwnUse.Given, "/commitments/ownUse/given")
	findings = append(findings, rule.OnMap(c)...)
	minerals := 0
	for i, m := range c.Subsoil.Minerals {
		if m.Blank() {
			continue
		}
		minerals++
		field := "/subsoil/minerals/" + strconv.Itoa(i) + "/use"
		findings = append(findings, checkUses(m, field)...)
	}
	if minerals == 0 {
		findings = append(findings, useMineralsMissing.At("/subsoil/minerals"))
	}
	if len(findings) == 0 {
		findings = append(findings, useMet.At("/commitments/ownUse/given", rule.Count("minerals", minerals)))
	}
	return findings
}

func checkUses(m application.Mineral, field string) (findings []rule.Finding) {
	stated := false
	for _, use := range m.Use {
		if use = strings.TrimSpace(use); use == "" {
			continue
		}
		stated = true
		if !application.RawMaterialOrFuel(use) {
			findings = append(findings, useOther.At(field, rule.Text("mineral", m.Name), rule.Text("use", use)))
		}
	}
	if !stated {
		findings = append(findings, useMissing.At(field, rule.Text("mineral", m.Name)))
	}
	return findings
}
