package params

import (
	"slices"
	"strconv"

	"tanu/core/date"
)

// Problem is what is wrong with a data file and where.
type Problem struct {
	At     string // JSON pointer into the file
	Detail string // for whoever edits the file
}

// Error is the place and the detail.
func (p *Problem) Error() string { return p.At + ": " + p.Detail }

// Check proves that the data can be used: every day is real, spans are in order without overlap or gap, every row names its source, and ids that rows
// refer to exist. The error is a *[Problem], the first one found.
func (s *Set) Check() error {
	for _, check := range []func(*Set) *Problem{checkIndex, checkRegions, checkActs, checkBodies, checkNotices, checkEditions} {
		if p := check(s); p != nil {
			return p
		}
	}
	return nil
}

func at(key string, row int) string { return "/" + key + "/" + strconv.Itoa(row) }

func problem(at, detail string) *Problem { return &Problem{at, detail} }

func (s Sourced) check(at string) *Problem {
	if s.Source == "" {
		return problem(at+"/source", "the source is missing")
	}
	return s.Confidence.check(at + "/confidence")
}

func (c Confidence) check(at string) *Problem {
	if !c.Known() {
		return problem(at, "not a known confidence")
	}
	return nil
}

func checkDay(at, text string) *Problem {
	if _, err := date.Parse(text); err != nil {
		return problem(at, "not a day written as 2026-11-23")
	}
	return nil
}

// checkSpan proves that a span is one; an open end is allowed where its row allows it.
func checkSpan(at, from, to string, open bool) *Problem {
	if p := checkDay(at+"/from", from); p != nil {
		return p
	}
	if to == "" && open {
		return nil
	}
	if p := checkDay(at+"/to", to); p != nil {
		return p
	}
	if to < from {
		return problem(at+"/to", "before the first day")
	}
	return nil
}

// follows proves that a span begins on the day after the one before it.
func follows(at, previousTo, from string) *Problem {
	last, err := date.Parse(previousTo)
	if err != nil || last.Add(1).String() != from {
		return problem(at+"/from", "not the day after the last day of the row before")
	}
	return nil
}

func first(problems ...*Problem) *Problem {
	for _, p := range problems {
		if p != nil {
			return p
		}
	}
	return nil
}

func checkIndex(s *Set) *Problem {
	if len(s.Index) == 0 {
		return problem("/index", "no rows")
	}
	for i, row := range s.Index {
		at := at("index", i)
		if p := first(row.check(at), checkSpan(at, row.From, row.To, false)); p != nil {
			return p
		}
		if row.KZT <= 0 {
			return problem(at+"/kzt", "not a positive number of tenge")
		}
		if i > 0 {
			if p := follows(at, s.Index[i-1].To, row.From); p != nil {
				return p
			}
		}
	}
	return nil
}

func checkRegions(s *Set) *Problem {
	if len(s.Regions) == 0 {
		return problem("/regions", "no rows")
	}
	for i, row := range s.Regions {
		at := at("regions", i)
		if p := row.check(at); p != nil {
			return p
		}
		if len(row.Code) != 5 || row.Code[:3] != "KZ-" {
			return problem(at+"/code", "not an ISO 3166-2 code of Kazakhstan")
		}
		if i > 0 && row.Code <= s.Regions[i-1].Code {
			return problem(at+"/code", "not after the row before")
		}
	}
	return nil
}

func checkActs(s *Set) *Problem {
	for i, row := range s.Acts {
		at := at("acts", i)
		if p := first(row.check(at), checkDay(at+"/date", row.Date)); p != nil {
			return p
		}
		if row.InForce != "" {
			if p := checkDay(at+"/inForce", row.InForce); p != nil {
				return p
			}
		}
		for _, a := range row.Amended {
			if p := checkDay(at+"/amended", a.Date); p != nil {
				return p
			}
		}
		switch {
		case row.ID == "" || s.actIndex(row.ID) != i:
			return problem(at+"/id", "missing or not the only one")
		case row.Status != NoRepealSeen && row.Status != Repealed:
			return problem(at+"/status", "not a known status")
		case (row.Status == Repealed) != (row.RepealedBy != ""):
			return problem(at+"/repealedBy", "goes with the status repealed and only with it")
		case row.RepealedBy != "" && s.actIndex(row.RepealedBy) < 0:
			return problem(at+"/repealedBy", "no act of that id")
		case row.ReplacedBy != "" && s.actIndex(row.ReplacedBy) < 0:
			return problem(at+"/replacedBy", "no act of that id")
		}
	}
	return nil
}

func (s *Set) actIndex(id string) int {
	return slices.IndexFunc(s.Acts, func(a Act) bool { return a.ID == id })
}
