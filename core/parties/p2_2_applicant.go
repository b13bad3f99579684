// Package parties is paragraph 2 of the Rules: who applies, and to whom.
package parties

import (
	"strconv"

	"tanu/core/application"
	"tanu/core/figure"
	"tanu/core/rule"
)

// Applicant is paragraph 2, sub-paragraph 2: a person interested in the recognition in order to get a licence for exploration or mining of solid
// minerals.
//
// Reading: a person is known by name and number; of a simple partnership the number is that of the participant who conducts its affairs.
// Only the length and the check digit decide about a number, its inner structure is no more than a hint. A mineral is not solid when it is
// recognised as oil, gas, condensate, coal-bed methane or water.
var Applicant = rule.Rule{
	ID:       "p2.2-applicant",
	Cite:     "2.2",
	Fields:   []string{"/applicant/name", "/applicant/number", "/subsoil/licence", "/subsoil/minerals"},
	Readings: []string{"A-31"},
	Reasons: []rule.Reason{nameMissing, number.Missing, number.Unreadable, numberWrongLength, numberCheckDigit,
		licenceMissing, licenceNotOffered, mineralsMissing, mineralUnnamed, mineralNotSolid, applicantMet},
	Check: checkApplicant,
}

// Rules lists the points of paragraph 2 that a machine can judge.
func Rules() []rule.Rule { return []rule.Rule{Applicant} }

var (
	number            = rule.ReasonsOf("number")
	nameMissing       = rule.Reason{Code: "name-missing", Outcome: rule.Unknown, Missing: true}
	numberWrongLength = rule.Reason{Code: "number-length", Outcome: rule.NotMet,
		Args: []rule.Arg{{Name: "have", Kind: rule.KindCount}, {Name: "need", Kind: rule.KindCount}}}
	numberCheckDigit  = rule.Reason{Code: "number-check-digit", Outcome: rule.NotMet, Args: []rule.Arg{{Name: "number", Kind: rule.KindNumber}}}
	licenceMissing    = rule.Reason{Code: "licence-missing", Outcome: rule.Unknown, Missing: true}
	licenceNotOffered = rule.Reason{Code: "licence-not-offered", Outcome: rule.Unknown, Common: "not-offered", Args: []rule.Arg{{Name: "typed", Kind: rule.KindText}}}
	mineralsMissing   = rule.Reason{Code: "minerals-missing", Outcome: rule.Unknown, Missing: true}
	mineralUnnamed    = rule.Reason{Code: "mineral-unnamed", Outcome: rule.Unknown, Missing: true}
	mineralNotSolid   = rule.Reason{Code: "mineral-not-solid", Outcome: rule.NotMet,
		Args: []rule.Arg{{Name: "mineral", Kind: rule.KindText}, {Name: "as", Kind: rule.KindCode}}}
	applicantMet = rule.Reason{Code: "stated", Outcome: rule.Met, Args: []rule.Arg{{Name: "licence", Kind: rule.KindCode}, {Name: "minerals", Kind: rule.KindCount}}}
)

func checkApplicant(c *application.Case) []rule.Finding {
	var findings []rule.Finding
	if application.Blank(c.Applicant.Name) {
		findings = append(findings, nameMissing.At("/applicant/name"))
	}
	findings = append(findings, checkNumber(c)...)
	switch c.Subsoil.Licence {
	case application.Exploration, application.Mining:
	default:
		if application.Blank(c.Subsoil.Licence) {
			findings = append(findings, licenceMissing.At("/subsoil/licence"))
		} else {
			findings = append(findings, licenceNotOffered.At("/subsoil/licence", rule.Text("typed", c.Subsoil.Licence)))
		}
	}
	minerals, named := checkMinerals(c)
	findings = append(findings, minerals...)
	if len(findings) == 0 {
		findings = append(findings, applicantMet.At("/applicant/name", rule.Code("licence", c.Subsoil.Licence), rule.Count("minerals", named)))
	}
	return findings
}

func checkNumber(c *application.Case) []rule.Finding {
	const field = "/applicant/number"
	switch {
	case !c.Number.Understood():
		return []rule.Finding{number.At(field, c.Number.Typed)}
	case len(c.Number.Value) != application.NumberLength:
		return []rule.Finding{numberWrongLength.At(field, rule.Count("have", len(c.Number.Value)), rule.Count("need", application.NumberLength))}
	case !figure.CheckDigit(c.Number.Value):
		return []rule.Finding{numberCheckDigit.At(field, rule.Number("number", c.Number.Value))}
	}
	return nil
}

func checkMinerals(c *application.Case) (findings []rule.Finding, named int) {
	for i, m := range c.Subsoil.Minerals {
		field := "/subsoil/minerals/" + strconv.Itoa(i) + "/name"
		switch {
		case m.Blank():
		case application.Blank(m.Name):
			findings = append(findings, mineralUnnamed.At(field))
		case m.Liquid() != "":
			findings = append(findings, mineralNotSolid.At(field, rule.Text("mineral", m.Name), rule.Code("as", m.Liquid())))
		default:
			named++
		}
	}
	if named == 0 && len(findings) == 0 {
		findings = append(findings, mineralsMissing.At("/subsoil/minerals"))
	}
	return findings, named
}
