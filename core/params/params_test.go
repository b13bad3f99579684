package params

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"tanu/core/date"
)

func day(t testing.TB, text string) date.Date {
	d, err := date.Parse(text)
	require.NoError(t, err)
	return d
}

func TestBuiltInIsNotBroken(t *testing.T) {
	require.Nil(t, BuiltIn().Check())
	assert.Len(t, IndexRows(), 13)
	assert.Len(t, Regions(), 20)
	assert.Equal(t, "order-372", Acts()[0].ID)
	assert.Len(t, Editions(), 2)
}

func TestIndex(t *testing.T) {
	for _, c := range []struct {
		on  string
		kzt int64
	}{
		{"2014-12-31", 0},
		{"2015-01-01", 1982},
		{"2019-12-31", 2525},
		{"2020-01-01", 2651},
		{"2020-03-31", 2651},
		{"2020-04-01", 2778},
		{"2020-12-31", 2778},
		{"2021-01-01", 2917},
		{"2022-03-31", 3063},
		{"2022-04-01", 3063},
		{"2022-12-31", 3063},
		{"2023-01-01", 3450},
		{"2024-02-29", 3692},
		{"2025-12-31", 3932},
		{"2026-01-01", 4325},
		{"2026-12-31", 4325},
		{"2027-01-01", 0},
	} {
		row, known := Index(day(t, c.on))
		assert.Equal(t, c.kzt != 0, known, c.on)
		assert.Equal(t, c.kzt, row.KZT, c.on)
	}
	for _, row := range IndexRows() {
		assert.NotEqual(t, int64(3180), row.KZT, "for benefits only (A-02)")
	}
}

func TestRegions(t *testing.T) {
	assert.True(t, IsRegion("KZ-35"))
	for _, code := range []string{"", "KZ", "kz-35", "KZ-00", "KZ-KAR", "35"} {
		assert.False(t, IsRegion(code), code)
	}
	var created []string
	for _, r := range Regions() {
		if r.Created2022 {
			created = append(created, r.Code)
		}
	}
	assert.Equal(t, []string{"KZ-10", "KZ-33", "KZ-62"}, created)
}

func TestEditionFrom(t *testing.T) {
	for _, paragraph := range []string{"1", "2", "4", "5", "6", "7", "9", "annex"} {
		assert.Equal(t, "2022-07-15", EditionFrom(paragraph).String(), paragraph)
	}
	for _, paragraph := range []string{"3", "8"} {
		assert.Equal(t, "2023-05-15", EditionFrom(paragraph).String(), paragraph)
	}
	for _, e := range Editions() {
		assert.Equal(t, Assumed, e.Confidence)
	}
}

func TestNoticesOn(t *testing.T) {
	for on, want := range map[string][]string{
		"2022-07-15": {},
		"2023-06-28": {},
		"2023-06-29": {"S-1"},
		"2023-10-11": {"S-1"},
		"2023-10-12": {"S-1", "S-3"},
		"2023-11-29": {"S-1", "S-3", "S-4"},
		"2025-12-29": {"S-1", "S-3", "S-4"},
		"2025-12-30": {"S-1", "S-2", "S-3", "S-4"},
		"2035-01-01": {"S-1", "S-2", "S-3", "S-4"},
	} {
		got := []string{}
		for _, n := range NoticesOn(day(t, on)) {
			got = append(got, n.Code)
		}
		assert.Equal(t, want, got, on)
	}
	assert.Len(t, NoticesOn(day(t, "2026-01-01")), 4, "the list of another day leaves this one whole")
}

func TestBodies(t *testing.T) {
	type bodies = map[string]string
	for on, want := range map[string]bodies{
		"2022-07-14": {},
		"2023-05-14": {
			"authorised-body": "ministry-of-industry-and-infrastructure-development",
			"national-centre": "national-centre-for-complex-processing",
		},
		"2023-08-22": {
			"authorised-body":    "ministry-of-industry-and-infrastructure-development",
			"national-centre":    "national-centre-for-complex-processing",
			"industry-committee": "industrial-development-committee",
			"geology-committee":  "geology-committee",
			"subsoil-department": "solid-minerals-subsoil-department",
			"economy-ministry":   "ministry-of-national-economy",
		},
		"2023-11-28": {
			"authorised-body":    "",
			"national-centre":    "national-centre-for-complex-processing",
			"industry-committee": "",
			"geology-committee":  "geology-committee",
			"subsoil-department": "solid-minerals-subsoil-department",
			"economy-ministry":   "ministry-of-national-economy",
		},
		"2023-11-29": {
			"authorised-body":    "ministry-of-industry-and-construction",
			"national-centre":    "national-centre-for-complex-processing",
			"industry-committee": "",
			"geology-committee":  "geology-committee",
			"subsoil-department": "solid-minerals-subsoil-department",
			"economy-ministry":   "ministry-of-national-economy",
		},
	} {
		got := bodies{}
		for _, b := range Bodies(day(t, on)) {
			got[b.Role] = b.Body
		}
		assert.Equal(t, want, got, on)
	}
}
