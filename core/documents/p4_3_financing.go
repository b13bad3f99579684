package documents

import (
	"tanu/core/application"
	"tanu/core/rule"
)

// Financing is paragraph 4, sub-paragraph 3: copies of documents showing that the financing of the project has been worked out, a contract and (or) an
// agreement.
//
// Reading: the Kazakh text names two words for a contract; a contract or an agreement satisfies it. The map rules of 2016 also took a memorandum,
// this order does not name one: that is left to a person.
var Financing = rule.Rule{
	ID:       "p4.3-financing",
	Cite:     "4.3",
	Fields:   []string{"/documents/financing/files", "/documents/financing/kind"},
	Readings: []string{"A-09"},
	Reasons:  rule.Join(fileReasons, []rule.Reason{financingKindMissing, financingNotOffered, financingMemorandum, financingMet}),
	Check: func(c *application.Case) []rule.Finding {
		const field = "/documents/financing/kind"
		findings := checkFiles(c.Documents.Financing.Files, "financing")
		switch kind := c.Documents.Financing.Kind; kind {
		case application.Contract, application.Agreement:
			if findings == nil {
				findings = append(findings, financingMet.At(field, rule.Code("paper", kind)))
			}
		case application.Memorandum:
			findings = append(findings, financingMemorandum.At(field))
		default:
			if application.Blank(kind) {
				findings = append(findings, financingKindMissing.At(field))
			} else {
				findings = append(findings, financingNotOffered.At(field, rule.Text("typed", kind)))
			}
		}
		return findings
	},
}

var (
	financingKindMissing = rule.Reason{Code: "kind-missing", Outcome: rule.Unknown, Missing: true}
	financingNotOffered  = rule.Reason{Code: "kind-not-offered", Outcome: rule.Unknown, Common: "not-offered", Args: []rule.Arg{{Name: "typed", Kind: rule.KindText}}}
	financingMemorandum  = rule.Reason{Code: "memorandum", Outcome: rule.Judgement}
	financingMet         = rule.Reason{Code: "worked-out", Outcome: rule.Met, Args: []rule.Arg{{Name: "paper", Kind: rule.KindCode}}}
)
