package datafile

import (
	"slices"

	"tanu/core/date"
)

// Text is a field of any text, of a filled one, or of a day.
func (w *Walk) Text(key string, value *string, form Form) {
	switch {
	case w.in != nil:
		if w.reads(key) {
			*value = w.in.String()
		}
	case w.out != nil:
		if w.writes(key, form, *value == "") {
			w.out.String(*value)
		}
	case *value == "" && form&Optional != 0:
	case *value == "" && form&Filled != 0:
		w.Fail(key, "missing")
	case form&Day != 0:
		if _, err := date.Parse(*value); err != nil {
			w.Fail(key, "not a day written as 2026-11-23")
		}
	}
}

// Word is a field of one word of a closed list.
func (w *Walk) Word(key string, value *string, words []string) {
	w.Text(key, value, Filled)
	if w.in == nil && w.out == nil && !slices.Contains(words, *value) {
		w.Fail(key, "not one of the known words")
	}
}

// Number is a field of a whole number above zero.
func (w *Walk) Number(key string, value *int64) {
	switch {
	case w.in != nil:
		if w.reads(key) {
			*value = w.in.Int64()
		}
	case w.out != nil:
		w.writes(key, 0, false)
		w.out.Int64(*value)
	case *value <= 0:
		w.Fail(key, "not a whole number above zero")
	}
}

// Flag is a field of yes or no; an optional one is left out when it is no.
func (w *Walk) Flag(key string, value *bool, form Form) {
	if w.in != nil && w.reads(key) {
		*value = w.in.Bool()
	}
	if w.writes(key, form, !*value) {
		w.out.Bool(*value)
	}
}

// Texts is a field of a list of texts.
func (w *Walk) Texts(key string, values *[]string) {
	if w.in != nil && w.reads(key) {
		*values = []string{}
		w.items(func(int) { *values = append(*values, w.in.String()) })
	}
	if w.writes(key, 0, false) {
		w.list(len(*values), func(i int) { w.out.String((*values)[i]) })
	}
}

// Rows is a field of a list of objects. A list that is read replaces the one before it.
func Rows[T any, P interface {
	*T
	Row
}](w *Walk, key string, rows *[]T, form Form) {
	if w.in != nil && w.waiting && w.key == key {
		*rows = []T{}
	}
	w.rows(key, len(*rows), form, func(i int) Row {
		if i == len(*rows) {
			*rows = append(*rows, *new(T))
		}
		return P(&(*rows)[i])
	})
}

// rows is what Rows does for any type: it is compiled once. Asked for the row behind the last, row adds one.
func (w *Walk) rows(key string, count int, form Form, row func(int) Row) {
	switch {
	case w.in != nil:
		if w.reads(key) {
			w.items(func(i int) { w.object(row(i)) })
		}
	case w.out != nil:
		if w.writes(key, form, count == 0) {
			w.list(count, func(i int) { w.object(row(i)) })
		}
	case count == 0 && form&Filled != 0:
		w.Fail(key, "no rows")
	default:
		at := w.at
		for i := range count {
			w.at = at + At(key, i)
			row(i).Fields(w)
		}
		w.at = at
	}
}

// items reads a list.
func (w *Walk) items(read func(int)) {
	w.in.Delim('[')
	for i := 0; !w.in.IsDelim(']'); i++ {
		read(i)
		w.in.WantComma()
	}
	w.in.Delim(']')
}

// list writes a list.
func (w *Walk) list(count int, write func(int)) {
	w.out.RawByte('[')
	for i := range count {
		if i > 0 {
			w.out.RawByte(',')
		}
		write(i)
	}
	w.out.RawByte(']')
}
