package letter

import (
	"tanu/core/figure"
	"tanu/core/wordlist"
)

// line is one line of a block, or several that belong to one wrapped line.
type line struct {
	_        unequal
	from, to int // tokens
	body     int // the first token after the marker of a list
	tabs     bool
	marker   bool
	heading  int // number of words, where the line is a heading by its form
}

// clause is a sentence, an item or a row of a table.
type clause struct {
	_        unequal
	from, to int
	line     int
	question bool
	colon    bool // it ends the line with a colon
}

// wide is the length from which a line is taken to be broken by its width and not on purpose.
const wide = 40

// join makes one line of lines that were broken by their width: it clears the break before the tokens that go on.
func join(t []token, fig []figure.Token, wrapped bool) {
	start := 0
	for i := 1; i < len(t); i++ {
		if t[i].lines == 0 {
			continue
		}
		long := t[i-1].u1-t[start].u0 >= wide
		goesOn := t[i].kind == figure.Word && !t[i].letter || t[i].kind == figure.Digits || wrapped || isOne(t, i, " ( « \" ")
		if inFigure(t, fig, i) {
			t[i].lines, t[i].gap, fig[i].Gap = 0, figure.Blank, figure.Blank
			continue
		}
		if long && goesOn && !isMarker(t, i) && !isOne(t, i-1, " : ; ") && !hasTab(t, start, i) && !hasTab(t, i+1, lineEnd(t, i)) {
			t[i].lines, t[i].gap, fig[i].Gap = 0, figure.Blank, figure.Blank
			continue
		}
		start = i
	}
}

// inFigure reports a line that breaks off between a number and its multiplier or unit.
func inFigure(t []token, fig []figure.Token, i int) bool {
	if t[i].lines > 1 || t[i].tab || t[i].letter || t[i].kind != figure.Word || t[i-1].kind != figure.Digits && scale(t[i-1].text) == 0 {
		return false
	}
	u, _ := figure.UnitAt(fig, i)
	return u != figure.NoUnit || scale(t[i].text) > 0
}

// isWrapped reports whether all lines of a block but the last are about equally long, as a page of a given width leaves them.
func isWrapped(text string) bool {
	for text != "" && text[len(text)-1] <= ' ' {
		text = text[:len(text)-1]
	}
	shortest, lines := 1<<30, 0
	length, most, last := 0, 0, 0
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c == '\n':
			if last > 0 {
				shortest = min(shortest, last)
				lines++
			}
			last, length = length, 0
			most = max(most, last)
		case c >= 0x80 && c < 0xC0 || c == '\r': // no letter of its own
		default:
			length++
		}
	}
	if length > 0 && last > 0 {
		shortest = min(shortest, last)
		lines++
	}
	return lines >= 3 && most >= 50 && shortest >= most-22
}

func lineEnd(t []token, i int) int {
	for i++; i < len(t) && t[i].lines == 0; i++ {
	}
	return i
}

func hasTab(t []token, from, to int) bool {
	for i := from; i < to; i++ {
		if t[i].tab {
			return true
		}
	}
	return false
}

// isMarker reports whether an item of a list begins at i.
func isMarker(t []token, i int) bool { return afterMarker(t, i) > i }

