package conditions

import (
	"testing"

	"tanu/core/rule/ruletest"
)

func TestSchedule(t *testing.T) {
	const at = "/commitments/schedule/given"
	ruletest.Run(t, Schedule, []ruletest.Row{
		{Name: "given", Want: []string{"met given " + at}},
		{Name: "given without the paper", Change: changes{without("/documents/schedule")}, Want: []string{"met given " + at}},
		{Name: "not answered", Change: changes{without("/commitments/schedule")}, Want: []string{"unknown commitment-missing " + at}},
		{Name: "refused", Change: changes{set(at, false)}, Want: []string{"not-met commitment-refused " + at}},
		{Name: "wording not known", Change: changes{set("/filed", "2023-05-14"), set(at, false)}, Want: []string{"unknown edition-not-known /filed from=2023-05-15"}},
		{Name: "first day of the wording", Change: changes{set("/filed", "2023-05-15")}, Want: []string{"met given " + at}},
	})
}
