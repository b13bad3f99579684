// Package datafile reads, checks and writes tables: objects whose keys are texts, whole numbers, yes or no, and lists of such objects.
//
// A row lists its fields once, in the order in which they are written, and one walk over that list serves all three. The lexer and the writer are
// easyjson's; its generated code for the same rows, with checks beside it, would add 15 kB to the first load of the page.
package datafile

import (
	"strconv"

	"github.com/mailru/easyjson/jlexer"
	"github.com/mailru/easyjson/jwriter"
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

// Problem is what is wrong with a table and where.
type Problem struct {
	At     string // JSON pointer into the file
	Detail string // for whoever edits the file
}

// Error is the place and the detail.
func (p *Problem) Error() string { return p.At + ": " + p.Detail }

// Walk is one pass over the fields of a row. It reads where it has a lexer, writes where it has a writer, and checks otherwise.
type Walk struct {
	in      *jlexer.Lexer
	key     string // whose value the lexer is about to read
	waiting bool   // no field has read that value yet

	out   *jwriter.Writer
	later bool // a key of the object at hand was written

	at      string // pointer to the row at hand
	problem *Problem
}

// Read adds what a JSON text says to a row. A text that is no JSON, a wrong type, a null or an unknown key is an error; what the values say is not
// looked at, see [Check].
func Read(text string, row Row) error {
	w := Walk{in: &jlexer.Lexer{Data: []byte(text)}}
	w.object(row)
	w.in.Consumed()
	return w.in.Error()
}

// Check is the first field that does not hold what its form asks, or nil.
func Check(row Row) *Problem {
	w := Walk{}
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
	w.in.Delim('{')
	for !w.in.IsDelim('}') {
		w.key, w.waiting = w.in.UnsafeFieldName(false), true
		w.in.WantColon()
		row.Fields(w)
		if w.waiting {
			w.in.AddError(&jlexer.LexerError{Offset: w.in.GetPos(), Reason: "unknown field", Data: w.key})
		}
		w.in.WantComma()
	}
	w.in.Delim('}')
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

// Fail notes what is wrong with a field, unless something was wrong before it.
func (w *Walk) Fail(key, detail string) {
	if w.problem == nil {
		w.problem = &Problem{At: w.at + "/" + key, Detail: detail}
	}
}

// At is the pointer to a row of a list.
func At(key string, row int) string { return "/" + key + "/" + strconv.Itoa(row) }
