package conditions

import (
	"testing"

	"tanu/core/rule/ruletest"
)

func TestWage(t *testing.T) {
	const (
		average, regional = "/commitments/wage/average", "/commitments/wage/regional/figure"
		period, source    = "/commitments/wage/regional/period", "/commitments/wage/regional/source"
		below             = "not-met wage-below /commitments/wage/average have=412599 need=412600 short=1"
		above             = "met wage-above /commitments/wage/average have=520000 need=412600 over=107400"
	)
	ruletest.Run(t, Wage, []ruletest.Row{
		{Name: "below", Change: changes{set(average, "412599")}, Want: []string{below}},
		{Name: "equal", Change: changes{set(average, "412 600")}, Want: []string{"not-met wage-equal /commitments/wage/average have=412600 need=412600"}},
		{Name: "above", Change: changes{set(average, "412601")}, Want: []string{"met wage-above /commitments/wage/average have=412601 need=412600 over=1"}},
		{Name: "above by a tiyn", Change: changes{set(average, "412600,01")}, Want: []string{"met wage-above /commitments/wage/average have=412600.01 need=412600 over=0.01"}},
		{Name: "nothing at all", Change: changes{set(average, "0")}, Want: []string{"not-met wage-below /commitments/wage/average have=0 need=412600 short=412600"}},
		{Name: "no average", Change: changes{without(average)}, Want: []string{"unknown average-missing /commitments/wage/average"}},
		{Name: "average ambiguous", Change: changes{set(average, "520.000")},
			Want: []string{"unknown average-ambiguous /commitments/wage/average typed=520.000 one=520 other=520000"}},
		{Name: "average below zero", Change: changes{set(average, "-520000")}, Want: []string{"unknown average-negative /commitments/wage/average typed=-520000"}},
		{Name: "average in dollars", Change: changes{set(average, "1000 USD")}, Want: []string{"unknown average-other-currency /commitments/wage/average typed=1000 USD"}},
		{Name: "average in indices", Change: changes{set(average, "120 АЕК")}, Want: []string{"unknown average-unreadable /commitments/wage/average typed=120 АЕК"}},
		{Name: "no figure", Change: changes{without(regional)}, Want: []string{"unknown figure-missing /commitments/wage/regional/figure"}},
		{Name: "no figure, period or source", Change: changes{without("/commitments/wage/regional")}, Want: []string{"unknown figure-missing /commitments/wage/regional/figure"}},
		{Name: "figure ambiguous", Change: changes{set(regional, "412,600")},
			Want: []string{"unknown figure-ambiguous /commitments/wage/regional/figure typed=412,600 one=412.6 other=412600"}},
		{Name: "figure of nothing", Change: changes{set(regional, "0")}, Want: []string{"unknown figure-zero /commitments/wage/regional/figure"}},
		{Name: "no period", Change: changes{without(period)}, Want: []string{"judgement figure-without-period /commitments/wage/regional/period"}},
		{Name: "no source", Change: changes{without(source)}, Want: []string{"judgement figure-without-source /commitments/wage/regional/source"}},
		{Name: "no period and no source", Change: changes{without(period), set(source, " ")},
			Want: []string{"judgement figure-without-period /commitments/wage/regional/period", "judgement figure-without-source /commitments/wage/regional/source"}},
		{Name: "no source, and below", Change: changes{without(source), set(average, "412599")},
			Want: []string{"judgement figure-without-source /commitments/wage/regional/source", below}},
		{Name: "no indicator", Change: changes{without("/commitments/wage/regional/indicator")}, Want: []string{above}},
		{Name: "period unreadable, and below", Change: changes{set(period, "былтыр"), set(average, "412599")},
			Want: []string{"unknown period-unreadable /commitments/wage/regional/period typed=былтыр", below}},
		{Name: "period ends before filing", Change: changes{set(period, "октябрь 2026 года")}, Want: []string{above}},
		{Name: "period ends on the day of filing", Change: changes{set("/filed", "2026-09-30")}, Want: []string{above}},
		{Name: "period ends after filing", Change: changes{set("/filed", "2026-09-29"), set(average, "412599")},
			Want: []string{"unknown period-after-filing /commitments/wage/regional/period period=2026-Q3 filed=2026-09-29"}},
		{Name: "not answered", Change: changes{without("/commitments/wage/given")}, Want: []string{"unknown commitment-missing /commitments/wage/given"}},
		{Name: "refused", Change: changes{set("/commitments/wage/given", false)}, Want: []string{"not-met commitment-refused /commitments/wage/given"}},
		{Name: "refused, and below", Change: changes{set("/commitments/wage/given", false), set(average, "412599")},
			Want: []string{"not-met commitment-refused /commitments/wage/given", below}},
		{Name: "nothing said", Change: changes{without("/commitments/wage")}, Want: []string{"unknown commitment-missing /commitments/wage/given",
			"unknown average-missing /commitments/wage/average", "unknown figure-missing /commitments/wage/regional/figure"}},
	})
}
