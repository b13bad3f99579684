package letter

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// wordsOf is what the program carries of concepts.txt.
func wordsOf(source string) string {
	var b strings.Builder
	for line := range strings.Lines(source) {
		line = strings.TrimSpace(line)
		switch {
		case line == "" || strings.IndexByte("#+-", line[0]) >= 0:
		case line[0] == '@':
			b.WriteByte('@')
			if fields := strings.Fields(line); len(fields) > 1 && len(fields[len(fields)-1]) == 1 {
				b.WriteString(fields[len(fields)-1])
			}
			b.WriteByte('\n')
		default:
			var phrases []string
			for p := range strings.SplitSeq(line[4:], "|") {
				if p = strings.Join(strings.Fields(p), " "); p != "" {
					p = strings.ReplaceAll(p, " - ", "-")
					phrases = append(phrases, p)
				}
			}
			b.WriteByte(line[2])
			b.WriteString(strings.Join(phrases, "|") + "\n")
		}
	}
	return strings.TrimSuffix(b.String(), "\n")
}

// The words that the program carries are those of concepts.txt; UPDATE=1 writes them anew.
func TestWordsAreThoseOfTheConcepts(t *testing.T) {
	source, err := os.ReadFile("concepts.txt")
	require.NoError(t, err)
	if os.Getenv("UPDATE") != "" {
		require.NoError(t, os.WriteFile("words.txt", []byte(wordsOf(string(source))), 0o644))
		return
	}
	assert.Equal(t, wordsOf(string(source)), wordsFile, "write words.txt anew: UPDATE=1 go test ./core/letter -run TestWords")
}

func hasConcept(text string, c concept, latin bool) bool {
	t, _ := tokens(text, latin)
	for _, h := range words().find(t) {
		if h.concept == c {
			return true
		}
	}
	return false
}

// Every block has words of the first tier and right and wrong examples in all three languages, and its examples hold.
func TestConcepts(t *testing.T) {
	names := strings.Fields(order)
	assert.Len(t, names, int(concepts)-1)
	var at concept
	right, wrong, tier := map[string]int{}, map[string]int{}, map[string]int{}
	check := func() {
		if at == noConcept {
			return
		}
		for _, lang := range []string{"kk", "ru", "en"} {
			assert.Positive(t, right[lang], "%s has no right example in %s", names[at-1], lang)
			assert.Positive(t, wrong[lang], "%s has no wrong example in %s", names[at-1], lang)
			assert.Positive(t, tier[lang], "%s has no words of the first tier in %s", names[at-1], lang)
		}
		clear(right)
		clear(wrong)
		clear(tier)
	}
	source, err := os.ReadFile("concepts.txt")
	require.NoError(t, err)
	for line := range strings.Lines(string(source)) {
		line = strings.TrimSpace(line)
		switch {
		case line == "" || line[0] == '#':
		case line[0] == '@':
			check()
			at++
			assert.Equal(t, names[at-1], strings.Fields(line[1:])[0])
		case line[0] == '+':
			right[line[2:4]]++
			assert.True(t, hasConcept(line[5:], at, false), "%s does not know: %s", names[at-1], line)
		case line[0] == '-':
			wrong[line[2:4]]++
			assert.False(t, hasConcept(line[5:], at, false), "%s wrongly takes: %s", names[at-1], line)
		default:
			if line[2] == '1' {
				tier[line[:2]]++
			}
		}
	}
	check()
	assert.Equal(t, int(concepts)-1, int(at))
}
