package core

import (
	"github.com/mailru/easyjson/jlexer"
	"github.com/mailru/easyjson/jwriter"

	"tanu/core/calendar"
	"tanu/core/datafile"
	"tanu/core/fault"
	"tanu/core/params"
)

// DataFormat names the form of a data file.
const DataFormat = "tanu/data/1"

// MaxData bounds a data file, in bytes; what is built in is a twentieth of it.
const MaxData = 1 << 20

// DataFile is all that changes by date in one file, which may be put in place of what is built in.
type DataFile struct {
	Format string
	params.Set
	Calendars []*calendar.Table // of successive years
}

// Fields are the keys of a data file.
func (f *DataFile) Fields(w *datafile.Walk) {
	w.Text("format", &f.Format, 0)
	f.Set.Fields(w)
	datafile.Rows(w, "calendars", &f.Calendars, datafile.Filled, func() *calendar.Table { return new(calendar.Table) })
}

// UnmarshalEasyJSON reads a data file strictly.
func (f *DataFile) UnmarshalEasyJSON(in *jlexer.Lexer) { datafile.ReadFrom(in, f) }

// The sources of the data in force.
const (
	DataBuiltIn  = "built-in"
	DataReplaced = "replaced"
)

// DataInForce says which dated data answers: how many rows of each kind it has, and how far the index and the calendars reach.
type DataInForce struct {
	_       [0]func()
	Version string // the day of the data
	Source  string // built-in or replaced
	rows    [8]int64
	indexTo string // last day with an index
	yearTo  int64  // last year with a calendar
}

// Fields are the keys of the answer, which is only written.
func (d *DataInForce) Fields(w *datafile.Walk) {
	format := DataFormat
	w.Text("format", &format, 0)
	w.Text("version", &d.Version, 0)
	w.Text("source", &d.Source, 0)
	for i, key := range [len(d.rows)]string{"index", "regions", "wages", "acts", "bodies", "notices", "editions", "calendars"} {
		w.Number(key, &d.rows[i], 0)
	}
	w.Text("indexTo", &d.indexTo, 0)
	w.Number("calendarsTo", &d.yearTo, 0)
}

// MarshalEasyJSON writes the answer as JSON.
func (d *DataInForce) MarshalEasyJSON(w *jwriter.Writer) { datafile.Write(w, d) }

// UseData proves a data file and takes it in place of the data in force: every later call answers by it. What is wrong with it is a fault with its place,
// and the data in force stays. A file that says what is built in brings the built-in data back. Which data is in force is all that the core keeps between
// two calls.
func UseData(file *DataFile) (*DataInForce, *fault.Error) {
	if file.Format != DataFormat {
		return nil, fault.New(fault.UnknownFormat, "/format", "this core reads "+DataFormat)
	}
	known := said(params.BuiltIn(), calendar.BuiltIn())
	if err := datafile.CheckNamed(file, known); err != nil {
		return nil, err
	}
	if err := file.Set.Check(); err != nil {
		return nil, err
	}
	if file.Version < params.BuiltIn().Version {
		return nil, fault.New(fault.OlderData, "/version", "older than the built-in data, which is of "+params.BuiltIn().Version)
	}
	years, err := calendar.Complete(file.Calendars)
	if err != nil {
		return nil, err
	}
	if said(&file.Set, years) == known {
		params.Use(nil)
		calendar.Use(nil)
	} else {
		params.Use(&file.Set)
		calendar.Use(years)
	}
	return dataInForce(), nil
}

// said is all that a Set and its years say, as one text.
func said(set *params.Set, years []*calendar.Year) string {
	w := &jwriter.Writer{}
	datafile.Write(w, set)
	for i := range years {
		datafile.Write(w, years[i])
	}
	return string(w.Buffer.BuildBytes())
}

func dataInForce() *DataInForce {
	set, years := params.InForce(), calendar.Years()
	d := &DataInForce{Version: set.Version, Source: DataBuiltIn,
		indexTo: set.Index[len(set.Index)-1].To, yearTo: int64(years[len(years)-1].Year)}
	if set != params.BuiltIn() {
		d.Source = DataReplaced
	}
	for i, n := range [len(d.rows)]int{len(set.Index), len(set.Regions), len(set.Wages), len(set.Acts), len(set.Bodies), len(set.Notices), len(set.Editions), len(years)} {
		d.rows[i] = int64(n)
	}
	return d
}
