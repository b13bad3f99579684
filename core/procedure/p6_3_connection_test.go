package procedure

import (
	"testing"

	"tanu/core/rule/ruletest"
)

func TestConnection(t *testing.T) {
	at := []string{"judgement decided-by-people /project/product"}
	ruletest.Run(t, Connection, []ruletest.Row{
		{Name: "stated", Want: at},
		{Name: "nothing stated", Change: changes{without("/project"), without("/subsoil")}, Want: at},
		{Name: "day before the wording", Change: changes{set("/filed", "2022-07-14")}, Want: []string{"unknown edition-not-known /filed from=2022-07-15"}},
		{Name: "first day of the wording", Change: changes{set("/filed", "2022-07-15")}, Want: at},
	})
}
