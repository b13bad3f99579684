package documents

import (
	"strings"

	"tanu/core/letter"
	"tanu/core/rule"
)

// The rules of [ContentRules] by their places: the seven slots first.
const (
	ruleCost = 7 + iota
	rulePeriod
	ruleRegion
	ruleActivity
	ruleNumber
	ruleProject
	ruleDate
	ruleFree
	ruleReserves
	ruleSums
)

// ContentRules lists what the texts of files are examined for, with the closed list of reasons; the page has a sentence for each. Only a contradiction that
// is certain is not-met; what was not found is left to a person.
func ContentRules() (out []letter.Rule) {
	const slot = "looks-like? same-file? no-text? "
	const shown = slot + "content-confirmed+ content-named? content-not-found? content-not-read-"
	for text := contentRules; text != ""; {
		var row string
		row, text, _ = strings.Cut(text, "\n")
		id, row, _ := strings.Cut(row, " ")
		cite, row, _ := strings.Cut(row, " ")
		field, reasons, _ := strings.Cut(row, " ")
		switch {
		case reasons == "+":
			reasons = shown
		case reasons == "":
			reasons = slot
		}
		out = append(out, letter.Rule{ID: "documents-" + id, Cite: cite, Field: field,
			Reasons: letter.ReasonsOf(reasons, func(code string) []rule.Arg { return contentArgs(id, code) })})
	}
	return out
}

// contentRules holds a rule in each line: its name, point, field and reasons; + stands for those of a slot whose contents are known, nothing for those of
// the other slots.
const contentRules = `passport 4.1 /documents/passport/files
schedule 4.2 /documents/schedule/files
financing 4.3 /documents/financing/files +
conclusion 4.4 /documents/conclusion/files +
slide 4.5 /documents/slide/files +
justification 4.6 /documents/justification/files
information 4.7 /documents/information/files
cost 3.4 /project/cost contradicts! differs?
period 4.5 /project/from differs?
region 4.5 /project/region differs?
activity 6.2 /project/activity contradicts! differs?
number 2.2 /applicant/number contradicts! differs?
project 4.5 /project/name differs?
date 4.4 /documents/conclusion/date differs?
free 4.4 /documents/conclusion/free denied? stated?
reserves 4.4 /documents/conclusion/reserves denied? stated?
sums 4.3 /documents/financing/files sources-differ? financing-differs? financing-over? financing-short?`

// contentArgs are the values that a reason carries; one is of the first place, other of the second.
func contentArgs(id, code string) []rule.Arg {
	kind := rule.KindText
	switch code {
	case "looks-like", "same-file":
		return []rule.Arg{{Name: "slot", Kind: rule.KindCode}}
	case "content-confirmed", "content-named", "content-not-found", "content-not-read":
		return []rule.Arg{{Name: "content", Kind: rule.KindCode}}
	case "no-text":
		return []rule.Arg{fileArg}
	case "denied", "stated":
		return nil
	}
	switch id {
	case "cost", "sums":
		kind = rule.KindMoney
	case "period", "region", "activity", "number", "date":
		kind = rule.Kind(id)
	}
	return []rule.Arg{{Name: "one", Kind: kind}, {Name: "other", Kind: kind}}
}
