package procedure

import (
	"testing"

	"tanu/core/application/applicationtest"
	"tanu/core/rule/ruletest"
)

// set and without shorten the tables of this package.
var (
	set     = applicationtest.Set
	without = applicationtest.Without
)

type changes = []applicationtest.Change

func TestOnTheMap(t *testing.T) {
	const included, day = "/project/map/included", "/project/map/date"
	met := []string{"met on-the-map " + included}
	ruletest.Run(t, OnTheMap, []ruletest.Row{
		{Name: "included", Want: met},
		{Name: "the day before filing", Change: changes{set(day, "2026-11-22")}, Want: met},
		{Name: "the day of filing", Change: changes{set(day, "2026-11-23")}, Want: met},
		{Name: "the day after filing", Change: changes{set(day, "2026-11-24")}, Want: []string{"not-met map-after-filing " + day + " date=2026-11-24 filed=2026-11-23"}},
		{Name: "without its day", Change: changes{without(day)}, Want: met},
		{Name: "without its act", Change: changes{without("/project/map/act")}, Want: met},
		{Name: "not answered", Change: changes{without(included)}, Want: []string{"unknown map-missing " + included}},
		{Name: "not answered, and later", Change: changes{without(included), set(day, "2026-11-24")},
			Want: []string{"unknown map-missing " + included, "not-met map-after-filing " + day + " date=2026-11-24 filed=2026-11-23"}},
		{Name: "not included", Change: changes{set(included, false)}, Want: []string{"not-met map-not-included " + included}},
		{Name: "not included, and later", Change: changes{set(included, false), set(day, "2026-11-24")}, Want: []string{"not-met map-not-included " + included}},
		{Name: "unreadable day", Change: changes{set(day, "2026")}, Want: []string{"unknown map-date-unreadable " + day + " typed=2026"}},
		{Name: "ambiguous day", Change: changes{set(day, "03-04-2026")}, Want: []string{"unknown map-date-ambiguous " + day + " typed=03-04-2026 one=2026-04-03 other=2026-03-04"}},
		{Name: "wording not known", Change: changes{set("/filed", "2022-07-14")}, Want: []string{"unknown edition-not-known /filed from=2022-07-15"}},
	})
}
