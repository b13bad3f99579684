package calendar

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"tanu/core/date"
)

func mustDay(t testing.TB, text string) date.Date {
	d, err := date.Parse(text)
	require.NoError(t, err)
	return d
}

func TestWorking(t *testing.T) {
	for _, c := range []struct {
		on      string
		working bool
		why     string
	}{
		{"2026-11-20", true, "Friday"},
		{"2026-11-21", false, "Saturday"},
		{"2026-11-22", false, "Sunday"},
		{"2026-11-23", true, "Monday"},
		{"2026-12-16", false, "Independence Day"},
		{"2022-12-01", true, "no holiday since 2022"},
		{"2021-12-01", false, "First President Day"},
		{"2021-10-25", true, "no holiday before 2022"},
		{"2022-10-25", false, "Republic Day"},
		{"2025-08-30", false, "Constitution Day, a Saturday"},
		{"2025-09-01", false, "its substitute"},
		{"2026-08-31", true, "the day of the Constitution left August in 2026"},
		{"2022-05-09", false, "Victory Day"},
		{"2022-05-10", false, "substitute of Saturday 7 May behind another holiday"},
		{"2026-03-24", false, "substitute of Saturday 21 March"},
		{"2026-03-25", false, "substitute of Sunday 22 March"},
		{"2026-03-26", true, ""},
		{"2024-06-17", true, "Kurban Ait on Sunday does not move"},
		{"2024-01-08", true, "Christmas on Sunday does not move"},
		{"2024-05-04", true, "Saturday worked for 8 May"},
		{"2024-05-08", false, "moved day off"},
		{"2020-05-11", true, "a substitute that was worked for 8 May"},
		{"2020-05-08", false, "moved day off"},
		{"2027-05-16", false, "Kurban Ait by calculation, a Sunday"},
	} {
		working, known := Working(mustDay(t, c.on))
		assert.True(t, known, c.on)
		assert.Equal(t, c.working, working, c.on+" "+c.why)
	}
	for _, on := range []string{"2017-12-31", "2028-01-01", "1900-01-01", "9999-12-31"} {
		working, known := Working(mustDay(t, on))
		assert.False(t, known, on)
		assert.False(t, working, on)
	}
}

func TestAdd(t *testing.T) {
	for _, c := range []struct {
		from string
		days int
		due  string
	}{
		{"2026-11-23", 0, "2026-11-23"},
		{"2026-11-23", 1, "2026-11-24"},
		{"2026-11-20", 1, "2026-11-23"},
		{"2026-11-21", 1, "2026-11-23"}, // from a day off, which is not counted either
		{"2026-12-15", 1, "2026-12-17"},
		{"2026-12-31", 1, "2027-01-05"},
		{"2027-12-30", 1, "2027-12-31"},
		{"2027-12-31", 1, ""},
		{"2027-12-31", 0, "2027-12-31"},
		{"2028-03-01", 1, ""},
		{"2017-12-29", 1, ""}, // the day before is counted in no calendar
		{"2017-12-31", 1, "2018-01-03"},
	} {
		due, known := Add(mustDay(t, c.from), c.days)
		assert.Equal(t, c.due, due.String(), c.from)
		assert.Equal(t, c.due != "", known, c.from)
	}
}

func TestNextWorking(t *testing.T) {
	for on, want := range map[string]string{
		"2026-11-23": "2026-11-23",
		"2026-11-21": "2026-11-23",
		"2026-03-21": "2026-03-26",
		"2027-01-01": "2027-01-05",
		"2025-12-31": "2025-12-31",
		"2027-12-31": "2027-12-31",
		"2028-01-04": "",
	} {
		next, known := NextWorking(mustDay(t, on))
		assert.Equal(t, want, next.String(), on)
		assert.Equal(t, want != "", known, on)
	}
}

func TestOfficial(t *testing.T) {
	for year := 2016; year <= 2030; year++ {
		assert.Equal(t, year >= 2022 && year <= 2026, Official(year), year)
	}
}

func TestYears(t *testing.T) {
	years := Years()
	require.Len(t, years, 10)
	for i, y := range years {
		assert.Equal(t, 2018+i, y.Year)
		assert.Equal(t, Official(y.Year), y.Official)
		for j, e := range y.Exceptions {
			assert.Contains(t, Kinds, e.Kind)
			assert.NotEmpty(t, e.Source, e.Date)
			assert.Equal(t, e.Kind == Holiday || e.Kind == Substitute || e.Kind == DayOff, e.Name != "", e.Date)
			assert.Equal(t, e.Kind == Substitute || e.Kind == MovedIn || e.Kind == MovedOff, e.For != "", e.Date)
			if j > 0 {
				assert.Less(t, y.Exceptions[j-1].Date, e.Date)
			}
		}
	}
	find := func(on string) Exception {
		for _, e := range years[mustDay(t, on).Year-2018].Exceptions {
			if e.Date == on {
				return *e
			}
		}
		return Exception{}
	}
	assert.Equal(t, Exception{Date: "2026-03-25", Kind: Substitute, Name: "nauryz", For: "2026-03-22", Sourced: article5}, find("2026-03-25"))
	assert.Equal(t, MovedIn, find("2020-05-11").Kind)
	assert.Equal(t, "2020-05-08", find("2020-05-11").For)
	assert.Equal(t, DayOff, find("2026-05-27").Kind)
	assert.True(t, find("2027-05-16").Provisional)
	assert.True(t, find("2027-03-15").Provisional)
	assert.False(t, find("2026-05-27").Provisional)
}
