package letter

import (
	"strings"
	"unicode/utf8"

	"tanu/core/application"
)

// maxMarks bounds how many marks of a kind are looked at; nobody makes so many by hand.
const maxMarks = 200

// marks are what the person said of passages: "this is no such thing" and "it is here".
type marks struct {
	dismissed []dismissal
	lost      [ruleInformation + 1]string // of each point, a quote bound to it that the text has no more
}

// dismissal is a place where a rule is not to be applied.
type dismissal struct {
	_    unequal
	rule int
	span
}

// placeOf finds a passage again after the text around it was edited: with all its context, else as the only one, else where the surroundings agree best.
// Sure is false when the context was not found as it was.
func (l *whole) placeOf(quote, before, after string) (at span, sure, ok bool) {
	if application.Blank(quote) {
		return at, false, false
	}
	from := strings.Index(l.text, before+quote+after)
	if from >= 0 {
		from += len(before)
		sure = true
	} else {
		found, best := 0, 0
		for i := l.next(quote, 0); i >= 0; i = l.next(quote, i+len(quote)) {
			agree := 1 + sameEnd(l.text[:i], before) + sameStart(l.text[i+len(quote):], after)
			if found++; agree > best {
				from, best = i, agree
			}
		}
		if found == 0 || found > 1 && best == 1 {
			return at, false, false
		}
	}
	to := from + len(quote)
	if !l.between(from) || !l.between(to) {
		return at, false, false
	}
	at.b0, at.b1 = from, to
	at.u0 = unitsOf(l.text[:from])
	at.u1 = at.u0 + unitsOf(quote)
	return at, sure, true
}

// next is where a quote begins at a place or behind it, -1 where it does not.
func (l *whole) next(quote string, from int) int {
	if i := strings.Index(l.text[from:], quote); i >= 0 {
		return from + i
	}
	return -1
}

// between reports a place between two letters and not inside one.
func (l *whole) between(at int) bool { return at == len(l.text) || utf8.RuneStart(l.text[at]) }

func sameStart(a, b string) (n int) {
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}

func sameEnd(a, b string) (n int) {
	for n < len(a) && n < len(b) && a[len(a)-1-n] == b[len(b)-1-n] {
		n++
	}
	return n
}

// dismiss takes the facts at dismissed places out of use: claims and names go, so that the next best counts; figures stay figures without their role.
func (l *whole) dismiss(list []application.Dismissed) {
	if len(list) == 0 {
		return
	}
	rules := Rules()
	for _, d := range list[:min(len(list), maxMarks)] {
		for n := range rules {
			if rules[n].ID != d.Rule {
				continue
			}
			if at, _, ok := l.placeOf(d.Quote, d.Before, d.After); ok {
				l.marks.dismissed = append(l.marks.dismissed, dismissal{rule: n, span: at})
			}
		}
	}
	for _, d := range l.marks.dismissed {
		kind, which := pointOf(d.rule)
		l.drop(func(f *fact) bool {
			switch {
			case f.kind == kind && f.which == which && kind != "":
				return f.anchor.meets(d.span)
			case !f.span.meets(d.span):
			case d.rule == ruleCost && f.role == "cost", d.rule == ruleWage && (f.role == "wage" || f.role == "region_wage"):
				f.role = "other"
			case d.rule == ruleProject && f.kind == kindProject, d.rule == ruleApplicant && f.kind == kindApplicant:
				return true
			case d.rule >= ruleNumber && f.kind == nth("number activity region period ", d.rule-ruleNumber):
				f.unused = true
			}
			return false
		})
	}
}

// isDismissed reports that a rule is not to be applied at a place.
func (l *whole) isDismissed(rule int, at span) bool {
	for _, d := range l.marks.dismissed {
		if d.rule == rule && d.span.meets(at) {
			return true
		}
	}
	return false
}

// pointOf is the kind and concept of what a rule of paragraphs 3 and 4 asks for.
func pointOf(rule int) (kind string, which concept) {
	switch {
	case rule <= ruleSchedule:
		return kindCommitment, cOwnUse + concept(rule)
	case rule > ruleInformation:
		return "", noConcept
	case rule == rulePassport:
		return kindEnclosure, cPassport
	case rule == rulePlan:
		return kindEnclosure, cPlan
	}
	return kindEnclosure, cFinancing + concept(rule-ruleFinancing)
}

// bind makes the passages that a person tied to a point count for it. What the same passage certainly says to the contrary stays, and so does what the
// letter's own figures contradict.
func (l *whole) bind(list []application.Bound) {
	if len(list) == 0 {
		return
	}
	rules := Rules()
	for _, b := range list[:min(len(list), maxMarks)] {
		for n := range ruleNumber {
			if rules[n].Cite != b.Point {
				continue
			}
			at, sure, ok := l.placeOf(b.Quote, b.Before, b.After)
			if !ok {
				l.marks.lost[n] = b.Quote
				continue
			}
			f := &fact{span: at, anchor: at, status: Present, conf: Likely, reason: "bound"}
			if f.kind, f.which = pointOf(n); f.kind == kindEnclosure {
				f.status = Listed
			}
			if sure {
				f.conf = Certain
			}
			if !l.contradicts(f) {
				l.facts = append(l.facts, f)
			}
		}
	}
}

func (l *whole) contradicts(bound *fact) bool {
	for _, f := range l.facts {
		if f.kind == bound.kind && f.which == bound.which && f.conf == Certain && !f.fine() && f.reason != "hedged" &&
			(f.figures || f.span.meets(bound.span) || f.anchor.meets(bound.span)) {
			return true
		}
	}
	return false
}

// fine reports a claim that satisfies its point.
func (f *fact) fine() bool { return f.status == Present || f.status == Derived || f.status == Listed }
