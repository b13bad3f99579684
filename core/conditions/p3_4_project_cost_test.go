package conditions

import (
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"tanu/core/application/applicationtest"
	"tanu/core/date"
	"tanu/core/params"
	"tanu/core/rule/ruletest"
)

func TestProjectCost(t *testing.T) {
	const at, of2026, last = "/project/cost", " index=4325 haveMCI=14500000 needMCI=14500000", " otherYear=2025 otherNeed=57014000000"
	cost := func(text string, more ...applicationtest.Change) changes {
		return append(changes{set(at, text)}, more...)
	}
	ruletest.Run(t, ProjectCost, []ruletest.Row{
		{Name: "below", Change: cost("62712499999"), Want: []string{
			"not-met below-minimum-but-not-last-year /project/cost have=62712499999 need=62712500000 short=1 index=4325 haveMCI=14499999 needMCI=14500000" + last}},
		{Name: "below by a tiyn", Change: cost("62712499999,99"), Want: []string{
			"not-met below-minimum-but-not-last-year /project/cost have=62712499999.99 need=62712500000 short=0.01 index=4325 haveMCI=14499999 needMCI=14500000" + last}},
		{Name: "at", Change: cost("62712500000"), Want: []string{"met enough /project/cost have=62712500000 need=62712500000 over=0" + of2026}},
		{Name: "above", Change: cost("62712500001"), Want: []string{"met enough /project/cost have=62712500001 need=62712500000 over=1" + of2026}},
		{Name: "largest that is read", Change: cost("1 000 000 000 000 000"), Want: []string{
			"met enough /project/cost have=1000000000000000 need=62712500000 over=999937287500000 index=4325 haveMCI=231213872832 needMCI=14500000"}},
		{Name: "larger than that", Change: cost("1 000 000 000 000 001"), Want: []string{"unknown cost-unreadable /project/cost typed=1 000 000 000 000 001"}},
		{Name: "in indices, below", Change: cost("14 499 999,999999 АЕК"), Want: []string{"not-met below-minimum-mci /project/cost have=14499999.999999 need=14500000 short=0.000001"}},
		{Name: "in indices, at", Change: cost("14,5 млн МРП"), Want: []string{"met enough-mci /project/cost have=14500000 need=14500000 over=0"}},
		{Name: "in indices, above", Change: cost("14 500 001 MCI"), Want: []string{"met enough-mci /project/cost have=14500001 need=14500000 over=1"}},
		{Name: "in indices on a day without one", Change: cost("14 500 000 MCI", set("/filed", "2027-01-01")), Want: []string{"met enough-mci /project/cost have=14500000 need=14500000 over=0"}},
		{Name: "no value for the day", Change: cost("1", set("/filed", "2027-01-01")),
			Want: []string{"unknown no-index-for-day /project/cost have=1 needMCI=14500000 filed=2027-01-01"}},
		{Name: "not answered", Change: changes{without(at)}, Want: []string{"unknown cost-missing /project/cost"}},
		{Name: "ambiguous", Change: cost("71.500"), Want: []string{"unknown cost-ambiguous /project/cost typed=71.500 one=71.5 other=71500"}},
		{Name: "below zero", Change: cost("−1"), Want: []string{"unknown cost-negative /project/cost typed=−1"}},
		{Name: "other currency", Change: cost("€ 120 млн"), Want: []string{"unknown cost-other-currency /project/cost typed=€ 120 млн"}},
		{Name: "a percent", Change: cost("50 %"), Want: []string{"unknown cost-unreadable /project/cost typed=50 %"}},
		{Name: "commitment not answered", Change: cost("62712500000", without("/commitments/cost/given")),
			Want: []string{"met enough /project/cost have=62712500000 need=62712500000 over=0" + of2026}},
		{Name: "refused", Change: cost("62712500000", set("/commitments/cost/given", false)), Want: []string{"not-met commitment-refused /commitments/cost/given"}},
		{Name: "refused, and below", Change: cost("14499999 MCI", set("/commitments/cost/given", false)),
			Want: []string{"not-met commitment-refused /commitments/cost/given", "not-met below-minimum-mci /project/cost have=14499999 need=14500000 short=1"}},
		{Name: "wording not known", Change: cost("62712500000", set("/filed", "2023-05-14")), Want: []string{"unknown edition-not-known /filed from=2023-05-15"}},
	})
}

// Each year's own minimum, from the table of 14 500 000 indices in the reference: below, at, above.
func TestProjectCostOfEveryYear(t *testing.T) {
	for day, need := range map[string]int{"2023-05-15": 50_025_000_000, "2023-12-31": 50_025_000_000, "2024-01-01": 53_534_000_000, "2024-12-31": 53_534_000_000,
		"2025-01-01": 57_014_000_000, "2025-12-31": 57_014_000_000, "2026-01-01": 62_712_500_000, "2026-12-31": 62_712_500_000} {
		for cost, want := range map[int]string{need - 1: "not-met", need: "met", need + 1: "met"} {
			c := applicationtest.Case(t, applicationtest.Mining, set("/filed", day), set("/project/cost", strconv.Itoa(cost)))
			assert.Equal(t, want, string(ProjectCost.Findings(c)[0].Outcome), "%s: %d", day, cost)
		}
	}
}

// The index of the days before the known wording, which no application reaches: A-02.
func TestMinimumWhenTheIndexChanges(t *testing.T) {
	for day, need := range map[string]string{"2020-03-31": "38439500000", "2020-04-01": "40281000000", "2020-12-31": "40281000000", "2021-01-01": "42296500000",
		"2022-03-31": "44413500000", "2022-04-01": "44413500000", "2022-12-31": "44413500000", "2023-01-01": "50025000000"} {
		on, err := date.Parse(day)
		require.NoError(t, err)
		index, known := params.Index(on)
		require.True(t, known, day)
		assert.Equal(t, need, MinProjectCost(index).String(), day)
	}
	_, known := params.Index(date.Of(2027, 1, 1))
	assert.False(t, known)
}
