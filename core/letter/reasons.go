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
	ruleScript
	ruleTerm
	ruleFigure
)

// Rules lists what a letter is examined for. Paragraph 4 leaves the form of the letter free and asks for no commitment in it, so what was not found is
// "not-found" and unknown, never wrong.
func Rules() (out []Rule) {
	const commitment, paper = "refused! hedged? stated+ not-found- bound? bound-lost- ", "listed+ deferred- left-out! not-found- bound? bound-lost-"
	for text := rulesText; text != ""; {
		var row string
		row, text, _ = strings.Cut(text, "\n")
		id, row, _ := strings.Cut(row, " ")
		cite, row, _ := strings.Cut(row, " ")
		field, reasons, _ := strings.Cut(row, " ")
		switch cite[0] {
		case '3':
			if n := len(out); n <= ruleSchedule {
				reasons = commitment + reasons
			}
		case '4':
			if reasons == "" {
				reasons = paper
			}
		}
		out = append(out, Rule{"letter-" + id, cite, field, ReasonsOf(reasons, func(code string) []rule.Arg { return argsOf(id, code) })})
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
applicant 2.2 /applicant/name differs-from-form!
script 2.2 /letter look-alike?
term 3.2 /letter former-term?
figure 3.4 /letter two-readings?`

// ReasonsOf reads a list of codes with their outcomes: + met, ! not met, ? judgement, - unknown; args are the values that each carries.
func ReasonsOf(list string, args func(code string) []rule.Arg) (out []rule.Reason) {
	from := 0
	for i := range len(list) + 1 {
		if i < len(list) && list[i] != ' ' {
			continue
		}
		if i > from {
			r := rule.Reason{Code: list[from : i-1], Outcome: outcomeOf(list[i-1])}
			r.Missing = r.Code == "not-found"
			r.Args = args(r.Code)
			out = append(out, r)
		}
		from = i + 1
	}
	return out
}

// argsOf are the values that a reason carries. The two costs of a difference may both be in index units.
func argsOf(id, code string) []rule.Arg {
	args := func(names string, kinds ...rule.Kind) (out []rule.Arg) {
		for _, kind := range kinds {
			var name string
			name, names, _ = strings.Cut(names, " ")
			out = append(out, rule.Arg{Name: name, Kind: kind})
		}
		return out
	}
	switch code {
	case "differs-from-form", "two-figures":
		kind := rule.KindText
		switch id {
		case "number", "activity", "region", "period":
			kind = rule.Kind(id)
		case "cost":
			kind = rule.KindMoney
		}
		return args("letter form", kind, kind)
	case "index-mismatch":
		return args("letter form", rule.KindMCI, rule.KindMoney)
	case "look-alike":
		return args("right", rule.KindText)
	case "former-term":
		return args("term", rule.KindText)
	case "two-readings":
		return args("first second", rule.KindText, rule.KindText)
	case "bound-lost":
		return args("quote", rule.KindText)
	case "below-minimum", "derived", "contradicted":
		return args("have need on", rule.KindMoney, rule.KindMoney, rule.KindDate)
	}
	return nil
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
