package core

import (
	"tanu/core/fault"
	"tanu/core/procedure"
)

// Steps are the periods of paragraphs 5 to 9 in the order of the procedure.
//
//easyjson:types write
//easyjson:json
type Steps []procedure.Step

// Timeline says when each step of paragraphs 5 to 9 falls due; see [procedure.Timeline] for its faults.
func Timeline(in *procedure.TimelineInput) (Steps, *fault.Error) {
	steps, err := procedure.Timeline(*in)
	return steps, err
}

// Commission says whether a sitting of paragraph 8 is lawful and what it decided; see [procedure.Commission] for its faults.
func Commission(in *procedure.Sitting) (procedure.Decision, *fault.Error) {
	return procedure.Commission(*in)
}
