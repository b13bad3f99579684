package procedure

import (
	"encoding/json"
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"tanu/core/calendar"
	"tanu/core/date"
)

// plainDays is a second way to count: each day from 2022 to 2027 and whether it is worked, from the published days themselves (substitutes
// included), with nothing computed but the weekdays.
type plainDays map[string]bool

func readPlainDays(t *testing.T) plainDays {
	days := plainDays{}
	for d := time.Date(2022, 1, 1, 0, 0, 0, 0, time.UTC); d.Year() < 2028; d = d.AddDate(0, 0, 1) {
		days[d.Format(time.DateOnly)] = d.Weekday() != time.Saturday && d.Weekday() != time.Sunday
	}
	text, err := os.ReadFile("../../../shared/law/reference.json")
	if err != nil {
		t.Log("no reference data here: the exceptions of the project's own calendars are counted")
		for _, y := range calendar.Years() {
			for _, e := range y.Exceptions {
				days[e.Date] = e.Kind == calendar.MovedIn
			}
		}
		return days
	}
	var ref struct {
		Holidays struct {
			Calendar map[string]struct {
				Days      []struct{ Date string }
				Transfers []struct {
					In  string `json:"becomes_working"`
					Off string `json:"becomes_day_off"`
				}
			}
		}
	}
	require.NoError(t, json.Unmarshal(text, &ref))
	for _, y := range ref.Holidays.Calendar {
		for _, d := range y.Days {
			days[d.Date] = false
		}
		for _, transfer := range y.Transfers {
			days[transfer.In], days[transfer.Off] = true, false
		}
	}
	return days
}

func (days plainDays) after(text string) string {
	d, err := time.Parse(time.DateOnly, text)
	if err != nil {
		panic(err)
	}
	return d.AddDate(0, 0, 1).Format(time.DateOnly)
}

func (days plainDays) count(from string, n int) string {
	for n > 0 {
		from = days.after(from)
		if days[from] {
			n--
		}
	}
	return from
}

// TestTimelineOfEveryFilingDay compares every day of filing from the first day of the wording to the end of 2026 with a plain count.
func TestTimelineOfEveryFilingDay(t *testing.T) {
	days := readPlainDays(t)
	filings := 0
	for d := date.Of(2022, 7, 15); d.Year < 2027; d = d.Add(1) {
		filings++
		received := d.String()
		for !days[received] {
			received = days.after(received)
		}
		accept := days.count(received, 10)
		draft := days.count(accept, 20)
		commission := days.count(draft, 15)
		late := func(due string) bool { return due >= "2027" }
		want := []Step{
			{"5", "accept", received, 10, accept, "", late(accept)},
			{"5", "return", received, 5, days.count(accept, 5), days.count(received, 5), late(days.count(accept, 5))},
			{"6", "draft", accept, 20, draft, "", late(draft)},
			{"7", "commission", draft, 15, commission, "", late(commission)},
			{"9", "notice", commission, 10, days.count(commission, 10), "", late(days.count(commission, 10))},
		}
		got, err := Timeline(TimelineInput{Filed: d.String()})
		require.Nil(t, err)
		require.Equal(t, want, got, d.String())
	}
	assert.Equal(t, 1631, filings)
}
