package conditions

import (
	"tanu/core/application"
	"tanu/core/decimal"
	"tanu/core/figure"
	"tanu/core/rule"
)

// Wage is paragraph 3, sub-paragraph 3: the average pay is above the average statistical figure of the region.
//
// Reading: the planned average monthly wage of the project's staff against the latest published figure of the region where the project is
// carried out; the applicant states the figure with its indicator, period and source, because two indicators of the same quarter differ by
// some six percent and no table is built in. "Above" excludes an equal wage. A figure without its period or source cannot be checked
// by anyone and is left to a person, unless the wage does not even exceed it.
var Wage = rule.Rule{
	ID:   "p3.3-wage",
	Cite: "3.3",
	Fields: []string{"/commitments/wage/given", "/commitments/wage/average", "/commitments/wage/regional/figure",
		"/commitments/wage/regional/period", "/commitments/wage/regional/source"},
	Readings: []string{"A-04", "A-14"},
	Reasons: rule.Join([]rule.Reason{rule.CommitmentMissing, rule.CommitmentRefused}, wageAverage.Money(), wageFigure.Money(),
		[]rule.Reason{wageFigureZero, wageNoPeriod, wagePeriod.Unreadable, wagePeriodLater, wageNoSource, wageEqual, wageBelow, wageAbove}),
	Check: checkWage,
}

var (
	wageAverage     = rule.ReasonsOf("average")
	wageFigure      = rule.ReasonsOf("figure")
	wagePeriod      = rule.ReasonsOf("period")
	wageFigureZero  = rule.Reason{Code: "figure-zero", Outcome: rule.Unknown}
	wageNoPeriod    = rule.Reason{Code: "figure-without-period", Outcome: rule.Judgement}
	wageNoSource    = rule.Reason{Code: "figure-without-source", Outcome: rule.Judgement}
	wagePeriodLater = rule.Reason{Code: "period-after-filing", Outcome: rule.Unknown,
		Args: []rule.Arg{{Name: "period", Kind: rule.KindPeriod}, {Name: "filed", Kind: rule.KindDate}}}
	wageEqual = rule.Reason{Code: "wage-equal", Outcome: rule.NotMet,
		Args: []rule.Arg{{Name: "have", Kind: rule.KindMoney}, {Name: "need", Kind: rule.KindMoney}}}
	wageBelow = rule.Reason{Code: "wage-below", Outcome: rule.NotMet,
		Args: []rule.Arg{{Name: "have", Kind: rule.KindMoney}, {Name: "need", Kind: rule.KindMoney}, {Name: "short", Kind: rule.KindMoney}}}
	wageAbove = rule.Reason{Code: "wage-above", Outcome: rule.Met,
		Args: []rule.Arg{{Name: "have", Kind: rule.KindMoney}, {Name: "need", Kind: rule.KindMoney}, {Name: "over", Kind: rule.KindMoney}}}
)

func checkWage(c *application.Case) []rule.Finding {
	findings := rule.Commitment(c.Commitments.Wage.Given, "/commitments/wage/given")
	figureUsable := true
	if !c.Average.Understood() {
		findings = append(findings, wageAverage.At("/commitments/wage/average", c.Average.Typed))
	}
	switch {
	case !c.Regional.Understood():
		findings, figureUsable = append(findings, wageFigure.At("/commitments/wage/regional/figure", c.Regional.Typed)), false
	case c.Regional.Value.Value.IsZero():
		findings, figureUsable = append(findings, wageFigureZero.At("/commitments/wage/regional/figure")), false
	}
	period, periodUsable := checkWagePeriod(c)
	findings = append(findings, period...)
	if stated := c.Commitments.Wage.Regional; !application.Blank(stated.Figure) && application.Blank(stated.Source) {
		findings = append(findings, wageNoSource.At("/commitments/wage/regional/source"))
	}
	// A figure of a period that has not ended is no figure yet: the person is asked, not accused.
	if c.Average.Understood() && figureUsable && periodUsable {
		if compared := compareWage(c); compared.Outcome != rule.Met || len(findings) == 0 {
			findings = append(findings, compared)
		}
	}
	return findings
}

func checkWagePeriod(c *application.Case) (findings []rule.Finding, usable bool) {
	const field = "/commitments/wage/regional/period"
	switch {
	case c.Period.Problem == figure.Missing:
		if !application.Blank(c.Commitments.Wage.Regional.Figure) {
			findings = append(findings, wageNoPeriod.At(field))
		}
		return findings, true
	case !c.Period.Understood():
		return append(findings, wagePeriod.At(field, c.Period.Typed)), true
	case c.Period.Value.Last.After(c.Filed):
		later := wagePeriodLater.At(field, rule.Period("period", c.Period.Value.Name), rule.Date("filed", c.Filed))
		return append(findings, later), false
	}
	return nil, true
}

func compareWage(c *application.Case) rule.Finding {
	have, need := c.Average.Value.Value, c.Regional.Value.Value
	switch have.Cmp(need) {
	case 0:
		return wageEqual.At("/commitments/wage/average", rule.Money("have", have), rule.Money("need", need))
	case -1:
		return wageBelow.At("/commitments/wage/average", rule.Money("have", have), rule.Money("need", need), rule.Money("short", decimal.Must(need.Sub(have))))
	}
	return wageAbove.At("/commitments/wage/average", rule.Money("have", have), rule.Money("need", need), rule.Money("over", decimal.Must(have.Sub(need))))
}
