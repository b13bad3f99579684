// Command wasm is the border: text in, text out. It turns a method's name and a JSON text into a call of the core and the result into a JSON text; no
// rule lives here. Compiled for js/wasm it sets the globals tanuReady and tanu, elsewhere it is a small command over the same function.
package main

import (
	"github.com/mailru/easyjson/jlexer"
	"github.com/mailru/easyjson/jwriter"

	"tanu/core"
	"tanu/core/documents"
	"tanu/core/fault"
	"tanu/core/letter"
)

// maxInput bounds what is read, in bytes: an application with the texts of many documents stays well below.
const maxInput = 32 << 20

type (
	readable interface{ UnmarshalEasyJSON(*jlexer.Lexer) }
	writable interface{ MarshalEasyJSON(*jwriter.Writer) }
)

// methods of the contract.
var methods = map[string]func(input string) (writable, *fault.Error){
	"check":      method(core.Check),
	"catalogue":  method(core.CatalogueOn),
	"timeline":   method(core.Timeline),
	"commission": method(core.Commission),
	"read":       method(letter.NewReader().Read),
	"documents":  method(documents.NewReader().Read),
	"data":       bounded(core.MaxData, method(core.UseData)),
}

// answer is one call: {"ok": …} or {"error": {"code", "at", "detail"}}. It never panics; a panic of the core is the error "internal" and leaves the next
// call working, because the core keeps nothing between calls but which dated data is in force, and replaces that as a whole; the readers of letters and of files
// remember what they read by its content, which changes no answer.
func answer(name, input string) (text string) {
	defer func() {
		if recovered := recover(); recovered != nil {
			text = failed(fault.New(fault.Internal, "", panicText(recovered)))
		}
	}()
	call, known := methods[name]
	if !known {
		return failed(fault.New(fault.UnknownMethod, "", "no method of that name"))
	}
	result, err := call(input)
	if err != nil {
		return failed(err)
	}
	w := &jwriter.Writer{NoEscapeHTML: true}
	w.RawString(`{"ok":`)
	result.MarshalEasyJSON(w)
	w.RawByte('}')
	return string(w.Buffer.BuildBytes())
}

// method fits a function of the core to texts.
func method[In any, InP interface {
	*In
	readable
}, Out writable](call func(InP) (Out, *fault.Error)) func(string) (writable, *fault.Error) {
	return func(input string) (writable, *fault.Error) {
		var in In
		if err := decode(input, InP(&in)); err != nil {
			return nil, err
		}
		out, err := call(&in)
		return out, err
	}
}

// bounded is a method with a lower bound than the others.
func bounded(most int, call func(string) (writable, *fault.Error)) func(string) (writable, *fault.Error) {
	return func(input string) (writable, *fault.Error) {
		if len(input) > most {
			return nil, fault.New(fault.TooLarge, "", "the input is longer than 1 MiB")
		}
		return call(input)
	}
}

func failed(err *fault.Error) string {
	w := &jwriter.Writer{NoEscapeHTML: true}
	w.RawString(`{"error":{"code":`)
	w.String(string(err.Code))
	w.RawString(`,"at":`)
	w.String(err.At)
	w.RawString(`,"detail":`)
	w.String(err.Detail)
	w.RawString(`}}`)
	return string(w.Buffer.BuildBytes())
}

func panicText(recovered any) string {
	switch r := recovered.(type) {
	case error:
		return r.Error()
	case string:
		return r
	}
	return "panic"
}
