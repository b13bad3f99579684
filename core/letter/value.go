package letter

import "github.com/mailru/easyjson/jwriter"

// Value is the value of a fact: a number in canonical digits, or a text.
type Value struct {
	Text   string
	Number bool
}

// IsDefined tells the JSON writer whether there is a value.
func (v Value) IsDefined() bool { return v.Text != "" }

// MarshalEasyJSON writes a number without quotes.
func (v Value) MarshalEasyJSON(w *jwriter.Writer) {
	if v.Number {
		w.RawString(v.Text)
		return
	}
	w.String(v.Text)
}
