package params

import "tanu/core/fault"

func checkBodies(s *Set) *fault.Error {
	for i := range s.Bodies {
		row := s.Bodies[i]
		switch before := s.roleBefore(i); {
		case reversed(row.From, row.To):
			return problem(fault.RowOrder, "bodies", i, "to", "before the first day")
		case (row.Body == "") != (row.Confidence == NotKnown):
			return problem(fault.Missing, "bodies", i, "body", "a body without a name is of confidence unknown, and only that")
		case before >= 0 && before != i-1:
			return problem(fault.RowOrder, "bodies", i, "role", "not beside the other rows of the role")
		case before >= 0 && !follows(s.Bodies[before].To, row.From):
			return problem(fault.RowOrder, "bodies", i, "from", "not the day after the last day of the row before")
		}
	}
	return nil
}

// roleBefore is the last row of the same role before a row, or -1.
func (s *Set) roleBefore(row int) int {
	for i := row - 1; i >= 0; i-- {
		if s.Bodies[i].Role == s.Bodies[row].Role {
			return i
		}
	}
	return -1
}

func checkNotices(s *Set) *fault.Error {
	for i := range s.Notices {
		row := s.Notices[i]
		switch {
		case reversed(row.From, row.To):
			return problem(fault.RowOrder, "notices", i, "to", "before the first day")
		case i > 0 && row.Code <= s.Notices[i-1].Code:
			return problem(fault.RowOrder, "notices", i, "code", "not after the row before")
		}
		for _, id := range row.Acts {
			if s.actIndex(id) < 0 {
				return problem(fault.UnknownName, "notices", i, "acts", "no act of the id "+id)
			}
		}
	}
	return nil
}

func checkEditions(s *Set) *fault.Error {
	for i := range s.Editions {
		switch {
		case i == 0 && len(s.Editions[i].Paragraphs) != 0:
			return problem(fault.RowOrder, "editions", i, "paragraphs", "the first row is not of the whole of the Rules")
		case i > 0 && s.Editions[i].From <= s.Editions[i-1].From:
			return problem(fault.RowOrder, "editions", i, "from", "not after the row before")
		}
	}
	return nil
}
