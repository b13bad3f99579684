package calendar

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"tanu/core/datafile"
	"tanu/core/params"
)

func TestCompleteRefuses(t *testing.T) {
	source := params.Sourced{Source: "test", Confidence: params.Found}
	for _, c := range []struct {
		at    string
		spoil func(*Table)
	}{
		{"/year", func(y *Table) { y.Year = 0 }},
		{"/status", func(y *Table) { y.Status = "" }},
		{"/holidays", func(y *Table) { y.Holidays = nil }},
		{"/holidays/1/date", func(y *Table) { y.Holidays[1].Date = "2023-01-02" }},
		{"/holidays/1/date", func(y *Table) { y.Holidays[1].Date = "2022-02-29" }},
		{"/holidays/1/date", func(y *Table) { y.Holidays[1].Date = y.Holidays[0].Date }},
		{"/holidays/1/name", func(y *Table) { y.Holidays[1].Name = "" }},
		{"/holidays/1/source", func(y *Table) { y.Holidays[1].Source = "" }},
		{"/daysOff/0/confidence", func(y *Table) { y.DaysOff[0].Confidence = "" }},
		{"/transfers/0/worked", func(y *Table) { y.Transfers[0].Worked = "" }},
		{"/transfers/0/off", func(y *Table) { y.Transfers[0].Off = "2023-03-07" }},
		{"/transfers/0/source", func(y *Table) { y.Transfers[0].Source = "" }},
		{"/transfers/0/worked", func(y *Table) { y.Transfers[0].Worked = "2022-03-04" }}, // a working day already
		{"/transfers/0/worked", func(y *Table) { y.Transfers[0].Worked = "2022-03-08" }}, // a holiday
		{"/transfers/0/worked", func(y *Table) { y.Transfers[0].Worked = "2022-01-07" }}, // a day off by law
		{"/transfers/0/off", func(y *Table) { y.Transfers[0].Off = "2022-03-06" }},       // a day off already
		{"/transfers/1/off", func(y *Table) { y.Transfers[1].Off = y.Transfers[0].Off }},
		{"/holidays", func(y *Table) { // 31 December 2022 is a Saturday
			y.Holidays = append(y.Holidays, Day{Date: "2022-12-31", Name: "new-year", Sourced: source})
		}},
	} {
		table, err := Parse(file2022)
		require.NoError(t, err)
		_, err = table.Complete()
		require.NoError(t, err)
		c.spoil(table)
		_, err = table.Complete()
		var p *datafile.Problem
		require.ErrorAs(t, err, &p, c.at)
		assert.Equal(t, c.at, p.At, p.Detail)
	}
}

func TestHolidayOnUnmovedDayOff(t *testing.T) {
	source := params.Sourced{Source: "test", Confidence: params.Found}
	table := &Table{Year: 2026, Status: StatusNotOfficial,
		Holidays: []Day{{Date: "2026-07-06", Name: "capital", Sourced: source}},
		DaysOff:  []Day{{Date: "2026-07-06", Name: "kurban-ait", Sourced: source}, {Date: "2026-07-07", Name: "other", Sourced: source}},
	}
	y, err := table.Complete()
	require.NoError(t, err)
	kinds := map[string]Kind{}
	for _, e := range y.Exceptions {
		kinds[e.Date] = e.Kind
	}
	assert.Equal(t, map[string]Kind{"2026-07-06": Holiday, "2026-07-07": DayOff, "2026-07-08": Substitute}, kinds)
}

func TestCompleteWantsSuccessiveYears(t *testing.T) {
	_, err := complete([]string{file2018, file2019})
	require.NoError(t, err)
	for name, list := range map[string][]string{
		"gap": {file2018, file2020}, "twice": {file2018, file2018}, "no JSON": {"{"}, "broken": {`{"year": 2018}`}, "key": {`{"years": 2018}`},
	} {
		_, err := complete(list)
		assert.Error(t, err, name)
	}
}

// FuzzParse holds that any text is refused, or gives a year whose days are its own and in order, with as many substitutes as holidays that fell on a
// day off at most.
func FuzzParse(f *testing.F) {
	for _, text := range files {
		f.Add(text)
	}
	f.Add(`{"year":2026,"status":"official","holidays":[{"date":"2026-03-08","name":"n","source":"s","confidence":"found"}]}`)
	f.Fuzz(func(t *testing.T, text string) {
		table, err := Parse(text)
		if err != nil {
			return
		}
		y, err := table.Complete()
		if err != nil {
			return
		}
		substitutes := 0
		for i, e := range y.Exceptions {
			require.Equal(t, table.Year, mustDay(t, e.Date).Year)
			require.True(t, i == 0 || y.Exceptions[i-1].Date < e.Date)
			require.Equal(t, e.Kind == MovedIn, y.working(mustDay(t, e.Date)))
			if e.Kind == Substitute {
				substitutes++
			}
		}
		require.LessOrEqual(t, substitutes, len(table.Holidays))
	})
}
