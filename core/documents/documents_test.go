package documents

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"tanu/core/application/applicationtest"
	"tanu/core/rule"
	"tanu/core/rule/ruletest"
)

// put and without shorten the tables of this package.
var (
	put     = applicationtest.Set
	without = applicationtest.Without
)

type changes = []applicationtest.Change

// fileRows are the cases that every slot shares: the first file of the complete application is changed. Where the files are usable the slot's own
// rule decides, which is met.
func fileRows(slot, name, met string) []ruletest.Row {
	at := "/documents/" + slot + "/files"
	first := at + "/0"
	bad := func(reason string) []string { return []string{"not-met " + reason + " " + first + " file=" + name} }
	rows := []ruletest.Row{
		{Name: "usable", Want: []string{met}},
		{Name: "one byte", Change: changes{put(first+"/size", 1)}, Want: []string{met}},
		{Name: "size not told", Change: changes{without(first + "/size")}, Want: []string{met}},
		{Name: "no byte", Change: changes{put(first+"/size", 0)}, Want: bad("file-empty")},
		{Name: "damaged", Change: changes{put(first+"/damaged", true)}, Want: bad("file-damaged")},
		{Name: "encrypted", Change: changes{put(first+"/encrypted", true)}, Want: bad("file-encrypted")},
		{Name: "wording not known", Change: changes{put("/filed", "2022-07-14"), put(first+"/damaged", true)}, Want: []string{"unknown edition-not-known /filed from=2022-07-15"}},
	}
	for kind, reason := range map[string]string{"empty": "file-empty", "zip": "file-unusable", "html": "file-unusable", "text": "file-unusable",
		"program": "file-unusable", "other": "file-unusable"} {
		want := bad(reason)
		if reason == "file-unusable" {
			want[0] += " kind=" + kind
		}
		rows = append(rows, ruletest.Row{Name: "kind " + kind, Change: changes{put(first+"/kind", kind)}, Want: want})
	}
	for _, kind := range strings.Fields("pdf pptx ppt docx doc xlsx xlsb xls odp odt ods rtf jpeg png tiff") {
		rows = append(rows, ruletest.Row{Name: "kind " + kind, Change: changes{put(first+"/kind", kind)}, Want: []string{met}})
	}
	return rows
}

func testPlain(t *testing.T, r rule.Rule, slot, name string) {
	t.Helper()
	at := "/documents/" + slot + "/files"
	second := map[string]any{"name": "second", "kind": "pdf", "size": 1, "damaged": true}
	ruletest.Run(t, r, append(fileRows(slot, name, "met attached "+at+" files=1"),
		ruletest.Row{Name: "nothing attached", Change: changes{without("/documents/" + slot)}, Want: []string{"unknown file-missing " + at}},
		ruletest.Row{Name: "an empty list", Change: changes{put(at, []any{})}, Want: []string{"unknown file-missing " + at}},
		ruletest.Row{Name: "one of two damaged", Change: changes{put(at+"/1", second)}, Want: []string{"not-met file-damaged " + at + "/1 file=second"}},
	))
}

// Each slot is one that the application has, and one sub-paragraph.
func TestSlots(t *testing.T) {
	var names, cites []string
	a := applicationtest.Complete(t, applicationtest.Mining)
	for _, s := range Slots() {
		names, cites = append(names, s.Name), append(cites, s.Rule.Cite)
		assert.NotEmpty(t, a.Documents.Files(s.Name), s.Name)
	}
	assert.Equal(t, strings.Fields("passport schedule financing conclusion slide justification information"), names)
	assert.Equal(t, strings.Fields("4.1 4.2 4.3 4.4 4.5 4.6 4.7"), cites)
	assert.Nil(t, a.Documents.Files("letter"))
}
