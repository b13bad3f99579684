package documents

import (
	"github.com/mailru/easyjson/jwriter"

	"tanu/core/letter"
	"tanu/core/rule"
)

// Output is what the texts of the attached files say.
//
//easyjson:types write
type Output struct {
	Slots    SlotTexts `json:"slots"`
	Findings []Finding `json:"findings"`
}

// SlotTexts are the files of the seven slots in the order of the order; they are written under the names of the slots.
type SlotTexts [7]SlotText

// SlotText is what is known of the files of one slot.
type SlotText struct {
	Files []FileText `json:"files"`
}

// FileText is what the text of a file says. Places are UTF-16 code units of that text, half open.
type FileText struct {
	Read       int               `json:"read"`                // how much of the text was read, in the same units; 0 where there is none to read
	LooksLike  string            `json:"looksLike,omitempty"` // the slot that the text belongs to, where it is another
	Start      *int              `json:"start,omitempty"`     // of the title that says so
	End        *int              `json:"end,omitempty"`
	Confidence letter.Confidence `json:"confidence,omitempty"` // of that
	Contents   []Content         `json:"contents"`             // those that were found
}

// Content is something that a document is to show and where its text shows it.
type Content struct {
	Content    string            `json:"content"`
	Start      int               `json:"start"`
	End        int               `json:"end"`
	Confidence letter.Confidence `json:"confidence"`
}

// Finding has the shape of a report's finding, with the places that it rests on: of a contradiction two, the paper or letter first.
type Finding struct {
	Rule       string            `json:"rule"`
	Cite       string            `json:"cite"`
	Outcome    rule.Outcome      `json:"outcome"`
	Reason     string            `json:"reason"`
	Field      string            `json:"field"`
	Args       rule.Args         `json:"args"`
	Confidence letter.Confidence `json:"confidence,omitempty"`
	Places     []Passage         `json:"places"`
}

// Passage is a place in the text of a file (/documents/passport/files/0) or in the letter (/letter), or an answer of the form, which has no units.
type Passage struct {
	At    string `json:"at"`
	Start *int   `json:"start,omitempty"`
	End   *int   `json:"end,omitempty"`
}

// MarshalEasyJSON writes the slots by their names.
func (s SlotTexts) MarshalEasyJSON(w *jwriter.Writer) {
	for i, slot := range Slots() {
		if i == 0 {
			w.RawByte('{')
		} else {
			w.RawByte(',')
		}
		w.String(slot.Name)
		w.RawByte(':')
		s[i].MarshalEasyJSON(w)
	}
	w.RawByte('}')
}
