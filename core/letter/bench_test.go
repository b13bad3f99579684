package letter

import (
	"strings"
	"testing"
)

// pages are about twenty pages, 54 000 characters; none of their blocks comes twice, since a block that comes again costs nothing.
func pages(b testing.TB) string {
	var all []string
	for _, l := range append(sharedLetters(b), markedLetters(b)...) {
		all = append(all, l.text)
	}
	text := strings.Join(all, "\n\n")
	for len([]rune(text)) < 54_000 {
		text += "\n\n" + text
	}
	return string([]rune(text)[:54_000])
}

func BenchmarkReadAll(b *testing.B) {
	text := pages(b)
	for b.Loop() {
		_, _ = Read(&Input{Text: text})
	}
}

func BenchmarkKeystroke(b *testing.B) {
	text := pages(b)
	at := strings.Index(text[len(text)/2:], " ") + len(text)/2
	r := NewReader()
	n := 0
	for b.Loop() {
		n++
		_, _ = r.Read(&Input{Text: text[:at] + strings.Repeat("а", n%9) + text[at:]})
	}
}
