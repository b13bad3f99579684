// Package rule is the vocabulary of the rules: what a rule is, what it may answer and how a finding cites the order.
package rule

import (
	"tanu/core/application"
	"tanu/core/date"
	"tanu/core/params"
)

// Rule is one point of the Rules of order No. 372: its citation, the readings chosen where the text is doubtful, the closed list of
// reasons, and the check. It is a value; nothing registers itself.
type Rule struct {
	ID       string   // p3.4-project-cost: the name of the file with a dot
	Cite     string   // 3.4, one of the points of the contract
	Fields   []string // JSON pointers of the questions it reads, the first of them is where a page leads
	Readings []string // A-01 … A-31 of the list of ambiguities
	Reasons  []Reason
	// Check answers with one finding or more; a point is as good as the worst of them.
	Check func(*application.Case) []Finding
}

// Paragraph is the paragraph of the Rules that the point belongs to: "3" for 3.4 and for 3.lasting.
func (r Rule) Paragraph() string {
	for i := range len(r.Cite) {
		if r.Cite[i] == '.' {
			return r.Cite[:i]
		}
	}
	return r.Cite
}

// From is the first day on which the wording of the point that is known here counts as in force.
func (r Rule) From() date.Date { return params.EditionFrom(r.Paragraph()) }

// Findings runs the check and puts the rule's name on every finding. A point judged before its known wording is unknown.
// A finding whose reason is not in the closed list is a mistake of ours and panics.
func (r Rule) Findings(c *application.Case) []Finding {
	findings := []Finding{EditionNotKnown.At("/filed", Date("from", r.From()))}
	if !c.Filed.Before(r.From()) {
		findings = r.Check(c)
	}
	for i := range findings {
		f := &findings[i]
		f.Rule, f.Cite = r.ID, r.Cite
		if !r.allows(f) {
			panic("rule: " + r.ID + " gives the reason " + f.Reason + " that it does not list")
		}
	}
	return findings
}

func (r Rule) allows(f *Finding) bool {
	for i := range r.Reasons {
		if r.Reasons[i].Code == f.Reason {
			return r.Reasons[i].permits(f)
		}
	}
	return f.Reason == EditionNotKnown.Code && EditionNotKnown.permits(f)
}

func (r *Reason) permits(f *Finding) bool {
	return r.Outcome == f.Outcome && sameArgs(r.Args, f.Args)
}

// AllReasons is the closed list with the reason that every rule has: the wording of that day is not known.
func (r Rule) AllReasons() []Reason {
	return append(r.Reasons[:len(r.Reasons):len(r.Reasons)], EditionNotKnown)
}

func sameArgs(declared []Arg, given Args) bool {
	if len(declared) != len(given) {
		return false
	}
	for i := range declared {
		if declared[i] != given[i].Arg {
			return false
		}
	}
	return true
}

// JoinRules is one list of rules from the lists of the chapters.
func JoinRules(chapters ...[]Rule) []Rule {
	var all []Rule
	for _, chapter := range chapters {
		all = append(all, chapter...)
	}
	return all
}
