package letter

import (
	_ "embed" // the names
	"strings"

	"tanu/core/figure"
	"tanu/core/wordlist"
)

// regionsFile holds the names of the 17 oblasts and 3 cities (ISO 3166-2:KZ): the number, then stems in folded letters. A stem with "+" is no region
// without a word for it beside it; "!" is a city; "=" is an abbreviation that stands for itself. A comma ends the stems of a number.
//
//go:embed regions.txt
var regionsFile string

type regionName struct {
	_           unequal
	code, words string
	kind        byte
}

// regionNames are the names by the heads of their first words.
func regionNames() [][]regionName {
	out := make([][]regionName, figure.HeadCount)
	for text := regionsFile; text != ""; {
		var row, stem string
		row, text, _ = strings.Cut(text, "\n")
		number, stems, _ := strings.Cut(row, " ")
		for stems != "" {
			stem, stems, _ = strings.Cut(stems, ",")
			key := figure.Head(stem[1:])
			out[key] = append(out[key], regionName{code: "KZ-" + number, words: stem[1:], kind: stem[0]})
		}
	}
	return out
}

// after says where the words of a name end that begins at token i; i itself when they do not stand there.
func (n *regionName) after(t []token, i int) int {
	at := i
	for words := n.words; words != ""; {
		var w string
		w, words, _ = strings.Cut(words, "_")
		if at > i && isDash(t, at) {
			at++
		}
		if at >= len(t) || at > i && t[at].lines > 0 || !strings.HasPrefix(t[at].text, w) || n.kind == '=' && t[at].text != w {
			return i
		}
		at++
	}
	return at
}

// regionAt reads a region from token i: its code and where it begins and ends.
func regionAt(t []token, i int, quoted bool) (code string, from, to int) {
	if t[i].kind != figure.Word {
		return "", i, i
	}
	names := words().regions[t[i].head]
	for k := range names {
		n := &names[k]
		at := n.after(t, i)
		if at == i {
			continue
		}
		adjective := strings.HasSuffix(n.words, "ск")
		word := at < len(t) && t[at].lines == 0 && !t[at].tab && regionWord(t[at].text)
		if word {
			return n.code, i, at + 1
		}
		if i > 0 && wordlist.Begins(t[i-1].text, "област") && t[i].lines == 0 && !adjective {
			return n.code, i - 1, at
		}
		switch n.kind {
		case '=':
			return n.code, i, at
		case '!':
			city := at < len(t) && t[at].lines == 0 && wordlist.Begins(t[at].text, "кала")
			if city {
				return n.code, i, at + 1
			}
			if !quoted && t[i].letter && !(isOne(t, at, " кошеси ул улица дангылы street банк ")) && len(t[i].text) <= len(n.words)+6 {
				return n.code, i, at
			}
		default:
			if n.kind == '-' || adjective && at+1 < len(t) && isOne(t, at, " и , ") && anotherRegion(t, at+1) {
				return n.code, i, at
			}
		}
	}
	return "", i, i
}

func regionWord(w string) bool {
	return w == "обл" || wordlist.Begins(w, "облыс област region регион") ||
		wordlist.Begins(w, "oblast") || w == "province"
}

// anotherRegion reports a word for regions near i, as in "Карагандинской и Павлодарской областях".
func anotherRegion(t []token, i int) bool {
	for k := i; k < len(t) && k < i+5; k++ {
		if regionWord(t[k].text) {
			return true
		}
	}
	return false
}
