package decimal

// Must is the result of an operation that cannot fail for the figures at hand, because their size was bounded when they were read. That it
// fails all the same is a mistake of ours and panics.
func Must(d Decimal, ok bool) Decimal {
	if !ok {
		panic("decimal: a result does not fit")
	}
	return d
}
