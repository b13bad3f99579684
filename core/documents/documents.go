// Package documents is paragraph 4 of the Rules: the seven documents that accompany the free-form application. One file is one sub-paragraph.
package documents

import (
	"strconv"

	"tanu/core/application"
	"tanu/core/rule"
)

// Slot is one of the seven documents with its name in the application.
type Slot struct {
	Name     string // passport: the key under /documents
	Rule     rule.Rule
	Choices  []string // kinds of paper that the sub-paragraph tells apart
	Contents []string // what the document must show
	Confirms []string // what a person may vouch for
}

// Slots lists them in the order of the order.
func Slots() []Slot {
	return []Slot{
		{Name: "passport", Rule: Passport},
		{Name: "schedule", Rule: PlanSchedule},
		{Name: "financing", Rule: Financing, Choices: application.FinancingKinds},
		{Name: "conclusion", Rule: Conclusion},
		{Name: "slide", Rule: Slide, Contents: application.SlideContents, Confirms: []string{application.OnePage}},
		{Name: "justification", Rule: Justification},
		{Name: "information", Rule: Information},
	}
}

// Rules lists the points of paragraph 4.
func Rules() []rule.Rule {
	var rules []rule.Rule
	for _, slot := range Slots() {
		rules = append(rules, slot.Rule)
	}
	return rules
}

// The reasons that every slot shares: at least one file, all of them usable.
var (
	fileArg       = rule.Arg{Name: "file", Kind: rule.KindText}
	fileMissing   = rule.Reason{Code: "file-missing", Outcome: rule.Unknown, Missing: true}
	fileEmpty     = rule.Reason{Code: "file-empty", Outcome: rule.NotMet, Common: "file-empty", Args: []rule.Arg{fileArg}}
	fileDamaged   = rule.Reason{Code: "file-damaged", Outcome: rule.NotMet, Common: "file-damaged", Args: []rule.Arg{fileArg}}
	fileEncrypted = rule.Reason{Code: "file-encrypted", Outcome: rule.NotMet, Common: "file-encrypted", Args: []rule.Arg{fileArg}}
	fileUnusable  = rule.Reason{Code: "file-unusable", Outcome: rule.NotMet, Common: "file-unusable", Args: []rule.Arg{fileArg, {Name: "kind", Kind: rule.KindCode}}}
	attached      = rule.Reason{Code: "attached", Outcome: rule.Met, Common: "attached", Args: []rule.Arg{{Name: "files", Kind: rule.KindCount}}}

	fileReasons = []rule.Reason{fileMissing, fileEmpty, fileDamaged, fileEncrypted, fileUnusable}
)

// checkFiles judges the files of a slot: nothing when there is at least one and all are usable.
func checkFiles(files []application.File, slot string) []rule.Finding {
	field := "/documents/" + slot + "/files"
	if len(files) == 0 {
		return []rule.Finding{fileMissing.At(field)}
	}
	var findings []rule.Finding
	for i, f := range files {
		at, name := field+"/"+strconv.Itoa(i), rule.Text("file", f.Name)
		switch {
		case f.Kind == "empty" || f.Size != nil && *f.Size == 0:
			findings = append(findings, fileEmpty.At(at, name))
		case f.Encrypted:
			findings = append(findings, fileEncrypted.At(at, name))
		case f.Damaged:
			findings = append(findings, fileDamaged.At(at, name))
		case !application.UsableKind(f.Kind):
			findings = append(findings, fileUnusable.At(at, name, rule.Code("kind", f.Kind)))
		}
	}
	return findings
}

// plain is a rule that asks for usable files and nothing else.
func plain(id, cite, slot string, readings ...string) rule.Rule {
	field := "/documents/" + slot + "/files"
	return rule.Rule{
		ID: id, Cite: cite, Fields: []string{field}, Readings: readings,
		Reasons: rule.Join(fileReasons, []rule.Reason{attached}),
		Check: func(c *application.Case) []rule.Finding {
			files := c.Documents.Files(slot)
			if findings := checkFiles(files, slot); findings != nil {
				return findings
			}
			return []rule.Finding{attached.At(field, rule.Count("files", len(files)))}
		},
	}
}
