package calendar

import (
	"tanu/core/datafile"
	"tanu/core/params"
)

// Fields are the keys of a file.
func (t *Table) Fields(w *datafile.Walk) {
	year := int64(t.Year)
	w.Number("year", &year, 9998)
	t.Year = int(year)
	w.Word("status", (*string)(&t.Status), statuses)
	w.Text("note", &t.Note, 0)
	datafile.Rows(w, "holidays", &t.Holidays, datafile.Filled, func() *Day { return new(Day) })
	datafile.Rows(w, "daysOff", &t.DaysOff, 0, func() *Day { return new(Day) })
	datafile.Rows(w, "transfers", &t.Transfers, 0, func() *Transfer { return new(Transfer) })
}

// Fields are the keys of a named day.
func (d *Day) Fields(w *datafile.Walk) {
	w.Text("date", &d.Date, datafile.Day)
	w.Text("name", &d.Name, datafile.Filled)
	w.Flag("provisional", &d.Provisional, datafile.Optional)
	params.Named(w, "names", &d.Names, "name", d.Name)
	d.Sourced.Fields(w)
}

// Fields are the keys of a transfer.
func (t *Transfer) Fields(w *datafile.Walk) {
	w.Text("worked", &t.Worked, datafile.Day)
	w.Text("off", &t.Off, datafile.Day)
	t.Sourced.Fields(w)
}

// Fields are the keys of a completed year, which is only written.
func (y *Year) Fields(w *datafile.Walk) {
	year := int64(y.Year)
	w.Number("year", &year, 9998)
	w.Flag("official", &y.Official, 0)
	datafile.Rows(w, "exceptions", &y.Exceptions, 0, func() *Exception { return new(Exception) })
}

// Fields are the keys of an exception, which is only written.
func (e *Exception) Fields(w *datafile.Walk) {
	w.Text("date", &e.Date, 0)
	w.Text("kind", (*string)(&e.Kind), 0)
	w.Text("name", &e.Name, datafile.Optional)
	w.Text("for", &e.For, datafile.Optional)
	w.Flag("provisional", &e.Provisional, datafile.Optional)
	params.Named(w, "names", &e.Names, "", "")
	e.Sourced.Fields(w)
}
