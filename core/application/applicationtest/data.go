package applicationtest

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// DataFile is the built-in dated data as the one file that the build makes of it, decoded, with changes. It is found from core, from the packages directly
// in it, and from wasm.
func DataFile(t testing.TB, changes ...Change) any {
	t.Helper()
	document := map[string]any{"format": "tanu/data/1"}
	calendars := []any{}
	for _, root := range []string{".", "..", "../core"} {
		files, err := filepath.Glob(root + "/params/*.json")
		require.NoError(t, err)
		years, err := filepath.Glob(root + "/calendar/*.json")
		require.NoError(t, err)
		slices.Sort(years)
		for _, file := range files {
			require.NoError(t, json.Unmarshal(read(t, file), &document), file)
		}
		for _, file := range years {
			var table any
			require.NoError(t, json.Unmarshal(read(t, file), &table), file)
			calendars = append(calendars, table)
		}
		if len(files) > 0 {
			break
		}
	}
	require.Len(t, document, 9)
	document["calendars"] = calendars
	return Apply(document, changes...)
}

func read(t testing.TB, file string) []byte {
	t.Helper()
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	return text
}
