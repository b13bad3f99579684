package params

import (
	"tanu/core/datafile"
	"tanu/core/date"
	"tanu/core/fault"
)

// Check proves that the data can be used: every day is real, spans are in order without overlap or gap, every row names its source, and ids that rows
// refer to exist. The fault is the first one found, with its place.
func (s *Set) Check() *fault.Error {
	if p := datafile.Check("", s); p != nil {
		return p
	}
	for _, check := range []func(*Set) *fault.Error{checkIndex, checkRegions, checkWages, checkActs, checkBodies, checkNotices, checkEditions} {
		if p := check(s); p != nil {
			return p
		}
	}
	return nil
}

func problem(code fault.Code, key string, row int, field, detail string) *fault.Error {
	return fault.New(code, datafile.At(key, row)+"/"+field, detail)
}

// reversed reports whether a span ends before it begins.
func reversed(from, to string) bool { return to != "" && to < from }

// follows reports whether a span begins on the day after the one before it.
func follows(previousTo, from string) bool {
	last, err := date.Parse(previousTo)
	return err == nil && last.Add(1).String() == from
}

func checkIndex(s *Set) *fault.Error {
	for i := range s.Index {
		row := s.Index[i]
		switch {
		case row.To < row.From:
			return problem(fault.RowOrder, "index", i, "to", "missing or before the first day")
		case i > 0 && !follows(s.Index[i-1].To, row.From):
			return problem(fault.RowOrder, "index", i, "from", "not the day after the last day of the row before")
		}
	}
	return nil
}

func checkRegions(s *Set) *fault.Error {
	for i := range s.Regions {
		code := s.Regions[i].Code
		switch {
		case len(code) != 5 || code[:3] != "KZ-":
			return problem(fault.UnknownWord, "regions", i, "code", "not an ISO 3166-2 code of Kazakhstan")
		case i > 0 && code <= s.Regions[i-1].Code:
			return problem(fault.RowOrder, "regions", i, "code", "not after the row before")
		}
	}
	return nil
}

func checkWages(s *Set) *fault.Error {
	for i, row := range s.Wages {
		switch {
		case !s.hasRegion(row.Region):
			return problem(fault.UnknownName, "wages", i, "region", "no region of that code")
		case reversed(row.From, row.To):
			return problem(fault.RowOrder, "wages", i, "to", "before the first day")
		}
		for _, other := range s.Wages[:i] {
			if row.Region == other.Region && row.Indicator == other.Indicator && !reversed(row.From, other.To) && !reversed(other.From, row.To) {
				return problem(fault.RowOrder, "wages", i, "from", "a span that another row of the region and the indicator has too")
			}
		}
	}
	return nil
}

func checkActs(s *Set) *fault.Error {
	for i := range s.Acts {
		row := s.Acts[i]
		switch {
		case s.actIndex(row.ID) != i:
			return problem(fault.RowOrder, "acts", i, "id", "not the only one")
		case (row.Status == Repealed) != (row.RepealedBy != ""):
			return problem(fault.Missing, "acts", i, "repealedBy", "goes with the status repealed and only with it")
		case row.RepealedBy != "" && s.actIndex(row.RepealedBy) < 0:
			return problem(fault.UnknownName, "acts", i, "repealedBy", "no act of that id")
		case row.ReplacedBy != "" && s.actIndex(row.ReplacedBy) < 0:
			return problem(fault.UnknownName, "acts", i, "replacedBy", "no act of that id")
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
