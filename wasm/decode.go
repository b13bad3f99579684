package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"

	"github.com/mailru/easyjson/jlexer"

	"tanu/core/datafile"
	"tanu/core/fault"
	"tanu/core/place"
)

// decode reads a JSON text strictly: first its syntax, which easyjson's lexer follows only as far as it needs, then types and keys. Indent is the
// cheapest of encoding/json's readers that tells where the syntax breaks.
func decode(input string, into readable) *fault.Error {
	if len(input) > maxInput {
		return fault.New(fault.TooLarge, "", "the input is longer than 32 MiB")
	}
	data := []byte(input)
	if !json.Valid(data) {
		var syntax *json.SyntaxError
		err := json.Indent(&bytes.Buffer{}, data, "", "")
		if errors.As(err, &syntax) {
			return fault.New(fault.BadJSON, place.At(input, int(syntax.Offset)), syntax.Error())
		}
		return fault.New(fault.BadJSON, "", "not a JSON text")
	}
	if !strings.HasPrefix(strings.TrimLeft(input, " \t\r\n"), "{") {
		return fault.New(fault.WrongType, "", "the input is an object")
	}
	lexer := jlexer.Lexer{Data: data}
	into.UnmarshalEasyJSON(&lexer)
	lexer.Consumed()
	var wrong *jlexer.LexerError
	switch err := lexer.Error(); {
	case err == nil:
		return nil
	case errors.As(err, &wrong) && wrong.Reason == datafile.UnknownKey:
		return fault.New(fault.UnknownField, place.At(input, wrong.Offset), "no such key: "+wrong.Data)
	case errors.As(err, &wrong) && wrong.Reason == datafile.RepeatedKey:
		return fault.New(fault.RepeatedKey, place.At(input, wrong.Offset), "the key is there twice: "+wrong.Data)
	case errors.As(err, &wrong):
		return fault.New(fault.WrongType, place.At(input, wrong.Offset), wrong.Reason)
	default:
		return fault.New(fault.WrongType, "", err.Error())
	}
}
