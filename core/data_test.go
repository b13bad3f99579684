package core

import (
	"encoding/json"
	"path/filepath"
	"testing"

	"github.com/mailru/easyjson/jlexer"
	"github.com/mailru/easyjson/jwriter"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"tanu/core/application/applicationtest"
	"tanu/core/calendar"
	"tanu/core/fault"
	"tanu/core/params"
	"tanu/core/procedure"
	"tanu/core/rule"
)

// dataFile is the built-in data as a data file with changes, read as it is at the border.
func dataFile(t testing.TB, changes ...applicationtest.Change) *DataFile {
	t.Helper()
	text, err := json.Marshal(applicationtest.DataFile(t, changes...))
	require.NoError(t, err)
	file := new(DataFile)
	lexer := jlexer.Lexer{Data: text}
	file.UnmarshalEasyJSON(&lexer)
	lexer.Consumed()
	require.NoError(t, lexer.Error())
	return file
}

// use takes a data file for the rest of a test.
func use(t *testing.T, changes ...applicationtest.Change) *DataInForce {
	t.Helper()
	t.Cleanup(func() {
		params.Use(nil)
		calendar.Use(nil)
	})
	in, err := UseData(dataFile(t, changes...))
	require.Nil(t, err)
	return in
}

func catalogueText(t testing.TB, on string) string {
	t.Helper()
	c, err := CatalogueOn(&CatalogueRequest{On: on})
	require.Nil(t, err)
	w := &jwriter.Writer{}
	c.MarshalEasyJSON(w)
	return string(w.Buffer.BuildBytes())
}

func TestTheBuiltInDataAsADataFileChangesNothing(t *testing.T) {
	days := []string{"2020-03-31", "2022-07-15", "2023-06-01", "2026-11-23", "2027-01-01"}
	before, reports := map[string]string{}, map[string]string{}
	for _, on := range days {
		before[on] = catalogueText(t, on)
	}
	for file, s := range scenarios(t) {
		reports[file] = written(checked(t, s.Application))
	}
	same := func(source string) {
		for file, s := range scenarios(t) {
			assert.Equal(t, reports[file], written(checked(t, s.Application)), "%s %s", source, filepath.Base(file))
		}
	}

	in := use(t)
	assert.Equal(t, DataBuiltIn, in.Source)
	for _, on := range days {
		assert.Equal(t, before[on], catalogueText(t, on))
	}
	same(in.Source)

	in = use(t, applicationtest.Set("/version", "2026-12-01"))
	assert.Equal(t, DataReplaced, in.Source)
	assert.NotEqual(t, before["2026-11-23"], catalogueText(t, "2026-11-23"))
	same(in.Source)

	in = use(t)
	assert.Equal(t, DataBuiltIn, in.Source, "the built-in data comes back")
	assert.Equal(t, before["2026-11-23"], catalogueText(t, "2026-11-23"))
}

// costOn is the outcome of 3.4 for a cost on a day.
func costOn(t *testing.T, filed, cost string) rule.Outcome {
	t.Helper()
	application := applicationtest.Apply(applicationtest.Document(t, applicationtest.Mining),
		applicationtest.Set("/filed", filed), applicationtest.Set("/project/cost", cost))
	return worst(reportOf(t, application))["3.4"]
}

func TestAChangedIndexMovesTheEdge(t *testing.T) {
	const below, at, above = "62712499999.99", "62712500000", "62712500000.01"
	assert.Equal(t, rule.NotMet, costOn(t, "2026-11-23", below))
	assert.Equal(t, rule.Met, costOn(t, "2026-11-23", at))
	assert.Equal(t, rule.Met, costOn(t, "2026-11-23", above))
	assert.Equal(t, rule.Unknown, costOn(t, "2027-01-11", above))

	in := use(t, applicationtest.Set("/index/12/kzt", 4400), applicationtest.Set("/index/13",
		map[string]any{"from": "2027-01-01", "to": "2027-12-31", "kzt": 4500, "source": "made up for the test", "confidence": "found"}))
	assert.Equal(t, "2027-12-31", in.indexTo)
	for cost, want := range map[string]rule.Outcome{above: rule.NotMet, "63799999999.99": rule.NotMet, "63800000000": rule.Met, "63800000000.01": rule.Met} {
		assert.Equal(t, want, costOn(t, "2026-11-23", cost), cost)
	}
	for cost, want := range map[string]rule.Outcome{"65249999999.99": rule.NotMet, "65250000000": rule.Met, "65250000000.01": rule.Met} {
		assert.Equal(t, want, costOn(t, "2027-01-11", cost), cost)
	}
	assert.Equal(t, rule.Unknown, costOn(t, "2028-01-11", above), "the year after has no index, and last year's is not taken")
}

