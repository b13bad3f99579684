package letter

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"tanu/core/application"
	"tanu/core/rule"
)

// passage cuts what stands between ⟦ and ⟧ out of a text: the text without the signs, the passage, and up to 40 bytes on either side of it.
func passage(source string) (text, quote, before, after string) {
	before, rest, _ := strings.Cut(source, "⟦")
	quote, after, _ = strings.Cut(rest, "⟧")
	text = before + quote + after
	for len(before) > 40 {
		_, size := utf8.DecodeRuneInString(before)
		before = before[size:]
	}
	for len(after) > 40 {
		_, size := utf8.DecodeLastRuneInString(after)
		after = after[:len(after)-size]
	}
	return text, quote, before, after
}

func readMarked(t *testing.T, text string, m application.LetterMarks) *Output {
	t.Helper()
	out, err := Read(&Input{Text: text, Application: &application.Application{LetterMarks: m}})
	require.Nil(t, err)
	return out
}

func statusOf(out *Output, cite string) Status {
	c, e := &out.Commitments, &out.Enclosures
	return map[string]Status{"3.1": c.OwnUse, "3.2": c.InCountryValue, "3.3": c.Wage, "3.4": c.Cost, "3.5": c.Schedule, "4.1": e.Passport, "4.2": e.Schedule, "4.3": e.Financing,
		"4.4": e.Conclusion, "4.5": e.Slide, "4.6": e.Justification, "4.7": e.Information}[cite]
}

// What a person bound to a point counts for it, and hides nothing that the same words certainly say to the contrary.
func TestBound(t *testing.T) {
	for _, c := range []struct {
		point, text string
		want        Status
		reason      string
	}{
		{"3.1", "⟦Всё, что мы поднимем из забоя, остаётся у нас.⟧", Present, "bound"},
		{"3.2", "⟦Свыше половины подрядов отдадим своим.⟧", Present, "bound"},
		{"3.5", "⟦Сделаем всё к указанным дням.⟧", Present, "bound"},
		{"4.1", "⟦Карточка завода в двух экземплярах.⟧", Listed, "bound"},
		{"4.7", "⟦Анкета, 8 л.⟧", Listed, "bound"},
		{"3.2", "⟦Внутристрановая ценность в работах и услугах – 45 %.⟧", Weak, "below-half"},
		{"3.2", "Внутристрановая ценность – ⟦45 %⟧.", Weak, "below-half"},
		{"3.2", "Постараемся обеспечить ⟦внутристрановую ценность не менее 50 %⟧.", Present, "bound"},
		{"3.3", "⟦Зарплату выше средней по региону гарантировать отказываемся.⟧", Negated, "refused"},
		{"3.3", "⟦Средняя зарплата не ниже средней по региону.⟧", Weak, "not-above"},
		{"3.3", "⟦Платить будем щедро.⟧ Средняя зарплата выше, 400 тыс. тенге, по региону 410 тыс. тенге.", Weak, "not-above"},
		{"3.4", "⟦Дорогой проект.⟧ Стоимость проекта – 50 млрд тенге.", Weak, "below-minimum"},
		{"3.4", "⟦Завод обойдётся дорого.⟧", Present, "bound"},
		{"3.4", "⟦Завод обойдётся дорого.⟧ Стоимость проекта – 65 млрд тенге.", Derived, "derived"},
		{"3.2", "⟦Местные подрядчики.⟧ Обеспечим внутристрановую ценность не менее 50 %.", Present, "stated"},
		{"4.5", "Приложения: паспорт проекта; ⟦слайд не прилагается⟧.", Negated, "left-out"},
		{"4.5", "Приложения: паспорт проекта; ⟦слайд – позже⟧.", Deferred, "deferred"},
		{"4.5", "Приложения: паспорт проекта; слайд – позже. ⟦Картинка на одном листе вложена.⟧", Listed, "bound"},
	} {
		text, quote, before, after := passage(frame + c.text)
		out := readMarked(t, text, application.LetterMarks{Bound: []application.Bound{{Point: c.point, Quote: quote, Before: before, After: after}}})
		assert.Equal(t, c.want, statusOf(out, c.point), c.text)
		var of []string
		for _, f := range out.Findings {
			if f.Cite == c.point && !strings.HasPrefix(f.Rule, "letter-region") {
				of = append(of, f.Reason)
				if f.Reason == "bound" {
					assert.Equal(t, rule.Judgement, f.Outcome)
					assert.Equal(t, Certain, f.Confidence)
					at := inBytes(text)
					assert.Equal(t, quote, text[at[*f.Start]:at[*f.End]])
				}
			}
		}
		assert.Equal(t, []string{c.reason}, of, c.text)
	}
}

