package letter

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"tanu/core/application"
	"tanu/core/rule"
)

func hintsOf(t *testing.T, text string) (out []Finding) {
	t.Helper()
	for _, f := range readLetter(t, text).Findings {
		if strings.HasPrefix(f.Rule, "letter-script") || strings.HasPrefix(f.Rule, "letter-term") || strings.HasPrefix(f.Rule, "letter-figure") {
			out = append(out, f)
		}
	}
	return out
}

func TestHints(t *testing.T) {
	for _, c := range []struct{ text, rule, at, args string }{
		{"Приложен пaспорт проекта.", "letter-script", "пaспорт", "паспорт"}, // Latin a
		{"Елiшiлiк құндылық.", "letter-script", "Елiшiлiк", "Елішілік"},      // Latin i
		{"Нужны 14 500 000 МPП.", "letter-script", "МPП", "МРП"},             // Latin P
		{"TОО «Образец».", "letter-script", "TОО", "ТОО"},                    // Latin T
		{"Sаmple Works.", "letter-script", "Sаmple", "Sample"},               // Cyrillic а
		{"Доля местного содержания 55 %.", "letter-term", "местного содержания", "внутристрановая ценность"},
		{"Жергілікті қамту үлесі 55 %.", "letter-term", "Жергілікті қамту", "елішілік құндылық"},
		{"Local content of 55 percent.", "letter-term", "Local content", "in-country value"},
		{"Доля ВЦ – 55 %.", "letter-term", "ВЦ", "внутристрановая ценность"},
		{"Проект есть в ЕКИ.", "", "", ""}, // the frame names the Map in full
		{"Стоимость проекта – 62,712 тенге.", "letter-figure", "62,712 тенге", "62.712 62712"},
		{"Стоимость проекта – 14.500 МРП.", "letter-figure", "14.500 МРП", "14.5 14500"},
		{"Стоимость проекта – 62,712 ₸.", "letter-figure", "62,712 ₸", "62.712 62712"},
		{"Стоимость проекта – 50 (шестьдесят) млрд тенге.", "", "", ""},
		{"Стоимость проекта – 65 000 000 000 (сто) тенге.", "letter-figure", "65 000 000 000 (сто) тенге", "65000000000 100"},
		{"Статья\tмлн тенге\nЗавод\t4,200", "letter-figure", "4,200", "4200000 4200000000"},
		// no false alarm
		{"The cost is 62,712 tenge, KZT 62,712 or $62,712.", "", "", ""},
		{"Item\tKZT million\nPlant\t4,200", "", "", ""},
		{"Стоимость проекта – 62,7125 млрд тенге, 62,712 млрд тенге, 62 712 500 000 тенге, 1 250,50 тенге.", "", "", ""},
		{"Доля 12,345 % и 50,5 %.", "", "", ""},
		{"Объём 62,712 тонны, 14.500 кВт·ч, 10 кВт, 5 м3, pH 7, ГОСТ Р 51.303.", "", "", ""},
		{"Почта info@example.kz, сайт https://www.example.kz/тау_A, код KZ35А12, счёт KZ12АВС345.", "", "", ""},
		{"ХХІ ғасыр, XXІ век, IІІ квартал, ІV тоқсан, глава IV.", "", "", ""},
		{"Насосы Siemens и Metso, Excelге, iPhoneды.", "", "", ""},
		{"14 500 000 МРП (АЕК, MCI), БСН, ЖШС, ТОО, ЭҚЖЖ, ОКЭД.", "", "", ""},
		{"Внутристрановая ценность (далее – ВЦ): доля ВЦ 55 %.", "", "", ""},
	} {
		text := frame + c.text
		of := hintsOf(t, text)
		if c.rule == "" {
			assert.Empty(t, of, c.text)
			continue
		}
		if !assert.Len(t, of, 1, c.text) {
			continue
		}
		f, at := of[0], inBytes(text)
		assert.Equal(t, c.rule, f.Rule, c.text)
		assert.Equal(t, rule.Judgement, f.Outcome)
		assert.Equal(t, c.at, text[at[*f.Start]:at[*f.End]])
		var args []string
		for _, a := range f.Args {
			args = append(args, a.Value)
		}
		assert.Equal(t, c.args, strings.Join(args, " "), c.text)
	}
}

// Letters of one alphabet, with the order's own terms and clear figures, call for no advice; of the labelled letters these do.
func TestNoHintsWithoutReason(t *testing.T) {
	want := map[string]string{
		"kk-02": "елішілік қамту", "kk-03": "Жoбaның EЛІШІЛІК Жoбa пacпорты", "kk-05": "индустриялық карта", "ru-04": "Местное содержание", "ru-05": "ЕКИ ВЦ",
		"w01": "ВЦ", "x08": "ЕКИ ВЦ", "y06": "Местное содержание",
	}
	for _, l := range append(sharedLetters(t), markedLetters(t)...) {
		at := inBytes(l.text)
		var got []string
		for _, f := range hintsOf(t, l.text) {
			got = append(got, l.text[at[*f.Start]:at[*f.End]])
			assert.NotEqual(t, got[len(got)-1], f.Args[0].Value)
		}
		assert.Equal(t, want[l.ID], strings.Join(got, " "), l.ID)
	}
}

func TestHintsChangeNoStatusAndAreFew(t *testing.T) {
	clean := frame + strings.Repeat("Обеспечим местное содержание 55 %.\n", 30)
	out := readLetter(t, clean)
	n := 0
	for _, f := range out.Findings {
		if f.Rule == "letter-term" {
			n++
		}
	}
	assert.Equal(t, maxHints, n)
	assert.Equal(t, Present, out.Commitments.InCountryValue)
	text, quote, before, after := passage(frame + "Приложен ⟦пaспорт⟧ проекта.")
	in := &Input{Text: text, Application: &application.Application{LetterMarks: application.LetterMarks{Dismissed: []application.Dismissed{{Rule: "letter-script", Quote: quote, Before: before, After: after}}}}}
	said, err := Read(in)
	require.Nil(t, err)
	assert.Equal(t, Listed, said.Enclosures.Passport)
	for _, f := range said.Findings {
		assert.NotEqual(t, "letter-script", f.Rule)
	}
}
