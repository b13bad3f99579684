package figure

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// Every word that figures know is told from others by its first two letters; a word that is not would never be looked up.
func TestBeginnings(t *testing.T) {
	known := []string{}
	for form := range words().named {
		known = append(known, form)
	}
	for _, m := range &multipliers {
		known = append(known, m.stems[0]+"дан", m.stems[1]+"а")
	}
	for m := range 12 {
		known = append(known, kkMonths[m], ruMonths[m]+"а", enMonths[m])
	}
	known = append(known, "половина", "полмиллиона", "жарты", "half", "a", "q", "h", "тенге", "тг", "kzt", "usd", "евро", "доллар", "рубль", "ақш")
	for _, word := range known {
		w := Tokens(word)
		assert.True(t, w[0].Begins, word)
	}
	assert.Greater(t, len(known), 300)
	for word, want := range map[string]struct {
		value    int
		class    class
		exponent int
	}{"елуден": {50, tens, 0}, "бирге": {0, noNumber, 0}, "семнадцати": {17, teen, 0}, "пятисот": {500, hundreds, 0}, "миллиардов": {0, noNumber, 9}, "мыңға": {0, noNumber, 3}, "bn": {0, noNumber, 9}} {
		w := Tokens(word)
		value, class := numberWord(w, 0)
		exponent, _ := multiplierAt(w, 0)
		assert.Equal(t, want.value, value, word)
		assert.Equal(t, want.class, class, word)
		assert.Equal(t, want.exponent, exponent, word)
	}
}
