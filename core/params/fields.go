package params

import (
	"github.com/mailru/easyjson/jwriter"

	"tanu/core/datafile"
)

// Fields are the keys of a Set.
func (s *Set) Fields(w *datafile.Walk) {
	w.Text("version", &s.Version, datafile.Filled|datafile.Day)
	datafile.Rows(w, "index", &s.Index, datafile.Filled, func() *IndexRow { return new(IndexRow) })
	datafile.Rows(w, "regions", &s.Regions, datafile.Filled, func() *Region { return new(Region) })
	datafile.Rows(w, "wages", &s.Wages, 0, func() *Wage { return new(Wage) })
	datafile.Rows(w, "acts", &s.Acts, datafile.Filled, func() *Act { return new(Act) })
	datafile.Rows(w, "bodies", &s.Bodies, datafile.Filled, func() *Body { return new(Body) })
	datafile.Rows(w, "notices", &s.Notices, 0, func() *Notice { return new(Notice) })
	datafile.Rows(w, "editions", &s.Editions, datafile.Filled, func() *Edition { return new(Edition) })
}

// Fields are the two keys that end every row.
func (s *Sourced) Fields(w *datafile.Walk) {
	w.Text("source", &s.Source, datafile.Filled)
	s.Confidence.field(w)
}

func (c *Confidence) field(w *datafile.Walk) { w.Word("confidence", (*string)(c), confidences) }

// Fields are the keys of names.
func (n *Names) Fields(w *datafile.Walk) {
	w.Text("kk", &n.KK, datafile.Filled)
	w.Text("ru", &n.RU, datafile.Filled)
	w.Text("en", &n.EN, datafile.Filled)
}

// Named is a field of names that may be absent where the page has words for the code, which is the field "of".
func Named(w *datafile.Walk, key string, names **Names, of, code string) {
	if *names == nil {
		w.Unnamed(key, of, code)
	}
	w.Object(key, *names == nil, func() datafile.Row {
		if *names == nil {
			*names = new(Names)
		}
		return *names
	})
}

// Far above what these figures are, and low enough for every product of theirs.
const (
	maxIndex = 1_000_000
	maxWage  = 1_000_000_000
)

// Fields are the keys of a row of index.json.
func (r *IndexRow) Fields(w *datafile.Walk) {
	w.Text("from", &r.From, datafile.Day)
	w.Text("to", &r.To, datafile.Day)
	w.Number("kzt", &r.KZT, maxIndex)
	r.Sourced.Fields(w)
}

// Fields are the keys of a row of regions.json.
func (r *Region) Fields(w *datafile.Walk) {
	w.Text("code", &r.Code, datafile.Filled)
	w.Flag("created2022", &r.Created2022, 0)
	Named(w, "names", &r.Names, "code", r.Code)
	r.Sourced.Fields(w)
}

// Fields are the keys of a row of wages.json.
func (r *Wage) Fields(w *datafile.Walk) {
	w.Text("region", &r.Region, datafile.Filled)
	w.Text("indicator", &r.Indicator, datafile.Filled)
	w.Text("period", &r.Period, datafile.Filled)
	w.Number("kzt", &r.KZT, maxWage)
	w.Text("from", &r.From, datafile.Day)
	w.Text("to", &r.To, datafile.Day|datafile.Optional)
	r.Sourced.Fields(w)
}

// Fields are the keys of a row of acts.json.
func (a *Act) Fields(w *datafile.Walk) {
	w.Text("id", &a.ID, datafile.Filled)
	w.Text("number", &a.Number, datafile.Optional)
	w.Text("date", &a.Date, datafile.Day)
	w.Text("registration", &a.Registration, datafile.Optional)
	w.Text("inForce", &a.InForce, datafile.Day|datafile.Optional)
	datafile.Rows(w, "amended", &a.Amended, datafile.Optional, func() *Amendment { return new(Amendment) })
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
	w.Word("role", &b.Role, roles)
	w.Text("body", &b.Body, 0)
	w.Text("from", &b.From, datafile.Day)
	w.Text("to", &b.To, datafile.Day|datafile.Optional)
	Named(w, "names", &b.Names, "body", b.Body)
	b.Sourced.Fields(w)
}

// Fields are the keys of a row of notices.json.
func (n *Notice) Fields(w *datafile.Walk) {
	w.Text("code", &n.Code, datafile.Filled)
	w.Text("from", &n.From, datafile.Day)
	w.Text("to", &n.To, datafile.Day|datafile.Optional)
	w.Texts("acts", &n.Acts)
	datafile.Rows(w, "dates", &n.Dates, 0, func() *Event { return new(Event) })
	Named(w, "names", &n.Names, "code", n.Code)
	Named(w, "texts", &n.Texts, "code", n.Code)
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

// MarshalEasyJSON writes the row as JSON; the other rows cross the border as a [datafile.List].
func (r *IndexRow) MarshalEasyJSON(w *jwriter.Writer) { datafile.Write(w, r) }