// afterMarker passes over the marker of a list: a dash or bullet, 1. 3.1. 1) а) (a).
func afterMarker(t []token, i int) int {
	at := i
	if at >= len(t) {
		return i
	}
	if t[at].kind == figure.Mark && isOne(t, at, " • - – — − * · ▪ ● ○ ‣ ◦ ► → ✓ ✔ ■ □ ☑ ") {
		at++
		if at < len(t) && isMarker(t, at) && t[at].kind != figure.Mark {
			return afterMarker(t, at)
		}
		return at
	}
	if is(t, at, "(") {
		at++
	}
	if at >= len(t) {
		return i
	}
	switch {
	case t[at].kind == figure.Word && t[at].u1-t[at].u0 <= 2, t[at].kind == figure.Digits && len(t[at].text) <= 2:
		if is(t, at+1, ")") {
			return at + 2
		}
	}
	if at > i || t[at].kind != figure.Digits {
		if at+1 < len(t) && is(t, at, "№") && t[at+1].kind == figure.Digits {
			return at + 2
		}
		return i
	}
	for at+1 < len(t) && t[at].kind == figure.Digits && len(t[at].text) <= 2 && is(t, at+1, ".") && t[at+1].gap == figure.Glued {
		at += 2
		if at < len(t) && t[at].gap != figure.Glued && t[at].lines == 0 {
			return at
		}
		if at < len(t) && t[at].kind == figure.Word && t[at].lines == 0 {
			return at
		}
	}
	if at > i && at < len(t) && t[at].kind == figure.Digits && len(t[at].text) <= 2 && at+1 < len(t) && t[at+1].kind == figure.Word &&
		t[at+1].gap != figure.Glued && t[at+1].letter { // 3.1 Жер қойнауынан
		return at + 1
	}
	return i
}

// lines cuts a block into lines.
func lines(t []token) []line {
	var out []line
	for i := 0; i < len(t); {
		l := line{from: i, to: lineEnd(t, i)}
		l.tabs = hasTab(t, i+1, l.to)
		l.body = i
		if l.body = afterMarker(t, i); l.body >= l.to {
			l.body = i
		}
		l.marker = l.body > i
		n := 0
		for k := l.body; k < l.to; k++ {
			if t[k].kind == figure.Word {
				n++
			}
		}
		last := t[l.to-1].text
		if !l.tabs && n > 0 && n <= 7 && !wordlist.Has(" ; , ? ! ", last) {
			l.heading = n
		}
		out = append(out, l)
		i = l.to
	}
	return out
}

// longest is where a clause is cut that does not end; no letter of a person has one.
const longest = 500

// clauses cuts the lines into sentences; a row of a table is one.
func clauses(t []token, ls []line) []clause {
	var out []clause
	for n, l := range ls {
		start := l.body
		for i := l.body; i < l.to; i++ {
			if i-start >= longest {
				out = append(out, clause{from: start, to: i, line: n})
				start = i
			}
			if l.tabs || t[i].kind != figure.Mark || !ends(t, i, l.to) {
				continue
			}
			end := i + 1
			for end < l.to && t[end].kind == figure.Mark && isOne(t, end, " ) » \" ” . ! ? ; ") {
				end++
			}
			out = append(out, clause{from: start, to: end, line: n, question: is(t, i, "?")})
			start = end
			i = end - 1
		}
		if start < l.to {
			out = append(out, clause{from: start, to: l.to, line: n, colon: is(t, l.to-1, ":")})
		}
	}
	return out
}

// ends reports whether the mark at i ends a sentence.
func ends(t []token, i, to int) bool {
	switch t[i].text {
	case "!", "?", ";", "…":
		return true
	case ".":
	default:
		return false
	}
	if i+1 >= to {
		return true
	}
	next := &t[i+1]
	if wordlist.Has(" ) » \" ” , ; : - – ", next.text) && next.gap == figure.Glued || i == 0 {
		return wordlist.Has(" » \" ” ", next.text) && i+2 < to && t[i+2].letter
	}
	if next.gap == figure.Glued && next.kind != figure.Word {
		return false
	}
	if !next.letter && next.kind == figure.Word {
		return false
	}
	before := &t[i-1]
	if before.kind != figure.Word || before.gap == figure.Glued && i > 1 && is(t, i-2, ".") {
		return before.kind != figure.Digits || next.kind != figure.Digits
	}
	switch {
	case before.u1-before.u0 == 1 && before.letter: // an initial
		return false
	case wordlist.Has(" г гг ж жж ", before.text):
		return i > 1 && t[i-2].kind == figure.Digits && next.kind != figure.Digits
	case wordlist.Has(" ул тел кв д пр обл им исх вх г к п пп ст см стр рис р т е др проч no mr ms mrs dr vs шыг кир коп кош уи и о ", before.text):
		return false
	case wordlist.Has(" тг тенге млн млрд тыс л экз шт стр ", before.text):
		return next.kind == figure.Word
	}
	return true
}
