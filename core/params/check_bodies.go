package params

import "slices"

func checkBodies(s *Set) *Problem {
	ended := map[string]bool{} // roles whose rows are over
	for i, row := range s.Bodies {
		at := at("bodies", i)
		if p := first(row.check(at), checkSpan(at, row.From, row.To, true)); p != nil {
			return p
		}
		if row.Role == "" || ended[row.Role] {
			return problem(at+"/role", "missing or not beside the other rows of the role")
		}
		if (row.Body == "") != (row.Confidence == NotKnown) {
			return problem(at+"/body", "a body without a name is of confidence unknown, and only that")
		}
		if i == 0 {
			continue
		}
		before := s.Bodies[i-1]
		if before.Role != row.Role {
			ended[before.Role] = true
		} else if p := follows(at, before.To, row.From); p != nil {
			return p
		}
	}
	return nil
}

func checkNotices(s *Set) *Problem {
	for i, row := range s.Notices {
		at := at("notices", i)
		if p := first(row.check(at), checkSpan(at, row.From, row.To, true)); p != nil {
			return p
		}
		if row.Code == "" || i > 0 && row.Code <= s.Notices[i-1].Code {
			return problem(at+"/code", "missing or not after the row before")
		}
		if slices.ContainsFunc(row.Acts, func(id string) bool { return s.actIndex(id) < 0 }) {
			return problem(at+"/acts", "no act of that id")
		}
		for _, e := range row.Dates {
			if p := first(checkDay(at+"/dates", e.Date), e.Confidence.check(at+"/dates")); p != nil {
				return p
			}
		}
	}
	return nil
}

func checkEditions(s *Set) *Problem {
	if len(s.Editions) == 0 || len(s.Editions[0].Paragraphs) != 0 {
		return problem("/editions", "the first row is not of the whole of the Rules")
	}
	for i, row := range s.Editions {
		at := at("editions", i)
		if p := first(row.check(at), checkDay(at+"/from", row.From), checkDay(at+"/date", row.Date)); p != nil {
			return p
		}
		if i > 0 && row.From <= s.Editions[i-1].From {
			return problem(at+"/from", "not after the row before")
		}
	}
	return nil
}
