package core

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// everyProvision is the order as its headings number it, written from the text: points 1-5 of the order, paragraphs 1-9 of the Rules, the parts of
// those paragraphs that carry more than one duty, and the annex.
const everyProvision = `order:1 order:2 order:2.1 order:2.2 order:3 order:3.1 order:3.2 order:3.3 order:3.4 order:4 order:5
rules:1 rules:2 rules:2.1 rules:2.2 rules:2.3 rules:2.4 rules:3 rules:3.1 rules:3.2 rules:3.3 rules:3.4 rules:3.5 rules:3.lasting
rules:3.lasting-transfer rules:4 rules:4.1 rules:4.2 rules:4.3 rules:4.4 rules:4.5 rules:4.6 rules:4.7 rules:5.part1 rules:5.part2 rules:6
rules:6.1 rules:6.2 rules:6.3 rules:7 rules:8.part1 rules:8.part2 rules:8.part3 rules:8.part4 rules:8.part5 rules:9.part1 rules:9.part2
rules:9.part3 rules:annex`

func TestEveryProvisionIsListedInOrder(t *testing.T) {
	var refs []string
	for _, p := range Provisions() {
		refs = append(refs, p.Ref)
		if p.Nature != ByRule {
			assert.NotEmpty(t, p.Why, p.Ref)
		}
		if p.Nature != OutOfScope && p.Nature != ByPerson {
			assert.NotEmpty(t, p.Where, p.Ref)
		}
	}
	assert.Equal(t, strings.Fields(everyProvision), refs)
}

func TestEveryRuleIsAProvisionAndBack(t *testing.T) {
	byCite := map[string]Nature{}
	for _, p := range Provisions() {
		byCite[strings.TrimPrefix(p.Ref, "rules:")] = p.Nature
	}
	cites := map[string]bool{}
	for _, r := range Rules() {
		cites[r.Cite] = true
		assert.Contains(t, []Nature{ByRule, ByPerson}, byCite[r.Cite], r.Cite)
	}
	for _, p := range Provisions() {
		if p.Nature != ByRule {
			continue
		}
		for _, cite := range strings.Fields(p.Where) {
			assert.True(t, cites[cite], "%s names %s", p.Ref, cite)
		}
	}
}

// The numbering of the text itself: every paragraph and sub-paragraph that the Kazakh text numbers stands in the table.
func TestNoNumberOfTheTextIsMissing(t *testing.T) {
	text, err := os.ReadFile("../../shared/law/order-372-kk.txt")
	if os.IsNotExist(err) {
		t.Log("the text of the order is not beside the project: the list written from it is checked alone")
		return
	}
	require.NoError(t, err)
	listed := " " + strings.Join(strings.Fields(everyProvision), " ") + " "
	order, rules, found := strings.Cut(string(text), "1-тарау")
	require.True(t, found)
	rules, _, found = strings.Cut(rules, "Экономика секторы")
	require.True(t, found)
	numbers := 0
	for where, part := range map[string]string{"order": order, "rules": rules} {
		paragraph := ""
		for _, line := range strings.Split(part, "\n") {
			if m := regexp.MustCompile(`^\s{6}(\d+)\. `).FindStringSubmatch(line); m != nil {
				paragraph = m[1]
				assert.Regexp(t, ` `+where+`:`+paragraph+`[ .]`, listed)
				numbers++
			}
			if m := regexp.MustCompile(`^\s{6}(\d+)\) `).FindStringSubmatch(line); m != nil && paragraph != "" {
				assert.Contains(t, listed, " "+where+":"+paragraph+"."+m[1]+" ")
				numbers++
			}
		}
	}
	assert.Equal(t, 39, numbers, "11 points and sub-points of the order, 28 paragraphs and sub-paragraphs of the Rules")
}
