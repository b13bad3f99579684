package calendar

import (
	"encoding/json"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

type reference struct {
	Holidays struct {
		Calendar map[string]struct {
			Days []struct {
				Date, Kind, Key string
				For             string `json:"for_date"`
				Confidence      string
				Provisional     bool
			}
			Transfers []struct {
				In  string `json:"becomes_working"`
				Off string `json:"becomes_day_off"`
			}
		}
	}
	Vectors []vector `json:"working_day_test_vectors"`
}

type vector struct {
	Start, End string
	Days       int `json:"working_days"`
}

// readReference is the reference data that the calendars were taken from, or nil where it is not at hand.
func readReference(t *testing.T) *reference {
	text, err := os.ReadFile("../../../shared/law/reference.json")
	if err != nil {
		t.Log("no reference data here: only the project's own calendars are tested")
		return nil
	}
	ref := new(reference)
	require.NoError(t, json.Unmarshal(text, ref))
	return ref
}

// vectors are the published examples, for where the reference data is not at hand.
var vectors = []vector{
	{"2022-05-05", "2022-05-16", 5}, {"2022-10-20", "2022-10-28", 5}, {"2024-04-30", "2024-05-10", 5}, {"2024-06-13", "2024-06-20", 5},
	{"2025-12-29", "2026-01-15", 10}, {"2026-03-05", "2026-03-20", 10}, {"2026-03-18", "2026-03-30", 5}, {"2026-05-05", "2026-06-05", 20},
	{"2026-11-23", "2026-12-07", 10}, {"2026-12-10", "2027-01-13", 20}, {"2027-03-12", "2027-04-01", 10},
}

func TestVectors(t *testing.T) {
	list := vectors
	if ref := readReference(t); ref != nil {
		assert.Equal(t, vectors, ref.Vectors)
		list = append(list, ref.Vectors...)
	}
	for _, v := range list {
		due, known := Add(mustDay(t, v.Start), v.Days)
		require.True(t, known)
		assert.Equal(t, v.End, due.String(), v.Start)
	}
}

// substitutes are the substitute days of all ten years as published or computed in the reference data, with the holiday replaced.
var substitutes = map[string]string{
	"2018-12-03": "2018-12-01", "2018-12-18": "2018-12-16",
	"2019-03-25": "2019-03-23", "2019-07-08": "2019-07-06", "2019-12-02": "2019-12-01",
	"2020-03-09": "2020-03-08", "2020-03-24": "2020-03-21", "2020-03-25": "2020-03-22", "2020-05-11": "2020-05-09", "2020-08-31": "2020-08-30",
	"2021-01-04": "2021-01-02", "2021-03-24": "2021-03-21", "2021-05-03": "2021-05-01", "2021-05-10": "2021-05-09",
	"2022-01-03": "2022-01-01", "2022-01-04": "2022-01-02", "2022-05-02": "2022-05-01", "2022-05-10": "2022-05-07",
	"2023-01-03": "2023-01-01", "2023-05-08": "2023-05-07", "2023-12-18": "2023-12-16",
	"2024-03-25": "2024-03-23", "2024-07-08": "2024-07-06",
	"2025-03-10": "2025-03-08", "2025-03-24": "2025-03-22", "2025-03-25": "2025-03-23", "2025-07-07": "2025-07-06", "2025-09-01": "2025-08-30",
	"2025-10-27": "2025-10-25",
	"2026-03-09": "2026-03-08", "2026-03-24": "2026-03-21", "2026-03-25": "2026-03-22", "2026-05-11": "2026-05-09", "2026-10-26": "2026-10-25",
	"2027-01-04": "2027-01-02", "2027-03-24": "2027-03-21", "2027-05-03": "2027-05-01", "2027-05-10": "2027-05-09",
}

// TestSubstitutes computes every year without its transfers, because one substitute was worked, and compares.
func TestSubstitutes(t *testing.T) {
	got := map[string]string{}
	for _, text := range files {
		table, err := Parse(text)
		require.NoError(t, err)
		table.Transfers = []*Transfer{}
		y, p := table.Complete()
		require.Nil(t, p)
		for _, e := range y.Exceptions {
			if e.Kind == Substitute {
				got[e.Date] = e.For
			}
		}
	}
	assert.Equal(t, substitutes, got)
	if ref := readReference(t); ref != nil {
		want := map[string]string{}
		for _, y := range ref.Holidays.Calendar {
			for _, d := range y.Days {
				if d.Kind == "substitute_day_off" {
					want[d.Date] = d.For
				}
			}
		}
		assert.Equal(t, want, got)
	}
}

// TestAgainstReference compares the entered days and transfers.
func TestAgainstReference(t *testing.T) {
	ref := readReference(t)
	if ref == nil {
		return
	}
	require.Len(t, ref.Holidays.Calendar, len(files))
	for _, text := range files {
		table, err := Parse(text)
		require.NoError(t, err)
		want := ref.Holidays.Calendar[strconv.Itoa(table.Year)]
		lists := map[string][]*Day{"holiday": table.Holidays, "day_off_not_holiday": table.DaysOff}
		for _, d := range want.Days {
			list := lists[d.Kind]
			if d.Kind == "substitute_day_off" {
				continue
			}
			require.NotEmpty(t, list, d.Date)
			assert.Equal(t, []any{d.Date, strings.ReplaceAll(d.Key, "_", "-"), d.Provisional, strings.ToLower(d.Confidence)},
				[]any{list[0].Date, list[0].Name, list[0].Provisional, string(list[0].Confidence)})
			lists[d.Kind] = list[1:]
		}
		assert.Empty(t, lists["holiday"], table.Year)
		assert.Empty(t, lists["day_off_not_holiday"], table.Year)
		require.Len(t, table.Transfers, len(want.Transfers), table.Year)
		for i, transfer := range table.Transfers {
			assert.Equal(t, want.Transfers[i].In, transfer.Worked)
			assert.Equal(t, want.Transfers[i].Off, transfer.Off)
		}
	}
}
