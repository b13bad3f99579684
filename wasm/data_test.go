package main

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"tanu/core"
	"tanu/core/application/applicationtest"
)

// dataText is the built-in data as a data file, with changes.
func dataText(t testing.TB, changes ...applicationtest.Change) string {
	t.Helper()
	text, err := json.Marshal(applicationtest.DataFile(t, changes...))
	require.NoError(t, err)
	return string(text)
}

// builtIn brings the built-in data back when a test ends.
func builtIn(t testing.TB) {
	t.Cleanup(func() { require.Contains(t, answer("data", dataText(t)), `"source":"built-in"`) })
}

func TestDataIsTakenAndAnswers(t *testing.T) {
	builtIn(t)
	const on = `{"on":"2026-11-23"}`
	before := answer("catalogue", on)
	assert.Equal(t, `{"ok":{"format":"tanu/data/1","version":"2026-11-22","source":"built-in","index":13,"regions":20,"wages":0,"acts":12,"bodies":10,"notices":4,`+
		`"editions":2,"calendars":10,"indexTo":"2026-12-31","calendarsTo":2027}}`, answer("data", dataText(t)))
	assert.Equal(t, before, answer("catalogue", on))

	changed := dataText(t, applicationtest.Set("/version", "2027-01-04"), applicationtest.Set("/comment ru", "проверка"), applicationtest.Set("/index/12/comment", "x"),
		applicationtest.Set("/index/12/kzt", 4400))
	taken := answer("data", changed)
	assert.Contains(t, taken, `"version":"2027-01-04","source":"replaced"`)
	after := answer("catalogue", on)
	assert.Contains(t, after, `"data":{"format":"tanu/data/1","version":"2027-01-04","source":"replaced"`)
	assert.Contains(t, after, `"kzt":4400`)
	assert.Contains(t, after, `"costMoney":"63800000000"`)
	assert.Equal(t, taken, answer("data", changed), "the same input gives the same bytes")
	assert.Equal(t, after, answer("catalogue", on))
}

// A letter that was read before is judged by the new data too, although its blocks are remembered.
func TestALetterIsJudgedByTheDataInForce(t *testing.T) {
	builtIn(t)
	letter := `{"text":"Заявление\nПросим признать производственную деятельность связанной с недропользованием. ` +
		`Общая стоимость проекта составляет 62 712 500 000 тенге.\n23 ноября 2026 года","filed":"2026-11-23"}`
	before := answer("read", letter)
	require.Contains(t, before, `"is_application":true`)
	answer("data", dataText(t, applicationtest.Set("/index/12/kzt", 4326)))
	after := answer("read", letter)
	assert.NotEqual(t, before, after)
	assert.Contains(t, after, `"have"`)
	answer("data", dataText(t))
	assert.Equal(t, before, answer("read", letter))
}

