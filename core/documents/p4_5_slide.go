package documents

import (
	"strconv"

	"tanu/core/application"
	"tanu/core/rule"
)

// SlidePages is the length of the presentation: one page.
const SlidePages = 1

// Slide is paragraph 4, sub-paragraph 5: a slide presentation on one page with the name and purpose of the project, its place and period, its total cost
// and the expected results.
//
// Reading: "one sheet" is one page or slide of a file; several files of one page each, say one in each language, are left to a person. "Period" is
// the beginning and the end, stages are not needed. A content counts when it is found in the text of the file, or when the file's text cannot be read
// and the applicant names it; named but not found in readable text, it is left to a person. Pages that the program cannot tell are a person's matter
// too, until the applicant vouches for them; a counted page is never outvoted.
var Slide = rule.Rule{
	ID:       "p4.5-slide",
	Cite:     "4.5",
	Fields:   []string{"/documents/slide/files", "/documents/slide/shows"},
	Readings: []string{"A-28", "A-30"},
	Reasons: rule.Join(fileReasons, []rule.Reason{slidePagesTooMany, slidePagesUntold, slideSeveral, slideContentMissing, slideContentNotFound,
		slideMet, slideMetConfirmed}),
	Check: checkSlide,
}

var (
	contentArg        = rule.Arg{Name: "content", Kind: rule.KindCode}
	slidePagesTooMany = rule.Reason{Code: "too-many-pages", Outcome: rule.NotMet,
		Args: []rule.Arg{fileArg, {Name: "have", Kind: rule.KindCount}, {Name: "need", Kind: rule.KindCount}}}
	slidePagesUntold     = rule.Reason{Code: "pages-not-told", Outcome: rule.Judgement, Args: []rule.Arg{fileArg}}
	slideSeveral         = rule.Reason{Code: "several-files", Outcome: rule.Judgement, Args: []rule.Arg{{Name: "files", Kind: rule.KindCount}}}
	slideContentMissing  = rule.Reason{Code: "content-missing", Outcome: rule.Unknown, Missing: true, Args: []rule.Arg{contentArg}}
	slideContentNotFound = rule.Reason{Code: "content-not-found", Outcome: rule.Judgement, Args: []rule.Arg{contentArg}}
	slideMet             = rule.Reason{Code: "one-page", Outcome: rule.Met, Args: []rule.Arg{{Name: "contents", Kind: rule.KindCount}}}
	slideMetConfirmed    = rule.Reason{Code: "one-page-confirmed", Outcome: rule.Met, Args: []rule.Arg{{Name: "contents", Kind: rule.KindCount}}}
)

func checkSlide(c *application.Case) []rule.Finding {
	slide := c.Documents.Slide
	findings := checkFiles(slide.Files, "slide")
	pages, confirmed := checkSlidePages(slide)
	findings = append(findings, pages...)
	findings = append(findings, checkSlideContents(c)...)
	if len(findings) == 0 {
		met := slideMet
		if confirmed {
			met = slideMetConfirmed
		}
		findings = append(findings, met.At("/documents/slide/files", rule.Count("contents", len(application.SlideContents))))
	}
	return findings
}

// checkSlidePages also reports whether the length rests on what a person vouches for.
func checkSlidePages(slide application.Slide) (findings []rule.Finding, confirmed bool) {
	const field = "/documents/slide/files"
	vouched := contains(slide.Confirmed, application.OnePage)
	tooMany := false
	for i, f := range slide.Files {
		at, name := field+"/"+strconv.Itoa(i), rule.Text("file", f.Name)
		switch {
		case f.Pages == nil && vouched:
			confirmed = true
		case f.Pages == nil || *f.Pages < SlidePages:
			findings = append(findings, slidePagesUntold.At(at, name))
		case *f.Pages > SlidePages:
			findings, tooMany = append(findings, slidePagesTooMany.At(at, name, rule.Count("have", *f.Pages), rule.Count("need", SlidePages))), true
		}
	}
	if len(slide.Files) > 1 && !tooMany {
		findings = append(findings, slideSeveral.At(field, rule.Count("files", len(slide.Files))))
	}
	return findings, confirmed
}

func contains(list []string, word string) bool {
	for _, w := range list {
		if w == word {
			return true
		}
	}
	return false
}
