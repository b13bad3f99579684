package conditions

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"tanu/core/decimal"
	"tanu/core/rule/ruletest"
)

func TestInCountryValue(t *testing.T) {
	const at = "/commitments/inCountryValue/years/0/"
	year := func(figures ...string) changes {
		row := map[string]any{"year": "2027"}
		for i := 0; i < len(figures); i += 2 {
			row[figures[i]] = figures[i+1]
		}
		return changes{set("/commitments/inCountryValue/years", []any{row})}
	}
	percent := func(text string) changes { return year("percent", text) }
	sums := func(total, part string) changes { return year("total", total, "inCountry", part) }
	ruletest.Run(t, InCountryValue, []ruletest.Row{
		{Name: "percent below", Change: percent("49.99"), Want: []string{"not-met share-below " + at + "percent year=2027 have=49.99 need=50 short=0.01"}},
		{Name: "percent below in the last digit that is read", Change: percent("49.999999"),
			Want: []string{"not-met share-below " + at + "percent year=2027 have=49.999999 need=50 short=0.000001"}},
		{Name: "percent at", Change: percent("50 %"), Want: []string{"met share-enough " + at + "percent year=2027 have=50 need=50 over=0"}},
		{Name: "percent above", Change: percent("50,000001"), Want: []string{"met share-enough " + at + "percent year=2027 have=50.000001 need=50 over=0.000001"}},
		{Name: "percent ambiguous", Change: percent("49,999"), Want: []string{"unknown percent-ambiguous " + at + "percent typed=49,999 one=49.999 other=49999"}},
		{Name: "percent at its upper end", Change: percent("100"), Want: []string{"met share-enough " + at + "percent year=2027 have=100 need=50 over=50"}},
		{Name: "percent above its upper end", Change: percent("100,01"), Want: []string{"unknown share-above-100 " + at + "percent year=2027 have=100.01"}},
		{Name: "sums below", Change: sums("4000000000", "1999999999"), Want: []string{"not-met sum-below " + at +
			"inCountry year=2027 have=1999999999 need=2000000000 short=1 total=4000000000 share=49.99 needPercent=50"}},
		{Name: "sums below by a tiyn", Change: sums("4000000000", "1999999999,99"), Want: []string{"not-met sum-below " + at +
			"inCountry year=2027 have=1999999999.99 need=2000000000 short=0.01 total=4000000000 share=49.99 needPercent=50"}},
		{Name: "sums at", Change: sums("4000000000", "2000000000"), Want: []string{"met sum-enough " + at +
			"inCountry year=2027 have=2000000000 need=2000000000 over=0 total=4000000000 share=50 needPercent=50"}},
		{Name: "sums above", Change: sums("4000000000", "2000000001"), Want: []string{"met sum-enough " + at +
			"inCountry year=2027 have=2000000001 need=2000000000 over=1 total=4000000000 share=50 needPercent=50"}},
		{Name: "one of two tiyn", Change: sums("0,02", "0,01"), Want: []string{"met sum-enough " + at +
			"inCountry year=2027 have=0.01 need=0.01 over=0 total=0.02 share=50 needPercent=50"}},
		{Name: "one of three tiyn", Change: sums("0,03", "0,01"), Want: []string{"not-met sum-below " + at +
			"inCountry year=2027 have=0.01 need=0.015 short=0.005 total=0.03 share=33.33 needPercent=50"}},
		{Name: "nothing bought", Change: sums("0", "0"), Want: []string{"unknown nothing-bought " + at + "total year=2027"}},
		{Name: "nothing from the country", Change: sums("4", "0"), Want: []string{"not-met sum-below " + at + "inCountry year=2027 have=0 need=2 short=2 total=4 share=0 needPercent=50"}},
		{Name: "all from the country", Change: sums("4", "4"), Want: []string{"met sum-enough " + at + "inCountry year=2027 have=4 need=2 over=2 total=4 share=100 needPercent=50"}},
		{Name: "more than all", Change: sums("4", "4,01"), Want: []string{"unknown in-country-above-total " + at + "inCountry year=2027 inCountry=4.01 total=4"}},
		{Name: "percent beside half of the sums", Change: year("percent", "55", "total", "4000000000"),
			Want: []string{"met share-enough " + at + "percent year=2027 have=55 need=50 over=5"}},
		{Name: "percent rounded up", Change: year("percent", "67", "total", "3", "inCountry", "2"),
			Want: []string{"met sum-enough " + at + "inCountry year=2027 have=2 need=1.5 over=0.5 total=3 share=66.66 needPercent=50"}},
		{Name: "percent cut off", Change: year("percent", "66.6", "total", "3", "inCountry", "2"),
			Want: []string{"met sum-enough " + at + "inCountry year=2027 have=2 need=1.5 over=0.5 total=3 share=66.66 needPercent=50"}},
		{Name: "percent one unit off", Change: year("percent", "56", "total", "100", "inCountry", "55"),
			Want: []string{"unknown percent-and-sums-disagree " + at + "percent year=2027 percent=56 share=55"}},
		{Name: "percent just under, sums at half", Change: year("percent", "49.99", "total", "10001", "inCountry", "5000"),
			Want: []string{"not-met sum-below " + at + "inCountry year=2027 have=5000 need=5000.5 short=0.5 total=10001 share=49.99 needPercent=50",
				"not-met share-below " + at + "percent year=2027 have=49.99 need=50 short=0.01"}},
		{Name: "percent above a hundred and sums too low", Change: year("percent", "101", "total", "4", "inCountry", "1"),
			Want: []string{"unknown share-above-100 " + at + "percent year=2027 have=101"}},
		{Name: "a total that cannot be read", Change: sums("көп", "1"), Want: []string{"unknown total-unreadable " + at + "total typed=көп"}},
		{Name: "a total in dollars", Change: sums("$4", "1"), Want: []string{"unknown total-other-currency " + at + "total typed=$4"}},
		{Name: "a part below zero", Change: sums("4", "-1"), Want: []string{"unknown in-country-negative " + at + "inCountry typed=-1"}},
		{Name: "a sum in indices", Change: sums("4 млн АЕК", "1"), Want: []string{"unknown total-unreadable " + at + "total typed=4 млн АЕК"}},
		{Name: "year only", Change: year(), Want: []string{"unknown share-missing " + at + "percent year=2027"}},
		{Name: "no total", Change: year("inCountry", "1"), Want: []string{"unknown total-missing " + at + "total year=2027"}},
		{Name: "no part", Change: year("total", "1"), Want: []string{"unknown in-country-missing " + at + "inCountry year=2027"}},
		{Name: "no years", Change: changes{without("/commitments/inCountryValue/years")}, Want: []string{"unknown years-missing /commitments/inCountryValue/years"}},
		{Name: "not answered", Change: append(percent("50"), without("/commitments/inCountryValue/given")),
			Want: []string{"unknown commitment-missing /commitments/inCountryValue/given", "met share-enough " + at + "percent year=2027 have=50 need=50 over=0"}},
		{Name: "not answered, and below", Change: append(percent("49"), without("/commitments/inCountryValue/given")),
			Want: []string{"unknown commitment-missing /commitments/inCountryValue/given", "not-met share-below " + at + "percent year=2027 have=49 need=50 short=1"}},
		{Name: "refused", Change: append(percent("50"), set("/commitments/inCountryValue/given", false)),
			Want: []string{"not-met commitment-refused /commitments/inCountryValue/given", "met share-enough " + at + "percent year=2027 have=50 need=50 over=0"}},
		{Name: "a share without its year", Change: changes{set("/commitments/inCountryValue/years", []any{map[string]any{"percent": "49"}})},
			Want: []string{"unknown year-missing " + at + "year", "not-met share-below " + at + "percent year= have=49 need=50 short=1"}},
		{Name: "a year twice", Change: changes{set("/commitments/inCountryValue/years",
			[]any{map[string]any{"year": "2027", "percent": "51"}, map[string]any{"year": "2027 жыл", "percent": "49"}})},
			Want: []string{"met share-enough " + at + "percent year=2027 have=51 need=50 over=1", "unknown year-twice /commitments/inCountryValue/years/1/year year=2027",
				"not-met share-below /commitments/inCountryValue/years/1/percent year=2027 have=49 need=50 short=1"}},
	})
}

// The sums are compared with half of the total, the percent with MinInCountryPercent: they are one threshold.
func TestHalfIsFiftyPercent(t *testing.T) {
	half, ok := decimal.Of(100).Half()
	assert.True(t, ok)
	assert.Equal(t, decimal.Of(MinInCountryPercent), half)
}
