// Package datafile reads, checks and writes tables: objects whose keys are texts, whole numbers, yes or no, and lists of such objects.
//
// A row lists its fields once, in the order in which they are written, and one walk over that list serves all three. The lexer and the writer are
// easyjson's; its generated code for the same rows, with checks beside it, would add 15 kB to the first load of the page.
//
// Every object may also have comments: keys that begin with "comment", whose text is for whoever edits the file and is passed over.
package datafile

import (
	"slices"
	"strconv"
	"strings"

	"github.com/mailru/easyjson/jlexer"
	"github.com/mailru/easyjson/jwriter"

	"tanu/core/fault"
)

// Row is an object of a table.
type Row interface {
	// Fields tells a walk every key of the row and where its value is kept.
	Fields(*Walk)
}

// Form says what a field may hold and how it is written; forms are added up.
type Form int

// The forms. The zero form allows every text and an empty list.
const (
	Filled   Form = 1 << iota // never empty
	Day                       // a real day, written as 2026-11-23
	Optional                  // may be absent; left out when empty
)

// A table is written by hand, so these bound it well above what anybody would write.
const (
	maxRows = 2000 // of one list
	maxText = 4000 // bytes of one text
)

// What the lexer is told of a key; the border gives each its code.
const (
	UnknownKey  = "unknown field"
	RepeatedKey = "repeated key"
)

// Walk is one pass over the fields of a row. It reads where it has a lexer, writes where it has a writer, and checks otherwise.
type Walk struct {
	in      *jlexer.Lexer
	key     string // whose value the lexer is about to read
	waiting bool   // no field has read that value yet

	out   *jwriter.Writer
	later bool // a key of the object at hand was written

	known   string // written rows; a code that stands in none of them needs names
	at      string // pointer to the row at hand
	problem *fault.Error
}

// Read adds what a JSON text says to a row. A text that is no JSON, a wrong type, a null, an unknown or a repeated key is an error; what the values say
// is not looked at, see [Check].
func Read(text string, row Row) error {
	in := jlexer.Lexer{Data: []byte(text)}
	ReadFrom(&in, row)
	in.Consumed()
	return in.Error()
}

// ReadFrom is [Read] for a lexer, which then knows whether it went well.
func ReadFrom(in *jlexer.Lexer, row Row) {
	w := Walk{in: in}
	w.object(row)
}

// Check is the first field that does not hold what its form asks, with its place from the row at the pointer on, or nil.
func Check(at string, row Row) *fault.Error {
	w := Walk{at: at}
	row.Fields(&w)
	return w.problem
}

// CheckNamed is [Check] for rows that come in place of known ones, given as they are written: what these do not name has its names with it.
func CheckNamed(row Row, known string) *fault.Error {
	w := Walk{known: known}
	row.Fields(&w)
	return w.problem
}

// Write writes a row as a JSON object.
func Write(out *jwriter.Writer, row Row) {
	w := Walk{out: out}
	w.object(row)
}

func (w *Walk) object(row Row) {
	if w.out != nil {
		later := w.later
		w.later = false
		w.out.RawByte('{')
		row.Fields(w)
		w.out.RawByte('}')
		w.later = later
		return
	}
	seen := make([]string, 0, 16)
	w.in.Delim('{')
	for !w.in.IsDelim('}') {
		key := w.in.UnsafeFieldName(false)
		comment := strings.HasPrefix(key, "comment")
		if !comment && slices.Contains(seen, key) {
			w.refuse(RepeatedKey, key)
		}
		w.key, w.waiting = key, true
		w.in.WantColon()
		switch row.Fields(w); {
		case !w.waiting:
			seen = append(seen, key)
		case comment:
			w.in.UnsafeString()
		default:
			w.refuse(UnknownKey, key)
		}
		w.in.WantComma()
	}
	w.in.Delim('}')
}

func (w *Walk) refuse(why, key string) {
	w.in.AddError(&jlexer.LexerError{Offset: w.in.GetPos(), Reason: why, Data: key})
}

// reads reports whether the value that comes next is that of the key.
func (w *Walk) reads(key string) bool {
	if !w.waiting || w.key != key {
		return false
	}
	w.waiting = false
	return true
}

// writes writes a key, unless the value is empty and may be left out, and reports whether the value comes next.
func (w *Walk) writes(key string, form Form, empty bool) bool {
	if w.out == nil || empty && form&Optional != 0 {
		return false
	}
	if w.later {
		w.out.RawByte(',')
	}
	w.later = true
	w.out.RawByte('"')
	w.out.RawString(key)
	w.out.RawString(`":`)
	return true
}

// checks reports whether this pass checks.
func (w *Walk) checks() bool { return w.in == nil && w.out == nil }

// Fail notes what is wrong with a field, unless something was wrong before it.
func (w *Walk) Fail(key string, code fault.Code, detail string) {
	if w.problem == nil {
		w.problem = fault.New(code, w.at+"/"+key, detail)
	}
}

// At is the pointer to a row of a list.
func At(key string, row int) string { return "/" + key + "/" + strconv.Itoa(row) }
