package datafile

import (
	"slices"
	"strings"
	"unicode/utf8"

	"tanu/core/date"
	"tanu/core/fault"
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
	default:
		w.checkText(key, *value, form)
	}
}

func (w *Walk) checkText(key, value string, form Form) {
	switch {
	case value == "" && form&Optional != 0:
	case value == "" && form&Filled != 0:
		w.Fail(key, fault.Missing, "missing")
	case len(value) > maxText:
		w.Fail(key, fault.TooLarge, "a text of more than 4000 bytes")
	case strings.ContainsRune(value, utf8.RuneError):
		w.Fail(key, fault.BadText, "letters that were lost: the file is to be saved as UTF-8")
	case form&Day != 0:
		if _, err := date.Parse(value); err != nil {
			w.Fail(key, fault.NotADay, "not a day written as 2026-11-23")
		}
	}
}

// Word is a field of one word of a closed list.
func (w *Walk) Word(key string, value *string, words []string) {
	w.Text(key, value, Filled)
	if w.checks() && !slices.Contains(words, *value) {
		w.Fail(key, fault.UnknownWord, "not one of the known words")
	}
}

// Number is a field of a whole number above zero and not above the most.
func (w *Walk) Number(key string, value *int64, most int64) {
	switch {
	case w.in != nil:
		if w.reads(key) {
			*value = w.in.Int64()
		}
	case w.out != nil:
		w.writes(key, 0, false)
		w.out.Int64(*value)
	case *value <= 0 || *value > most:
		w.Fail(key, fault.BadNumber, "not a whole number above zero, or too great")
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
	switch {
	case w.in != nil:
		if w.reads(key) {
			*values = []string{}
			w.items(func(int) { *values = append(*values, w.in.String()) })
		}
	case w.out != nil:
		w.writes(key, 0, false)
		w.list(len(*values), func(i int) { w.out.String((*values)[i]) })
	case len(*values) > maxRows:
		w.Fail(key, fault.TooLarge, "more than 2000 texts")
	default:
		for _, value := range *values {
			w.checkText(key, value, Filled)
		}
	}
}

// Object is a field of one object that may be absent; asked for an absent one, row makes it.
func (w *Walk) Object(key string, absent bool, row func() Row) {
	switch {
	case w.in != nil:
		if w.reads(key) {
			w.object(row())
		}
	case w.out != nil:
		if w.writes(key, Optional, absent) {
			w.object(row())
		}
	case !absent:
		w.inside("/"+key, row())
	}
}

// Unnamed is a field of names that is absent: that is right where the known rows have the code, which is the field "of".
func (w *Walk) Unnamed(key, of, code string) {
	if w.known != "" && code != "" && !strings.Contains(w.known, `"`+of+`":"`+code+`"`) {
		w.Fail(key, fault.Missing, "what the built-in data does not name has its names here, in kk, ru and en")
	}
}

// Rows is a field of a list of objects. A list that is read replaces the one before it, made of blank rows; one that is absent is missing, unless it may be.
//
// Rows are kept as pointers: to the compiler all lists of pointers are one type, so this is compiled once and not for each kind of row.
func Rows[P Row](w *Walk, key string, rows *[]P, form Form, blank func() P) {
	if w.in != nil && w.waiting && w.key == key {
		*rows = []P{}
	}
	if w.checks() && *rows == nil {
		form |= Filled
	}
	w.rows(key, len(*rows), form, func(i int) Row {
		if i == len(*rows) {
			*rows = append(*rows, blank())
		}
		return (*rows)[i]
	})
}

// rows is what Rows does for any list. Asked for the row behind the last, row adds one.
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
	case count == 0 && form&Filled != 0 && form&Optional == 0:
		w.Fail(key, fault.Missing, "no rows")
	case count > maxRows:
		w.Fail(key, fault.TooLarge, "more than 2000 rows")
	default:
		for i := range count {
			w.inside(At(key, i), row(i))
		}
	}
}

// inside checks a row that stands in the one at hand.
func (w *Walk) inside(at string, row Row) {
	around := w.at
	w.at += at
	row.Fields(w)
	w.at = around
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
