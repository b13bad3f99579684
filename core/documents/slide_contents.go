package documents

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"tanu/core/application"
	"tanu/core/rule"
)

// checkSlideContents asks for each of the six contents: found in the text, or named by the applicant where the text cannot be read.
func checkSlideContents(c *application.Case) []rule.Finding {
	text, readable := slideText(c.Documents.Slide.Files)
	var findings []rule.Finding
	for _, content := range application.SlideContents {
		named := contains(c.Documents.Slide.Shows, content)
		switch {
		case readable && showsContent(text, content, c.Project):
		case readable && named:
			findings = append(findings, slideContentNotFound.At("/documents/slide/shows", rule.Code("content", content)))
		case !named:
			findings = append(findings, slideContentMissing.At("/documents/slide/shows", rule.Code("content", content)))
		}
	}
	return findings
}

// slideText joins what the files say; it is not readable when no file has text, as with a bare scan.
func slideText(files []application.File) (text string, readable bool) {
	var all []string
	for _, f := range files {
		if !application.Blank(f.Text) && (f.TextLayer == nil || *f.TextLayer) {
			all = append(all, f.Text)
		}
	}
	return fold(strings.Join(all, "\n")), len(all) > 0
}

// showsContent looks for the words by which slides head a content in Kazakh, Russian and English, or for what the form says of it.
func showsContent(text, content string, p application.Project) bool {
	for _, head := range contentHeads(content) {
		if containsHead(text, head) {
			return true
		}
	}
	stated := ""
	switch content {
	case "name":
		stated = p.Name
	case "purpose":
		stated = p.Purpose
	case "place":
		stated = p.Place
	case "results":
		stated = p.Results
	}
	return !application.Blank(stated) && strings.Contains(text, fold(stated))
}

// contentHeads lists words in their forms; one that ends in - is the beginning of a word. They are as narrow as that, because a slide on a deposit
// (месторождение) does not name its place (место) by that.
func contentHeads(content string) []string {
	switch content {
	case "name":
		return []string{"наименовани-", "название", "атауы", "project name", "name of the project", "title"}
	case "purpose":
		return []string{"цель", "цели", "целью", "целей", "мақсат-", "purpose-", "goal-", "objective-"}
	case "place":
		return []string{"место", "места", "месте", "местоположени-", "месторасположени-", "местонахождени-", "расположен-", "регион", "регионе",
			"орны", "орналас-", "өңір", "өңірі", "place", "location", "region"}
	case "period":
		return []string{"период-", "срок", "сроки", "сроков", "кезең-", "мерзім-", "period", "timeline", "schedule"}
	case "cost":
		return []string{"стоимость", "стоимости", "құны", "құнының", "cost", "costs"}
	case "results":
		return []string{"результат-", "нәтиже-", "result", "results", "outcome", "outcomes"}
	}
	return nil
}

// containsHead looks for a head as a word of its own, or as the beginning of one.
func containsHead(text, head string) bool {
	head, begins := strings.CutSuffix(head, "-")
	for from := 0; ; {
		at := strings.Index(text[from:], head)
		if at < 0 {
			return false
		}
		start := from + at
		before, _ := utf8.DecodeLastRuneInString(text[:start])
		after, _ := utf8.DecodeRuneInString(text[start+len(head):])
		if !unicode.IsLetter(before) && (begins || !unicode.IsLetter(after)) {
			return true
		}
		from = start + len(head)
	}
}

// fold makes texts comparable: small letters, ё as е, one blank between words.
func fold(text string) string {
	return strings.Join(strings.Fields(strings.ReplaceAll(strings.ToLower(text), "ё", "е")), " ")
}
