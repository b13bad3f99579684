//go:build !js

package main

import (
	"fmt"
	"io"
	"os"
)

// main answers one call: the method is the argument, the input is read from standard input.
func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: wasm METHOD < input.json")
		os.Exit(2)
	}
	input, err := io.ReadAll(os.Stdin)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Println(answer(os.Args[1], string(input)))
}
