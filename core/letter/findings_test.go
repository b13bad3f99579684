package letter

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"tanu/core/application"
	"tanu/core/fault"
	"tanu/core/rule"
)

// frame is a letter that is complete but for what a case puts into it.
const frame = `Министерство промышленности и строительства Республики Казахстан
ТОО «Образец»
БИН 280640297726
15.06.2026

Просим признать деятельность связанной с недропользованием. Проект «Завод» (ОКЭД 24.43) в Павлодарской области, 2026–2029 годы, включён в Единую карту индустриализации.

`

func found(t *testing.T, in *Input, rule string) []Finding {
	t.Helper()
	out, err := Read(in)
	require.Nil(t, err)
	require.True(t, out.IsApplication, in.Text)
	var of []Finding
	for _, f := range out.Findings {
		if f.Rule == rule {
			of = append(of, f)
		}
	}
	return of
}

func TestFindingsHavePlacePointReasonAndConfidence(t *testing.T) {
	for _, c := range []struct {
		text, rule, cite, reason, at string
		outcome                      rule.Outcome
		conf                         Confidence
	}{
		{"Руда будет использоваться исключительно как сырьё проекта.", "letter-own-use", "3.1", "stated", "исключительно", rule.Met, Certain},
		{"Руда будет использоваться преимущественно как сырьё проекта.", "letter-own-use", "3.1", "not-only", "преимущественно", rule.NotMet, Certain},
		{"Обеспечим внутристрановую ценность в работах и услугах не менее 50 %.", "letter-in-country-value", "3.2", "stated", "50 %", rule.Met, Certain},
		{"Обеспечим внутристрановую ценность в работах и услугах не менее 49,9 %.", "letter-in-country-value", "3.2", "below-half", "49,9 %", rule.NotMet, Certain},
		{"Постараемся обеспечить внутристрановую ценность не менее 50 %.", "letter-in-country-value", "3.2", "hedged", "Постараемся", rule.Judgement, Certain},
		{"Средняя зарплата будет не ниже средней по региону.", "letter-wage", "3.3", "not-above", "не ниже", rule.NotMet, Certain},
		{"Средняя зарплата будет выше: 400 тыс. тенге, по области 400 тыс. тенге.", "letter-wage", "3.3", "not-above", "400 тыс. тенге", rule.NotMet, Certain},
		{"Стоимость проекта – 62 712 500 000 тенге.", "letter-cost", "3.4", "derived", "62 712 500 000 тенге", rule.Met, Certain},
		{"Стоимость проекта – 62 712 499 999 тенге.", "letter-cost", "3.4", "below-minimum", "62 712 499 999 тенге", rule.NotMet, Certain},
		{"Стоимость проекта – 14 499 999 МРП.", "letter-cost", "3.4", "below-minimum-mci", "14 499 999 МРП", rule.NotMet, Certain},
		{"Стоимость проекта – 14 500 000 МРП.", "letter-cost", "3.4", "enough-mci", "14 500 000 МРП", rule.Met, Likely},
		{"Стоимость проекта – 200 млн долларов.", "letter-cost", "3.4", "other-currency", "200 млн долларов", rule.Unknown, Certain},
		{"План-график соблюдать отказываемся.", "letter-schedule", "3.5", "refused", "отказываемся", rule.NotMet, Certain},
		{"Проект реализуем согласно плану-графику.", "letter-schedule", "3.5", "stated", "плану-графику", rule.Met, Certain},
		{"Приложения: слайд; паспорт проекта – позже.", "letter-passport", "4.1", "deferred", "позже", rule.Unknown, Certain},
		{"Приложения: слайд; паспорт проекта не прилагается.", "letter-passport", "4.1", "left-out", "не прилагается", rule.NotMet, Certain},
		{"Приложения: слайд; паспорт проекта.", "letter-passport", "4.1", "listed", "паспорт проекта", rule.Met, Certain},
	} {
		text := frame + c.text
		of := found(t, &Input{Text: text}, c.rule)
		if !assert.Len(t, of, 1, c.text) {
			continue
		}
		f := of[0]
		assert.Equal(t, c.reason, f.Reason, c.text)
		assert.Equal(t, c.cite, f.Cite)
		assert.Equal(t, c.outcome, f.Outcome, c.text)
		assert.Equal(t, c.conf, f.Confidence, c.text)
		at := inBytes(text)
		if assert.NotNil(t, f.Start, c.text) {
			assert.Equal(t, c.at, text[at[*f.Start]:at[*f.End]], c.text)
		}
	}
}

func TestNotFoundIsNeverWrong(t *testing.T) {
	out, err := Read(&Input{Text: frame})
	require.Nil(t, err)
	require.Len(t, out.Findings, 12)
	for _, f := range out.Findings {
		assert.Equal(t, "not-found", f.Reason)
		assert.Equal(t, rule.Unknown, f.Outcome)
		assert.Nil(t, f.Start)
	}
}

