package documents

import (
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/mailru/easyjson/jwriter"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"tanu/core/application"
	"tanu/core/application/applicationtest"
	"tanu/core/letter"
	"tanu/core/rule"
)

func written(t testing.TB, out *Output) string {
	t.Helper()
	w := &jwriter.Writer{}
	out.MarshalEasyJSON(w)
	text, err := w.BuildBytes()
	require.NoError(t, err)
	return string(text)
}

// told is the findings without contradictions, one line each.
func told(t testing.TB, changes ...applicationtest.Change) (out []string) {
	t.Helper()
	got, err := NewReader().Read(applicationtest.Complete(t, applicationtest.Mining, changes...))
	require.Nil(t, err)
	for _, f := range got.Findings {
		line := f.Rule + " " + string(f.Outcome) + " " + f.Reason + " " + string(f.Confidence) + " " + f.Field
		for _, a := range f.Args {
			line += " " + a.Value
		}
		if !strings.Contains(line, "no-text") {
			out = append(out, line)
		}
	}
	return out
}

func TestWhatIsSaidOfFiles(t *testing.T) {
	const text = "/documents/slide/files/0/text"
	texts := madeTexts(t, "slide")[4].text
	plan := madeTexts(t, "schedule")[3].text
	for _, c := range []struct {
		name    string
		changes changes
		want    []string
	}{
		{"scans with all that a person vouches for", changes{put("/documents/conclusion/confirmed", []any{"date", "free", "reserves"}),
			put("/documents/financing/confirmed", []any{"parties", "amount"}), put("/documents/slide/shows", []any{"name", "purpose", "place", "period", "cost"})}, []string{
			"documents-financing met content-confirmed  /documents/financing/files parties", "documents-financing met content-confirmed  /documents/financing/files amount",
			"documents-conclusion met content-confirmed  /documents/conclusion/files date", "documents-conclusion met content-confirmed  /documents/conclusion/files free",
			"documents-conclusion met content-confirmed  /documents/conclusion/files reserves",
			"documents-slide met content-confirmed  /documents/slide/shows name", "documents-slide met content-confirmed  /documents/slide/shows purpose",
			"documents-slide met content-confirmed  /documents/slide/shows place", "documents-slide met content-confirmed  /documents/slide/shows period",
			"documents-slide met content-confirmed  /documents/slide/shows cost", "documents-slide unknown content-not-read  /documents/slide/shows results"}},
		{"a slide without its cost, which a person names", changes{put(text, strings.Replace(texts, "Общая стоимость: 71 500 000 000 тенге\n", "", 1)), put("/documents/financing/files", []any{}),
			put("/documents/conclusion/files", []any{})}, []string{"documents-slide judgement content-named likely /documents/slide/shows cost"}},
		{"nobody names it", changes{put(text, strings.Replace(texts, "Общая стоимость: 71 500 000 000 тенге\n", "", 1)), put("/documents/financing/files", []any{}),
			put("/documents/conclusion/files", []any{}), put("/documents/slide/shows", []any{})}, []string{"documents-slide judgement content-not-found likely /documents/slide/shows cost"}},
		{"the plan in the place of the passport", changes{put("/documents/passport/files/0/text", plan), put("/documents/financing/files", []any{}), put("/documents/conclusion/files", []any{}),
			put("/documents/slide/files", []any{})}, []string{"documents-passport judgement looks-like likely /documents/passport/files/0 schedule"}},
		{"one file twice", changes{put("/documents/passport/files/0/sha256", "aa"), put("/documents/information/files/0/sha256", "aa"), put("/documents/financing/files", []any{}),
			put("/documents/conclusion/files", []any{}), put("/documents/slide/files", []any{})}, []string{"documents-information judgement same-file certain /documents/information/files/0 passport"}},
		{"not free, no reserves", changes{put("/documents/conclusion/files/0/text", "Заключение от 30.09.2026\nУчасток не является свободным. Запасы не утверждены."), put("/documents/financing/files", []any{}),
			put("/documents/slide/files", []any{})}, []string{"documents-free judgement denied likely /documents/conclusion/free", "documents-reserves judgement denied likely /documents/conclusion/reserves"}},
		{"free, but the form says no", changes{put("/documents/conclusion/files/0/text", "Заключение от 29.09.2026\nУчасток свободен. Запасы утверждены."), put("/documents/financing/files", []any{}),
			put("/documents/conclusion/free", false), put("/documents/slide/files", []any{})}, []string{"documents-date judgement differs likely /documents/conclusion/date 2026-09-29 2026-09-30",
			"documents-free judgement stated likely /documents/conclusion/free"}},
	} {
		t.Run(c.name, func(t *testing.T) { assert.Equal(t, c.want, told(t, c.changes...)) })
	}
}

// A scan is said to be one, and nothing is claimed of it.
func TestScanIsLeftToAPerson(t *testing.T) {
	got, err := NewReader().Read(applicationtest.Complete(t, applicationtest.Mining, put("/documents/slide/files/0/textLayer", false)))
	require.Nil(t, err)
	assert.Equal(t, []FileText{{Contents: []Content{}}}, got.Slots[slideSlot].Files)
	n := 0
	for _, f := range got.Findings {
		if f.Rule == "documents-slide" {
			assert.Contains(t, "no-text content-confirmed", f.Reason)
			n++
		}
	}
	assert.Equal(t, 7, n)
}

