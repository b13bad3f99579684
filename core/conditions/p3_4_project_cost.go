package conditions

import (
	"tanu/core/application"
	"tanu/core/date"
	"tanu/core/decimal"
	"tanu/core/figure"
	"tanu/core/params"
	"tanu/core/rule"
)

// MinProjectCostMCI is the threshold of paragraph 3, sub-paragraph 4, in monthly calculation indices.
const MinProjectCostMCI = 14_500_000

// ProjectCost is paragraph 3, sub-paragraph 4: the project costs at least 14 500 000 monthly calculation indices.
//
// Reading: the index in force on the day of filing (A-01; of 2022 the one for other payments, A-02), the whole project without VAT, one
// project by itself. A cost typed in indices is compared as it stands. Where the verdict would differ at the index of the next or of the
// previous year the reason says so, because the order does not name the year. The fact counts even before the commitment is ticked.
var ProjectCost = rule.Rule{
	ID:       "p3.4-project-cost",
	Cite:     "3.4",
	Fields:   []string{"/project/cost", "/commitments/cost/given"},
	Readings: []string{"A-01", "A-02", "A-04", "A-16", "A-17"},
	Reasons: rule.Join([]rule.Reason{rule.CommitmentRefused}, cost.Money(),
		[]rule.Reason{costNoIndex, costBelow, costBelowNow, costBelowMCI, costEnough, costEnoughNow, costEnoughMCI}),
	Check: checkProjectCost,
}

var (
	cost        = rule.ReasonsOf("cost")
	costNoIndex = rule.Reason{Code: "no-index-for-day", Outcome: rule.Unknown,
		Args: []rule.Arg{{Name: "have", Kind: rule.KindMoney}, {Name: "needMCI", Kind: rule.KindMCI}, {Name: "filed", Kind: rule.KindDate}}}
	costBelow     = rule.Reason{Code: "below-minimum", Outcome: rule.NotMet, Args: costArgs("short")}
	costBelowNow  = rule.Reason{Code: "below-minimum-but-not-last-year", Outcome: rule.NotMet, Args: append(costArgs("short"), otherYearArgs...)}
	costEnough    = rule.Reason{Code: "enough", Outcome: rule.Met, Args: costArgs("over")}
	costEnoughNow = rule.Reason{Code: "enough-but-not-next-year", Outcome: rule.Met, Args: append(costArgs("over"), otherYearArgs...)}
	costBelowMCI  = rule.Reason{Code: "below-minimum-mci", Outcome: rule.NotMet,
		Args: []rule.Arg{{Name: "have", Kind: rule.KindMCI}, {Name: "need", Kind: rule.KindMCI}, {Name: "short", Kind: rule.KindMCI}}}
	costEnoughMCI = rule.Reason{Code: "enough-mci", Outcome: rule.Met,
		Args: []rule.Arg{{Name: "have", Kind: rule.KindMCI}, {Name: "need", Kind: rule.KindMCI}, {Name: "over", Kind: rule.KindMCI}}}
	otherYearArgs = []rule.Arg{{Name: "otherYear", Kind: rule.KindYear}, {Name: "otherNeed", Kind: rule.KindMoney}}
)

// costArgs are the values of a comparison in tenge; haveMCI is cut off to whole indices for showing, the comparison is exact.
func costArgs(difference string) []rule.Arg {
	return []rule.Arg{{Name: "have", Kind: rule.KindMoney}, {Name: "need", Kind: rule.KindMoney}, {Name: difference, Kind: rule.KindMoney},
		{Name: "index", Kind: rule.KindMoney}, {Name: "haveMCI", Kind: rule.KindMCI}, {Name: "needMCI", Kind: rule.KindMCI}}
}

func checkProjectCost(c *application.Case) []rule.Finding {
	var findings []rule.Finding
	if given := c.Commitments.Cost.Given; given != nil && !*given {
		findings = append(findings, rule.CommitmentRefused.At("/commitments/cost/given"))
	}
	if !c.Cost.Understood() {
		return append(findings, cost.At("/project/cost", c.Cost.Typed))
	}
	compared := compareCostMCI(c.Cost.Value.Value)
	if c.Cost.Value.Kind == figure.InTenge {
		compared = compareCostMoney(c)
	}
	if compared.Outcome == rule.Met && len(findings) > 0 {
		return findings
	}
	return append(findings, compared)
}

func compareCostMCI(have decimal.Decimal) rule.Finding {
	need := decimal.Of(MinProjectCostMCI)
	if have.Cmp(need) < 0 {
		return costBelowMCI.At("/project/cost", rule.MCI("have", have), rule.MCI("need", need), rule.MCI("short", decimal.Must(need.Sub(have))))
	}
	return costEnoughMCI.At("/project/cost", rule.MCI("have", have), rule.MCI("need", need), rule.MCI("over", decimal.Must(have.Sub(need))))
}

func compareCostMoney(c *application.Case) rule.Finding {
	have := c.Cost.Value.Value
	index, known := params.Index(c.Filed)
	if !known {
		return costNoIndex.At("/project/cost", rule.Money("have", have), rule.MCI("needMCI", decimal.Of(MinProjectCostMCI)), rule.Date("filed", c.Filed))
	}
	need := MinProjectCost(index)
	args := func(difference string, d decimal.Decimal) []rule.Value {
		return []rule.Value{rule.Money("have", have), rule.Money("need", need), rule.Money(difference, d), rule.Money("index", decimal.Of(index.KZT)),
			rule.MCI("haveMCI", decimal.Must(decimal.Quotient(have, decimal.Of(index.KZT)))), rule.MCI("needMCI", decimal.Of(MinProjectCostMCI))}
	}
	if have.Cmp(need) < 0 {
		if year, other, ok := neighbour(c.Filed.Year - 1); ok && have.Cmp(other) >= 0 {
			return costBelowNow.At("/project/cost", append(args("short", decimal.Must(need.Sub(have))), rule.Year("otherYear", year), rule.Money("otherNeed", other))...)
		}
		return costBelow.At("/project/cost", args("short", decimal.Must(need.Sub(have)))...)
	}
	if year, other, ok := neighbour(c.Filed.Year + 1); ok && have.Cmp(other) < 0 {
		return costEnoughNow.At("/project/cost", append(args("over", decimal.Must(have.Sub(need))), rule.Year("otherYear", year), rule.Money("otherNeed", other))...)
	}
	return costEnough.At("/project/cost", args("over", decimal.Must(have.Sub(need)))...)
}

// MinProjectCost is the threshold in tenge at an index.
func MinProjectCost(index params.IndexRow) decimal.Decimal {
	return decimal.Of(MinProjectCostMCI * index.KZT)
}

// neighbour is the threshold in tenge at the index of 1 January of another year, where that index is known.
func neighbour(year int) (name string, need decimal.Decimal, known bool) {
	day := date.Of(year, 1, 1)
	index, known := params.Index(day)
	if !known {
		return "", decimal.Decimal{}, false
	}
	return day.String()[:4], MinProjectCost(index), true
}
