package application_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"tanu/core/application"
	"tanu/core/application/applicationtest"
	"tanu/core/fault"
	"tanu/core/figure"
)

var (
	set     = applicationtest.Set
	without = applicationtest.Without
)

func TestReadEchoesEveryFigure(t *testing.T) {
	c := applicationtest.Case(t, applicationtest.Mining, set("/project/cost", "71,5 млрд теңге"), set("/applicant/number", "БСН 2811-4000-0170"),
		set("/project/activity", "ОКЭД 24.44.0"), set("/project/map/date", "10 ақпан 2026 жыл"), set("/commitments/wage/average", "520 мың теңге"),
		set("/commitments/wage/regional/period", "III квартал 2026 года"), set("/commitments/inCountryValue/years", []any{
			map[string]any{}, map[string]any{"year": "2027 жыл", "percent": "55 %", "total": "4 млрд", "inCountry": "2,2 млрд"}}))
	const year = "/commitments/inCountryValue/years/1/"
	assert.Equal(t, []application.Understood{
		{Field: "/applicant/number", Kind: "number", Value: "281140000170"},
		{Field: "/project/from", Kind: "month", Value: "2026-03"},
		{Field: "/project/to", Kind: "month", Value: "2031-12"},
		{Field: "/project/cost", Kind: "money", Value: "71500000000"},
		{Field: "/project/activity", Kind: "activity", Value: "24.44.0"},
		{Field: "/project/map/date", Kind: "date", Value: "2026-02-10"},
		{Field: year + "year", Kind: "year", Value: "2027"},
		{Field: year + "percent", Kind: "percent", Value: "55"},
		{Field: year + "total", Kind: "money", Value: "4000000000"},
		{Field: year + "inCountry", Kind: "money", Value: "2200000000"},
		{Field: "/commitments/wage/average", Kind: "money", Value: "520000"},
		{Field: "/commitments/wage/regional/figure", Kind: "money", Value: "412600"},
		{Field: "/commitments/wage/regional/period", Kind: "period", Value: "2026-Q3"},
		{Field: "/documents/conclusion/date", Kind: "date", Value: "2026-09-30"},
	}, c.Understood)
	assert.Len(t, c.Shares, 1, "a blank row states nothing")
}

func TestReadEchoesIndices(t *testing.T) {
	c := applicationtest.Case(t, applicationtest.Mining, set("/project/cost", "14,5 млн АЕК"))
	assert.Contains(t, c.Understood, application.Understood{Field: "/project/cost", Kind: "mci", Value: "14500000"})
}

func TestReadKeepsWhatItCannotRead(t *testing.T) {
	for text, want := range map[string]figure.Problem{"": figure.Missing, " \u00a0": figure.Missing, "көп": figure.Unreadable, "71.500": figure.Ambiguous,
		"-1": figure.Negative, "1 USD": figure.OtherCurrency, "1 000 000 000 000 000": figure.Understood, "1 000 000 000 000 000,01": figure.Unreadable} {
		c := applicationtest.Case(t, applicationtest.Mining, set("/project/cost", text))
		assert.Equal(t, want, c.Cost.Problem, "%q", text)
		assert.Equal(t, text, c.Cost.Text)
		assert.Equal(t, want == figure.Missing, c.Cost.Blank(), "%q", text)
		for _, u := range c.Understood {
			assert.False(t, u.Field == "/project/cost" && want != figure.Understood, "%q is echoed", text)
		}
	}
	c := applicationtest.Case(t, applicationtest.Mining, set("/project/cost", "71.500"), set("/commitments/wage/average", "120 АЕК"))
	assert.Equal(t, [2]string{"71.5", "71500"}, [2]string{c.Cost.One, c.Cost.Other})
	assert.Equal(t, figure.Unreadable, c.Average.Problem, "a wage is tenge")
}

func TestReadAsksForTheDayOfFiling(t *testing.T) {
	for _, day := range []string{"", " ", "2026-02-29", "2026-13-01", "23.11.2026", "2026-11-23 ", "today", "0000-00-00"} {
		_, err := application.Read(applicationtest.Complete(t, applicationtest.Mining, set("/filed", day)))
		require.NotNil(t, err, day)
		assert.Equal(t, fault.NotADay, err.Code)
		assert.Equal(t, "/filed", err.At)
	}
	_, err := application.Read(applicationtest.Complete(t, applicationtest.Mining, without("/filed")))
	assert.NotNil(t, err)
	_, err = application.Read(applicationtest.Complete(t, applicationtest.Mining, set("/filed", "2024-02-29")))
	assert.Nil(t, err)
}
