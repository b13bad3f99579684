package letter

import (
	"strings"

	"tanu/core/rule"
)

// Rule is one thing that a letter is examined for, with its closed list of reasons; the page has a sentence for each.
type Rule struct {
	ID      string
	Cite    string
	Field   string // where the form asks for the same
	Reasons []rule.Reason
}

// The rules by their places in the list; commitments and documents keep the order of the order.
const (
	ruleOwnUse = iota
	ruleInCountryValue
	ruleWage
	ruleCost
	ruleSchedule
	rulePassport
	rulePlan
	ruleFinancing
	ruleConclusion
	ruleSlide
	ruleJustification
	ruleInformation
	ruleNumber
	ruleActivity
	ruleRegion
	rulePeriod
	ruleProject
	ruleApplicant
)

// Rules lists what a letter is examined for. Paragraph 4 leaves the form of the letter free and asks for no commitment in it, so what was not found is
// "not-found" and unknown, never wrong.
func Rules() (out []Rule) {
	const commitment, paper = "refused! hedged? stated+ not-found- ", "listed+ deferred- left-out! not-found-"
	for text := rulesText; text != ""; {
		var row string
		row, text, _ = strings.Cut(text, "\n")
		id, row, _ := strings.Cut(row, " ")
		cite, row, _ := strings.Cut(row, " ")
		field, reasons, _ := strings.Cut(row, " ")
		switch cite[0] {
		case '3':
			reasons = commitment + reasons
		case '4':
			if reasons == "" {
				reasons = paper
			}
		}
		out = append(out, Rule{"letter-" + id, cite, field, reasonsOf(reasons)})
	}
	return out
}

// rulesText holds a rule in each line: its name, point, field and reasons. The reasons that all commitments or all documents have are left out.
const rulesText = `own-use 3.1 /commitments/ownUse/given not-only! sold! only-missing?
in-country-value 3.2 /commitments/inCountryValue/given below-half! not-at-least! narrowed? figure-missing?
wage 3.3 /commitments/wage/given not-above! not-regional? comparison-missing?
cost 3.4 /project/cost enough-mci+ derived+ below-minimum! below-minimum-mci! projects-added-up! contradicted! other-currency- no-index-for-day- differs-from-form! two-figures? index-mismatch?
schedule 3.5 /commitments/schedule/given may-slip?
passport 4.1 /documents/passport
plan 4.2 /documents/schedule
financing 4.3 /documents/financing
conclusion 4.4 /documents/conclusion
slide 4.5 /documents/slide
justification 4.6 /documents/justification
information 4.7 /documents/information
number 2.2 /applicant/number check-digit! differs-from-form!
activity 6.2 /project/activity not-in-annex! differs-from-form!
region 4.5 /project/region differs-from-form!
period 4.5 /project/from differs-from-form!
project 4.5 /project/name differs-from-form!
applicant 2.2 /applicant/name differs-from-form!`

// reasonsOf reads a list of codes with their outcomes: + met, ! not met, ? judgement, - unknown.
func reasonsOf(list string) (out []rule.Reason) {
	from := 0
	for i := range len(list) + 1 {
		if i < len(list) && list[i] != ' ' {
			continue
		}
		if i > from {
			r := rule.Reason{Code: list[from : i-1], Outcome: outcomeOf(list[i-1])}
			r.Missing = r.Code == "not-found"
			switch r.Code {
			case "differs-from-form", "two-figures", "index-mismatch":
				r.Args = []rule.Arg{{Name: "letter", Kind: rule.KindText}, {Name: "form", Kind: rule.KindText}}
			case "below-minimum", "derived", "contradicted":
				r.Args = []rule.Arg{{Name: "have", Kind: rule.KindMoney}, {Name: "need", Kind: rule.KindMoney}, {Name: "on", Kind: rule.KindDate}}
			}
			out = append(out, r)
		}
		from = i + 1
	}
	return out
}

func outcomeOf(sign byte) rule.Outcome {
	switch sign {
	case '+':
		return rule.Met
	case '!':
		return rule.NotMet
	case '?':
		return rule.Judgement
	}
	return rule.Unknown
}
