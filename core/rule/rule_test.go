package rule_test

import (
	"testing"

	"github.com/mailru/easyjson/jwriter"
	"github.com/stretchr/testify/assert"

	"tanu/core/application"
	"tanu/core/application/applicationtest"
	"tanu/core/date"
	"tanu/core/decimal"
	"tanu/core/rule"
)

var below = rule.Reason{Code: "below", Outcome: rule.NotMet, Args: []rule.Arg{{Name: "have", Kind: rule.KindMoney}, {Name: "short", Kind: rule.KindMoney}}}

func made(findings ...rule.Finding) rule.Rule {
	return rule.Rule{ID: "p4.9-made", Cite: "4.9", Reasons: []rule.Reason{below},
		Check: func(*application.Case) []rule.Finding { return findings }}
}

func TestFindingsNameTheirRule(t *testing.T) {
	have, short := rule.Money("have", decimal.Of(1)), rule.Money("short", decimal.Of(2))
	c := applicationtest.Case(t, applicationtest.Mining)
	assert.Equal(t, []rule.Finding{{Rule: "p4.9-made", Cite: "4.9", Outcome: rule.NotMet, Reason: "below", Field: "/x", Args: rule.Args{have, short}}},
		made(below.At("/x", have, short)).Findings(c))
	other := below
	other.Outcome = rule.Met
	for name, f := range map[string]rule.Finding{
		"an unlisted reason":         rule.Reason{Code: "above", Outcome: rule.NotMet}.At("/x"),
		"another outcome":            other.At("/x", have, short),
		"a value missing":            below.At("/x", have),
		"a value too many":           below.At("/x", have, short, have),
		"values in another order":    below.At("/x", short, have),
		"a value of another kind":    below.At("/x", have, rule.MCI("short", decimal.Of(2))),
		"a value of another name":    below.At("/x", have, rule.Money("over", decimal.Of(2))),
		"no values":                  below.At("/x"),
		"a reason of no rule at all": {},
	} {
		assert.Panics(t, func() { made(f).Findings(c) }, name)
	}
}

func TestFindingsBeforeTheKnownWording(t *testing.T) {
	r := made(below.At("/x"))
	for day, known := range map[string]bool{"2022-07-14": false, "2022-07-15": true} {
		c := applicationtest.Case(t, applicationtest.Mining, applicationtest.Set("/filed", day))
		if known {
			assert.Panics(t, func() { r.Findings(c) }, "the check is asked, which makes a mistake")
			continue
		}
		assert.Equal(t, []rule.Finding{{Rule: "p4.9-made", Cite: "4.9", Outcome: rule.Unknown, Reason: "edition-not-known", Field: "/filed",
			Args: rule.Args{rule.Date("from", date.Of(2022, 7, 15))}}}, r.Findings(c))
	}
}

func TestParagraphAndWording(t *testing.T) {
	for cite, want := range map[string][2]string{"3.4": {"3", "2023-05-15"}, "3.lasting": {"3", "2023-05-15"}, "2.2": {"2", "2022-07-15"}, "4.1": {"4", "2022-07-15"}, "6": {"6", "2022-07-15"}} {
		r := rule.Rule{Cite: cite}
		assert.Equal(t, want, [2]string{r.Paragraph(), r.From().String()}, cite)
	}
}

func TestAllReasonsLeavesTheListAlone(t *testing.T) {
	reasons := make([]rule.Reason, 1, 4)
	reasons[0] = below
	r := rule.Rule{Reasons: reasons}
	assert.Len(t, r.AllReasons(), 2)
	assert.Equal(t, "edition-not-known", r.AllReasons()[1].Code)
	assert.Empty(t, reasons[:2][1].Code)
}

func TestWorse(t *testing.T) {
	order := []rule.Outcome{rule.NotMet, rule.Unknown, rule.Judgement, rule.Met}
	for i, a := range order {
		for j, b := range order {
			assert.Equal(t, i < j, rule.Worse(a, b), "%s %s", a, b)
		}
	}
}

func TestArgsAreWrittenInTheirOrder(t *testing.T) {
	w := &jwriter.Writer{}
	rule.Args{rule.Text("z", `"<`+"\u2028"), rule.Count("a", 3)}.MarshalEasyJSON(w)
	assert.JSONEq(t, `{"z":{"kind":"text","value":"\"<\u2028"},"a":{"kind":"count","value":"3"}}`, string(w.Buffer.BuildBytes()))
	w = &jwriter.Writer{}
	rule.Args(nil).MarshalEasyJSON(w)
	assert.Equal(t, "{}", string(w.Buffer.BuildBytes()))
}
