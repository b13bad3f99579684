package calendar

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"tanu/core/fault"
	"tanu/core/params"
)

func TestCompleteRefuses(t *testing.T) {
	source := params.Sourced{Source: "test", Confidence: params.Found}
	for _, c := range []struct {
		at    string
		code  fault.Code
		spoil func(*Table)
	}{
		{"/year", fault.BadNumber, func(y *Table) { y.Year = 0 }},
		{"/year", fault.BadNumber, func(y *Table) { y.Year = 9999 }},
		{"/daysOff", fault.Missing, func(y *Table) { y.DaysOff = nil }},
		{"/transfers", fault.Missing, func(y *Table) { y.Transfers = nil }},
		{"/holidays/0/names/en", fault.Missing, func(y *Table) { y.Holidays[0].Names = &params.Names{KK: "x", RU: "x"} }},
		{"/status", fault.Missing, func(y *Table) { y.Status = "" }},
		{"/holidays", fault.Missing, func(y *Table) { y.Holidays = nil }},
		{"/holidays/1/date", fault.BadCalendar, func(y *Table) { y.Holidays[1].Date = "2023-01-02" }},
		{"/holidays/1/date", fault.NotADay, func(y *Table) { y.Holidays[1].Date = "2022-02-29" }},
		{"/holidays/1/date", fault.RowOrder, func(y *Table) { y.Holidays[1].Date = y.Holidays[0].Date }},
		{"/holidays/1/name", fault.Missing, func(y *Table) { y.Holidays[1].Name = "" }},
		{"/holidays/1/source", fault.Missing, func(y *Table) { y.Holidays[1].Source = "" }},
		{"/daysOff/0/confidence", fault.Missing, func(y *Table) { y.DaysOff[0].Confidence = "" }},
		{"/transfers/0/worked", fault.NotADay, func(y *Table) { y.Transfers[0].Worked = "" }},
		{"/transfers/0/off", fault.BadCalendar, func(y *Table) { y.Transfers[0].Off = "2023-03-07" }},
		{"/transfers/0/source", fault.Missing, func(y *Table) { y.Transfers[0].Source = "" }},
		{"/transfers/0/worked", fault.BadCalendar, func(y *Table) { y.Transfers[0].Worked = "2022-03-04" }}, // a working day already
		{"/transfers/0/worked", fault.BadCalendar, func(y *Table) { y.Transfers[0].Worked = "2022-03-08" }}, // a holiday
		{"/transfers/0/worked", fault.BadCalendar, func(y *Table) { y.Transfers[0].Worked = "2022-01-07" }}, // a day off by law
		{"/transfers/0/off", fault.BadCalendar, func(y *Table) { y.Transfers[0].Off = "2022-03-06" }},       // a day off already
		{"/transfers/1/off", fault.BadCalendar, func(y *Table) { y.Transfers[1].Off = y.Transfers[0].Off }},
		{"/holidays", fault.BadCalendar, func(y *Table) { // 31 December 2022 is a Saturday
			y.Holidays = append(y.Holidays, &Day{Date: "2022-12-31", Name: "new-year", Sourced: source})
		}},
	} {
		table, err := Parse(file2022)
		require.NoError(t, err)
		_, p := table.Complete()
		require.Nil(t, p)
		c.spoil(table)
		_, p = table.Complete()
		require.NotNil(t, p, c.at)
		assert.Equal(t, c.at, p.At, p.Detail)
		assert.Equal(t, c.code, p.Code, c.at)
	}
}

func TestHolidayOnUnmovedDayOff(t *testing.T) {
	source := params.Sourced{Source: "test", Confidence: params.Found}
	table := &Table{Year: 2026, Status: StatusNotOfficial,
		Holidays:  []*Day{{Date: "2026-07-06", Name: "capital", Sourced: source}},
		DaysOff:   []*Day{{Date: "2026-07-06", Name: "kurban-ait", Sourced: source}, {Date: "2026-07-07", Name: "other", Sourced: source}},
		Transfers: []*Transfer{},
	}
	y, p := table.Complete()
	require.Nil(t, p)
	kinds := map[string]Kind{}
	for _, e := range y.Exceptions {
		kinds[e.Date] = e.Kind
	}
	assert.Equal(t, map[string]Kind{"2026-07-06": Holiday, "2026-07-07": DayOff, "2026-07-08": Substitute}, kinds)
}

func TestCompleteWantsSuccessiveYears(t *testing.T) {
	tables := func(files ...string) []*Table {
		list := make([]*Table, len(files))
		for i, text := range files {
			table, err := Parse(text)
			require.NoError(t, err)
			list[i] = table
		}
		return list
	}
	years, p := Complete(tables(file2018, file2019))
	require.Nil(t, p)
	assert.Len(t, years, 2)
	for at, list := range map[string][]*Table{
		"/calendars/1/year":     tables(file2018, file2020),
		"/calendars/2/year":     tables(file2018, file2019, file2019),
		"/calendars/0/status":   tables(`{"year": 2018}`),
		"/calendars/1/holidays": append(tables(file2018), &Table{Year: 2019, Status: StatusOfficial}),
	} {
		_, p := Complete(list)
		require.NotNil(t, p, at)
		assert.Equal(t, at, p.At)
	}
}

func TestUse(t *testing.T) {
	table, err := Parse(file2022)
	require.NoError(t, err)
	table.Transfers = []*Transfer{}
	table.Holidays[2].Name, table.Holidays[2].Names = "day-of-tests", &params.Names{KK: "а", RU: "б", EN: "c"}
	years, p := Complete([]*Table{table})
	require.Nil(t, p)
	Use(years)
	defer Use(nil)
	assert.Equal(t, years, Years())
	working, known := Working(mustDay(t, "2022-03-07"))
	assert.True(t, working && known, "no longer moved")
	assert.True(t, Official(2022))
	_, known = Working(mustDay(t, "2026-11-23"))
	assert.False(t, known, "a year that the data lacks is not that of the built-in data")
	for _, e := range years[0].Exceptions {
		assert.Equal(t, e.Name == "day-of-tests", e.Names != nil, e.Date)
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
		y, p := table.Complete()
		if p != nil {
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
