package core

import (
	"encoding/json"
	"maps"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func decodedAny(t testing.TB, text []byte) (document any) {
	t.Helper()
	require.NoError(t, json.Unmarshal(text, &document))
	return document
}

func sortedKeys(object map[string]any) []string { return slices.Sorted(maps.Keys(object)) }

// elementOfList reports whether a pointer ends in an index.
func elementOfList(at string) bool {
	_, err := strconv.Atoi(at[strings.LastIndexByte(at, '/')+1:])
	return err == nil
}

// lookup is the value at a pointer.
func lookup(document any, at string) any {
	for _, key := range strings.Split(at, "/")[1:] {
		switch n := document.(type) {
		case map[string]any:
			document = n[key]
		case []any:
			i, _ := strconv.Atoi(key)
			document = n[i]
		}
	}
	return document
}
