package procedure

import (
	"tanu/core/calendar"
	"tanu/core/date"
	"tanu/core/fault"
	"tanu/core/params"
)

// The periods of paragraphs 5 to 9, in working days.
const (
	AcceptDays     = 10 // paragraph 5, part 1: from receipt to acceptance
	ReturnDays     = 5  // paragraph 5, part 2: return of an application that does not comply
	DraftDays      = 20 // paragraph 6: from acceptance to the draft conclusion
	CommissionDays = 15 // paragraph 7: from the draft to a sitting of the Commission
	NoticeDays     = 10 // paragraph 9, part 3: from the sitting to the notice of the decision
)

// Steps lists the periods in the order of the order.
func Steps() []Period {
	return []Period{
		{"5", "accept", AcceptDays},
		{"5", "return", ReturnDays},
		{"6", "draft", DraftDays},
		{"7", "commission", CommissionDays},
		{"9", "notice", NoticeDays},
	}
}

// Timeline gives the steps in the order of [Steps]. A day that is not given is taken as the latest lawful one; a given day is not moved, even when it is
// a day off. An application filed on a day off is registered on the next working day, and the period runs from there (APPC art. 64(3), 76(2)).
//
// Errors: a day that does not exist or is missing, a filing before the known wording, and a given day before the nearest given one that precedes it. A day
// that was not given orders nothing: acceptance may have come before its last lawful day.
//
// Reading: from when the five days of the return run is not said, so both readings are given: from receipt, and after the ten days of acceptance.
// The terms are those of the order and not the general one of APPC art. 76(1).
func Timeline(in TimelineInput) ([]Step, *fault.Error) {
	course, err := readCourse(in)
	if err != nil {
		return nil, err
	}
	received := known(calendar.NextWorking(course.filed))
	acceptBy := received.plus(AcceptDays)
	accepted := given(course.accepted, acceptBy)
	draftBy := accepted.plus(DraftDays)
	drafted := given(course.drafted, draftBy)
	meetBy := drafted.plus(CommissionDays)
	met := given(course.met, meetBy)
	returnBy := acceptBy.plus(ReturnDays)

	steps := make([]Step, 0, len(Steps()))
	for i, span := range []struct{ from, due moment }{
		{received, acceptBy}, {received, returnBy}, {accepted, draftBy}, {drafted, meetBy}, {met, met.plus(NoticeDays)},
	} {
		p := Steps()[i]
		steps = append(steps, Step{Cite: p.Cite, Step: p.Step, From: span.from.String(), Days: p.Days, Due: span.due.String(),
			Provisional: provisional(span.from, span.due)})
	}
	steps[1].Earliest = received.plus(ReturnDays).String()
	return steps, nil
}

// course is the given days; no day where none was given.
type course struct{ filed, accepted, drafted, met date.Date }

func readCourse(in TimelineInput) (c course, err *fault.Error) {
	if c.filed, err = readDay(in.Filed, "/filed"); err != nil {
		return c, err
	}
	if c.filed.IsZero() {
		return c, fault.New(fault.NotADay, "/filed", "the day of filing is missing")
	}
	nearest := c.filed
	if from := params.EditionFrom("5"); nearest.Before(from) {
		return c, fault.New(fault.BeforeEdition, "/filed", "before "+from.String())
	}
	for _, step := range []struct {
		day      *date.Date
		text, at string
	}{
		{&c.accepted, in.Accepted, "/accepted"}, {&c.drafted, in.Drafted, "/drafted"}, {&c.met, in.Met, "/met"},
	} {
		if *step.day, err = readDay(step.text, step.at); err != nil {
			return c, err
		}
		if step.day.IsZero() {
			continue
		}
		if step.day.Before(nearest) {
			return c, fault.New(fault.StepOrder, step.at, "before "+nearest.String())
		}
		nearest = *step.day
	}
	return c, nil
}

func readDay(text, at string) (date.Date, *fault.Error) {
	if text == "" {
		return date.Date{}, nil
	}
	d, err := date.Parse(text)
	if err != nil {
		return d, fault.New(fault.NotADay, at, err.Error())
	}
	return d, nil
}
