package conditions

import (
	"testing"

	"tanu/core/rule/ruletest"
)

func TestLasting(t *testing.T) {
	const at = "/commitments/lasting/given"
	ruletest.Run(t, Lasting, []ruletest.Row{
		{Name: "given", Want: []string{"met given " + at}},
		{Name: "not answered", Change: changes{without(at)}, Want: []string{"unknown commitment-missing " + at}},
		{Name: "refused", Change: changes{set(at, false)}, Want: []string{"not-met commitment-refused " + at}},
		{Name: "wording not known", Change: changes{set("/filed", "2022-07-15")}, Want: []string{"unknown edition-not-known /filed from=2023-05-15"}},
	})
}