func TestDataIsRefusedWithItsPlace(t *testing.T) {
	const on = `{"on":"2026-11-23"}`
	before := answer("catalogue", on)
	set, without := applicationtest.Set, applicationtest.Without
	whole := dataText(t)
	row := func(pairs ...any) map[string]any {
		object := map[string]any{"source": "made up for the test", "confidence": "found"}
		for i := 0; i < len(pairs); i += 2 {
			object[pairs[i].(string)] = pairs[i+1]
		}
		return object
	}
	for name, c := range map[string]struct{ text, code, at string }{
		"nothing":                {"", "bad-json", ""},
		"an empty object":        {"{}", "unknown-format", "/format"},
		"a list":                 {"[]", "wrong-type", ""},
		"cut short":              {whole[:len(whole)/2], "bad-json", "*"},
		"a comma too many":       {strings.Replace(whole, `"acts":[`, `"acts":[,`, 1), "bad-json", "/acts"},
		"a quote forgotten":      {strings.Replace(whole, `"kzt":4325`, `"kzt:4325`, 1), "bad-json", "*"},
		"a byte order mark":      {"\ufeff" + whole, "bad-json", ""},
		"too long":               {whole + strings.Repeat(" ", core.MaxData), "too-large", ""},
		"other format":           {dataText(t, set("/format", "tanu/data/2")), "unknown-format", "/format"},
		"unknown key":            {dataText(t, set("/mrp", 1)), "unknown-field", "/mrp"},
		"unknown key in a row":   {dataText(t, set("/index/12/tenge", 4325)), "unknown-field", "/index/12/tenge"},
		"key in other case":      {strings.Replace(whole, `"index":`, `"Index":`, 1), "unknown-field", "/Index"},
		"a key twice":            {strings.Replace(whole, `"index":`, `"index":[],"index":`, 1), "repeated-key", "/index"},
		"a key twice in a row":   {strings.Replace(whole, `"kzt":4325`, `"kzt":4325,"kzt":4325`, 1), "repeated-key", "/index/12/kzt"},
		"comment of a number":    {dataText(t, set("/comment", 1)), "wrong-type", "/comment"},
		"null":                   {strings.Replace(whole, `"wages":[]`, `"wages":null`, 1), "wrong-type", "/wages"},
		"text for a number":      {dataText(t, set("/index/12/kzt", "4325")), "wrong-type", "/index/12/kzt"},
		"fraction":               {dataText(t, set("/index/12/kzt", 4325.5)), "wrong-type", "/index/12/kzt"},
		"number for a day":       {dataText(t, set("/version", 2026)), "wrong-type", "/version"},
		"too great for a number": {strings.Replace(whole, `"kzt":4325`, `"kzt":99999999999999999999`, 1), "wrong-type", "/index/12/kzt"},
		"no version":             {dataText(t, without("/version")), "missing", "/version"},
		"impossible version":     {dataText(t, set("/version", "2026-02-30")), "not-a-day", "/version"},
		"older":                  {dataText(t, set("/version", "2026-11-21")), "older-data", "/version"},
		"no index":               {dataText(t, without("/index")), "missing", "/index"},
		"no calendars":           {dataText(t, without("/calendars")), "missing", "/calendars"},
		"no notices":             {dataText(t, without("/notices")), "missing", "/notices"},
		"index zero":             {dataText(t, set("/index/12/kzt", 0)), "bad-number", "/index/12/kzt"},
		"index a thousand fold":  {dataText(t, set("/index/12/kzt", 4325000)), "bad-number", "/index/12/kzt"},
		"index without source":   {dataText(t, set("/index/12/source", "")), "missing", "/index/12/source"},
		"unsure":                 {dataText(t, set("/index/12/confidence", "sure")), "unknown-word", "/index/12/confidence"},
		"index overlapping":      {dataText(t, set("/index/13", row("from", "2026-12-31", "to", "2027-12-31", "kzt", 4500))), "row-order", "/index/13/from"},
		"index with a gap":       {dataText(t, set("/index/13", row("from", "2027-02-01", "to", "2027-12-31", "kzt", 4500))), "row-order", "/index/13/from"},
		"index of no day":        {dataText(t, set("/index/13", row("from", "01.01.2027", "to", "2027-12-31", "kzt", 4500))), "not-a-day", "/index/13/from"},
		"not UTF-8":              {dataText(t, set("/acts/0/source", "\ufffd\ufffd")), "bad-text", "/acts/0/source"},
		"a year twice":           {dataText(t, set("/calendars/9/year", 2026)), "bad-calendar", "/calendars/9/holidays/0/date"},
		"a year left out":        {dataText(t, without("/calendars/8")), "row-order", "/calendars/8/year"},
		"a day of another year":  {dataText(t, set("/calendars/8/daysOff/1/date", "2027-05-27")), "bad-calendar", "/calendars/8/daysOff/1/date"},
		"a day twice":            {dataText(t, set("/calendars/8/daysOff/1/date", "2026-01-07")), "row-order", "/calendars/8/daysOff/1/date"},
		"a transfer that is none": {dataText(t, set("/calendars/8/transfers/0", row("worked", "2026-12-04", "off", "2026-12-07"))), "bad-calendar",
			"/calendars/8/transfers/0/worked"},
		"an unknown status":    {dataText(t, set("/calendars/8/status", "approved")), "unknown-word", "/calendars/8/status"},
		"a day without names":  {dataText(t, set("/calendars/9/holidays/3/name", "new-day")), "missing", "/calendars/9/holidays/3/names"},
		"a body without names": {dataText(t, set("/bodies/9/body", "ministry-of-tests")), "missing", "/bodies/9/names"},
		"names in two languages": {dataText(t, set("/bodies/9/body", "ministry-of-tests"), set("/bodies/9/names", map[string]any{"kk": "а", "ru": "б"})), "missing",
			"/bodies/9/names/en"},
		"an unknown role":        {dataText(t, set("/bodies/9/role", "tax-committee")), "unknown-word", "/bodies/9/role"},
		"two bodies at once":     {dataText(t, set("/bodies/2/from", "2023-11-28")), "row-order", "/bodies/2/from"},
		"an act that is not":     {dataText(t, set("/notices/0/acts/0", "law-1")), "unknown-name", "/notices/0/acts"},
		"an act twice":           {dataText(t, set("/acts/1/id", "order-372")), "row-order", "/acts/1/id"},
		"a notice twice":         {dataText(t, set("/notices/1/code", "S-1")), "row-order", "/notices/1/code"},
		"a notice without words": {dataText(t, set("/notices/3/code", "S-9")), "missing", "/notices/3/names"},
		"a wage of no region": {dataText(t, set("/wages/0", row("region", "KZ-00", "indicator", "i", "period", "p", "kzt", 1, "from", "2026-01-01"))), "unknown-name",
			"/wages/0/region"},
	} {
		code, at := faultOf(t, answer("data", c.text))
		assert.Equal(t, c.code, code, name)
		if c.at != "*" {
			assert.Equal(t, c.at, at, name)
		}
		assert.Equal(t, before, answer("catalogue", on), "%s: the data in force stays", name)
	}
}

