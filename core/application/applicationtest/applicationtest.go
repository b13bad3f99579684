// Package applicationtest makes applications for tests: a complete one, changed in a few places. Nothing but tests imports it.
package applicationtest

import (
	"encoding/json"
	"os"
	"testing"

	"github.com/mailru/easyjson/jlexer"
	"github.com/stretchr/testify/require"

	"tanu/core/application"
)

// The complete applications: all points of both are met.
const (
	Mining      = "01-complete-mining-application.json"
	Exploration = "02-complete-exploration-application-at-the-edges.json"
)

// Complete is a complete application with changes, decoded as it is at the border.
func Complete(t testing.TB, name string, changes ...Change) *application.Application {
	t.Helper()
	return Decode(t, Apply(Document(t, name), changes...))
}

// Case is a complete application with changes, with its figures read.
func Case(t testing.TB, name string, changes ...Change) *application.Case {
	t.Helper()
	c, err := application.Read(Complete(t, name, changes...))
	require.Nil(t, err)
	return c
}

// Document is the application of one of the project's scenarios as decoded JSON. It is found from core and from the packages directly in it.
func Document(t testing.TB, name string) any {
	t.Helper()
	text, err := os.ReadFile("testdata/scenarios/" + name)
	if err != nil {
		text, err = os.ReadFile("../testdata/scenarios/" + name)
	}
	require.NoError(t, err)
	var scenario struct{ Application any }
	require.NoError(t, json.Unmarshal(text, &scenario))
	return scenario.Application
}

// Decode reads a JSON document as the border does: strictly.
func Decode(t testing.TB, document any) *application.Application {
	t.Helper()
	text, err := json.Marshal(document)
	require.NoError(t, err)
	var a application.Application
	lexer := jlexer.Lexer{Data: text}
	a.UnmarshalEasyJSON(&lexer)
	lexer.Consumed()
	require.NoError(t, lexer.Error(), string(text))
	return &a
}
