// Package net stands in for the standard package in the wasm of the page. easyjson's buffer wants one type of it, for a method that is not called here;
// the real one brings a resolver and sockets. So the wasm cannot open a connection even by mistake. Price and gain: site/build/core.mjs.
package net

import "io"

// Buffers are bytes to be written one slice after another.
type Buffers [][]byte

// WriteTo writes them.
func (v *Buffers) WriteTo(w io.Writer) (n int64, err error) {
	for _, b := range *v {
		written, err := w.Write(b)
		n += int64(written)
		if err != nil {
			return n, err
		}
	}
	return n, nil
}
