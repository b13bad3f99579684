package parties

import (
	"testing"

	"tanu/core/application/applicationtest"
	"tanu/core/rule/ruletest"
)

func TestApplicant(t *testing.T) {
	type changes = []applicationtest.Change
	set, without := applicationtest.Set, applicationtest.Without
	number := func(text string) changes { return changes{set("/applicant/number", text)} }
	mineral := func(name string) changes {
		return changes{set("/subsoil/minerals", []any{map[string]any{"name": name, "use": []any{"raw-material"}}})}
	}
	met := []string{"met stated /applicant/name licence=mining minerals=1"}
	ruletest.Run(t, Applicant, []ruletest.Row{
		{Name: "stated", Want: met},
		{Name: "two minerals", Base: applicationtest.Exploration, Want: []string{"met stated /applicant/name licence=exploration minerals=2"}},
		{Name: "no name", Change: changes{without("/applicant/name")}, Want: []string{"unknown name-missing /applicant/name"}},
		{Name: "no number", Change: changes{without("/applicant/number")}, Want: []string{"unknown number-missing /applicant/number"}},
		{Name: "a digit short", Change: number("28114000017"), Want: []string{"not-met number-length /applicant/number have=11 need=12"}},
		{Name: "a digit long", Change: number("2811400001700"), Want: []string{"not-met number-length /applicant/number have=13 need=12"}},
		{Name: "grouped", Change: number("БСН 281140 000170"), Want: met},
		{Name: "hyphens", Change: number("281-140-000-170"), Want: met},
		{Name: "a published number", Change: number("140940023346"), Want: met},
		{Name: "second sum", Change: number("260140000604"), Want: met},
		{Name: "inner structure is a hint only", Change: number("999999999990"), Want: met},
		{Name: "check digit", Change: number("140940023345"), Want: []string{"not-met number-check-digit /applicant/number number=140940023345"}},
		{Name: "no valid twelfth digit", Change: number("260140000630"), Want: []string{"not-met number-check-digit /applicant/number number=260140000630"}},
		{Name: "unreadable", Change: number("28114000017O"), Want: []string{"unknown number-unreadable /applicant/number typed=28114000017O"}},
		{Name: "no licence", Change: changes{without("/subsoil/licence")}, Want: []string{"unknown licence-missing /subsoil/licence"}},
		{Name: "licence of another kind", Change: changes{set("/subsoil/licence", "both")}, Want: []string{"unknown licence-not-offered /subsoil/licence typed=both"}},
		{Name: "no minerals", Change: changes{without("/subsoil/minerals")}, Want: []string{"unknown minerals-missing /subsoil/minerals"}},
		{Name: "a blank mineral", Change: changes{set("/subsoil/minerals", []any{map[string]any{"name": " "}})}, Want: []string{"unknown minerals-missing /subsoil/minerals"}},
		{Name: "a use without a name", Change: mineral(""), Want: []string{"unknown mineral-unnamed /subsoil/minerals/0/name"}},
		{Name: "not recognised", Change: mineral("сурьма"), Want: met},
		{Name: "oil", Change: mineral("Шикі мұнай"), Want: []string{"not-met mineral-not-solid /subsoil/minerals/0/name mineral=Шикі мұнай as=oil"}},
		{Name: "water", Change: mineral("минеральная вода"), Want: []string{"not-met mineral-not-solid /subsoil/minerals/0/name mineral=минеральная вода as=water"}},
		{Name: "nothing said", Change: changes{without("/applicant"), without("/subsoil")}, Want: []string{"unknown name-missing /applicant/name",
			"unknown number-missing /applicant/number", "unknown licence-missing /subsoil/licence", "unknown minerals-missing /subsoil/minerals"}},
		{Name: "day before the wording", Change: changes{set("/filed", "2022-07-14")}, Want: []string{"unknown edition-not-known /filed from=2022-07-15"}},
		{Name: "first day of the wording", Change: changes{set("/filed", "2022-07-15")}, Want: met},
	})
}
