package documents

import (
	"tanu/core/application"
	"tanu/core/rule"
)

// Conclusion is paragraph 4, sub-paragraph 4: the conclusion of the authorised body for subsoil study that the plot is free on the day of the
// conclusion and that approved reserves exist.
//
// Reading: both statements are required for a mining licence. For an exploration licence there are normally no approved reserves, although the order
// includes exploration: "free" is required, reserves denied or not stated are left to a person. The order sets no age limit, but a paper
// dated after filing cannot have been enclosed.
var Conclusion = rule.Rule{
	ID:       "p4.4-conclusion",
	Cite:     "4.4",
	Fields:   []string{"/documents/conclusion/files", "/documents/conclusion/date", "/documents/conclusion/free", "/documents/conclusion/reserves"},
	Readings: []string{"A-05", "A-06"},
	Reasons: rule.Join(fileReasons, conclusionDate.Plain(), []rule.Reason{conclusionLater, freeMissing, notFree, reservesMissing, reservesDenied,
		reservesLicenceMissing, reservesExploration, reservesExplorationUnstated, conclusionMet}),
	Check: checkConclusion,
}

var (
	conclusionDate  = rule.ReasonsOf("date")
	conclusionLater = rule.Reason{Code: "dated-after-filing", Outcome: rule.NotMet,
		Args: []rule.Arg{{Name: "date", Kind: rule.KindDate}, {Name: "filed", Kind: rule.KindDate}}}
	freeMissing                 = rule.Reason{Code: "free-missing", Outcome: rule.Unknown, Missing: true}
	notFree                     = rule.Reason{Code: "not-free", Outcome: rule.NotMet}
	reservesMissing             = rule.Reason{Code: "reserves-missing", Outcome: rule.Unknown, Missing: true}
	reservesDenied              = rule.Reason{Code: "reserves-denied", Outcome: rule.NotMet}
	reservesLicenceMissing      = rule.Reason{Code: "reserves-denied-licence-missing", Outcome: rule.Unknown}
	reservesExploration         = rule.Reason{Code: "reserves-denied-exploration", Outcome: rule.Judgement}
	reservesExplorationUnstated = rule.Reason{Code: "reserves-not-stated-exploration", Outcome: rule.Judgement}
	conclusionMet               = rule.Reason{Code: "free-and-approved", Outcome: rule.Met, Args: []rule.Arg{{Name: "date", Kind: rule.KindDate}}}
)

func checkConclusion(c *application.Case) []rule.Finding {
	const at = "/documents/conclusion/"
	paper := c.Documents.Conclusion
	findings := checkFiles(paper.Files, "conclusion")
	switch {
	case !c.ConclusionDate.Understood():
		findings = append(findings, conclusionDate.At(at+"date", c.ConclusionDate.Typed))
	case c.ConclusionDate.Value.After(c.Filed):
		findings = append(findings, conclusionLater.At(at+"date", rule.Date("date", c.ConclusionDate.Value), rule.Date("filed", c.Filed)))
	}
	switch {
	case paper.Free == nil:
		findings = append(findings, freeMissing.At(at+"free"))
	case !*paper.Free:
		findings = append(findings, notFree.At(at+"free"))
	}
	if reason, wanting := reserves(paper.Reserves, c.Subsoil.Licence); wanting {
		findings = append(findings, reason.At(at+"reserves"))
	}
	if len(findings) == 0 {
		findings = append(findings, conclusionMet.At(at+"date", rule.Date("date", c.ConclusionDate.Value)))
	}
	return findings
}

// reserves is what is wanting about the approved reserves; nothing where the conclusion states them.
func reserves(stated *bool, licence string) (reason rule.Reason, wanting bool) {
	switch {
	case stated != nil && *stated:
		return rule.Reason{}, false
	case licence == application.Exploration && stated == nil:
		return reservesExplorationUnstated, true
	case licence == application.Exploration:
		return reservesExploration, true
	case stated == nil:
		return reservesMissing, true
	case licence == application.Mining:
		return reservesDenied, true
	}
	return reservesLicenceMissing, true
}
