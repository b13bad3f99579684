package figure

import (
	"strings"
	"unicode/utf8"
)

// The letters of the two alphabets that look the same, as capitals or as small letters, in the same order.
const latinAlike = "abcehikmoptxy"

var cyrillicTwins = []rune("авсенікмортху")

// fold brings a word to the form in which the tables of this package hold it: small letters; ё as е; the Kazakh letters as the
// Russian ones that people type where the Kazakh layout is missing; and look-alike letters of the other alphabet brought home
// ("МPП" with a Latin P, "МCІ" with Cyrillic ones).
func fold(word string) string {
	var room [64]rune // most words need no more
	runes := room[:0]
	var latin, cyrillic, onlyLatin, onlyCyrillic, changed bool
	for _, r := range word {
		if r >= 0x80 && classOf(r) == classNone {
			changed = true
			continue
		}
		small := lower(r)
		changed = changed || small != r
		r = small
		switch {
		case r == 0x306 && len(runes) > 0 && runes[len(runes)-1] == 'и': // й in two pieces, as some systems copy it
			runes[len(runes)-1], onlyCyrillic, changed = 'й', true, true
			continue
		case r == 0x308 && len(runes) > 0 && runes[len(runes)-1] == 'е': // the dots of ё
			changed = true
			continue
		case r < 0x80:
			latin = true
			onlyLatin = onlyLatin || strings.IndexByte(latinAlike, byte(r)) < 0
		case r >= 0x400 && r < 0x530:
			cyrillic = true
			onlyCyrillic = onlyCyrillic || twin(r) < 0
		}
		runes = append(runes, r)
	}
	mixed := latin && cyrillic
	for i, r := range runes {
		if mixed {
			if onlyLatin && !onlyCyrillic {
				if at := twin(r); at >= 0 {
					r = rune(latinAlike[at])
				}
			} else if at := strings.IndexRune(latinAlike, r); at >= 0 {
				r = cyrillicTwins[at]
			}
		}
		if r > 'я' {
			r = plain(r)
		}
		changed = changed || mixed || r != runes[i]
		runes[i] = r
	}
	if !changed {
		return word
	}
	return string(runes)
}

func twin(r rune) int {
	for i, c := range cyrillicTwins {
		if c == r {
			return i
		}
	}
	return -1
}

func lower(r rune) rune {
	switch {
	case r >= 'A' && r <= 'Z', r >= 'А' && r <= 'Я':
		return r + 0x20
	case r >= 0x400 && r <= 0x40F:
		return r + 0x50
	case r >= 0x48A && r <= 0x4BF, r >= 0x4D0 && r <= 0x52F:
		return r | 1
	}
	return r
}

// plain gives the Russian letter for ё and for the letters that only Kazakh has.
func plain(r rune) rune {
	const kazakh, russian = "ёәғқңөұүһі", "еагкноуухи"
	if at := strings.IndexRune(kazakh, r); at >= 0 && r >= 0x80 {
		r, _ = utf8.DecodeRuneInString(russian[at:]) // all of them two bytes long
	}
	return r
}
