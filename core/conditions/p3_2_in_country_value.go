package conditions

import (
	"strconv"

	"tanu/core/application"
	"tanu/core/decimal"
	"tanu/core/rule"
)

// MinInCountryPercent is the threshold of paragraph 3, sub-paragraph 2: at least fifty percent.
const MinInCountryPercent = 50

// InCountryValue is paragraph 3, sub-paragraph 2: in-country value makes up at least half of the works and services bought in a calendar year
// for subsoil-use operations.
//
// Reading: one share a year for works and services together, goods are not counted. Every stated year is judged by itself and exactly:
// 49.99 percent is too little, and sums are compared as products, never as a quotient. A share stated both as a percent and as two sums must agree
// within one unit of the percent's last digit; if it does, both are judged, so that a rounded percent cannot cover a missing tenge.
var InCountryValue = rule.Rule{
	ID:       "p3.2-in-country-value",
	Cite:     "3.2",
	Fields:   []string{"/commitments/inCountryValue/given", "/commitments/inCountryValue/years"},
	Readings: []string{"A-04", "A-15"},
	Reasons: rule.Join([]rule.Reason{rule.CommitmentMissing, rule.CommitmentRefused, yearsMissing, yearTwice, yearName.Missing, yearName.Unreadable},
		percent.Share()[1:], total.Money()[1:], inCountry.Money()[1:],
		[]rule.Reason{shareMissing, shareTotalMissing, sharePartMissing, shareAbove100, shareNothing, sharePartAbove, shareDisagree,
			shareBelow, shareBelowMoney, shareEnough, shareEnoughMoney}),
	Check: checkInCountryValue,
}

var (
	yearName  = rule.ReasonsOf("year")
	percent   = rule.ReasonsOf("percent")
	total     = rule.ReasonsOf("total")
	inCountry = rule.ReasonsOf("in-country")

	yearArg           = rule.Arg{Name: "year", Kind: rule.KindYear}
	yearsMissing      = rule.Reason{Code: "years-missing", Outcome: rule.Unknown, Missing: true}
	yearTwice         = rule.Reason{Code: "year-twice", Outcome: rule.Unknown, Args: []rule.Arg{yearArg}}
	shareMissing      = rule.Reason{Code: "share-missing", Outcome: rule.Unknown, Missing: true, Args: []rule.Arg{yearArg}}
	shareTotalMissing = rule.Reason{Code: "total-missing", Outcome: rule.Unknown, Missing: true, Args: []rule.Arg{yearArg}}
	sharePartMissing  = rule.Reason{Code: "in-country-missing", Outcome: rule.Unknown, Missing: true, Args: []rule.Arg{yearArg}}
	shareAbove100     = rule.Reason{Code: "share-above-100", Outcome: rule.Unknown, Args: []rule.Arg{yearArg, {Name: "have", Kind: rule.KindPercent}}}
	shareNothing      = rule.Reason{Code: "nothing-bought", Outcome: rule.Unknown, Args: []rule.Arg{yearArg}}
	sharePartAbove    = rule.Reason{Code: "in-country-above-total", Outcome: rule.Unknown,
		Args: []rule.Arg{yearArg, {Name: "inCountry", Kind: rule.KindMoney}, {Name: "total", Kind: rule.KindMoney}}}
	shareDisagree = rule.Reason{Code: "percent-and-sums-disagree", Outcome: rule.Unknown,
		Args: []rule.Arg{yearArg, {Name: "percent", Kind: rule.KindPercent}, {Name: "share", Kind: rule.KindPercent}}}
	shareBelow       = rule.Reason{Code: "share-below", Outcome: rule.NotMet, Args: percentArgs("short")}
	shareBelowMoney  = rule.Reason{Code: "sum-below", Outcome: rule.NotMet, Args: moneyArgs("short")}
	shareEnough      = rule.Reason{Code: "share-enough", Outcome: rule.Met, Args: percentArgs("over")}
	shareEnoughMoney = rule.Reason{Code: "sum-enough", Outcome: rule.Met, Args: moneyArgs("over")}
)

func percentArgs(difference string) []rule.Arg {
	return []rule.Arg{yearArg, {Name: "have", Kind: rule.KindPercent}, {Name: "need", Kind: rule.KindPercent}, {Name: difference, Kind: rule.KindPercent}}
}

// moneyArgs are the values of two sums; share is cut off to two digits for showing, the comparison is exact.
func moneyArgs(difference string) []rule.Arg {
	return []rule.Arg{yearArg, {Name: "have", Kind: rule.KindMoney}, {Name: "need", Kind: rule.KindMoney}, {Name: difference, Kind: rule.KindMoney},
		{Name: "total", Kind: rule.KindMoney}, {Name: "share", Kind: rule.KindPercent}, {Name: "needPercent", Kind: rule.KindPercent}}
}

func checkInCountryValue(c *application.Case) []rule.Finding {
	const field = "/commitments/inCountryValue"
	findings := rule.Commitment(c.Commitments.InCountryValue.Given, field+"/given")
	seen := map[int]bool{}
	for _, y := range c.Shares {
		switch {
		case !y.Year.Understood():
			findings = append(findings, yearName.At(y.Field+"/year", y.Year.Typed))
		case seen[y.Year.Value]:
			findings = append(findings, yearTwice.At(y.Field+"/year", yearOf(y)))
		}
		seen[y.Year.Value] = y.Year.Understood()
		findings = append(findings, checkShare(y)...)
	}
	if len(c.Shares) == 0 {
		findings = append(findings, yearsMissing.At(field+"/years"))
	}
	return findings
}

