package wordlist

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestHas(t *testing.T) {
	for _, list := range []string{"жыл год years", " жыл год years "} {
		for _, word := range []string{"жыл", "год", "years"} {
			assert.True(t, Has(list, word), word)
		}
		for _, word := range []string{"", "year", "ears", "го", "од", "годы"} {
			assert.False(t, Has(list, word), word)
		}
	}
	assert.True(t, Has("годы год", "год"), "a longer word before it hides nothing")
	assert.False(t, Has("", "год"))
}

func TestBegins(t *testing.T) {
	assert.True(t, Begins("пайызын", "процент пайыз"))
	assert.True(t, Begins("процент", "процент пайыз"))
	assert.False(t, Begins("пай", "процент пайыз"))
	assert.False(t, Begins("год", ""))
}
