package letter

// span is a place in the text: bytes and UTF-16 units, both counted in one pass by the tokeniser; half open.
type span struct{ b0, b1, u0, u1 int }

func (s span) moved(b, u int) span { return span{s.b0 + b, s.b1 + b, s.u0 + u, s.u1 + u} }

func (s span) to(e span) span { return span{s.b0, e.b1, s.u0, e.u1} }

// meets reports two places that have a letter in common.
func (s span) meets(e span) bool { return s.b0 < e.b1 && e.b0 < s.b1 }