// checkShare judges one year: impossible or contradictory figures are asked about, not accused. A figure that cannot be read does not excuse one that can
// and is too low.
func checkShare(y application.Share) []rule.Finding {
	findings := unreadShare(y)
	hasPercent, hasSums := y.Percent.Understood(), y.Total.Understood() && y.InCountry.Understood()
	if findings == nil && !hasPercent && !hasSums {
		return []rule.Finding{missingShare(y)}
	}
	if impossible := impossibleShare(y, hasPercent, hasSums); impossible != nil {
		return append(findings, impossible...)
	}
	unread := findings != nil
	if hasSums {
		if compared := compareSums(y); !unread || compared.Outcome == rule.NotMet {
			findings = append(findings, compared)
		}
	}
	if hasPercent {
		if compared := comparePercent(y); !unread && !hasSums || compared.Outcome == rule.NotMet {
			findings = append(findings, compared)
		}
	}
	return findings
}

// missingShare asks for a share, or for the sum that is wanting.
func missingShare(y application.Share) rule.Finding {
	switch {
	case y.Total.Blank() && y.InCountry.Blank():
		return shareMissing.At(y.Field+"/percent", yearOf(y))
	case y.Total.Blank():
		return shareTotalMissing.At(y.Field+"/total", yearOf(y))
	}
	return sharePartMissing.At(y.Field+"/inCountry", yearOf(y))
}

func unreadShare(y application.Share) (findings []rule.Finding) {
	if !y.Percent.Blank() && !y.Percent.Understood() {
		findings = append(findings, percent.At(y.Field+"/percent", y.Percent.Typed))
	}
	if !y.Total.Blank() && !y.Total.Understood() {
		findings = append(findings, total.At(y.Field+"/total", y.Total.Typed))
	}
	if !y.InCountry.Blank() && !y.InCountry.Understood() {
		findings = append(findings, inCountry.At(y.Field+"/inCountry", y.InCountry.Typed))
	}
	return findings
}

func impossibleShare(y application.Share, hasPercent, hasSums bool) []rule.Finding {
	year := yearOf(y)
	hundred := decimal.Of(100)
	var findings []rule.Finding
	if hasPercent && y.Percent.Value.Cmp(hundred) > 0 {
		findings = append(findings, shareAbove100.At(y.Field+"/percent", year, rule.Percent("have", y.Percent.Value)))
	}
	if !hasSums {
		return findings
	}
	part, whole := y.InCountry.Value.Value, y.Total.Value.Value
	switch {
	case whole.IsZero():
		findings = append(findings, shareNothing.At(y.Field+"/total", year))
	case part.Cmp(whole) > 0:
		findings = append(findings, sharePartAbove.At(y.Field+"/inCountry", year, rule.Money("inCountry", part), rule.Money("total", whole)))
	case hasPercent && len(findings) == 0 && !agree(y.Percent.Value, part, whole):
		share := decimal.Must(decimal.RatioPercent(part, whole, 2))
		findings = append(findings, shareDisagree.At(y.Field+"/percent", year, rule.Percent("percent", y.Percent.Value), rule.Percent("share", share)))
	}
	return findings
}

// agree reports whether 100*part/whole lies within one unit of the percent's last digit, both rounding up and cutting off being usual.
func agree(percent, part, whole decimal.Decimal) bool {
	unit := decimal.Must(decimal.New(1, percent.Places()))
	hundred := decimal.Of(100)
	if decimal.CmpProducts(hundred, part, decimal.Must(percent.Add(unit)), whole) >= 0 {
		return false
	}
	return percent.Cmp(unit) < 0 || decimal.CmpProducts(hundred, part, decimal.Must(percent.Sub(unit)), whole) > 0
}

func compareSums(y application.Share) rule.Finding {
	part, whole := y.InCountry.Value.Value, y.Total.Value.Value
	need := decimal.Must(whole.Half()) // MinInCountryPercent of the whole; a test holds the two together
	args := func(difference string, d decimal.Decimal) []rule.Value {
		return []rule.Value{yearOf(y), rule.Money("have", part), rule.Money("need", need), rule.Money(difference, d),
			rule.Money("total", whole), rule.Percent("share", decimal.Must(decimal.RatioPercent(part, whole, 2))), rule.Percent("needPercent", decimal.Of(MinInCountryPercent))}
	}
	if part.Cmp(need) < 0 {
		return shareBelowMoney.At(y.Field+"/inCountry", args("short", decimal.Must(need.Sub(part)))...)
	}
	return shareEnoughMoney.At(y.Field+"/inCountry", args("over", decimal.Must(part.Sub(need)))...)
}

func comparePercent(y application.Share) rule.Finding {
	have, need := y.Percent.Value, decimal.Of(MinInCountryPercent)
	args := func(difference string, d decimal.Decimal) []rule.Value {
		return []rule.Value{yearOf(y), rule.Percent("have", have), rule.Percent("need", need), rule.Percent(difference, d)}
	}
	if have.Cmp(need) < 0 {
		return shareBelow.At(y.Field+"/percent", args("short", decimal.Must(need.Sub(have)))...)
	}
	return shareEnough.At(y.Field+"/percent", args("over", decimal.Must(have.Sub(need)))...)
}

// yearOf names the year, or says nothing where it is not stated.
func yearOf(y application.Share) rule.Value {
	if !y.Year.Understood() {
		return rule.Year("year", "")
	}
	return rule.Year("year", strconv.Itoa(y.Year.Value))
}
