package letter

import (
	"encoding/json"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/require"
)

// labelled is a letter with its labels.
type labelled struct {
	ID            string            `json:"id"`
	Lang          string            `json:"lang"`
	IsApplication bool              `json:"is_application"`
	LetterDate    string            `json:"letter_date"`
	Form          map[string]string `json:"form"`
	FormCheck     map[string]string `json:"form_check"`
	Commitments   map[string]string `json:"commitments"`
	Enclosures    map[string]string `json:"enclosures"`
	Facts         []label           `json:"facts"`
	text          string
}

type label struct {
	Kind    string `json:"kind"`
	Start   int    `json:"start"`
	End     int    `json:"end"`
	BStart  int    `json:"bstart"`
	BEnd    int    `json:"bend"`
	V       any    `json:"v"`
	Role    string `json:"role"`
	Cmp     string `json:"cmp"`
	Which   string `json:"which"`
	Status  string `json:"status"`
	Valid   *bool  `json:"valid"`
	InAnnex *bool  `json:"in_annex"`
	Text    string `json:"text"`
}

var (
	commitmentNames = []string{"ownUse", "inCountryValue", "wage", "cost", "schedule"}
	enclosureNames  = []string{"passport", "schedule", "financing", "conclusion", "slide", "justification", "information"}
)

// sharedLetters are the letters of the reference folder; they are kept here too, so that the test never runs on nothing.
func sharedLetters(t testing.TB) []labelled {
	t.Helper()
	names, err := filepath.Glob("testdata/letters/*.json")
	require.NoError(t, err)
	require.NotEmpty(t, names)
	var out []labelled
	for _, name := range names {
		var l labelled
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		require.NoError(t, json.Unmarshal(data, &l), name)
		text, err := os.ReadFile(strings.TrimSuffix(name, ".json") + ".txt")
		require.NoError(t, err)
		l.text = string(text)
		out = append(out, l)
	}
	return out
}

// markedLetters are the letters with labels inside the text: [[kind:value:…|text]].
func markedLetters(t testing.TB) []labelled {
	t.Helper()
	names, err := filepath.Glob("testdata/letters/*.letter")
	require.NoError(t, err)
	require.NotEmpty(t, names)
	sort.Strings(names)
	var out []labelled
	for _, name := range names {
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		out = append(out, compileMarked(t, name, string(data)))
	}
	return out
}

func compileMarked(t testing.TB, name, source string) labelled {
	l := labelled{IsApplication: true, Commitments: map[string]string{}, Enclosures: map[string]string{}}
	for _, n := range commitmentNames {
		l.Commitments[n] = "absent"
	}
	for _, n := range enclosureNames {
		l.Enclosures[n] = "absent"
	}
	head, body, ok := strings.Cut(source, "---\n")
	require.True(t, ok, name)
	for row := range strings.Lines(head) {
		key, value, _ := strings.Cut(strings.TrimSpace(row), " ")
		pairs := strings.Fields(value)
		switch key {
		case "id":
			l.ID = value
		case "lang":
			l.Lang = value
		case "date":
			l.LetterDate = value
		case "app":
			l.IsApplication = value == "yes"
		case "c", "e":
			into := l.Commitments
			if key == "e" {
				into = l.Enclosures
			}
			for i := 0; i+1 < len(pairs); i += 2 {
				_, known := into[pairs[i]]
				require.True(t, known, name+" "+pairs[i])
				into[pairs[i]] = pairs[i+1]
			}
		}
	}
	var text strings.Builder
	var open []int
	for body != "" {
		switch {
		case strings.HasPrefix(body, "[["):
			attrs, rest, ok := strings.Cut(body[2:], "|")
			require.True(t, ok, name)
			l.Facts = append(l.Facts, labelOf(t, name, attrs, text.String()))
			open = append(open, len(l.Facts)-1)
			body = rest
		case strings.HasPrefix(body, "]]") && len(open) > 0:
			f := &l.Facts[open[len(open)-1]]
			open = open[:len(open)-1]
			f.BEnd = text.Len()
			f.End = len(utf16.Encode([]rune(text.String())))
			f.Text = text.String()[f.BStart:]
			body = body[2:]
		default:
			text.WriteByte(body[0])
			body = body[1:]
		}
	}
	require.Empty(t, open, name)
	l.text = text.String()
	return l
}

var kindLetters = map[string]string{"m": kindMoney, "M": kindMCI, "p": kindPercent, "a": kindActivity, "n": kindNumber, "d": kindDate, "P": kindPeriod,
	"r": kindRegion, "A": kindApplicant, "J": kindProject, "T": kindAddressee, "c": kindCommitment, "e": kindEnclosure}

func labelOf(t testing.TB, name, attrs, before string) label {
	parts := strings.Split(attrs, ":")
	kind, known := kindLetters[parts[0]]
	require.True(t, known, name+" "+attrs)
	f := label{Kind: kind, BStart: len(before), Start: len(utf16.Encode([]rune(before)))}
	if len(parts) > 1 {
		f.V = parts[1]
	}
	switch kind {
	case kindCommitment, kindEnclosure:
		f.Which, f.Status, f.V = parts[1], parts[2], nil
	case kindPercent:
		f.Cmp = parts[2]
		f.Role = map[string]string{"i": "inCountryValue", "q": "requirement", "o": "other"}[parts[3]]
	case kindMoney, kindMCI:
		f.Role = parts[2]
		if f.Role == "o" {
			f.Role = "other"
		}
	}
	return f
}

// readLetter reads a letter through the JSON of the border.
func readLetter(t *testing.T, text string) *Output {
	t.Helper()
	out, err := Read(&Input{Text: text})
	require.Nil(t, err)
	return out
}
