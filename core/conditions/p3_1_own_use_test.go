package conditions

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

func TestOwnUse(t *testing.T) {
	const given, use, mapDate = "/commitments/ownUse/given", "/subsoil/minerals/0/use", "/project/map/date"
	met := []string{"met only-own-use /commitments/ownUse/given minerals=1"}
	ruletest.Run(t, OwnUse, []ruletest.Row{
		{Name: "raw material", Want: met},
		{Name: "fuel", Change: changes{set(use, []any{"fuel"})}, Want: met},
		{Name: "both", Change: changes{set(use, []any{"raw-material", "fuel"})}, Want: met},
		{Name: "in Kazakh", Change: changes{set(use, []any{"шикізат"})}, Want: met},
		{Name: "beside a blank row", Change: changes{set("/subsoil/minerals/1", map[string]any{"name": " ", "use": []any{""}})}, Want: met},
		{Name: "two minerals", Base: applicationtest.Exploration, Want: []string{"met only-own-use /commitments/ownUse/given minerals=2"}},
		{Name: "one use too many", Change: changes{set(use, []any{"fuel", "export"})},
			Want: []string{"not-met other-use /subsoil/minerals/0/use mineral=медная руда use=export"}},
		{Name: "use not answered", Change: changes{without(use)}, Want: []string{"unknown use-missing /subsoil/minerals/0/use mineral=медная руда"}},
		{Name: "no mineral", Change: changes{without("/subsoil/minerals")}, Want: []string{"unknown minerals-missing /subsoil/minerals"}},
		{Name: "not answered", Change: changes{without(given)}, Want: []string{"unknown commitment-missing /commitments/ownUse/given"}},
		{Name: "refused", Change: changes{set(given, false)}, Want: []string{"not-met commitment-refused /commitments/ownUse/given"}},
		{Name: "refused and sold", Change: changes{set(given, false), set(use, []any{"сату"})},
			Want: []string{"not-met commitment-refused /commitments/ownUse/given", "not-met other-use /subsoil/minerals/0/use mineral=медная руда use=сату"}},
		{Name: "map not answered", Change: changes{without("/project/map/included")}, Want: []string{"unknown map-missing /project/map/included"}},
		{Name: "not on the map", Change: changes{set("/project/map/included", false)}, Want: []string{"not-met map-not-included /project/map/included"}},
		{Name: "on the map the day of filing", Change: changes{set(mapDate, "2026-11-23")}, Want: met},
		{Name: "on the map a day later", Change: changes{set(mapDate, "2026-11-24")},
			Want: []string{"not-met map-after-filing /project/map/date date=2026-11-24 filed=2026-11-23"}},
		{Name: "ambiguous day", Change: changes{set(mapDate, "01/02/2026")},
			Want: []string{"unknown map-date-ambiguous /project/map/date typed=01/02/2026 one=2026-02-01 other=2026-01-02"}},
		{Name: "wording not known", Change: changes{set("/filed", "2023-05-14")}, Want: []string{"unknown edition-not-known /filed from=2023-05-15"}},
	})
}
