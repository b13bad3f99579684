package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"tanu/core/fault"
)

func faultOf(t *testing.T, answer string) (code, at string) {
	t.Helper()
	var envelope struct {
		Error *struct{ Code, At, Detail string } `json:"error"`
	}
	require.NoError(t, json.Unmarshal([]byte(answer), &envelope), answer)
	require.NotNil(t, envelope.Error, answer)
	assert.NotEmpty(t, envelope.Error.Detail)
	return envelope.Error.Code, envelope.Error.At
}

func TestFaultsHaveACodeAndAPlace(t *testing.T) {
	const ok = `{"format":"tanu/application/1","filed":"2026-11-23"}`
	valid := answer("check", ok)
	for name, c := range map[string]struct{ method, input, code, at string }{
		"unknown method":       {"Check", ok, "unknown-method", ""},
		"prototype":            {"constructor", "{}", "unknown-method", ""},
		"letter filed":         {"read", `{"text":"","filed":"2026-02-30"}`, "not-a-day", "/filed"},
		"letter with a key":    {"read", `{"text":"","letter":""}`, "unknown-field", "/letter"},
		"empty":                {"check", "", "bad-json", ""},
		"blank":                {"check", "  ", "bad-json", ""},
		"cut short":            {"check", `{"format":"tanu/application/1","project":{"cost":"1`, "bad-json", "/project/cost"},
		"trailing":             {"check", ok + "x", "bad-json", ""},
		"comma":                {"check", `{"format":"tanu/application/1",}`, "bad-json", ""},
		"null":                 {"check", "null", "wrong-type", ""},
		"array":                {"check", "[]", "wrong-type", ""},
		"text":                 {"check", `"tanu"`, "wrong-type", ""},
		"number for a text":    {"check", `{"format":"tanu/application/1","filed":"2026-11-23","project":{"cost":71500000000}}`, "wrong-type", "/project/cost"},
		"text for a boolean":   {"check", `{"format":"tanu/application/1","project":{"map":{"included":"yes"}}}`, "wrong-type", "/project/map/included"},
		"number for a boolean": {"check", `{"commitments":{"wage":{"given":1}}}`, "wrong-type", "/commitments/wage/given"},
		"object for a list":    {"check", `{"subsoil":{"minerals":{}}}`, "wrong-type", "/subsoil/minerals"},
		"text for an object":   {"check", `{"documents":{"slide":"x"}}`, "wrong-type", "/documents/slide"},
		"fraction of a page":   {"check", `{"documents":{"slide":{"files":[{"pages":1.5}]}}}`, "wrong-type", "/documents/slide/files/0/pages"},
		"unknown key":          {"check", `{"format":"tanu/application/1","filed":"2026-11-23","project":{"costs":"1"}}`, "unknown-field", "/project/costs"},
		"unknown key in list":  {"check", `{"subsoil":{"minerals":[{"name":"a"},{"nom":"b"}]}}`, "unknown-field", "/subsoil/minerals/1/nom"},
		"key in other case":    {"check", `{"Format":"tanu/application/1"}`, "unknown-field", "/Format"},
		"no format":            {"check", `{"filed":"2026-11-23"}`, "unknown-format", "/format"},
		"other format":         {"check", `{"format":"tanu/application/2","filed":"2026-11-23"}`, "unknown-format", "/format"},
		"no day":               {"check", `{"format":"tanu/application/1"}`, "not-a-day", "/filed"},
		"impossible day":       {"check", `{"format":"tanu/application/1","filed":"2026-02-30"}`, "not-a-day", "/filed"},
		"catalogue day":        {"catalogue", `{"on":"today"}`, "not-a-day", "/on"},
		"timeline order":       {"timeline", `{"filed":"2026-11-23","accepted":"2026-11-20"}`, "step-order", "/accepted"},
		"timeline too early":   {"timeline", `{"filed":"2022-07-14"}`, "edition-not-known", "/filed"},
		"votes":                {"commission", `{"members":7,"present":4,"for":2,"against":3,"abstained":0}`, "bad-count", ""},
		"two megabytes":        {"check", strings.Repeat("тану ", 220_000), "bad-json", ""},
		"two megabytes deep":   {"check", strings.Repeat("[", 2_000_000), "bad-json", ""},
		"too large":            {"check", strings.Repeat(" ", maxInput+1), "too-large", ""},
	} {
		t.Run(name, func(t *testing.T) {
			code, at := faultOf(t, answer(c.method, c.input))
			assert.Equal(t, c.code, code)
			if name != "votes" && !strings.HasPrefix(name, "two megabytes") {
				assert.Equal(t, c.at, at)
			}
			assert.Equal(t, valid, answer("check", ok), "the next call works and its answer is unchanged")
		})
	}
}

func TestPanicLeavesTheNextCallWorking(t *testing.T) {
	methods["panic"] = func(string) (writable, *fault.Error) { panic("on purpose") }
	defer delete(methods, "panic")
	code, _ := faultOf(t, answer("panic", "{}"))
	assert.Equal(t, "internal", code)
	assert.Contains(t, answer("check", `{"format":"tanu/application/1","filed":"2026-11-23"}`), `"ok"`)
}

func TestOddTextIsText(t *testing.T) {
	for _, name := range []string{`\ud800`, `\u0000`, `😀`, `\u202e`, `<script>`, "\u2028"} {
		got := answer("check", `{"format":"tanu/application/1","filed":"2026-11-23","subsoil":{"minerals":[{"name":"`+name+`","use":["`+name+`"]}]}}`)
		require.True(t, json.Valid([]byte(got)))
		assert.Contains(t, got, `"ok"`, name)
	}
}

func FuzzAnswer(f *testing.F) {
	files, _ := filepath.Glob("../core/testdata/scenarios/*.json")
	for _, file := range files {
		var scenario struct{ Application json.RawMessage }
		text, err := os.ReadFile(file)
		require.NoError(f, err)
		require.NoError(f, json.Unmarshal(text, &scenario))
		if scenario.Application != nil { // the others are changes of one that is written out
			f.Add("check", string(scenario.Application))
		}
	}
	f.Add("timeline", `{"filed":"2026-11-23"}`)
	f.Add("commission", `{"members":7,"present":4,"for":2,"against":2,"abstained":0,"chair":"for"}`)
	f.Add("catalogue", `{"on":"2026-11-23"}`)
	f.Add("check", `{"project":{"cost":"\ud800"}}`)
	f.Fuzz(func(t *testing.T, name, input string) {
		got := answer(name, input)
		require.True(t, json.Valid([]byte(got)), got)
		require.NotContains(t, got, `"code":"internal"`, input)
		require.Equal(t, got, answer(name, input), "the same input gives the same bytes")
	})
}