func TestFaults(t *testing.T) {
	_, err := NewReader().Read(&application.Application{})
	require.NotNil(t, err)
	assert.Equal(t, "/format", err.At)
	_, err = NewReader().Read(&application.Application{Format: application.Format})
	require.NotNil(t, err)
	assert.Equal(t, "/filed", err.At)
}

func TestBeginning(t *testing.T) {
	for _, c := range []struct {
		text, want string
		most       int
		cut        bool
	}{
		{"аб вг", "аб вг", 5, false}, {"аб вг", "аб", 4, true}, {"абвгд", "абв", 3, true}, {"", "", 3, false}, {"ab\ncd ef", "ab\ncd", 6, true}, {"аб вг", "аб вг", 10, false},
	} {
		got, cut := beginning(c.text, c.most)
		assert.Equal(t, c.want, got)
		assert.Equal(t, c.cut, cut, c.text)
	}
}

// sound checks what must hold of every answer.
func sound(t testing.TB, a *application.Application, out *Output) {
	t.Helper()
	lengths := map[string]int{"/letter": len(utf16.Encode([]rune(a.Letter)))}
	for n, slot := range Slots() {
		files := a.Documents.Files(slot.Name)
		require.Len(t, out.Slots[n].Files, len(files))
		for i, f := range out.Slots[n].Files {
			length := len(utf16.Encode([]rune(files[i].Text)))
			lengths["/documents/"+slot.Name+"/files/"+string(rune('0'+i))] = length
			require.LessOrEqual(t, f.Read, length)
			for _, c := range f.Contents {
				require.True(t, 0 <= c.Start && c.Start < c.End && c.End <= f.Read, "%v of %d", c, f.Read)
			}
		}
	}
	for _, f := range out.Findings {
		if f.Outcome == rule.NotMet {
			require.Equal(t, letter.Certain, f.Confidence, f)
		}
		for _, p := range f.Places {
			if p.Start != nil {
				require.True(t, 0 <= *p.Start && *p.Start < *p.End && *p.End <= lengths[p.At], "%s %s %d %d", f.Rule, p.At, *p.Start, *p.End)
			}
		}
	}
}

// A reader that remembers answers as a fresh one does, and all places are inside the texts.
func TestReaderRemembersOnlyTexts(t *testing.T) {
	kept := NewReader()
	for _, style := range strings.Fields("a b c d e") {
		for n := range companies {
			for _, plant := range []string{"", "letter: {bin} => 1"} {
				if plant != "" {
					plant = "letter: " + company(n)["bin"] + " => 281"
				}
				a := set(t, style, n, plant)
				got, err := kept.Read(a)
				require.Nil(t, err)
				fresh, err := NewReader().Read(a)
				require.Nil(t, err)
				assert.Equal(t, written(t, fresh), written(t, got))
				sound(t, a, got)
				again, err := kept.Read(a)
				require.Nil(t, err)
				assert.Equal(t, written(t, got), written(t, again))
			}
		}
	}
}

// Any texts are read, and the check's memory changes nothing.
func FuzzTexts(f *testing.F) {
	for _, slot := range strings.Fields(slotNames) {
		for _, m := range madeTexts(f, slot) {
			f.Add(m.text, m.text)
		}
	}
	f.Add("проект «!»\tа", "Проект «—»\nпроект\t«»")
	f.Add("Стоимость проекта 99999999999999999999 млрд тенге 14 500 001 МРП", "ИИН 1 БИН 000000000000 стоимость проекта 999999999999999 МРП")
	kept := NewReader()
	f.Fuzz(func(t *testing.T, one, two string) {
		one, two = strings.ToValidUTF8(one, "�"), strings.ToValidUTF8(two, "�")
		a := applicationtest.Complete(t, applicationtest.Mining)
		a.Letter = one
		for i, slot := range Slots() {
			file := &documentOf(&a.Documents, slot.Name).Files[0]
			file.Text = one
			if i%2 == 1 {
				file.Text = two
			}
		}
		got, err := kept.Read(a)
		require.Nil(t, err)
		sound(t, a, got)
		fresh, err := NewReader().Read(a)
		require.Nil(t, err)
		require.Equal(t, written(t, fresh), written(t, got))
		c, err := application.Read(a)
		require.Nil(t, err)
		first := Slide.Findings(c)
		slides = slideReader{}
		require.Equal(t, Slide.Findings(c), first)
	})
}

func BenchmarkCheckSlide(b *testing.B) {
	a := applicationtest.Complete(b, applicationtest.Mining)
	a.Documents.Slide.Files[0].Text = strings.Repeat(madeTexts(b, "slide")[4].text, 600)
	c, err := application.Read(a)
	require.Nil(b, err)
	for b.Loop() {
		Slide.Findings(c)
	}
}
