package params

import (
	"tanu/core/datafile"
	"tanu/core/date"
)

// Check proves that the data can be used: every day is real, spans are in order without overlap or gap, every row names its source, and ids that rows
// refer to exist. The error is a *[datafile.Problem], the first one found.
func (s *Set) Check() error {
	if p := datafile.Check(s); p != nil {
		return p
	}
	for _, check := range []func(*Set) *datafile.Problem{checkIndex, checkRegions, checkActs, checkBodies, checkNotices, checkEditions} {
		if p := check(s); p != nil {
			return p
		}
	}
	return nil
}

func problem(key string, row int, field, detail string) *datafile.Problem {
	return &datafile.Problem{At: datafile.At(key, row) + "/" + field, Detail: detail}
}

// reversed reports whether a span ends before it begins.
func reversed(from, to string) bool { return to != "" && to < from }

// follows reports whether a span begins on the day after the one before it.
func follows(previousTo, from string) bool {
	last, err := date.Parse(previousTo)
	return err == nil && last.Add(1).String() == from
}

func checkIndex(s *Set) *datafile.Problem {
	for i := range s.Index {
		row := &s.Index[i]
		switch {
		case row.To < row.From:
			return problem("index", i, "to", "missing or before the first day")
		case i > 0 && !follows(s.Index[i-1].To, row.From):
			return problem("index", i, "from", "not the day after the last day of the row before")
		}
	}
	return nil
}

func checkRegions(s *Set) *datafile.Problem {
	for i := range s.Regions {
		code := s.Regions[i].Code
		switch {
		case len(code) != 5 || code[:3] != "KZ-":
			return problem("regions", i, "code", "not an ISO 3166-2 code of Kazakhstan")
		case i > 0 && code <= s.Regions[i-1].Code:
			return problem("regions", i, "code", "not after the row before")
		}
	}
	return nil
}

func checkActs(s *Set) *datafile.Problem {
	for i := range s.Acts {
		row := &s.Acts[i]
		switch {
		case s.actIndex(row.ID) != i:
			return problem("acts", i, "id", "not the only one")
		case (row.Status == Repealed) != (row.RepealedBy != ""):
			return problem("acts", i, "repealedBy", "goes with the status repealed and only with it")
		case row.RepealedBy != "" && s.actIndex(row.RepealedBy) < 0:
			return problem("acts", i, "repealedBy", "no act of that id")
		case row.ReplacedBy != "" && s.actIndex(row.ReplacedBy) < 0:
			return problem("acts", i, "replacedBy", "no act of that id")
		}
	}
	return nil
}

// actIndex is the place of the first act of that id, or -1.
func (s *Set) actIndex(id string) int {
	for i := range s.Acts {
		if s.Acts[i].ID == id {
			return i
		}
	}
	return -1
}
