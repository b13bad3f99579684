package datafile

import (
	"testing"
	"unicode/utf8"

	"github.com/mailru/easyjson/jwriter"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

type table struct {
	Name, Day, Kind string
	Count           int64
	Sure, Late      bool
	Words           []string
	Rows            []row
	Notes           []row
}

func (t *table) Fields(w *Walk) {
	w.Text("name", &t.Name, 0)
	w.Text("day", &t.Day, Day|Optional)
	w.Word("kind", &t.Kind, []string{"a", "b"})
	w.Number("count", &t.Count)
	w.Flag("sure", &t.Sure, 0)
	w.Flag("late", &t.Late, Optional)
	w.Texts("words", &t.Words)
	Rows(w, "rows", &t.Rows, Filled)
	Rows(w, "notes", &t.Notes, Optional)
}

// row has keys of its table too, which must not be mixed up with it.
type row struct {
	Name, Day string
	Rows      []row
}

func (r *row) Fields(w *Walk) {
	w.Text("name", &r.Name, Filled)
	w.Text("day", &r.Day, Day)
	Rows(w, "rows", &r.Rows, Optional)
}

const whole = `{"name":"қ\"","day":"2026-11-23","kind":"b","count":3,"sure":true,"late":true,"words":["x",""],` +
	`"rows":[{"name":"1","day":"2026-01-01","rows":[{"name":"2","day":"2024-02-29"},{"name":"3","day":"2000-02-29"}]}],"notes":[{"name":"4","day":"2026-12-31"}]}`

const least = `{"name":"","kind":"a","count":1,"sure":false,"words":[],"rows":[{"name":"1","day":"2026-01-01"}]}`

func written(r Row) string {
	w := &jwriter.Writer{NoEscapeHTML: true}
	Write(w, r)
	return string(w.Buffer.BuildBytes())
}

func TestReadAndWrite(t *testing.T) {
	for _, text := range []string{whole, least} {
		got := new(table)
		require.NoError(t, Read(text, got))
		assert.Nil(t, Check(got))
		assert.Equal(t, text, written(got))
	}
	got := new(table)
	require.NoError(t, Read(whole, got))
	assert.Equal(t, &table{Name: `қ"`, Day: "2026-11-23", Kind: "b", Count: 3, Sure: true, Late: true, Words: []string{"x", ""},
		Rows:  []row{{"1", "2026-01-01", []row{{Name: "2", Day: "2024-02-29"}, {Name: "3", Day: "2000-02-29"}}}},
		Notes: []row{{Name: "4", Day: "2026-12-31"}}}, got)
	require.NoError(t, Read(`{"rows":[{"day":"2026-01-02","name":"5"}], "count": 4}`, got), "keys in any order; what is not named stays")
	assert.Equal(t, []row{{Name: "5", Day: "2026-01-02"}}, got.Rows)
	assert.Equal(t, int64(4), got.Count)
	assert.Len(t, got.Notes, 1)
}

func TestReadRefuses(t *testing.T) {
	for _, text := range []string{``, ` `, `null`, `[]`, `"x"`, `{`, `{}x`, `{"name":}`, `{"name":null}`, `{"name":1}`, `{"count":"1"}`, `{"count":1.5}`,
		`{"sure":"yes"}`, `{"words":"x"}`, `{"words":[1]}`, `{"words":[null]}`, `{"rows":{}}`, `{"rows":[1]}`, `{"rows":[null]}`, `{"rows":null}`,
		`{"names":"x"}`, `{"Name":"x"}`, `{"":"x"}`, `{"rows":[{"count":1}]}`, `{"rows":[{"name":"x"}`, `{"words":["x"`} {
		assert.Error(t, Read(text, new(table)), text)
	}
}

func TestCheck(t *testing.T) {
	for at, spoil := range map[string]func(*table){
		"/day":               func(t *table) { t.Day = "2026-02-29" },
		"/kind":              func(t *table) { t.Kind = "c" },
		"/count":             func(t *table) { t.Count = 0 },
		"/rows":              func(t *table) { t.Rows = nil },
		"/rows/0/name":       func(t *table) { t.Rows[0].Name = "" },
		"/rows/0/day":        func(t *table) { t.Rows[0].Day = "" },
		"/rows/0/rows/1/day": func(t *table) { t.Rows[0].Rows[1].Day = "soon"; t.Notes[0].Name = "" },
		"/notes/0/day":       func(t *table) { t.Notes[0].Day = "2026-13-01" },
	} {
		got := new(table)
		require.NoError(t, Read(whole, got))
		spoil(got)
		p := Check(got)
		require.NotNil(t, p, at)
		assert.Equal(t, at, p.At)
		assert.NotEmpty(t, p.Detail)
		assert.Contains(t, p.Error(), at)
	}
}

// FuzzRead holds that any text is refused, or gives a table that is written and read again as the same.
func FuzzRead(f *testing.F) {
	f.Add(whole)
	f.Add(least)
	f.Add(`{"rows":[{"rows":[{"rows":[]}]}]}`)
	f.Fuzz(func(t *testing.T, text string) {
		first := new(table)
		if !utf8.ValidString(text) || Read(text, first) != nil {
			return // broken UTF-8 is kept by the lexer and replaced by the writer
		}
		Check(first)
		second := new(table)
		require.NoError(t, Read(written(first), second))
		require.Equal(t, written(first), written(second))
	})
}
