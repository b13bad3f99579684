package letter

import (
	"sort"

	"tanu/core/decimal"
	"tanu/core/figure"
)

// cells are the places where the cells of a row begin, and its end.
func (b *block) cells(l line) []int {
	out := []int{l.from}
	for i := l.from + 1; i < l.to; i++ {
		if b.t[i].tab {
			out = append(out, i)
		}
	}
	return append(out, l.to)
}

// tableUnits gives the numbers in cells the unit of their row's label, of their column's head or of the line above the table. A table with an empty
// first cell is rare enough to be left.
func (b *block) tableUnits() {
	for n := 0; n < len(b.lines); n++ {
		if !b.lines[n].tabs {
			continue
		}
		first := n
		for n+1 < len(b.lines) && b.lines[n+1].tabs {
			n++
		}
		b.unitsOf(first, n)
	}
}

type unit struct {
	_        unequal
	unit     figure.Unit
	cur      string
	exponent int
	latin    bool
}

func (b *block) unit(from, to int) (u unit) {
	u.unit, u.cur, u.exponent, u.latin = unitIn(b.t, b.fig, from, to)
	return u
}

func (b *block) unitsOf(top, last int) {
	var caption unit
	if top > 0 {
		caption = b.unit(b.lines[top-1].from, b.lines[top-1].to)
	}
	head := b.cells(b.lines[top])
	heads := make([]unit, len(head))
	numeric := false // the first row has figures and is no head
	for k := 0; k+1 < len(head); k++ {
		if q := b.cellNumber(head[k], head[k+1]); q == nil {
			heads[k] = b.unit(head[k], head[k+1])
		} else if k > 0 && q.to-q.from > 1 {
			numeric = true
		}
	}
	for n := top; n <= last; n++ {
		cells := b.cells(b.lines[n])
		first := 0
		if len(cells) > 3 && b.isRowNumber(cells[0], cells[1]) {
			first = 1
		}
		label := b.unit(cells[first], cells[first+1])
		for k := first + 1; k+1 < len(cells); k++ {
			q := b.cellNumber(cells[k], cells[k+1])
			if q == nil || q.unit != figure.NoUnit {
				continue
			}
			switch {
			case label.unit != figure.NoUnit:
				q.take(label, b.t)
			case n == top && !numeric:
			case k < len(heads)-1 && heads[k].unit != figure.NoUnit && n > top:
				q.take(heads[k], b.t)
			case caption.unit != figure.NoUnit && n > top:
				q.take(caption, b.t)
			}
		}
	}
}

// isRowNumber reports a cell that numbers its row: 6, 6.1, №.
func (b *block) isRowNumber(from, to int) bool {
	for i := from; i < to; i++ {
		if b.t[i].kind == figure.Word || len(b.t[i].text) > 3 {
			return false
		}
	}
	return true
}

// cellNumber is the number that fills a cell, alone or with words that bound it.
func (b *block) cellNumber(from, to int) *quantity {
	n := sort.Search(len(b.numbers), func(k int) bool { return b.numbers[k].from >= from })
	if n == len(b.numbers) || b.numbers[n].to > to {
		return nil
	}
	q := b.numbers[n]
	for i := from; i < to; i++ { // не менее 52
		if (i < q.from || i >= q.to) && !b.bounds(i) {
			return nil
		}
	}
	return q
}

// bounds reports a word that bounds a figure.
func (b *block) bounds(i int) bool {
	for k := b.hitFrom(max(0, i-4)); k < len(b.hits) && b.hits[k].from <= i; k++ {
		if b.hits[k].to > i && cmpOf(b.hits[k].concept) != "" {
			return true
		}
	}
	return false
}

func (q *quantity) take(u unit, t []token) {
	q.unit, q.cur, q.shared = u.unit, u.cur, true
	if q.two && (u.latin || u.exponent == 0 && u.unit != figure.PerCent) {
		q.value = q.other
	}
	q.two, q.latin = false, u.latin
	q.value = times(q.value, u.exponent)
	q.either = [2]decimal.Decimal{times(q.either[0], u.exponent), times(q.either[1], u.exponent)}
}

// times multiplies with a power of ten; what does not fit stays as it is.
func times(d decimal.Decimal, exponent int) decimal.Decimal {
	for ; exponent > 0; exponent -= 3 {
		if v, ok := d.Times(1000); ok {
			d = v
		}
	}
	return d
}

func scaleLike(d decimal.Decimal, q *quantity, t []token) decimal.Decimal {
	for k := q.from; k < q.to; k++ {
		if s := scale(t[k].text); s > 0 {
			return times(d, s)
		}
	}
	return d
}

func fifty() decimal.Decimal { return decimal.Of(50) }
