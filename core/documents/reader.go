package documents

import (
	"strconv"

	"tanu/core/application"
	"tanu/core/decimal"
	"tanu/core/fault"
	"tanu/core/letter"
	"tanu/core/rule"
)

// Reader reads the texts of the files of one application again and again. It keeps what it read by the texts; its answer is the same as that of a fresh one.
type Reader struct {
	papers map[string]*letter.Paper
}

// NewReader makes a reader without memory.
func NewReader() *Reader { return &Reader{} }

// finder collects what is found.
type finder struct {
	*application.Application
	rules  []letter.Rule
	index  int // tenge of one index unit on that day, 0 where it is not known
	need   decimal.Decimal
	cost   claim    // of the form
	papers []*paper // the letter first, then the files in the order of the slots
	out    *Output
}

// Read reads the texts of all files. Format and day of filing are those of a check.
func (r *Reader) Read(a *application.Application) (*Output, *fault.Error) {
	if a.Format != application.Format {
		return nil, fault.New(fault.UnknownFormat, "/format", "this core reads "+application.Format)
	}
	c, err := application.Read(a)
	if err != nil {
		return nil, err
	}
	f := &finder{Application: a, rules: ContentRules(), out: &Output{Findings: []Finding{}}}
	if need, row, known := letter.Need(c.Filed); known {
		f.need, f.index = need, int(row.KZT)
	}
	kept := map[string]*letter.Paper{}
	read := func(text, at, slot string, most int) *paper {
		part, cut := beginning(text, most)
		p := kept[part]
		if p == nil {
			if p = r.papers[part]; p == nil {
				p = table().Read(part)
			}
			kept[part] = p
		}
		return &paper{p, at, slot, cut}
	}
	if !application.Blank(a.Letter) {
		f.papers = append(f.papers, read(a.Letter, "/letter", "", maxRead))
	}
	seen := map[string]string{}
	for n, slot := range Slots() {
		document := documentOf(&a.Documents, slot.Name)
		f.out.Slots[n].Files = []FileText{}
		first := len(f.papers)
		for i := range document.Files {
			file := &document.Files[i]
			at := "/documents/" + slot.Name + "/files/" + strconv.Itoa(i)
			if file.SHA256 != "" {
				if before := seen[file.SHA256]; before != "" {
					f.add(n, "same-file", letter.Certain, at, []Passage{{At: at}}, rule.Code("slot", before))
				} else {
					seen[file.SHA256] = slot.Name
				}
			}
			told := FileText{Contents: []Content{}}
			if readable(file) {
				most := maxRead
				if n == slideSlot {
					most = maxSlide
				}
				p := read(file.Text, at, slot.Name, most)
				f.papers = append(f.papers, p)
				f.tell(n, p, &told)
			} else {
				f.add(n, "no-text", letter.Certain, at, []Passage{{At: at}}, rule.Text("file", file.Name))
			}
			f.out.Slots[n].Files = append(f.out.Slots[n].Files, told)
		}
		f.contents(n, document, f.papers[first:])
	}
	r.papers = kept
	f.compare(c)
	return f.out, nil
}

// slideSlot is the place of the slide in the list of slots.
const slideSlot = 4

// tell writes down what a text says of itself.
func (f *finder) tell(n int, p *paper, told *FileText) {
	told.Read = p.Units
	slot, at, conf := p.looksLike()
	if slot != "" {
		told.LooksLike, told.Confidence = slot, conf
		where := Passage{At: p.at}
		if at.End > 0 {
			told.Start, told.End = &at.Start, &at.End
			where.Start, where.End = told.Start, told.End
		}
		f.add(n, "looks-like", conf, p.at, []Passage{where}, rule.Code("slot", slot))
	}
	for _, content := range contentsOf(p.slot) {
		if c, ok := p.shows(content, &f.Project); ok {
			told.Contents = append(told.Contents, c)
		}
	}
}

// contents says which contents of a slot no text shows: vouched for by a person, to be looked for by one, or not to be read at all.
func (f *finder) contents(n int, document *application.Document, papers []*paper) {
	if len(document.Files) == 0 {
		return
	}
	vouched := document.Confirmed
	if n == slideSlot {
		vouched = f.Documents.Slide.Shows
	}
	slot := Slots()[n].Name
	for _, content := range contentsOf(slot) {
		found := false
		conf := letter.Likely
		for _, told := range f.out.Slots[n].Files {
			for _, c := range told.Contents {
				found = found || c.Content == content
			}
		}
		for _, p := range papers {
			if p.cut {
				conf = letter.Unsure
			}
		}
		if found {
			continue
		}
		code, named := "content-not-found", contains(vouched, content)
		switch unread := len(papers) < len(document.Files); {
		case named && unread:
			code, conf = "content-confirmed", ""
		case named:
			code = "content-named"
		case unread:
			code, conf = "content-not-read", ""
		}
		field := f.rules[n].Field
		if n == slideSlot {
			field = "/documents/slide/shows"
		}
		f.add(n, code, conf, field, []Passage{}, rule.Code("content", content))
	}
}

// add writes down a finding; a reason that its rule does not list is a mistake of ours and panics.
func (f *finder) add(n int, code string, conf letter.Confidence, field string, places []Passage, args ...rule.Value) {
	r := &f.rules[n]
	for _, reason := range r.Reasons {
		if reason.Code == code {
			f.out.Findings = append(f.out.Findings, Finding{r.ID, r.Cite, reason.Outcome, code, field, args, conf, places})
			return
		}
	}
	panic("documents: " + r.ID + " does not list the reason " + code)
}

// documentOf is the slot of that name.
func documentOf(d *application.Documents, slot string) *application.Document {
	switch slot {
	case "passport":
		return &d.Passport
	case "schedule":
		return &d.Schedule
	case "financing":
		return &d.Financing.Document
	case "conclusion":
		return &d.Conclusion.Document
	case "slide":
		return &d.Slide.Document
	case "justification":
		return &d.Justification
	}
	return &d.Information
}
