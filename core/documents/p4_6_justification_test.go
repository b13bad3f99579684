package documents

import "testing"

func TestJustification(t *testing.T) {
	testPlain(t, Justification, "justification", "обоснование.docx")
}
