package params

import (
	"github.com/mailru/easyjson/jwriter"

	"tanu/core/datafile"
)

// Fields are the keys of a data file.
func (s *Set) Fields(w *datafile.Walk) {
	datafile.Rows(w, "index", &s.Index, datafile.Filled)
	datafile.Rows(w, "regions", &s.Regions, datafile.Filled)
	datafile.Rows(w, "acts", &s.Acts, 0)
	datafile.Rows(w, "bodies", &s.Bodies, 0)
	datafile.Rows(w, "notices", &s.Notices, 0)
	datafile.Rows(w, "editions", &s.Editions, datafile.Filled)
}

// Fields are the two keys that end every row.
func (s *Sourced) Fields(w *datafile.Walk) {
	w.Text("source", &s.Source, datafile.Filled)
	s.Confidence.field(w)
}

func (c *Confidence) field(w *datafile.Walk) { w.Word("confidence", (*string)(c), confidences) }

// Fields are the keys of a row of index.json.
func (r *IndexRow) Fields(w *datafile.Walk) {
	w.Text("from", &r.From, datafile.Day)
	w.Text("to", &r.To, datafile.Day)
	w.Number("kzt", &r.KZT)
	r.Sourced.Fields(w)
}

// Fields are the keys of a row of regions.json.
func (r *Region) Fields(w *datafile.Walk) {
	w.Text("code", &r.Code, datafile.Filled)
	w.Flag("created2022", &r.Created2022, 0)
	r.Sourced.Fields(w)
}

// Fields are the keys of a row of acts.json.
func (a *Act) Fields(w *datafile.Walk) {
	w.Text("id", &a.ID, datafile.Filled)
	w.Text("number", &a.Number, datafile.Optional)
	w.Text("date", &a.Date, datafile.Day)
	w.Text("registration", &a.Registration, datafile.Optional)
	w.Text("inForce", &a.InForce, datafile.Day|datafile.Optional)
	datafile.Rows(w, "amended", &a.Amended, datafile.Optional)
	w.Word("status", (*string)(&a.Status), statuses)
	w.Text("repealedBy", &a.RepealedBy, datafile.Optional)
	w.Text("replacedBy", &a.ReplacedBy, datafile.Optional)
	w.Text("relevant", &a.Relevant, datafile.Optional)
	a.Sourced.Fields(w)
}

// Fields are the keys of an amendment.
func (a *Amendment) Fields(w *datafile.Walk) {
	w.Text("number", &a.Number, 0)
	w.Text("date", &a.Date, datafile.Day)
}

// Fields are the keys of a row of bodies.json.
func (b *Body) Fields(w *datafile.Walk) {
	w.Text("role", &b.Role, datafile.Filled)
	w.Text("body", &b.Body, 0)
	w.Text("from", &b.From, datafile.Day)
	w.Text("to", &b.To, datafile.Day|datafile.Optional)
	b.Sourced.Fields(w)
}

// Fields are the keys of a row of notices.json.
func (n *Notice) Fields(w *datafile.Walk) {
	w.Text("code", &n.Code, datafile.Filled)
	w.Text("from", &n.From, datafile.Day)
	w.Text("to", &n.To, datafile.Day|datafile.Optional)
	w.Texts("acts", &n.Acts)
	datafile.Rows(w, "dates", &n.Dates, 0)
	n.Sourced.Fields(w)
}

// Fields are the keys of a day that a notice names.
func (e *Event) Fields(w *datafile.Walk) {
	w.Text("event", &e.Event, 0)
	w.Text("date", &e.Date, datafile.Day)
	e.Confidence.field(w)
}

// Fields are the keys of a row of editions.json.
func (e *Edition) Fields(w *datafile.Walk) {
	w.Text("from", &e.From, datafile.Day)
	w.Texts("paragraphs", &e.Paragraphs)
	w.Text("number", &e.Number, 0)
	w.Text("date", &e.Date, datafile.Day)
	e.Sourced.Fields(w)
}

// The rows that cross the border are written with the keys of their file.

// MarshalEasyJSON writes the row as JSON.
func (r IndexRow) MarshalEasyJSON(w *jwriter.Writer) { datafile.Write(w, &r) }

// MarshalEasyJSON writes the row as JSON.
func (r Region) MarshalEasyJSON(w *jwriter.Writer) { datafile.Write(w, &r) }

// MarshalEasyJSON writes the row as JSON.
func (a Act) MarshalEasyJSON(w *jwriter.Writer) { datafile.Write(w, &a) }

// MarshalEasyJSON writes the row as JSON.
func (b Body) MarshalEasyJSON(w *jwriter.Writer) { datafile.Write(w, &b) }

// MarshalEasyJSON writes the row as JSON.
func (n Notice) MarshalEasyJSON(w *jwriter.Writer) { datafile.Write(w, &n) }

// MarshalEasyJSON writes the row as JSON.
func (e Edition) MarshalEasyJSON(w *jwriter.Writer) { datafile.Write(w, &e) }
