package place

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestAt(t *testing.T) {
	const text = `{"project": {"cost": 5, "map": {"x/y~z": [true, {"a": "b,]}"}, 7]}}, "filed": nul`
	for marked, want := range map[string]string{
		`{`:                       "",
		`{"project`:               "/project",
		`{"project": {"cost": 5`:  "/project/cost",
		`{"project": {"cost": 5,`: "/project/cost",
		`"x/y~z": [tr`:            "/project/map/x~1y~0z/0",
		`{"a": "b,]}"`:            "/project/map/x~1y~0z/1/a",
		`"b,]}"}, 7`:              "/project/map/x~1y~0z/2",
		`7]`:                      "/project/map/x~1y~0z",
		`"filed"`:                 "/filed",
		`nul`:                     "/filed",
	} {
		offset := strings.Index(text, marked) + len(marked)
		assert.Equal(t, want, At(text, offset), marked)
	}
	assert.Equal(t, "", At("", 0))
	assert.Equal(t, "", At("nonsense", 3))
	assert.Equal(t, "", At("{}", 99))
	assert.Equal(t, "", At("{}", -1))
}

func FuzzAt(f *testing.F) {
	f.Add(`{"a": [1, {"b": "c"}]}`, 9)
	f.Add(`[[[`, 3)
	f.Add(`{"a\`, 4)
	f.Add(`]}:`, 3)
	f.Fuzz(func(t *testing.T, text string, offset int) {
		at := At(text, offset)
		assert.True(t, at == "" || at[0] == '/')
	})
}
