// Package fmt stands in for the standard package in the wasm of the page. safejs, easyjson and encoding/json want it for the texts of errors: %s, %v, %q
// and %d of texts, numbers and errors. The real one brings reflection, files and the clock. What safejs, easyjson or encoding/json should use beyond this
// does not compile. Price and gain: site/build/core.mjs.
package fmt

import (
	"errors"
	"io"
	"strconv"
)

// Stringer is what has a text of its own.
type Stringer interface{ String() string }

// State is there for whoever writes a [Formatter]; nothing here calls one.
type State interface {
	io.Writer
	Width() (wid int, ok bool)
	Precision() (prec int, ok bool)
	Flag(c int) bool
}

// Formatter is a value that writes itself; here it is written as the error or the text that it is.
type Formatter interface{ Format(f State, verb rune) }

// Errorf is an error of the text of [Sprintf]; it wraps nothing.
func Errorf(format string, args ...any) error { return errors.New(Sprintf(format, args...)) }

// Fprintf writes the text of [Sprintf].
func Fprintf(w io.Writer, format string, args ...any) (n int, err error) {
	return io.WriteString(w, Sprintf(format, args...))
}

// Fprint writes one text.
func Fprint(w io.Writer, arg any) (n int, err error) { return io.WriteString(w, text('v', arg)) }

// Sprintf puts the arguments in the place of the verbs, of which the flag + is left unseen.
func Sprintf(format string, args ...any) string {
	var b []byte
	for i := 0; i < len(format); i++ {
		if format[i] != '%' {
			b = append(b, format[i])
			continue
		}
		i++
		if i < len(format) && format[i] == '+' {
			i++
		}
		switch {
		case i >= len(format):
			b = append(b, "%!(NOVERB)"...)
		case format[i] == '%':
			b = append(b, '%')
		case len(args) == 0:
			b = append(b, "%!"+format[i:i+1]+"(MISSING)"...)
		default:
			b = append(b, text(format[i], args[0])...)
			args = args[1:]
		}
	}
	return string(b)
}

func text(verb byte, arg any) string {
	var s string
	switch arg := arg.(type) {
	case error:
		s = arg.Error()
	case Stringer:
		s = arg.String()
	case string:
		s = arg
	case []byte:
		s = string(arg)
	case int:
		return strconv.Itoa(arg)
	default:
		return "%!" + string(verb) + "(not known here)"
	}
	if verb == 'q' {
		return strconv.Quote(s)
	}
	return s
}
