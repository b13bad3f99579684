//go:build js && wasm

package main

import (
	"github.com/hack-pad/safejs"

	"tanu/core/fault"
)

// main sets the promise tanuReady and the function tanu, resolves the one and then serves the other for ever.
func main() {
	var resolve safejs.Value
	executor := must(safejs.FuncOf(func(_ safejs.Value, args []safejs.Value) any {
		resolve = args[0]
		return nil
	}))
	global := safejs.Global()
	ready := must(must(global.Get("Promise")).New(executor))
	executor.Release()
	check(global.Set("tanuReady", ready))
	check(global.Set("tanu", must(safejs.FuncOf(call))))
	must(resolve.Invoke(true))
	select {}
}

// must and check end the program when the engine lacks what every engine has: without a border there is nothing to serve.
func must[T any](v T, err error) T {
	check(err)
	return v
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}

// call is the function tanu(method, input). Anything but two texts is an error, never an exception; syscall/js panics on values that it does not know,
// such as a big integer.
func call(_ safejs.Value, args []safejs.Value) (result any) {
	wrong := func(why string) string { return failed(fault.New(fault.BadArguments, "", why)) }
	defer func() {
		if recovered := recover(); recovered != nil {
			result = wrong(panicText(recovered))
		}
	}()
	if len(args) != 2 || args[0].Type() != safejs.TypeString || args[1].Type() != safejs.TypeString {
		return wrong("tanu takes two texts: method and input")
	}
	name, err := args[0].String()
	if err != nil {
		return wrong(err.Error())
	}
	input, err := args[1].String()
	if err != nil {
		return wrong(err.Error())
	}
	return answer(name, input)
}
