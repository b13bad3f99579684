package letter

import (
	"tanu/core/figure"
	"tanu/core/wordlist"
)

// names finds who applies, for what project and to whom. They are candidates: the first of each in the letter counts.
func (r *blockReader) names() {
	for _, q := range r.quotes {
		if from, to, ok := r.organisation(q); ok {
			r.put(&fact{kind: kindApplicant, from: from, to: to})
		} else if r.isProject(q) {
			r.put(&fact{kind: kindProject, from: q.from, to: q.to})
		}
	}
	for n := range r.lines {
		l := &r.lines[n]
		r.addressee(n)
		if l.tabs {
			r.labelled(l)
		}
		r.unquotedProject(l)
	}
	for i := range r.t {
		r.unquotedOrganisation(i)
	}
}

// organisation reads a legal form before or behind a name in quotation marks.
func (r *blockReader) organisation(q quoted) (from, to int, ok bool) {
	t := r.t
	if q.from > 0 && t[q.from].lines == 0 {
		w := t[q.from-1].text
		switch {
		case wordlist.Has(" тоо ао ип нао оао зао гкп ргп кх пк too llp jsc жшс ", w):
			return q.from - 1, q.to, true
		case w == "partnership" && q.from > 2 && is(t, q.from-2, "liability"):
			return q.from - 3, q.to, true
		case wordlist.Begins(w, "обществ") && q.from > 1 && wordlist.Begins(t[q.from-2].text, "акционерн"):
			return q.from - 2, q.to, true
		case wordlist.Begins(w, "ответственност"):
			from = q.from - 1
			for from > 0 && from > q.from-5 && !wordlist.Begins(t[from].text, "товариществ") {
				from--
			}
			return from, q.to, true
		}
	}
	if q.to < len(t) && t[q.to].lines == 0 {
		w := t[q.to].text
		switch {
		case wordlist.Has(" жшс ак кеак жк кк тоо ао ", w) || wordlist.Has(" llp jsc llc ltd inc ", w):
			return q.from, q.to + 1, true
		case wordlist.Begins(w, "жауапкерши"):
			to = min(q.to+3, len(t))
			return q.from, to, true
		case wordlist.Begins(w, "акционерлик"):
			return q.from, min(q.to+2, len(t)), true
		}
	}
	return 0, 0, false
}

// unquotedOrganisation reads "Sample Copper Works LLP" and "ТОО Степной Образец".
func (r *blockReader) unquotedOrganisation(i int) {
	t := r.t
	switch {
	case isOne(t, i, " llp jsc llc ltd plc ") && i > 0 && t[i].lines == 0:
		from := i
		for from > 0 && from > i-7 && t[from-1].kind == figure.Word && t[from-1].letter && t[from].lines == 0 && !t[from].tab {
			from--
		}
		if from < i {
			r.put(&fact{kind: kindApplicant, from: from, to: i + 1})
		}
	case isOne(t, i, " тоо ао ") && i+1 < len(t) && t[i+1].letter && t[i+1].lines == 0 && !quote(t[i+1].text):
		to := i + 1
		for to < len(t) && to < i+6 && (t[to].letter || isDash(t, to) && t[to].gap == figure.Glued) && t[to].lines == 0 && !t[to].tab {
			to++
		}
		r.put(&fact{kind: kindApplicant, from: i, to: to})
	}
}

// isProject reports a name in quotation marks that a word for the project stands beside.
func (r *blockReader) isProject(q quoted) bool {
	t := r.t
	for i := q.to; i < len(t) && i < q.to+6 && t[i].lines == 0; i++ {
		if wordlist.Begins(t[i].text, "жоба") || t[i].text == "project" || t[i].text == "проект" {
			return true
		}
		if t[i].kind == figure.Mark && !is(t, i, "(") && !isDash(t, i) {
			break
		}
	}
	words := 0
	for i := q.from - 1; i >= 0 && words < 6; i-- {
		w := t[i].text
		if wordlist.Begins(w, "проект") || w == "project" || wordlist.Begins(w, "инвестпроект") || w == "жоба" {
			return true
		}
		if t[i].kind != figure.Word {
			if !dash(w) && w != ":" && w != "," || words > 0 && w != "," && w != "–" && w != ":" {
				return false
			}
			continue
		}
		if words++; words > 3 && !wordlist.Has(" в на по для of in the ", w) {
			return false
		}
	}
	return false
}

// labelled reads the names from the cells of a table with their labels.
func (r *blockReader) labelled(l *line) {
	cells := r.cells(*l)
	if len(cells) < 3 || cells[2] <= cells[1] {
		return
	}
	name, project, applicant := false, false, false
	for i := cells[0]; i < cells[1]; i++ {
		w := r.t[i].text
		name = name || wordlist.Begins(w, "наименован назван атау") || wordlist.Has(" name title ", w)
		project = project || wordlist.Begins(w, "проект жоба") || w == "project"
		applicant = applicant || wordlist.Begins(w, "заявител отиниш") || w == "applicant" || wordlist.Begins(w, "компани") || w == "company"
	}
	switch {
	case project && (name || cells[1]-cells[0] == 1):
		r.put(&fact{kind: kindProject, from: cells[1], to: cells[2]})
	case applicant && cells[1]-cells[0] <= 3 && r.t[cells[1]].kind != figure.Digits:
		r.put(&fact{kind: kindApplicant, from: cells[1], to: cells[2], soft: true})
	}
}

// unquotedProject reads "наш проект – строительство завода в …" and "Project: …".
func (r *blockReader) unquotedProject(l *line) {
	if l.tabs {
		return
	}
	for i := l.body; i+2 < l.to; i++ {
		w := r.t[i].text
		if !(wordlist.Has(" проект project жоба жобамыз ", w)) || !(isDash(r.t, i+1) && r.t[i+1].gap != figure.Glued || is(r.t, i+1, ":")) {
			continue
		}
		from := i + 2
		if quote(r.t[from].text) || r.t[from].kind != figure.Word {
			return
		}
		to := from
		for to < l.to && to < from+14 && (r.t[to].kind == figure.Word || isDash(r.t, to) && r.t[to].gap == figure.Glued) && !(to > from && isOne(r.t, to, " в на по in at located ")) {
			to++
		}
		if to > from {
			r.put(&fact{kind: kindProject, from: from, to: to, soft: true})
		}
		return
	}
}

// addressee reads a line near the top that names the ministry or its head, with the line before or behind that completes it.
func (r *blockReader) addressee(n int) {
	l := &r.lines[n]
	if n > 12 || l.to-l.body > 24 || l.tabs && n > 0 {
		return
	}
	at := -1
	for i := l.body; i < l.to; i++ {
		w := r.t[i].text
		if wordlist.Begins(w, "министр министер ministr minister комитет") || w == "committee" {
			at = i
			break
		}
	}
	if at < 0 {
		return
	}
	from := l.body
	for i := l.body; i < at; i++ {
		if is(r.t, i, ":") {
			from = i + 1
		}
	}
	r.put(&fact{kind: kindAddressee, from: from, to: l.to})
}
