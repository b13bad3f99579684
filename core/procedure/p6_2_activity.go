package procedure

import (
	"tanu/core/annex"
	"tanu/core/application"
	"tanu/core/figure"
	"tanu/core/rule"
)

// ListedActivity is paragraph 6, sub-paragraph 2: does the declared product belong to the list of activities in the annex?
//
// Reading: the class of the declared product counts, a longer code by its first four digits; the fifth digit is not checked, because the national
// subclasses are not known here. A shorter code names a group of classes and is asked about again.
var ListedActivity = rule.Rule{
	ID:       "p6.2-activity",
	Cite:     "6.2",
	Fields:   []string{"/project/activity"},
	Readings: []string{"A-19"},
	Reasons:  []rule.Reason{activityCode.Missing, activityCode.Unreadable, activityTooShort, activityNotListed, activityListed},
	Check: func(c *application.Case) []rule.Finding {
		const field = "/project/activity"
		class := c.Activity.Value.Class
		switch {
		case c.Activity.Problem == figure.TooShort:
			return []rule.Finding{activityTooShort.At(field, rule.Text("typed", c.Activity.Text))}
		case !c.Activity.Understood():
			return []rule.Finding{activityCode.At(field, c.Activity.Typed)}
		case !annex.Has(class):
			return []rule.Finding{activityNotListed.At(field, rule.Activity("activity", class))}
		}
		return []rule.Finding{activityListed.At(field, rule.Activity("activity", class))}
	},
}

var (
	activityCode      = rule.ReasonsOf("activity")
	activityTooShort  = rule.Reason{Code: "activity-too-short", Outcome: rule.Unknown, Args: []rule.Arg{{Name: "typed", Kind: rule.KindText}}}
	activityNotListed = rule.Reason{Code: "not-in-the-annex", Outcome: rule.NotMet, Args: []rule.Arg{{Name: "activity", Kind: rule.KindActivity}}}
	activityListed    = rule.Reason{Code: "in-the-annex", Outcome: rule.Met, Args: []rule.Arg{{Name: "activity", Kind: rule.KindActivity}}}
)
