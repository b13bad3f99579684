package application

import (
	"strconv"
	"strings"

	"tanu/core/date"
	"tanu/core/decimal"
	"tanu/core/fault"
	"tanu/core/figure"
)

// Typed is what a person typed in one field and why it is no figure yet.
type Typed struct {
	Text       string
	Problem    figure.Problem // "" when understood
	One, Other string         // the two readings of an ambiguous text
}

// Blank reports that nothing was typed.
func (t Typed) Blank() bool { return t.Problem == figure.Missing }

// Understood reports that the text has one reading.
func (t Typed) Understood() bool { return t.Problem == figure.Understood }

// Answer is a typed field with its value; the value counts only when it is understood.
type Answer[T any] struct {
	Typed
	Value T
}

// Share is one stated year of paragraph 3, sub-paragraph 2. Wholly blank rows are left out.
type Share struct {
	Field     string // JSON pointer of the row
	Year      Answer[int]
	Percent   Answer[decimal.Decimal]
	Total     Answer[figure.Amount] // tenge
	InCountry Answer[figure.Amount] // tenge
}

// Case is an application with the day of filing and every typed figure read once.
type Case struct {
	*Application
	Filed          date.Date
	Number         Answer[string] // digits of the BIN or IIN
	Cost           Answer[figure.Amount]
	Activity       Answer[figure.Code]
	MapDate        Answer[date.Date]
	Shares         []Share
	Average        Answer[figure.Amount] // tenge a month
	Regional       Answer[figure.Amount] // tenge a month
	Period         Answer[figure.Interval]
	ConclusionDate Answer[date.Date]
	Understood     []Understood
}

// Read turns the typed texts of an application into a case. An absent or impossible day of filing is a fault at /filed.
func Read(a *Application) (*Case, *fault.Error) {
	filed, err := date.Parse(a.Filed)
	if err != nil {
		return nil, fault.New(fault.NotADay, "/filed", "the day of filing is a real day written as 2026-11-23")
	}
	c := &Case{Application: a, Filed: filed, Understood: []Understood{}}
	c.readApplicantAndProject()
	c.readCommitments()
	c.ConclusionDate = c.date("/documents/conclusion/date", a.Documents.Conclusion.Date)
	return c, nil
}

func (c *Case) readApplicantAndProject() {
	number := figure.Number(c.Applicant.Number)
	c.Number = take(c, "/applicant/number", c.Applicant.Number, number, "number", number.Value)
	c.month("/project/from", c.Project.From)
	c.month("/project/to", c.Project.To)
	c.Cost = c.amount("/project/cost", c.Project.Cost)
	activity := figure.Activity(c.Project.Activity)
	c.Activity = take(c, "/project/activity", c.Project.Activity, activity, "activity", activity.Value.String())
	c.MapDate = c.date("/project/map/date", c.Project.Map.Date)
}

func (c *Case) readCommitments() {
	for i, y := range c.Commitments.InCountryValue.Years {
		if Blank(y.Year) && Blank(y.Percent) && Blank(y.Total) && Blank(y.InCountry) {
			continue
		}
		field := "/commitments/inCountryValue/years/" + strconv.Itoa(i)
		c.Shares = append(c.Shares, Share{
			Field:     field,
			Year:      c.year(field+"/year", y.Year),
			Percent:   c.percent(field+"/percent", y.Percent),
			Total:     c.tenge(field+"/total", y.Total),
			InCountry: c.tenge(field+"/inCountry", y.InCountry),
		})
	}
	const wage = "/commitments/wage/"
	stated := c.Commitments.Wage
	c.Average = c.tenge(wage+"average", stated.Average)
	c.Regional = c.tenge(wage+"regional/figure", stated.Regional.Figure)
	period := figure.Period(stated.Regional.Period)
	c.Period = take(c, wage+"regional/period", stated.Regional.Period, period, "period", period.Value.Name)
}

// Blank reports that a text is not an answer.
func Blank(text string) bool { return strings.TrimSpace(text) == "" }

// take keeps one typed text with its reading, and notes what was understood for the echo under the value's canonical text.
func take[T any](c *Case, field, text string, r figure.Reading[T], kind, canonical string) Answer[T] {
	if r.Problem == figure.Understood {
		c.Understood = append(c.Understood, Understood{Field: field, Kind: kind, Value: canonical})
	}
	return Answer[T]{Typed: Typed{text, r.Problem, r.Either[0], r.Either[1]}, Value: r.Value}
}

func (c *Case) date(field, text string) Answer[date.Date] {
	r := figure.Date(text)
	return take(c, field, text, r, "date", r.Value.String())
}

func (c *Case) month(field, text string) Answer[figure.YearMonth] {
	r := figure.Month(text)
	return take(c, field, text, r, "month", r.Value.String())
}

func (c *Case) year(field, text string) Answer[int] {
	r := figure.Year(text)
	return take(c, field, text, r, "year", strconv.Itoa(r.Value))
}

func (c *Case) percent(field, text string) Answer[decimal.Decimal] {
	r := figure.Percent(text)
	return take(c, field, text, r, "percent", r.Value.String())
}

// largest is the largest sum that is read: a thousand million million, more than the country earns in a year. The bound keeps every difference and
// half exact.
var largest = decimal.Of(1_000_000_000_000_000)

// amount reads a sum in tenge or in monthly calculation indices.
func (c *Case) amount(field, text string) Answer[figure.Amount] {
	r := figure.Money(text)
	if r.Problem == figure.Understood && r.Value.Value.Cmp(largest) > 0 {
		r = figure.Reading[figure.Amount]{Problem: figure.Unreadable}
	}
	return take(c, field, text, r, string(r.Value.Kind), r.Value.Value.String())
}

// tenge reads a sum where only tenge make sense; a sum in indices is not read.
func (c *Case) tenge(field, text string) Answer[figure.Amount] {
	if r := figure.Money(text); r.Problem == figure.Understood && r.Value.Kind != figure.InTenge {
		return Answer[figure.Amount]{Typed: Typed{Text: text, Problem: figure.Unreadable}}
	}
	return c.amount(field, text)
}