// A passage is found again after edits around it, and is said to be lost when it is gone.
func TestBoundPassageIsFoundAgain(t *testing.T) {
	_, quote, before, after := passage(frame + "Во-первых, ⟦сделаем всё к сроку⟧, как сказано. Во-вторых, ничего.")
	bound := application.LetterMarks{Bound: []application.Bound{{Point: "3.5", Quote: quote, Before: before, After: after}}}
	for _, c := range []struct {
		text string
		at   int // which of the places, -1 for none
		conf Confidence
	}{
		{"Во-первых, сделаем всё к сроку, как сказано. Во-вторых, ничего.", 0, Certain},
		{"Новое начало. Во-первых, сделаем всё к сроку, как сказано. Во-вторых, ничего нового.", 0, Likely},
		{"Тут сделаем всё к сроку!", 0, Likely},
		{"Тут сделаем всё к сроку. Во-первых, сделаем всё к сроку, как уже сказано.", 1, Likely},
		{"Сделаем к сроку.", -1, ""},
		{"", -1, ""},
	} {
		text := frame + c.text
		out := readMarked(t, text, bound)
		want, at := -1, inBytes(text)
		for k, i := 0, -1; k <= c.at; k++ {
			i = strings.Index(text[i+1:], quote) + i + 1
			want = i
		}
		var reasons []string
		for _, f := range out.Findings {
			if f.Cite != "3.5" {
				continue
			}
			reasons = append(reasons, f.Reason)
			switch f.Reason {
			case "bound":
				assert.Equal(t, want, at[*f.Start], c.text)
				assert.Equal(t, c.conf, f.Confidence, c.text)
			case "bound-lost":
				assert.Nil(t, f.Start)
				assert.Equal(t, rule.Unknown, f.Outcome)
				assert.Equal(t, rule.Args{rule.Text("quote", quote)}, f.Args)
			}
		}
		if c.at < 0 {
			assert.Equal(t, []string{"not-found", "bound-lost"}, reasons, c.text)
			assert.Equal(t, Absent, out.Commitments.Schedule)
		} else {
			assert.Equal(t, []string{"bound"}, reasons, c.text)
		}
	}
}

