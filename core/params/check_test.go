package params

import (
	"slices"
	"testing"

	"github.com/mailru/easyjson/jwriter"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"tanu/core/datafile"
	"tanu/core/date"
	"tanu/core/fault"
)

func TestCheckRefuses(t *testing.T) {
	for _, c := range []struct {
		at    string
		code  fault.Code
		spoil func(*Set)
	}{
		{"/index", fault.Missing, func(s *Set) { s.Index = nil }},
		{"/index/0/source", fault.Missing, func(s *Set) { s.Index[0].Source = "" }},
		{"/index/0/confidence", fault.UnknownWord, func(s *Set) { s.Index[0].Confidence = "sure" }},
		{"/index/3/kzt", fault.BadNumber, func(s *Set) { s.Index[3].KZT = 0 }},
		{"/index/3/kzt", fault.BadNumber, func(s *Set) { s.Index[3].KZT = -2405 }},
		{"/index/12/from", fault.NotADay, func(s *Set) { s.Index[12].From = "2026-02-30" }},
		{"/index/12/to", fault.NotADay, func(s *Set) { s.Index[12].To = "" }},
		{"/index/12/to", fault.RowOrder, func(s *Set) { s.Index[12].To = "2025-12-31" }},
		{"/index/6/from", fault.RowOrder, func(s *Set) { s.Index[6].From = "2020-03-31" }}, // overlap
		{"/index/6/from", fault.RowOrder, func(s *Set) { s.Index[6].From = "2020-04-02" }}, // gap
		{"/index/1/from", fault.RowOrder, func(s *Set) { s.Index[0], s.Index[1] = s.Index[1], s.Index[0] }},
		{"/regions", fault.Missing, func(s *Set) { s.Regions = nil }},
		{"/regions/2/code", fault.UnknownWord, func(s *Set) { s.Regions[2].Code = "Aktobe" }},
		{"/regions/2/code", fault.RowOrder, func(s *Set) { s.Regions[2].Code = s.Regions[1].Code }},
		{"/regions/2/source", fault.Missing, func(s *Set) { s.Regions[2].Source = "" }},
		{"/acts/1/id", fault.RowOrder, func(s *Set) { s.Acts[1].ID = s.Acts[0].ID }},
		{"/acts/1/id", fault.Missing, func(s *Set) { s.Acts[1].ID = "" }},
		{"/acts/1/date", fault.NotADay, func(s *Set) { s.Acts[1].Date = "27.12.2017" }},
		{"/acts/0/inForce", fault.NotADay, func(s *Set) { s.Acts[0].InForce = "soon" }},
		{"/acts/0/amended/1/date", fault.NotADay, func(s *Set) { s.Acts[0].Amended[1].Date = "" }},
		{"/acts/1/status", fault.Missing, func(s *Set) { s.Acts[1].Status = "" }},
		{"/acts/3/repealedBy", fault.Missing, func(s *Set) { s.Acts[3].RepealedBy = "" }},
		{"/acts/3/repealedBy", fault.UnknownName, func(s *Set) { s.Acts[3].RepealedBy = "decree-1" }},
		{"/acts/3/replacedBy", fault.UnknownName, func(s *Set) { s.Acts[3].ReplacedBy = "order-1" }},
		{"/version", fault.Missing, func(s *Set) { s.Version = "" }},
		{"/version", fault.NotADay, func(s *Set) { s.Version = "2026" }},
		{"/index/12/kzt", fault.BadNumber, func(s *Set) { s.Index[12].KZT = maxIndex + 1 }},
		{"/acts", fault.Missing, func(s *Set) { s.Acts = nil }},
		{"/bodies", fault.Missing, func(s *Set) { s.Bodies = nil }},
		{"/notices", fault.Missing, func(s *Set) { s.Notices = nil }},
		{"/regions/0/names/kk", fault.Missing, func(s *Set) { s.Regions[0].Names = &Names{RU: "x", EN: "x"} }},
		{"/bodies/0/names/ru", fault.Missing, func(s *Set) { s.Bodies[0].Names = &Names{KK: "x", EN: "x"} }},
		{"/notices/0/texts/en", fault.Missing, func(s *Set) { s.Notices[0].Texts = &Names{KK: "x", RU: "x"} }},
		{"/wages/0/region", fault.UnknownName, func(s *Set) { s.Wages[0].Region = "KZ-00" }},
		{"/wages/0/indicator", fault.Missing, func(s *Set) { s.Wages[0].Indicator = "" }},
		{"/wages/0/period", fault.Missing, func(s *Set) { s.Wages[0].Period = "" }},
		{"/wages/0/source", fault.Missing, func(s *Set) { s.Wages[0].Source = "" }},
		{"/wages/0/kzt", fault.BadNumber, func(s *Set) { s.Wages[0].KZT = 0 }},
		{"/wages/0/kzt", fault.BadNumber, func(s *Set) { s.Wages[0].KZT = maxWage + 1 }},
		{"/wages/0/from", fault.NotADay, func(s *Set) { s.Wages[0].From = "" }},
		{"/wages/1/to", fault.RowOrder, func(s *Set) { s.Wages[1].To = "2025-12-31" }},
		{"/wages/1/from", fault.RowOrder, func(s *Set) { s.Wages[1].From = s.Wages[0].To }},
		{"/wages/1/from", fault.RowOrder, func(s *Set) { s.Wages[0].To = "" }},
		{"/wages/1/from", fault.RowOrder, func(s *Set) { s.Wages[0].From, s.Wages[0].To = "2026-06-01", "" }},
		{"/wages/3/from", fault.RowOrder, func(s *Set) { s.Wages[3].Region = "KZ-35" }},
		{"/wages", fault.Missing, func(s *Set) { s.Wages = nil }},
		{"/wages", fault.TooLarge, func(s *Set) { s.Wages = make([]*Wage, 2001) }},
		{"/bodies/0/role", fault.UnknownWord, func(s *Set) { s.Bodies[0].Role = "commission" }},
		{"/bodies/0/role", fault.Missing, func(s *Set) { s.Bodies[0].Role = "" }},
		{"/bodies/0/body", fault.Missing, func(s *Set) { s.Bodies[0].Body = "" }},
		{"/bodies/1/body", fault.Missing, func(s *Set) { s.Bodies[1].Body = "ministry" }},
		{"/bodies/1/from", fault.RowOrder, func(s *Set) { s.Bodies[1].From = "2023-08-24" }},
		{"/bodies/1/from", fault.RowOrder, func(s *Set) { s.Bodies[0].To = "" }},
		{"/bodies/9/role", fault.RowOrder, func(s *Set) { s.Bodies[9].Role = "authorised-body" }},
		{"/notices/1/code", fault.RowOrder, func(s *Set) { s.Notices[1].Code = "S-1" }},
		{"/notices/1/from", fault.NotADay, func(s *Set) { s.Notices[1].From = "" }},
		{"/notices/1/to", fault.RowOrder, func(s *Set) { s.Notices[1].To = "2025-12-29" }},
		{"/notices/1/acts", fault.UnknownName, func(s *Set) { s.Notices[1].Acts[0] = "law-1" }},
		{"/notices/1/dates/0/date", fault.NotADay, func(s *Set) { s.Notices[1].Dates[0].Date = "2025" }},
		{"/notices/1/dates/0/confidence", fault.Missing, func(s *Set) { s.Notices[1].Dates[0].Confidence = "" }},
		{"/editions/0/paragraphs", fault.RowOrder, func(s *Set) { s.Editions = s.Editions[1:] }},
		{"/editions", fault.Missing, func(s *Set) { s.Editions = nil }},
		{"/editions/1/from", fault.RowOrder, func(s *Set) { s.Editions[1].From = "2022-07-15" }},
		{"/editions/1/date", fault.NotADay, func(s *Set) { s.Editions[1].Date = "" }},
	} {
		set, err := Parse(files...)
		require.NoError(t, err)
		set.Wages = wages()
		require.Nil(t, set.Check())
		c.spoil(set)
		p := set.Check()
		require.NotNil(t, p, c.at)
		assert.Equal(t, c.at, p.At, p.Detail)
		assert.Equal(t, c.code, p.Code, c.at)
	}
}

