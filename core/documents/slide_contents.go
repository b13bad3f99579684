package documents

import (
	"strings"

	"tanu/core/application"
	"tanu/core/rule"
)

// checkSlideContents asks for each of the six contents: found in the text, or named by the applicant where the text cannot be read.
func checkSlideContents(c *application.Case) []rule.Finding {
	shown, readable := slides.shown(c)
	var findings []rule.Finding
	for i, content := range application.SlideContents {
		named := contains(c.Documents.Slide.Shows, content)
		switch {
		case shown[i]:
		case readable && named:
			findings = append(findings, slideContentNotFound.At("/documents/slide/shows", rule.Code("content", content)))
		case !named:
			findings = append(findings, slideContentMissing.At("/documents/slide/shows", rule.Code("content", content)))
		}
	}
	return findings
}

// slides remembers what the slide showed last, because a check is made at every keystroke and most of them are elsewhere. The same text and the same form
// give the same answer with and without it.
var slides slideReader

// maxSlides bounds how many files of the slot are read.
const maxSlides = 20

type slideReader struct {
	name, purpose, place, results string // of the form, as they were read
	files                         []slideText
}

// slideText is the readable text of one file with the contents found in it.
type slideText struct {
	head  string // of the text, up to the limit
	long  bool   // the text goes on
	paper *paper
	shown [6]bool
}

// shown tells which of the six contents any readable file shows.
func (r *slideReader) shown(c *application.Case) (shown [6]bool, readableText bool) {
	p := &c.Project
	same := r.name == p.Name && r.purpose == p.Purpose && r.place == p.Place && r.results == p.Results
	r.name, r.purpose, r.place, r.results = p.Name, p.Purpose, p.Place, p.Results
	n := 0
	for i := range c.Documents.Slide.Files {
		f := &c.Documents.Slide.Files[i]
		if !readable(f) || n == maxSlides {
			continue
		}
		if n == len(r.files) {
			r.files = append(r.files, slideText{})
		}
		s := &r.files[n]
		if n++; s.paper == nil || !strings.HasPrefix(f.Text, s.head) || len(f.Text) > len(s.head) != s.long {
			text, cut := beginning(f.Text, maxSlide)
			s.head = f.Text[:limit(f.Text, maxSlide)]
			s.long = cut
			s.paper = &paper{Paper: table().Read(text), slot: "slide"}
			s.look(p)
		} else if !same {
			s.look(p)
		}
		for k := range shown {
			shown[k] = shown[k] || s.shown[k]
		}
	}
	r.files = r.files[:n]
	return shown, n > 0
}

func (s *slideText) look(p *application.Project) {
	for i, content := range application.SlideContents {
		_, s.shown[i] = s.paper.shows(content, p)
	}
}
