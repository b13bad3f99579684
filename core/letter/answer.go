package letter

import (
	"strings"

	"tanu/core/application"
)

// output puts the letter into the contract's form.
func (l *whole) output(in *Input) *Output {
	said := &application.LetterMarks{}
	if in.Application != nil {
		said = &in.Application.LetterMarks
	}
	l.settle(said)
	out := &Output{IsApplication: l.evidence.isApplication(), Facts: []Fact{}, Findings: []Finding{}}
	l.facts = sorted(l.facts)
	for i := range l.facts {
		f := l.facts[i]
		out.Facts = append(out.Facts, Fact{Kind: f.kind, Start: f.u0, End: f.u1, Value: f.value, Role: f.role, Cmp: f.cmp, Cur: f.cur,
			Which: f.name(), Status: f.status, Valid: f.valid, InAnnex: f.inAnnex})
	}
	c, e := &out.Commitments, &out.Enclosures
	for n, status := range [...]*Status{&c.OwnUse, &c.InCountryValue, &c.Wage, &c.Cost, &c.Schedule} {
		*status = l.status(kindCommitment, cOwnUse+concept(n))
	}
	for n, status := range [...]*Status{&e.Schedule, &e.Passport, &e.Financing, &e.Conclusion, &e.Slide, &e.Justification, &e.Information} {
		*status = l.status(kindEnclosure, cPlan+concept(n))
	}
	if out.IsApplication {
		out.Findings = l.findings(in.Application)
	}
	return out
}

// name is what a claim is about, in the words of the contract.
func (f *fact) name() string {
	switch f.kind {
	case kindEnclosure:
		name, _ := paperOf(f.which)
		return name
	case kindCommitment:
		return nth("ownUse inCountryValue wage cost schedule ", int(f.which-cOwnUse))
	}
	return ""
}

// ladder is the order of statuses from the best.
const ladder = "present derived listed weak deferred negated"

func (l *whole) status(kind string, which concept) Status {
	if f := l.best(kind, which); f != nil {
		return f.status
	}
	return Absent
}

// rank is the place of a claim on the ladder, from the best; a passage bound by hand comes after what was read as fine, and before the rest.
func (f *fact) rank() int {
	if f.reason == "bound" {
		return strings.Index(ladder, string(Weak)) - 1
	}
	return strings.Index(ladder, string(f.status))
}

// best is the claim with the best status about one thing; nil when there is none.
func (l *whole) best(kind string, which concept) (b *fact) {
	for _, f := range l.facts {
		if f.kind == kind && f.which == which && (b == nil || f.rank() < b.rank()) {
			b = f
		}
	}
	return b
}
