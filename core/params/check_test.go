package params

import (
	"slices"
	"testing"

	"github.com/mailru/easyjson/jwriter"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"tanu/core/datafile"
	"tanu/core/date"
)

func TestCheckRefuses(t *testing.T) {
	for _, c := range []struct {
		at    string
		spoil func(*Set)
	}{
		{"/index", func(s *Set) { s.Index = nil }},
		{"/index/0/source", func(s *Set) { s.Index[0].Source = "" }},
		{"/index/0/confidence", func(s *Set) { s.Index[0].Confidence = "sure" }},
		{"/index/3/kzt", func(s *Set) { s.Index[3].KZT = 0 }},
		{"/index/3/kzt", func(s *Set) { s.Index[3].KZT = -2405 }},
		{"/index/12/from", func(s *Set) { s.Index[12].From = "2026-02-30" }},
		{"/index/12/to", func(s *Set) { s.Index[12].To = "" }},
		{"/index/12/to", func(s *Set) { s.Index[12].To = "2025-12-31" }},
		{"/index/6/from", func(s *Set) { s.Index[6].From = "2020-03-31" }}, // overlap
		{"/index/6/from", func(s *Set) { s.Index[6].From = "2020-04-02" }}, // gap
		{"/index/1/from", func(s *Set) { s.Index[0], s.Index[1] = s.Index[1], s.Index[0] }},
		{"/regions", func(s *Set) { s.Regions = nil }},
		{"/regions/2/code", func(s *Set) { s.Regions[2].Code = "Aktobe" }},
		{"/regions/2/code", func(s *Set) { s.Regions[2].Code = s.Regions[1].Code }},
		{"/regions/2/source", func(s *Set) { s.Regions[2].Source = "" }},
		{"/acts/1/id", func(s *Set) { s.Acts[1].ID = s.Acts[0].ID }},
		{"/acts/1/id", func(s *Set) { s.Acts[1].ID = "" }},
		{"/acts/1/date", func(s *Set) { s.Acts[1].Date = "27.12.2017" }},
		{"/acts/0/inForce", func(s *Set) { s.Acts[0].InForce = "soon" }},
		{"/acts/0/amended/1/date", func(s *Set) { s.Acts[0].Amended[1].Date = "" }},
		{"/acts/1/status", func(s *Set) { s.Acts[1].Status = "" }},
		{"/acts/3/repealedBy", func(s *Set) { s.Acts[3].RepealedBy = "" }},
		{"/acts/3/repealedBy", func(s *Set) { s.Acts[3].RepealedBy = "decree-1" }},
		{"/acts/3/replacedBy", func(s *Set) { s.Acts[3].ReplacedBy = "order-1" }},
		{"/bodies/0/role", func(s *Set) { s.Bodies[0].Role = "" }},
		{"/bodies/0/body", func(s *Set) { s.Bodies[0].Body = "" }},
		{"/bodies/1/body", func(s *Set) { s.Bodies[1].Body = "ministry" }},
		{"/bodies/1/from", func(s *Set) { s.Bodies[1].From = "2023-08-24" }},
		{"/bodies/1/from", func(s *Set) { s.Bodies[0].To = "" }},
		{"/bodies/9/role", func(s *Set) { s.Bodies[9].Role = "authorised-body" }},
		{"/notices/1/code", func(s *Set) { s.Notices[1].Code = "S-1" }},
		{"/notices/1/from", func(s *Set) { s.Notices[1].From = "" }},
		{"/notices/1/to", func(s *Set) { s.Notices[1].To = "2025-12-29" }},
		{"/notices/1/acts", func(s *Set) { s.Notices[1].Acts[0] = "law-1" }},
		{"/notices/1/dates/0/date", func(s *Set) { s.Notices[1].Dates[0].Date = "2025" }},
		{"/notices/1/dates/0/confidence", func(s *Set) { s.Notices[1].Dates[0].Confidence = "" }},
		{"/editions/0/paragraphs", func(s *Set) { s.Editions = s.Editions[1:] }},
		{"/editions", func(s *Set) { s.Editions = nil }},
		{"/editions/1/from", func(s *Set) { s.Editions[1].From = "2022-07-15" }},
		{"/editions/1/date", func(s *Set) { s.Editions[1].Date = "" }},
	} {
		set, err := Parse(files...)
		require.NoError(t, err)
		require.NoError(t, set.Check())
		c.spoil(set)
		var p *datafile.Problem
		require.ErrorAs(t, set.Check(), &p, c.at)
		assert.Equal(t, c.at, p.At, p.Detail)
	}
}

func TestOneFileOfAllKeys(t *testing.T) {
	var w jwriter.Writer
	datafile.Write(&w, builtIn())
	text, err := w.BuildBytes()
	require.NoError(t, err)
	set, err := Parse(string(text))
	require.NoError(t, err)
	assert.Equal(t, builtIn(), set)
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
