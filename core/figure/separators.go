package figure

import "tanu/core/decimal"

// exact is a coefficient with its places before a multiplier has moved the point, so that 14,50000001 млрд is not cut.
type exact struct {
	coefficient uint64
	places      int
}

func (e exact) times(exponent int) (decimal.Decimal, bool) {
	return decimal.New(e.coefficient, e.places-exponent)
}

// written is a number in digits. When two is set it can be read with a decimal mark (value) or with a group mark (grouped).
type written struct {
	value, grouped exact
	two, bad       bool
}

// writtenAt reads digits with their separators from t[i] and says where they end; i itself when no digits stand there.
//
// One comma or point is a decimal mark unless exactly three digits follow it; blanks or apostrophes that group, a leading zero and
// a head of more than three digits also make it one. Repeated marks group. Of both kinds the last is the decimal mark. Whether a
// multiplier follows, which makes it a decimal mark too, is for the caller to see.
func writtenAt(t []Token, i int) (n written, end int) {
	if !isDigits(t, i, 1, maxBytes) {
		return n, i
	}
	runs, marks := []string{t[i].Text}, []byte(nil)
	blanks := true // so far
	for end = i + 1; end < len(t); {
		mark, next := markAt(t, end)
		if mark == ' ' && (!blanks || len(t[next].Text) != 3 || !heads(runs[0])) {
			break
		}
		if mark == 0 {
			break
		}
		runs, marks, blanks = append(runs, t[next].Text), append(marks, mark), blanks && mark == ' '
		end = next + 1
	}
	return separate(runs, marks), end
}

// markAt is the separator at t[j] as one byte, 0 if none, with the place of the digits after it.
func markAt(t []Token, j int) (mark byte, digits int) {
	if t[j].Kind == Digits && t[j].Gap == Blank {
		return ' ', j
	}
	if t[j].Kind != Mark || t[j].Gap != Glued || !isDigits(t, j+1, 1, maxBytes) || t[j+1].Gap != Glued {
		return 0, j
	}
	switch t[j].Text {
	case ".", ",":
		return t[j].Text[0], j + 1
	case "'", "’", "ʼ", "‘", "`", "´":
		return '\'', j + 1
	}
	return 0, j
}

func separate(runs []string, marks []byte) written {
	last := len(marks) - 1
	if last < 0 {
		return whole(runs)
	}
	mark := marks[last]
	point := mark == '.' || mark == ','
	switch {
	case point && last == 0 && len(runs[1]) == 3 && heads(runs[0]):
		n, g := fraction(runs), whole(runs)
		return written{value: n.value, grouped: g.value, two: true}
	case point && last == 0:
		return fraction(runs)
	case all(marks, mark) && groups(runs):
		return whole(runs)
	case point && marks[0] != mark && all(marks[:last], marks[0]) && groups(runs[:last+1]):
		return fraction(runs)
	}
	return written{bad: true}
}

func all(marks []byte, mark byte) bool {
	for _, m := range marks {
		if m != mark {
			return false
		}
	}
	return true
}

// heads reports whether the digits can stand before a group mark.
func heads(run string) bool { return len(run) <= 3 && run[0] != '0' }

func groups(runs []string) bool {
	for _, run := range runs[1:] {
		if len(run) != 3 {
			return false
		}
	}
	return heads(runs[0])
}

func whole(runs []string) written { return join(runs, "") }

func fraction(runs []string) written {
	last := len(runs) - 1
	return join(runs[:last], runs[last])
}

// join makes the number of the runs before the point and the run after it; bad when it has more digits than a decimal holds.
func join(runs []string, after string) written {
	for len(after) > 0 && after[len(after)-1] == '0' {
		after = after[:len(after)-1]
	}
	var e exact
	for _, run := range append(runs[:len(runs):len(runs)], after) {
		for k := range len(run) {
			if e.coefficient >= 1e18/10 {
				return written{bad: true}
			}
			e.coefficient = e.coefficient*10 + uint64(run[k]-'0')
		}
	}
	e.places = len(after)
	return written{value: e}
}
