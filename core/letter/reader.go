package letter

import (
	"unicode/utf8"

	"tanu/core/date"
	"tanu/core/fault"
)

// Reader reads one letter again and again while it is written. It keeps the blocks of the last reading by their content; its answer is the same as
// that of a fresh one.
type Reader struct {
	blocks map[key]*block
	fresh  int // blocks prepared by the last reading, for the tests
}

type key struct {
	text  string
	latin bool
}

// NewReader makes a reader without memory.
func NewReader() *Reader { return &Reader{} }

// Read reads a letter. An impossible day of filing is a fault.
func (r *Reader) Read(in *Input) (*Output, *fault.Error) {
	var filed date.Date
	if in.Filed != "" {
		d, err := date.Parse(in.Filed)
		if err != nil {
			return nil, fault.New(fault.NotADay, "/filed", "the day of filing is a real day written as 2026-11-23")
		}
		filed = d
	}
	l := r.letter(in.Text)
	l.filed = filed
	return l.output(in), nil
}

// letter reads the blocks one after the other, each in the state that those before it leave.
func (r *Reader) letter(text string) *whole {
	l := &whole{text: text}
	latin := isLatinKazakh(text)
	kept := map[key]*block{}
	r.fresh = 0
	var st state
	units := 0
	for at := 0; at < len(text); {
		end := blockEnd(text, at)
		k := key{text[at:end], latin}
		b := kept[k]
		if b == nil {
			if b = r.blocks[k]; b == nil {
				b = prepare(k.text, latin)
				r.fresh++
			}
			kept[k] = b
		}
		if len(b.t) > 0 {
			read := b.read(st)
			st = read.out
			l.take(b, read, at, units)
		}
		units += b.units
		at = end
	}
	r.blocks = kept
	return l
}

// blockEnd is where a block ends and the next begins, which is at the first blank line.
func blockEnd(text string, at int) int {
	blank, first := true, true
	for i := at; i < len(text); i++ {
		switch text[i] {
		case '\n', '\r':
			if text[i] == '\r' && i+1 < len(text) && text[i+1] == '\n' {
				i++
			}
			if blank && !first {
				return i + 1
			}
			if !blank {
				first = false
			}
			blank = true
		case ' ', '\t':
		default:
			if text[i] == 0xC2 && i+1 < len(text) && text[i+1] == 0xA0 {
				i++
				continue
			}
			blank = false
		}
	}
	return len(text)
}

func unitsOf(text string) (n int) {
	for i := 0; i < len(text); {
		if text[i] < 0x80 {
			i++
			n++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		i += size
		n += units(r)
	}
	return n
}

// isLatinKazakh reports a text in one of the Latin drafts: eight of their letters are enough.
func isLatinKazakh(text string) bool {
	n := 0
	for i := 0; i < len(text); i++ {
		if text[i] < 0xC3 || text[i] > 0xC5 {
			continue
		}
		if r, _ := utf8.DecodeRuneInString(text[i:]); kazakhLatin(r) {
			if n++; n == 8 {
				return true
			}
		}
	}
	return false
}
