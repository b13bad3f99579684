package applicationtest

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestApply(t *testing.T) {
	document := map[string]any{"a": []any{"x", "y"}, "b": map[string]any{"c": true}}
	for name, c := range map[string]struct {
		change Change
		want   any
	}{
		"set":              {Set("/b/c", false), map[string]any{"a": []any{"x", "y"}, "b": map[string]any{"c": false}}},
		"add":              {Set("/d/e", "f"), map[string]any{"a": []any{"x", "y"}, "b": map[string]any{"c": true}, "d": map[string]any{"e": "f"}}},
		"append":           {Set("/a/2", "z"), map[string]any{"a": []any{"x", "y", "z"}, "b": map[string]any{"c": true}}},
		"remove":           {Without("/b/c"), map[string]any{"a": []any{"x", "y"}, "b": map[string]any{}}},
		"remove element":   {Without("/a/0"), map[string]any{"a": []any{"y"}, "b": map[string]any{"c": true}}},
		"remove the unset": {Without("/d/e"), document},
	} {
		assert.Equal(t, c.want, Apply(document, c.change), name)
	}
	assert.Equal(t, map[string]any{"a": []any{"x", "y"}, "b": map[string]any{"c": true}}, document, "the document stays as it is")
	assert.Panics(t, func() { Apply(document, Set("/a/3", "z")) })
	assert.Panics(t, func() { Apply(document, Set("/b/c/d", "z")) })
}
