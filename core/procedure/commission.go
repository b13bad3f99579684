package procedure

import (
	"slices"
	"strconv"

	"tanu/core/fault"
)

// The words of a sitting and of its decision.
const (
	VoteFor     = "for"
	VoteAgainst = "against"

	Recognised    = "recognised"
	NotRecognised = "not-recognised"
	ByMajority    = "majority"
	ByCastingVote = "casting-vote"

	EvenNumber = "even-number" // paragraph 8, part 4: the number of members is odd
)

// RequiredBodies are the four bodies that the members represent (paragraph 8, part 3), each with the problem of its absence.
var RequiredBodies = []struct{ Body, Problem string }{
	{"industry-committee", "no-industry-committee"},
	{"geology-committee", "no-geology-committee"},
	{"subsoil-department", "no-subsoil-department"},
	{"economy-ministry", "no-economy-ministry"},
}

// OtherBody is any other body that a member represents.
const OtherBody = "other"

// CompositionProblems is the closed list of what can be wrong with the composition.
func CompositionProblems() []string {
	list := []string{EvenNumber}
	for _, r := range RequiredBodies {
		list = append(list, r.Problem)
	}
	return list
}

// Commission tells whether a sitting was lawful and what it decided. The decision is told whenever there is quorum, so that a wrong composition
// does not hide it. Counts that are missing, negative or do not add up are faults, as are words outside the closed lists.
//
// Reading: at least half of all members are a quorum, so twice the present is not less than the members. The majority is of those present, so
// who abstains counts as present. Equal votes are equal for and against, with none abstaining; then the side of whoever presides decides, the
// deputy included. No bodies are read as not given.
func Commission(s Sitting) (Decision, *fault.Error) {
	if err := s.check(); err != nil {
		return Decision{}, err
	}
	d := Decision{Composition: s.composition()}
	d.Quorum = *s.Present >= *s.Members-*s.Present
	d.Lawful = d.Quorum && len(d.Composition) == 0
	if d.Quorum {
		if decision, by := s.outcome(); decision != "" {
			d.Decision, d.By = &decision, &by
		}
	}
	return d, nil
}

func (s Sitting) composition() []string {
	problems := []string{}
	if *s.Members%2 == 0 {
		problems = append(problems, EvenNumber)
	}
	if len(s.Bodies) == 0 {
		return problems
	}
	for _, r := range RequiredBodies {
		if !slices.Contains(s.Bodies, r.Body) {
			problems = append(problems, r.Problem)
		}
	}
	return problems
}

// outcome compares each side with the rest of those present: more than half is more than the rest.
func (s Sitting) outcome() (decision, by string) {
	present := *s.Present
	switch {
	case *s.For > present-*s.For:
		return Recognised, ByMajority
	case *s.Against > present-*s.Against:
		return NotRecognised, ByMajority
	case *s.For != *s.Against || *s.Abstained != 0:
		return "", ""
	case s.Chair == VoteFor:
		return Recognised, ByCastingVote
	case s.Chair == VoteAgainst:
		return NotRecognised, ByCastingVote
	}
	return "", ""
}

// check proves that the counts are possible and the words known. Differences are compared, not sums, so that no count is too large.
func (s Sitting) check() *fault.Error {
	for _, c := range []struct {
		n  *int
		at string
	}{{s.Members, "/members"}, {s.Present, "/present"}, {s.For, "/for"}, {s.Against, "/against"}, {s.Abstained, "/abstained"}} {
		if c.n == nil {
			return fault.New(fault.BadCount, c.at, "missing")
		}
		if *c.n < 0 {
			return fault.New(fault.BadCount, c.at, "negative")
		}
	}
	switch {
	case *s.Members == 0:
		return fault.New(fault.BadCount, "/members", "no members")
	case *s.Present > *s.Members:
		return fault.New(fault.BadCount, "/present", "more than the members")
	case *s.For > *s.Present:
		return fault.New(fault.BadCount, "/for", "more than those present")
	case *s.Against > *s.Present-*s.For:
		return fault.New(fault.BadCount, "/against", "more votes than those present")
	case *s.Abstained != *s.Present-*s.For-*s.Against:
		return fault.New(fault.BadCount, "/abstained", "the votes do not add up to those present")
	case s.Chair != "" && s.Chair != VoteFor && s.Chair != VoteAgainst:
		return fault.New(fault.WrongType, "/chair", "neither for nor against")
	}
	for i, body := range s.Bodies {
		if body != OtherBody && !isRequired(body) {
			return fault.New(fault.WrongType, "/bodies/"+strconv.Itoa(i), "not a known body")
		}
	}
	return nil
}

func isRequired(body string) bool {
	return slices.ContainsFunc(RequiredBodies, func(r struct{ Body, Problem string }) bool { return r.Body == body })
}
