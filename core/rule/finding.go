package rule

import (
	"strconv"

	"github.com/mailru/easyjson/jwriter"

	"tanu/core/date"
	"tanu/core/decimal"
)

// Outcome is one of four. Unknown is never no: the person is asked, not accused.
type Outcome string

// The four outcomes, from worst to best.
const (
	NotMet    Outcome = "not-met"   // what was stated contradicts the point
	Unknown   Outcome = "unknown"   // not answered yet, unreadable, or no official value for that day
	Judgement Outcome = "judgement" // stated, and left to a person
	Met       Outcome = "met"       // what was stated satisfies the point
)

// Worse reports whether a is worse than b.
func Worse(a, b Outcome) bool { return rank(a) < rank(b) }

func rank(o Outcome) int {
	switch o {
	case NotMet:
		return 0
	case Unknown:
		return 1
	case Judgement:
		return 2
	}
	return 3
}

// Finding is what a rule found. It carries no sentence: the page has one for each reason.
//
//easyjson:types write
type Finding struct {
	Rule    string  `json:"rule"`
	Cite    string  `json:"cite"`
	Outcome Outcome `json:"outcome"`
	Reason  string  `json:"reason"`
	Field   string  `json:"field"` // JSON pointer into the application, brought into view by a page
	Args    Args    `json:"args"`
}

// Reason is one entry of a rule's closed list.
type Reason struct {
	Code    string  `json:"code"`
	Outcome Outcome `json:"outcome"`
	// Missing marks that nothing was answered yet: a page never calls that wrong.
	Missing bool `json:"missing,omitempty"`
	// Common names the sentence that this reason shares with other rules; "" has a sentence of its own.
	Common string `json:"common,omitempty"`
	Args   []Arg  `json:"args,omitempty"`
}

// Arg declares a value of a reason's message.
type Arg struct {
	Name string `json:"name"`
	Kind Kind   `json:"kind"`
}

// Kind is the type of a value; it decides how a page writes it.
type Kind string

// The kinds of value. Every value is a canonical text: no grouping, a point before decimals, days as 2026-11-23.
const (
	KindMoney    Kind = "money"    // tenge
	KindMCI      Kind = "mci"      // monthly calculation indices
	KindPercent  Kind = "percent"  // hundredths
	KindCount    Kind = "count"    // whole number
	KindDate     Kind = "date"     // day
	KindMonth    Kind = "month"    // 2026-03
	KindYear     Kind = "year"     // calendar year
	KindPeriod   Kind = "period"   // 2026-Q3, 2026-09, 2026, 2026-03/2031-12
	KindRegion   Kind = "region"   // KZ-35
	KindActivity Kind = "activity" // OKED code
	KindNumber   Kind = "number"   // BIN or IIN
	KindCode     Kind = "code"     // a word of a closed list, which has its name in the page
	KindText     Kind = "text"     // what a person typed
)

// Value is a declared value with its content.
type Value struct {
	Arg
	Value string
}

// Args are the values of a finding in the order in which the reason declares them.
type Args []Value

// MarshalEasyJSON writes {"short": {"kind": "money", "value": "1"}}; the declared order makes equal input give equal bytes.
func (a Args) MarshalEasyJSON(w *jwriter.Writer) {
	w.RawByte('{')
	for i, v := range a {
		if i > 0 {
			w.RawByte(',')
		}
		w.String(v.Name)
		w.RawString(`:{"kind":`)
		w.String(string(v.Kind))
		w.RawString(`,"value":`)
		w.String(v.Value)
		w.RawByte('}')
	}
	w.RawByte('}')
}

// At makes the finding of this reason at a field.
func (r Reason) At(field string, args ...Value) Finding {
	return Finding{Outcome: r.Outcome, Reason: r.Code, Field: field, Args: args}
}

// Money is an amount in tenge.
func Money(name string, d decimal.Decimal) Value {
	return Value{Arg{name, KindMoney}, d.String()}
}

// MCI is an amount in monthly calculation indices.
func MCI(name string, d decimal.Decimal) Value {
	return Value{Arg{name, KindMCI}, d.String()}
}

// Percent is a share in hundredths.
func Percent(name string, d decimal.Decimal) Value {
	return Value{Arg{name, KindPercent}, d.String()}
}

// Count is a whole number.
func Count(name string, n int) Value { return Value{Arg{name, KindCount}, strconv.Itoa(n)} }

// Date is a day.
func Date(name string, d date.Date) Value { return Value{Arg{name, KindDate}, d.String()} }

// Year is a calendar year.
func Year(name, year string) Value { return Value{Arg{name, KindYear}, year} }

// Text is what a person typed; it is shown as text and never as anything else.
func Text(name, text string) Value { return Value{Arg{name, KindText}, text} }

// Code is a word of a closed list.
func Code(name, code string) Value { return Value{Arg{name, KindCode}, code} }

// Activity is an OKED code.
func Activity(name, code string) Value { return Value{Arg{name, KindActivity}, code} }

// Period is a stretch of the calendar that a statistic covers.
func Period(name, period string) Value { return Value{Arg{name, KindPeriod}, period} }

// Region is a region's code.
func Region(name, code string) Value { return Value{Arg{name, KindRegion}, code} }

// Number is a BIN or an IIN.
func Number(name, digits string) Value { return Value{Arg{name, KindNumber}, digits} }
