//go:build crash

// What ends an instance, for the test of how the page goes on; no other build has it.
package main

import (
	"runtime"

	"tanu/core/fault"
)

var _ = func() bool {
	methods["crash-panic"] = func(string) (writable, *fault.Error) {
		go func() { panic("in another goroutine, where no call can recover it") }()
		runtime.Gosched()
		select {}
	}
	methods["crash-deadlock"] = func(string) (writable, *fault.Error) { select {} }
	methods["crash-memory"] = func(string) (writable, *fault.Error) {
		var held [][]byte
		for {
			held = append(held, make([]byte, 64<<20))
		}
	}
	return true
}()
