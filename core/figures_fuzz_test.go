package core

import (
	"testing"

	"github.com/stretchr/testify/require"

	"tanu/core/application/applicationtest"
)

// Whatever stands in the fields of figures, the check comes to a report: exact arithmetic has bounds, and no figure that is read leaves them.
func FuzzFigures(f *testing.F) {
	f.Add("62712500000", "50", "4000000000", "2000000000", "412600", "412600")
	f.Add("1 000 000 000 000 000", "0.000001", "0,01", "0", "999999999999999.99", "0,01")
	f.Add("14 500 000 МРП", "100", "999999999999999,99", "999999999999999,98", "0", "1000000000000000")
	f.Add("999999999999.999999 МРП", "99,999999", "0,03", "0,01", "412 мың теңге", "")
	f.Add("14,499999999999 млн АЕК", "33.333333", "1000000000000000", "333333333333333,33", "71.500", "-1")
	f.Fuzz(func(t *testing.T, cost, percent, total, inCountry, average, regional string) {
		a := applicationtest.Complete(t, applicationtest.Mining)
		year := &a.Commitments.InCountryValue.Years[0]
		a.Project.Cost, year.Percent, year.Total, year.InCountry = cost, percent, total, inCountry
		a.Commitments.Wage.Average, a.Commitments.Wage.Regional.Figure = average, regional
		report, err := Check(a)
		require.Nil(t, err)
		require.NotEmpty(t, report.Findings)
	})
}