// FuzzData holds that any text is refused with its place and changes nothing, or is taken, and then every method still answers.
func FuzzData(f *testing.F) {
	f.Add(`{"format":"tanu/data/1","comment":"x"}`)
	// The smallest one, in which a change meets something; the built-in data itself would be changed a thousand times slower.
	const sourced = `"source":"s","confidence":"found"}`
	least := `{"format":"tanu/data/1","version":"2027-01-01","index":[{"from":"2026-01-01","to":"2026-12-31","kzt":4325,` + sourced + `],` +
		`"regions":[{"code":"KZ-35","created2022":false,` + sourced + `],"wages":[{"region":"KZ-35","indicator":"i","period":"p","kzt":1,"from":"2026-01-01",` + sourced + `],` +
		`"acts":[{"id":"a","date":"2018-05-24","status":"no-repeal-seen",` + sourced + `],"bodies":[{"role":"national-centre","body":"b","from":"2022-07-15",` +
		`"names":{"kk":"к","ru":"р","en":"e"},` + sourced + `],"notices":[{"code":"S-1","from":"2023-06-29","acts":["a"],"dates":[],` + sourced + `],` +
		`"editions":[{"from":"2022-07-15","paragraphs":[],"number":"366","date":"2022-06-27",` + sourced + `],` +
		`"calendars":[{"year":2026,"status":"official","note":"","holidays":[{"date":"2026-03-08","name":"nauryz",` + sourced + `],` +
		`"daysOff":[{"date":"2026-01-07","name":"christmas",` + sourced + `],"transfers":[{"worked":"2026-12-05","off":"2026-12-07",` + sourced + `]}]}`
	require.Contains(f, answer("data", least), `"source":"replaced"`)
	f.Add(least)
	home := dataText(f)
	require.Contains(f, answer("data", home), `"source":"built-in"`)
	const on, application = `{"on":"2026-11-23"}`, `{"format":"tanu/application/1","filed":"2026-11-23","project":{"cost":"62 712 500 000"}}`
	before, checked := answer("catalogue", on), answer("check", application)
	f.Fuzz(func(t *testing.T, text string) {
		got := answer("data", text)
		require.True(t, json.Valid([]byte(got)), got)
		require.NotContains(t, got, `"code":"internal"`)
		require.Equal(t, got, answer("data", text), "the same input gives the same bytes")
		if strings.HasPrefix(got, `{"error"`) {
			require.Equal(t, before, answer("catalogue", on))
			require.Equal(t, checked, answer("check", application))
			return
		}
		for _, c := range [][2]string{{"catalogue", on}, {"catalogue", `{"on":"2030-01-01"}`}, {"check", application}, {"timeline", `{"filed":"2026-11-23"}`}, {"timeline", `{"filed":"2026-12-31"}`}} {
			require.NotContains(t, answer(c[0], c[1]), `"code":"internal"`)
		}
		require.Contains(t, answer("data", home), `"source":"built-in"`)
	})
}