// wages are figures made up for the test; the built-in data has none.
func wages() []*Wage {
	sourced := Sourced{Source: "test", Confidence: Found}
	return []*Wage{
		{Region: "KZ-35", Indicator: "b", Period: "2025-Q4", KZT: 400000, From: "2026-01-01", To: "2026-03-31", Sourced: sourced},
		{Region: "KZ-35", Indicator: "b", Period: "2026-Q1", KZT: 410000, From: "2026-05-01", To: "", Sourced: sourced}, // a gap is allowed
		{Region: "KZ-35", Indicator: "c", Period: "2025-Q4", KZT: 390000, From: "2026-01-01", To: "", Sourced: sourced},
		{Region: "KZ-55", Indicator: "b", Period: "2025-Q4", KZT: 380000, From: "2026-01-01", To: "", Sourced: sourced},
	}
}

func TestWages(t *testing.T) {
	assert.Empty(t, Wages(day(t, "2026-11-23")), "no official table was found, so none is built in")
	set, err := Parse(files...)
	require.NoError(t, err)
	set.Wages = wages()
	Use(set)
	defer Use(nil)
	for on, want := range map[string][]int64{
		"2025-12-31": nil, "2026-01-01": {400000, 390000, 380000}, "2026-03-31": {400000, 390000, 380000}, "2026-04-01": {390000, 380000},
		"2026-05-01": {410000, 390000, 380000},
	} {
		var got []int64
		for _, w := range Wages(day(t, on)) {
			got = append(got, w.KZT)
		}
		assert.Equal(t, want, got, on)
	}
}

func TestOneFileOfAllKeys(t *testing.T) {
	var w jwriter.Writer
	datafile.Write(&w, BuiltIn())
	text, err := w.BuildBytes()
	require.NoError(t, err)
	set, err := Parse(string(text))
	require.NoError(t, err)
	assert.Equal(t, BuiltIn(), set)
}

func TestParseRefuses(t *testing.T) {
	for _, text := range []string{``, `[]`, `{`, `{"index": {}}`, `{"indexes": []}`, `{"index": [{"kzt": "4325"}]}`, `{"index": [{"kzt": 4325.5}]}`,
		`{"index": [{"source": "s", "sure": "found"}]}`, `{} {}`} {
		_, err := Parse(text)
		assert.Error(t, err, text)
	}
}

// FuzzParse holds that any text is refused or understood, and that what passes the check gives at most one index for a day.
func FuzzParse(f *testing.F) {
	for _, text := range files {
		f.Add(text)
	}
	f.Add(`{"index":[{"from":"2026-01-01","to":"2026-12-31","kzt":4325,"source":"law","confidence":"found"}]}`)
	f.Fuzz(func(t *testing.T, text string) {
		set, err := Parse(append(slices.Clone(files), text)...)
		if err != nil || set.Check() != nil {
			return
		}
		for d := date.Of(2019, 12, 1); d.Year < 2023; d = d.Add(17) {
			rows := 0
			for _, row := range set.Index {
				if holds(row.From, row.To, d) {
					rows++
				}
			}
			require.LessOrEqual(t, rows, 1)
		}
	})
}