// What a person waved away is left out at its place, and the next best or "not found" takes its place.
func TestDismissed(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want       Status // of the point
		reasons    string // of the rule
	}{
		{"letter-in-country-value", "Внутристрановая ценность – ⟦45 %⟧.", Absent, "not-found"},
		{"letter-in-country-value", "Внутристрановая ценность в другом проекте – ⟦45 %⟧.\n\nОбеспечим внутристрановую ценность в работах и услугах 55 %.", Present, "stated"},
		{"letter-in-country-value", "Обеспечим внутристрановую ценность ⟦не менее 51 %⟧.\n\nВнутристрановая ценность – 45 %.", Weak, "below-half"},
		{"letter-own-use", "Руду ⟦преимущественно⟧ используем как сырьё проекта.", Absent, "not-found"},
		{"letter-wage", "Средняя зарплата будет ⟦не ниже⟧ средней по региону.", Absent, "not-found"},
		{"letter-wage", "Средняя зарплата будет выше средней по региону.\n\nСредняя зарплата – ⟦400 тыс. тенге⟧, по региону 410 тыс. тенге.", Present, "stated"},
		{"letter-cost", "Стоимость проекта – ⟦50 млрд тенге⟧.", Absent, "not-found"},
		{"letter-cost", "Стоимость проекта – ⟦50 млрд тенге⟧.\n\nСтоимость проекта составит 70 млрд тенге.", Derived, "derived"},
		{"letter-cost", "Стоимость проекта – 65 млрд тенге. Общая стоимость проекта составит ⟦70 млрд тенге⟧.", Derived, "derived"},
		{"letter-cost", "Стоимость проекта – 65 млрд тенге (⟦16 000 000 МРП⟧).", Derived, "derived"},
		{"letter-schedule", "Проект реализуем согласно ⟦плану-графику⟧.", Absent, "not-found"},
		{"letter-slide", "Приложения: паспорт проекта; слайд – ⟦позже⟧.", Absent, "not-found"},
		{"letter-passport", "Приложения: ⟦паспорт проекта⟧; слайд.", Absent, "not-found"},
		{"letter-number", "Участник: БИН ⟦280640297725⟧.", "", ""},
		{"letter-activity", "Код ОКЭД ⟦24.46⟧.", "", ""},
		{"letter-number", "Участник: БИН 280640297725.", "", "check-digit"},
	} {
		text, quote, before, after := passage(frame + c.text)
		said := application.LetterMarks{Dismissed: []application.Dismissed{{Rule: c.rule, Quote: quote, Before: before, After: after}}}
		for _, edited := range []string{text, "😀 " + strings.Replace(text, "Просим признать", "Очень просим признать", 1), text + " Конец."} {
			out := readMarked(t, edited, said)
			var reasons []string
			for _, f := range out.Findings {
				if f.Rule == c.rule {
					reasons = append(reasons, f.Reason)
					if c.want != "" {
						assert.Equal(t, c.want, statusOf(out, f.Cite), c.text)
					}
				}
			}
			assert.Equal(t, c.reasons, strings.Join(reasons, " "), c.text)
		}
	}
}

// A dismissal is of one place: another rule's finding there, and the same rule's elsewhere, stay.
func TestDismissalIsOfOneRuleAtOnePlace(t *testing.T) {
	text, quote, before, after := passage(frame + "Внутристрановая ценность – ⟦45 %⟧. Участники: БИН 280640297725, БИН 280740953199.")
	count := func(rules ...string) (n int) {
		var said application.LetterMarks
		for _, r := range rules {
			said.Dismissed = append(said.Dismissed, application.Dismissed{Rule: r, Quote: quote, Before: before, After: after})
		}
		for _, f := range readMarked(t, text, said).Findings {
			if f.Reason == "below-half" || f.Reason == "check-digit" {
				n++
			}
		}
		return n
	}
	assert.Equal(t, 3, count())
	assert.Equal(t, 3, count("letter-wage", "no-such-rule", ""))
	assert.Equal(t, 2, count("letter-in-country-value"))
}

// Marks of any content break nothing: the places stay inside the text, and no status becomes fine that was certainly not.
func TestMarksOfAnyContent(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	rules := Rules()
	for _, text := range allTexts(t) {
		for range 12 {
			cut := func() string {
				if r.IntN(8) == 0 {
					return []string{"", " ", "\x80", "😀", "\ufffd", "нет такого", "\xd0"}[r.IntN(7)]
				}
				i := r.IntN(len(text))
				return text[i:min(len(text), i+r.IntN(60))]
			}
			var said application.LetterMarks
			for range 1 + r.IntN(6) {
				said.Bound = append(said.Bound, application.Bound{Point: rules[r.IntN(len(rules))].Cite, Quote: cut(), Before: cut(), After: cut()})
				said.Dismissed = append(said.Dismissed, application.Dismissed{Rule: rules[r.IntN(len(rules))].ID, Quote: cut(), Before: cut(), After: cut()})
			}
			edited := disturb(r, text)
			out := readMarked(t, edited, said)
			at := inBytes(edited)
			for _, f := range out.Facts {
				_, ok0 := at[f.Start]
				_, ok1 := at[f.End]
				require.True(t, ok0 && ok1 && f.Start < f.End)
			}
			for _, f := range out.Findings {
				if f.Start != nil {
					_, ok0 := at[*f.Start]
					_, ok1 := at[*f.End]
					require.True(t, ok0 && ok1 && *f.Start < *f.End)
				}
			}
			again := readMarked(t, edited, said)
			require.Equal(t, bytesOf(out), bytesOf(again))
		}
	}
}
