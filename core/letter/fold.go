package letter

import (
	"strings"
	"unicode/utf8"
)

// fold finishes the folding of core/figure for whole phrases: й as и and э as е, because both are mixed up in typing and decomposed in copying, and
// combining marks dropped. Latin letters lose their marks of the Kazakh drafts only in translit.
func fold(word string) string {
	plain := true
	for _, r := range word {
		if r == 'й' || r == 'э' || r >= 0x300 && r < 0x370 || r == utf8.RuneError {
			plain = false
			break
		}
	}
	if plain {
		return word
	}
	b := make([]byte, 0, len(word))
	for _, r := range word {
		switch {
		case r == 'й':
			r = 'и'
		case r == 'э':
			r = 'е'
		case r >= 0x300 && r < 0x370:
			continue
		}
		b = utf8.AppendRune(b, r)
	}
	return string(b)
}

// kazakhLatin reports letters that Latin-script Kazakh has and English has not.
func kazakhLatin(r rune) bool {
	return r >= 0x80 && strings.ContainsRune("äÄáÁǵǴğĞıñÑńŃöÖóÓşŞūŪúÚüÜýÝ", r)
}

// translit writes a Latin word in Cyrillic letters: with й after a vowel, for the figures, and with ш and ч for sh and ch.
func translit(word string) string {
	b := make([]byte, 0, 2*len(word))
	var before rune
	for i, r := range word {
		c := cyrillicOf(r)
		switch {
		case r == 'h' && (before == 's' || before == 'c'):
			b = b[:len(b)-2]
			c = 'ш'
		case r == 'x':
			b = utf8.AppendRune(b, 'к')
			c = 'с'
		case c == 'и' && i > 0 && strings.ContainsRune("aeouyäöüū", before):
			c = 'й'
		}
		if c != 0 {
			b = utf8.AppendRune(b, c)
		}
		before = r
	}
	return string(b)
}

// cyrillicOf is the counterpart of a small or capital Latin letter, 0 for a sign that is none.
func cyrillicOf(r rune) rune {
	const table = "aа äа áа bб cц dд eе fф gг ğг ǵг hх iи ıи İи jж kк lл mм nн ñн ńн oо öо óо pп qк rр sс şш tт uу ūу üу úу vв wу yы ýы zз çч " +
		"ÄаÁаĞгǴгÑнŃнÖоÓоŞшŪуÜуÚуÝы"
	at := strings.IndexRune(table, r)
	if at < 0 || r == ' ' || r >= 0x400 {
		return r
	}
	c, _ := utf8.DecodeRuneInString(table[at+utf8.RuneLen(r):])
	return c
}
