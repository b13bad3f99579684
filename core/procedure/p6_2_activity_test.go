package procedure

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"tanu/core/annex"
	"tanu/core/application/applicationtest"
	"tanu/core/rule/ruletest"
)

func TestListedActivity(t *testing.T) {
	const at = "/project/activity"
	code := func(text string) changes { return changes{set(at, text)} }
	met := []string{"met in-the-annex " + at + " activity=24.44"}
	ruletest.Run(t, ListedActivity, []ruletest.Row{
		{Name: "class", Change: code("24.44"), Want: met},
		{Name: "without a point", Change: code("2444"), Want: met},
		{Name: "subclass", Change: code("24.44.0"), Want: met},
		{Name: "subclass without points", Change: code("24440"), Want: met},
		{Name: "with its name", Change: code("ОКЭД 24.44"), Want: met},
		{Name: "in Kazakh", Change: code("ЭҚЖЖ 24.44"), Want: met},
		{Name: "a fifth digit is not checked", Change: code("24.44.9"), Want: met},
		{Name: "blanks and hyphens", Change: code(" 24-44 "), Want: met},
		{Name: "another class", Change: code("24.46"), Want: []string{"not-met not-in-the-annex " + at + " activity=24.46"}},
		{Name: "another section", Change: code("07.29.1"), Want: []string{"not-met not-in-the-annex " + at + " activity=07.29"}},
		{Name: "a group", Change: code("24.4"), Want: []string{"unknown activity-too-short " + at + " typed=24.4"}},
		{Name: "a division", Change: code("24"), Want: []string{"unknown activity-too-short " + at + " typed=24"}},
		{Name: "six digits", Change: code("24.44.01"), Want: []string{"unknown activity-unreadable " + at + " typed=24.44.01"}},
		{Name: "words", Change: code("мыс өндіру"), Want: []string{"unknown activity-unreadable " + at + " typed=мыс өндіру"}},
		{Name: "not answered", Change: changes{without(at)}, Want: []string{"unknown activity-missing " + at}},
		{Name: "wording not known", Change: changes{set("/filed", "2022-07-14"), set(at, "24.46")}, Want: []string{"unknown edition-not-known /filed from=2022-07-15"}},
	})
}

// All seventeen classes of the annex are met, and 24.46 is the only one of their groups that is not.
func TestEveryActivityOfTheAnnex(t *testing.T) {
	assert.Len(t, annex.Activities(), 17)
	for _, a := range annex.Activities() {
		c := applicationtest.Case(t, applicationtest.Mining, set("/project/activity", a.Code))
		assert.Equal(t, "met", string(ListedActivity.Findings(c)[0].Outcome), a.Code)
	}
}
