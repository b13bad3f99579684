package letter

import "tanu/core/fault"

// Read reads a letter without memory of earlier ones.
func Read(in *Input) (*Output, *fault.Error) { return NewReader().Read(in) }
