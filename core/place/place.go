// Package place finds where in a JSON text something went wrong: the lexer knows an offset, a person wants a JSON pointer (RFC 6901).
package place

import "strconv"

// maxDepth is the deepest nesting that is followed; an application is six levels deep.
const maxDepth = 64

// At is the JSON pointer of the value or key that the byte before the offset belongs to; "" is the whole text. It follows any text, also broken
// JSON, as far as it can be followed.
func At(text string, offset int) string {
	w := walker{text: text[:min(max(offset, 0), len(text))]}
	w.value("", 0)
	return w.pointer
}

type walker struct {
	text    string
	at      int
	pointer string // of the last value or key that began before the end
}

// value walks one value; the walk ends with the text.
func (w *walker) value(pointer string, depth int) {
	if w.blanks(); w.at >= len(w.text) || depth > maxDepth {
		return
	}
	w.pointer = pointer
	switch w.text[w.at] {
	case '{':
		w.members(pointer, depth)
	case '[':
		w.elements(pointer, depth)
	case '"':
		w.str()
	default:
		for w.at < len(w.text) && !isStop(w.text[w.at]) {
			w.at++
		}
	}
}

func (w *walker) members(pointer string, depth int) {
	for w.at++; ; {
		if w.blanks(); w.at >= len(w.text) {
			return
		}
		if w.text[w.at] == '}' {
			w.close(pointer)
			return
		}
		if w.text[w.at] != '"' {
			w.at++ // a comma, or what should not be there
			continue
		}
		key := pointer + "/" + escape(w.str())
		if w.pointer = key; w.at >= len(w.text) {
			return
		}
		if w.blanks(); w.at < len(w.text) && w.text[w.at] == ':' {
			w.at++
			w.value(key, depth+1)
		}
	}
}

func (w *walker) elements(pointer string, depth int) {
	w.at++
	for i := 0; ; {
		if w.blanks(); w.at >= len(w.text) {
			return
		}
		switch w.text[w.at] {
		case ']':
			w.close(pointer)
			return
		case ',':
			w.at++
			i++
		case '}', ':':
			w.at++
		default:
			before := w.at
			w.value(pointer+"/"+strconv.Itoa(i), depth+1)
			if w.at == before {
				w.at++
			}
		}
	}
}

// close passes the bracket; what follows belongs to the value around it, but the bracket itself to this one.
func (w *walker) close(pointer string) {
	w.at++
	w.pointer = pointer
}

// str passes a quoted text and returns it with its escapes undone as far as a key needs it.
func (w *walker) str() string {
	start := w.at + 1
	for w.at++; w.at < len(w.text); w.at++ {
		switch w.text[w.at] {
		case '\\':
			w.at++
		case '"':
			w.at++
			return w.text[start : w.at-1]
		}
	}
	w.at = len(w.text)
	return w.text[min(start, len(w.text)):]
}

func (w *walker) blanks() {
	for w.at < len(w.text) && (w.text[w.at] == ' ' || w.text[w.at] == '\n' || w.text[w.at] == '\t' || w.text[w.at] == '\r') {
		w.at++
	}
}

func isStop(b byte) bool {
	return b == ',' || b == '}' || b == ']' || b == ':' || b == ' ' || b == '\n' || b == '\t' || b == '\r'
}

// escape writes a key as a reference token: ~ as ~0 and / as ~1.
func escape(key string) string {
	b := make([]byte, 0, len(key))
	for i := range len(key) {
		switch key[i] {
		case '~':
			b = append(b, "~0"...)
		case '/':
			b = append(b, "~1"...)
		default:
			b = append(b, key[i])
		}
	}
	return string(b)
}