func TestAChangedCalendarMovesADueDay(t *testing.T) {
	accept := func() procedure.Step {
		steps, err := Timeline(&procedure.TimelineInput{Filed: "2026-11-23"})
		require.Nil(t, err)
		return steps[0]
	}
	assert.Equal(t, "2026-12-07", accept().Due)
	use(t, applicationtest.Set("/calendars/8/transfers/0",
		map[string]any{"worked": "2026-12-05", "off": "2026-12-01", "source": "made up for the test", "confidence": "found"}))
	assert.Equal(t, "2026-12-07", accept().Due, "a day is exchanged for another")
	use(t, applicationtest.Set("/calendars/8/daysOff/2",
		map[string]any{"date": "2026-12-01", "name": "day-of-tests", "names": names("тест күні"), "source": "made up for the test", "confidence": "found"}))
	assert.Equal(t, "2026-12-08", accept().Due)
	assert.False(t, accept().Provisional)
	use(t, applicationtest.Set("/calendars/8/status", "not-official"))
	assert.True(t, accept().Provisional)
}

func names(kk string) map[string]any {
	return map[string]any{"kk": kk, "ru": "название", "en": "name"}
}

func TestNewBodiesNoticesAndWagesStandInTheCatalogue(t *testing.T) {
	const on = "2026-11-23"
	assert.NotContains(t, catalogueText(t, on), `"names"`)
	use(t,
		applicationtest.Set("/bodies/2/to", "2026-10-31"),
		applicationtest.Set("/bodies/3", map[string]any{"role": "authorised-body", "body": "ministry-of-tests", "from": "2026-11-01",
			"names": names("Сынақ министрлігі"), "source": "made up for the test", "confidence": "found"}),
		applicationtest.Set("/notices/4", map[string]any{"code": "S-5", "from": "2026-11-01", "acts": []any{}, "dates": []any{},
			"names": names("Хабарлама"), "texts": names("Мәтін"), "source": "made up for the test", "confidence": "found"}),
		applicationtest.Set("/wages/0", map[string]any{"region": "KZ-35", "indicator": "made up", "period": "2026-Q2", "kzt": 400000, "from": "2026-11-01",
			"source": "made up for the test", "confidence": "found"}),
	)
	text := catalogueText(t, on)
	for _, part := range []string{
		`{"role":"authorised-body","body":"ministry-of-tests","from":"2026-11-01","names":{"kk":"Сынақ министрлігі",`,
		`{"code":"S-5","from":"2026-11-01","acts":[],"dates":[],"names":{"kk":"Хабарлама",`, `"texts":{"kk":"Мәтін",`,
		`"wages":[{"region":"KZ-35",`,
	} {
		assert.Contains(t, text, part)
	}
	assert.Contains(t, catalogueText(t, "2026-10-31"), `"wages":[]`)
	assert.Contains(t, checked(t, scenarioText(t)).Notices, "S-5")
}

func scenarioText(t *testing.T) []byte {
	text, err := json.Marshal(applicationtest.Document(t, applicationtest.Mining))
	require.NoError(t, err)
	return text
}

func TestARefusedDataFileChangesNothing(t *testing.T) {
	use(t, applicationtest.Set("/index/12/kzt", 4400))
	before := catalogueText(t, "2026-11-23")
	for _, c := range []struct {
		at      string
		code    fault.Code
		changes []applicationtest.Change
	}{
		{"/format", fault.UnknownFormat, []applicationtest.Change{applicationtest.Without("/format")}},
		{"/version", fault.OlderData, []applicationtest.Change{applicationtest.Set("/version", "2026-11-21")}},
		{"/index/13/from", fault.RowOrder, []applicationtest.Change{applicationtest.Set("/index/13", map[string]any{"from": "2027-01-02", "to": "2027-12-31", "kzt": 4500, "source": "s", "confidence": "found"})}},
		{"/calendars/8/year", fault.RowOrder, []applicationtest.Change{applicationtest.Without("/calendars/8")}},
	} {
		_, err := UseData(dataFile(t, c.changes...))
		require.NotNil(t, err, c.at)
		assert.Equal(t, c.at, err.At)
		assert.Equal(t, c.code, err.Code, c.at)
		assert.Equal(t, before, catalogueText(t, "2026-11-23"), "the data in force stays")
	}
}
