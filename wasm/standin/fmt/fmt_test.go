package fmt_test

import (
	"bytes"
	"errors"
	"fmt"
	"reflect"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	standin "tanu/wasm/standin/fmt"
)

// TestAsTheRealOne compares the stand-in with the real package in every form that what is linked into the wasm uses.
func TestAsTheRealOne(t *testing.T) {
	broken := errors.New("broken «қ»")
	for _, c := range []struct {
		format string
		args   []any
	}{
		{"invalid type for instanceof: %v", []any{reflect.String}}, // safejs
		{"%+v", []any{broken}},                                                                        // safejs
		{"%+v", []any{"a text"}},                                                                      // safejs
		{"%+v\n%s", []any{broken, reflect.Bool}},                                                      // safejs
		{"%q", []any{"a \"text\"\n\x00"}},                                                             // safejs
		{"%s\n\t%s:%d\n", []any{"main.call", "main_js.go", 42}},                                       // safejs
		{"parse error: %s near offset %d of '%s'", []any{"unknown field", 17, `{"x":1}`}},             // easyjson
		{"expected %s", []any{"string"}},                                                              // easyjson
		{"json: encoding error for type %q: %q", []any{"T", "x"}},                                     // encoding/json
		{"json: invalid number literal, trying to unmarshal %q into Number", []any{[]byte(`"1"`)}},    // encoding/json
		{"json: cannot set embedded pointer to unexported struct: %v", []any{reflect.TypeFor[int]()}}, // encoding/json
		{"", nil}, {"100 %%", nil}, {"%s", nil}, {"%", nil}, {"%s and %s", []any{"one"}},
	} {
		assert.Equal(t, fmt.Sprintf(c.format, c.args...), standin.Sprintf(c.format, c.args...))
		assert.EqualError(t, standin.Errorf(c.format, c.args...), fmt.Sprintf(c.format, c.args...))
		var out bytes.Buffer
		_, err := standin.Fprintf(&out, c.format, c.args...)
		require.NoError(t, err)
		assert.Equal(t, fmt.Sprintf(c.format, c.args...), out.String())
	}
	var out bytes.Buffer
	_, err := standin.Fprint(&out, broken)
	require.NoError(t, err)
	assert.Equal(t, fmt.Sprint(broken), out.String())
	assert.Equal(t, "%!v(not known here)", standin.Sprintf("%v", struct{}{}), "never a panic")
}
