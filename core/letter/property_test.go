package letter

import (
	"math/rand/v2"
	"os"
	"runtime"
	"strings"
	"testing"
	"time"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/mailru/easyjson/jwriter"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"tanu/core/application"
)

func bytesOf(out *Output) string {
	w := &jwriter.Writer{}
	out.MarshalEasyJSON(w)
	return string(w.Buffer.BuildBytes())
}

// inBytes turns a place in UTF-16 units into one in bytes by walking the text; a unit inside a pair has no place.
func inBytes(text string) map[int]int {
	at := map[int]int{}
	u := 0
	for b := 0; b < len(text); {
		at[u] = b
		r, size := utf8.DecodeRuneInString(text[b:])
		u += utf16.RuneLen(r)
		b += size
	}
	at[u] = len(text)
	return at
}

// places proves that all places of a reading lie inside the text, in order, and mean the same in units and in bytes.
func places(t testing.TB, text string) {
	l := NewReader().letter(text)
	l.settle(&application.LetterMarks{})
	at := inBytes(text)
	last := -1
	for _, f := range sorted(l.facts) {
		b0, ok0 := at[f.u0]
		b1, ok1 := at[f.u1]
		if !ok0 || !ok1 || b0 != f.b0 || b1 != f.b1 || f.u0 >= f.u1 || f.u0 < last {
			t.Fatalf("%s %+v in %q", f.kind, f.span, text)
		}
		if a := f.anchor; a.b1 > 0 && (at[a.u0] != a.b0 || at[a.u1] != a.b1 || a.u0 >= a.u1) {
			t.Fatalf("anchor of %s %+v in %q", f.kind, a, text)
		}
		last = f.u0
	}
}

// disturb changes a text the way editors and copying do.
func disturb(r *rand.Rand, text string) string {
	for range 1 + r.IntN(4) {
		i := r.IntN(len(text) + 1)
		for i > 0 && i < len(text) && !utf8.RuneStart(text[i]) {
			i--
		}
		put := []string{"😀", "\u00a0", "\u00ad", "\r\n", "\n\n", "\ufffd", "и\u0306", "é", "\t", "«", "»", "\"", "(", ")", "не ", "50 % ", "\u200b", "1 000 ", " – ", "\x80"}
		switch r.IntN(4) {
		case 0:
			text = text[:i] + put[r.IntN(len(put))] + text[i:]
		case 1:
			text = strings.ReplaceAll(text, "й", "и\u0306")
		case 2:
			text = strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\n", "\r\n")
		default:
			j := min(len(text), i+r.IntN(40))
			for j < len(text) && !utf8.RuneStart(text[j]) {
				j++
			}
			text = text[:i] + text[j:]
		}
	}
	return text
}

func allTexts(t *testing.T) (out []string) {
	for _, l := range append(sharedLetters(t), markedLetters(t)...) {
		out = append(out, l.text)
	}
	return out
}

func TestPlacesAreTheSameInUnitsAndBytes(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for _, text := range allTexts(t) {
		places(t, text)
		for range 40 {
			places(t, disturb(r, text))
		}
	}
}

func TestLabelsHaveTheSamePlaces(t *testing.T) {
	for _, l := range sharedLetters(t) {
		at := inBytes(l.text)
		for _, f := range l.Facts {
			assert.Equal(t, f.BStart, at[f.Start])
			assert.Equal(t, f.Text, l.text[at[f.Start]:at[f.End]])
		}
	}
}

// A reader that keeps blocks answers like a fresh one, whatever is edited, and reads an edited block and no other anew.
func TestKeptBlocksChangeNothing(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for _, text := range allTexts(t) {
		kept := NewReader()
		for range 25 {
			out, err := kept.Read(&Input{Text: text})
			require.Nil(t, err)
			fresh, err := Read(&Input{Text: text})
			require.Nil(t, err)
			require.Equal(t, bytesOf(fresh), bytesOf(out), text)
			text = disturb(r, text)
		}
	}
}

func TestOnlyTheChangedBlockIsPreparedAgain(t *testing.T) {
	var all []string
	for _, l := range markedLetters(t) {
		all = append(all, l.text)
	}
	text := strings.Join(all, "\n\n")
	r := NewReader()
	_, err := r.Read(&Input{Text: text})
	require.Nil(t, err)
	assert.Greater(t, r.fresh, 50)
	_, err = r.Read(&Input{Text: strings.Replace(text, "Гарантируем следующее", "Гарантируем следующее всё", 1)})
	require.Nil(t, err)
	assert.Equal(t, 1, r.fresh)
}

func TestSameBytesTwice(t *testing.T) {
	for _, text := range allTexts(t) {
		assert.Equal(t, bytesOf(readLetter(t, text)), bytesOf(readLetter(t, text)))
	}
}

// Hostile repetition of a megabyte is read in bounded time: ten times the line in every run, so that a busy machine fails nothing but growth does, and the
// line of two seconds itself in make prove.
func TestHostileRepetition(t *testing.T) {
	seeds := []string{"1 000 ", "1\t", "24.44 ", "ОКЭД 24.44\n", "«", "« » ", "не ", "внутристрановой ", "елішілік құндылық 50 пайыз ", "паспорт проекта, ", "жоба ", "a", "1,", "12:",
		"т.е. ", "\n", "\n\n", " ", "- ", "1. ", "( ", "50 % ", "средняя зарплата 1 тенге ", "1-", "он ", "қаржыландыру жоба ", "😀", "\ufffd", "приложение: слайд не ", "паспорт\tнет\n",
		"млрд ", "2026–", "2026 год ", "стоимость 14 млн МРП ", "тоо \"", "«а» 5 тенге ", "«а» стоимость 5 тенге, ", "проект – ", "280140100035 ", "БИН 1 ", "Абай облысы ", "область ", "?", "слайд\n", "по-\n", "т", "руда исключительно сырьё проекта, "}
	line := 20 * time.Second
	if os.Getenv("PROVE") != "" {
		line = 2 * time.Second
	}
	size := 1 << 20
	if runtime.GOOS == "js" { // under wasm the shape of the curve is enough
		size >>= 4
	}
	for _, seed := range seeds {
		text := strings.Repeat(seed, size/len(seed))
		took := time.Hour
		for try := 0; try < 3 && took > line; try++ { // a busy machine is not what is measured
			start := time.Now()
			_, err := Read(&Input{Text: text})
			require.Nil(t, err)
			took = min(took, time.Since(start))
		}
		t.Logf("%-40q %v", seed, took.Round(time.Millisecond))
		assert.Less(t, took, line, "%q", seed)
	}
}

func FuzzRead(f *testing.F) {
	for _, l := range []string{"", "Елішілік құндылық кемінде 50 %", "внутристрановая ценность 50 %\n\nПриложения:\n1. слайд", "БИН 2801 4010 0035", "«", "1\t2\n3", "\xff\xfe"} {
		f.Add(l)
	}
	f.Fuzz(func(t *testing.T, text string) {
		places(t, text)
		out, err := Read(&Input{Text: text})
		require.Nil(t, err)
		assert.Equal(t, bytesOf(out), bytesOf(readLetterB(text)))
	})
}

func readLetterB(text string) *Output {
	out, _ := Read(&Input{Text: text})
	return out
}
