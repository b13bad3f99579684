package datafile

import "github.com/mailru/easyjson/jwriter"

// List is rows of any kind as they are written.
type List struct{ rows []Row }

// ListOf is a list of rows.
func ListOf[P Row](rows []P) List {
	list := make([]Row, len(rows))
	for i := range rows {
		list[i] = rows[i]
	}
	return List{list}
}

// MarshalEasyJSON writes the rows as a JSON list.
func (l List) MarshalEasyJSON(out *jwriter.Writer) {
	w := Walk{out: out}
	w.list(len(l.rows), func(i int) { w.object(l.rows[i]) })
}
