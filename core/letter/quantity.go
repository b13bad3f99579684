package letter

import (
	"tanu/core/decimal"
	"tanu/core/figure"
	"tanu/core/wordlist"
)

// quantity is a number in the text, with or without its unit.
type quantity struct {
	_        unequal
	from, to int // tokens, with the unit
	end      int // where the number itself ends
	value    decimal.Decimal
	unit     figure.Unit
	cur      string
	lower    bool // the first of a range
	scaled   bool // has a multiplier
	words    bool
	shared   bool // the unit stands elsewhere: in the label, the head or the caption of a table
	two      bool // one comma or point before three digits, without a multiplier
	other    decimal.Decimal
	either   [2]decimal.Decimal // two readings that differ, for advice
	latin    bool               // a shared unit is in Latin letters
}

// quantityAt reads a quantity, or a number without unit, from token i; nil when none begins there or when not all its digits can be read.
func quantityAt(t []token, fig []figure.Token, i int) (q *quantity, end int) {
	if t[i].kind == figure.Mark && figureSign(t[i].text) == figure.NoUnit {
		return nil, i
	}
	if t[i].kind == figure.Digits && i > 0 && t[i].gap == figure.Glued && (t[i-1].kind == figure.Digits || is(t, i-1, ".") && i > 1 && t[i-2].kind == figure.Digits && t[i-1].gap == figure.Glued) {
		return nil, i // inside a longer run that was not understood
	}
	f, end := figure.QuantityAt(fig, i)
	if end == i {
		return nil, i
	}
	if f.Problem == figure.Unreadable {
		return nil, end
	}
	q = &quantity{from: i, to: end, end: end, value: f.Value, unit: f.Unit, words: f.Words}
	if f.Problem == figure.Ambiguous {
		q.two, q.other = true, f.Other
		q.either = [2]decimal.Decimal{f.Value, f.Other}
	}
	_, q.end = figure.NumeralAt(fig, i)
	if q.end == i { // the currency stands in front
		q.end = end
	}
	for k := i; k < end; k++ {
		q.scaled = q.scaled || scale(t[k].text) > 0
	}
	if q.unit == figure.PerCent || q.unit == figure.MCI { // the ending after a hyphen is no part of it
		for k := q.end; k < q.to; k++ {
			if isDash(t, k) && t[k].gap == figure.Glued && k > q.end {
				q.to = k
			}
		}
	}
	if q.unit == figure.Foreign {
		for k := i; k < end; k++ {
			if c := currency(t[k].text); c != "" {
				q.cur = c
			}
		}
	}
	q.settle(t)
	q.indexPhrase(t)
	return q, max(end, q.to)
}

// settle chooses between the readings of 61,400: tenge and indices have no three digits after the point, and in front of an English multiplier a comma
// groups. A percentage keeps the decimal mark.
func (q *quantity) settle(t []token) {
	if q.two && (q.unit == figure.Tenge || q.unit == figure.MCI || q.unit == figure.Foreign) {
		q.value, q.two = q.other, false
	}
	if !q.scaled || q.end-q.from < 4 {
		return
	}
	for k := q.from; k+3 < q.end; k++ {
		if t[k].kind == figure.Digits && is(t, k+1, ",") && len(t[k+2].text) == 3 && t[k+3].b1-t[k+3].b0 == t[k+3].u1-t[k+3].u0 && scale(t[k+3].text) > 0 && !is(t, k, "0") &&
			(k == q.from || !is(t, k-1, ",")) {
			if v, ok := q.value.Times(1000); ok {
				q.value = v
			}
			return
		}
	}
}

// indexPhrase reads "15 465 896 еселенген мөлшері" and "14 500 000-кратный размер МРП".
func (q *quantity) indexPhrase(t []token) {
	if q.unit != figure.NoUnit {
		return
	}
	at := q.to
	if isDash(t, at) {
		at++
	}
	switch {
	case at+1 < len(t) && wordlist.Begins(t[at].text, "еселен") && wordlist.Begins(t[at+1].text, "молшер"):
		q.unit, q.to = figure.MCI, at+2
	case at < len(t) && (wordlist.Begins(t[at].text, "кратн") || is(t, at, "times")):
		for k := at + 1; k < len(t) && k < at+6; k++ {
			if isOne(t, k, " мрп mci ") || wordlist.Begins(t[k].text, "показател") || is(t, k, "index") {
				q.unit, q.to = figure.MCI, k+1
				return
			}
		}
	}
}

func figureSign(s string) figure.Unit {
	if wordlist.Has(" ₸ $ € ₽ £ ¥ ", s) {
		return figure.Tenge
	}
	return figure.NoUnit
}

func currency(w string) string {
	switch {
	case wordlist.Has(" $ usd ", w) || wordlist.Begins(w, "доллар dollar"):
		return "USD"
	case w == "€" || wordlist.Begins(w, "eur евро евр"):
		return "EUR"
	case w == "₽" || wordlist.Begins(w, "руб rub rou"):
		return "RUB"
	case wordlist.Has(" ¥ cny rmb ", w) || wordlist.Begins(w, "юан") || w == "yuan":
		return "CNY"
	case wordlist.Has(" £ gbp ", w):
		return "GBP"
	}
	return ""
}

// scale is the power of ten of a multiplier.
func scale(w string) int {
	switch {
	case wordlist.Has(" тыс k ", w) || wordlist.Begins(w, "тысяч thousand") || w == "мын":
		return 3
	case wordlist.Has(" mn mln m ", w) || wordlist.Begins(w, "млн миллион million"):
		return 6
	case wordlist.Has(" bn bln млд ", w) || wordlist.Begins(w, "млрд миллиард billion"):
		return 9
	case wordlist.Begins(w, "трлн триллион trillion"):
		return 12
	}
	return 0
}

// unitIn finds the unit that a label names: "Стоимость проекта, тыс. тенге" has tenge and 3. The last one counts.
func unitIn(t []token, fig []figure.Token, from, to int) (u figure.Unit, cur string, exponent int, latin bool) {
	for i := from; i < to; i++ {
		got, end := figure.UnitAt(fig, i)
		if got == figure.NoUnit || end > to {
			continue
		}
		if i > from && t[i-1].kind == figure.Digits { // 100 %
			continue
		}
		u, cur, exponent = got, currency(t[i].text), 0
		latin = t[i].text[0] < 0x80
		for k := i - 1; k >= from && k >= i-2; k-- {
			if s := scale(t[k].text); s > 0 {
				exponent = s
				latin = t[k].text[0] < 0x80
			}
		}
		i = end - 1
	}
	return u, cur, exponent, latin
}