func TestTheIndexOfTheDayDecides(t *testing.T) {
	const cost = "Стоимость проекта – 60 000 000 000 тенге." // enough at the 3 932 of 2025, not at the 4 325 of 2026
	for _, c := range []struct{ filed, reason string }{{"2025-12-31", "derived"}, {"2026-01-01", "below-minimum"}, {"", "below-minimum"}, {"2031-01-01", "no-index-for-day"}} {
		of := found(t, &Input{Text: frame + cost, Filed: c.filed}, "letter-cost")
		require.Len(t, of, 1)
		assert.Equal(t, c.reason, of[0].Reason, c.filed)
	}
	_, err := Read(&Input{Filed: "2026-02-30"})
	require.NotNil(t, err)
	assert.Equal(t, fault.NotADay, err.Code)
}

func TestLetterAgainstForm(t *testing.T) {
	text := frame + "Стоимость проекта – 63,1 млрд тенге."
	form := func(change func(*application.Application)) *application.Application {
		a := &application.Application{}
		a.Applicant.Name, a.Applicant.Number = "ТОО «Образец»", "280640297726"
		a.Project.Name, a.Project.Region, a.Project.Activity, a.Project.Cost = "Завод", "KZ-55", "24.43", "63 100 000 000"
		a.Project.From, a.Project.To = "2026-01", "2029-12"
		change(a)
		return a
	}
	for _, c := range []struct {
		rule   string
		change func(*application.Application)
	}{
		{"", func(*application.Application) {}},
		{"", func(a *application.Application) { a.Project.Cost = "63 124 500 000" }}, // the letter rounds it
		{"letter-number", func(a *application.Application) { a.Applicant.Number = "280740953198" }},
		{"letter-activity", func(a *application.Application) { a.Project.Activity = "2444" }},
		{"letter-region", func(a *application.Application) { a.Project.Region = "KZ-35" }},
		{"letter-cost", func(a *application.Application) { a.Project.Cost = "65,5 млрд" }},
		{"letter-period", func(a *application.Application) { a.Project.To = "2030-06" }},
		{"letter-project", func(a *application.Application) { a.Project.Name = "Фабрика" }},
		{"letter-applicant", func(a *application.Application) { a.Applicant.Name = "ТОО «Пример»" }},
	} {
		out, err := Read(&Input{Text: text, Application: form(c.change)})
		require.Nil(t, err)
		var of []string
		for _, f := range out.Findings {
			if f.Reason == "differs-from-form" {
				of = append(of, f.Rule)
				assert.NotNil(t, f.Start)
				assert.Len(t, f.Args, 2)
			}
		}
		if c.rule == "" {
			assert.Empty(t, of)
		} else {
			assert.Equal(t, []string{c.rule}, of)
		}
	}
}

// What the labels of the reference letters expect of the comparison.
func TestReferenceLettersAgainstTheirForms(t *testing.T) {
	rules := map[string]string{"number": "letter-number", "activity": "letter-activity", "cost_kzt": "letter-cost", "region": "letter-region"}
	for _, l := range sharedLetters(t) {
		if len(l.Form) == 0 {
			continue
		}
		a := &application.Application{}
		a.Applicant.Number, a.Project.Activity, a.Project.Cost, a.Project.Region = l.Form["number"], l.Form["activity"], l.Form["cost_kzt"], l.Form["region"]
		out, err := Read(&Input{Text: l.text, Application: a})
		require.Nil(t, err)
		for key, want := range l.FormCheck {
			got := "match"
			for _, f := range out.Findings {
				if f.Rule == rules[key] && f.Reason == "differs-from-form" {
					got = "mismatch"
				}
			}
			assert.Equal(t, want, got, l.ID+" "+key)
		}
	}
}

func TestFiguresInsideTheLetter(t *testing.T) {
	for _, c := range []struct{ text, rule, reason, at string }{
		{"Стоимость проекта – 65 млрд тенге. Общая стоимость проекта составит 70 млрд тенге.", "letter-cost", "two-figures", "70 млрд тенге"},
		{"Стоимость проекта – 65 млрд тенге (16 000 000 МРП).", "letter-cost", "index-mismatch", "16 000 000 МРП"},
	} {
		text := frame + c.text
		at := inBytes(text)
		seen := false
		for _, f := range found(t, &Input{Text: text}, c.rule) {
			if f.Reason == c.reason {
				seen = true
				assert.Equal(t, c.at, text[at[*f.Start]:at[*f.End]])
			}
		}
		assert.True(t, seen, c.text)
	}
	for _, f := range found(t, &Input{Text: frame + "Стоимость проекта – 65 млрд тенге (15 028 901 МРП)."}, "letter-cost") {
		assert.NotContains(t, []string{"two-figures", "index-mismatch"}, f.Reason)
	}
}
