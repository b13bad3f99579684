package rule

import (
	"tanu/core/application"
	"tanu/core/figure"
)

// EditionNotKnown is the reason of a point filed before the wording that is known here counts as in force.
var EditionNotKnown = Reason{Code: "edition-not-known", Outcome: Unknown, Common: "edition-not-known", Args: []Arg{{"from", KindDate}}}

// CommitmentMissing and CommitmentRefused belong to every commitment of paragraph 3.
var (
	CommitmentMissing = Reason{Code: "commitment-missing", Outcome: Unknown, Missing: true, Common: "commitment-missing"}
	CommitmentRefused = Reason{Code: "commitment-refused", Outcome: NotMet, Common: "commitment-refused"}
)

// Commitment judges an answer of paragraph 3: nothing when it was given, else why not. Paragraph 3 speaks of commitments and of facts;
// both are judged and the worse counts.
func Commitment(given *bool, field string) []Finding {
	switch {
	case given == nil:
		return []Finding{CommitmentMissing.At(field)}
	case !*given:
		return []Finding{CommitmentRefused.At(field)}
	}
	return nil
}

// FigureReasons are the reasons for which a typed figure is no figure yet. All are unknown: what can be read two ways is not guessed.
type FigureReasons struct {
	Missing, Unreadable, Ambiguous, Negative, OtherCurrency Reason
}

// ReasonsOf names the figure in the codes: cost-missing, cost-ambiguous and so on.
func ReasonsOf(subject string) FigureReasons {
	of := func(problem figure.Problem, args ...Arg) Reason {
		return Reason{Code: subject + "-" + string(problem), Outcome: Unknown, Common: "figure-" + string(problem), Args: args}
	}
	typed := Arg{"typed", KindText}
	missing := of(figure.Missing)
	missing.Missing, missing.Common = true, ""
	return FigureReasons{
		Missing:       missing,
		Unreadable:    of(figure.Unreadable, typed),
		Ambiguous:     of(figure.Ambiguous, typed, Arg{"one", KindText}, Arg{"other", KindText}),
		Negative:      of(figure.Negative, typed),
		OtherCurrency: of(figure.OtherCurrency, typed),
	}
}

// Money lists the reasons of an amount.
func (r FigureReasons) Money() []Reason {
	return []Reason{r.Missing, r.Unreadable, r.Ambiguous, r.Negative, r.OtherCurrency}
}

// Share lists the reasons of a percentage.
func (r FigureReasons) Share() []Reason {
	return []Reason{r.Missing, r.Unreadable, r.Ambiguous, r.Negative}
}

// Plain lists the reasons of a day.
func (r FigureReasons) Plain() []Reason {
	return []Reason{r.Missing, r.Unreadable, r.Ambiguous}
}

// At makes the finding for what hinders reading the figure typed in a field. A problem that such a figure cannot have counts as unreadable.
func (r FigureReasons) At(field string, t application.Typed) Finding {
	switch t.Problem {
	case figure.Missing:
		return r.Missing.At(field)
	case figure.Ambiguous:
		return r.Ambiguous.At(field, Text("typed", t.Text), Text("one", t.One), Text("other", t.Other))
	case figure.Negative:
		return r.Negative.At(field, Text("typed", t.Text))
	case figure.OtherCurrency:
		return r.OtherCurrency.At(field, Text("typed", t.Text))
	}
	return r.Unreadable.At(field, Text("typed", t.Text))
}

// Join is one closed list from several.
func Join(lists ...[]Reason) []Reason {
	var all []Reason
	for _, list := range lists {
		all = append(all, list...)
	}
	return all
}
