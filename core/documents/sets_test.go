package documents

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"tanu/core/application"
	"tanu/core/application/applicationtest"
)

// companies are made up; the BIN of a year and month to come cannot be registered. The words are those of the braces in testdata/sets.
var companies = []string{
	`bin 281140000170|code 24.44|ru Строительство медеплавильного завода|kk Мыс қорыту зауытын салу|en Construction of a copper smelter|kz KZ-35
ruRegion Карагандинская область|ruRegionIn Карагандинской области|ruCity г. Балхаш|kkRegion Қарағанды облысы, Балқаш қаласы|kkRegionIn Қарағанды облысында|enRegion Karaganda Region
years 2026–2031|months март 2026 – декабрь 2031|from март 2026|to декабрь 2031|kkTo 2031 жылғы желтоқсан|f 2026-03|t 2031-12
costFull 71 500 000 000|costWords 71,5|costEn 71,500,000,000|vatFull 80 080 000 000|vatWords 80,08
ownFull 21 500 000 000|ownWords 21,5|ownEn 21,500,000,000|loanFull 50 000 000 000|loanWords 50|loanEn 50,000,000,000`,
	`bin 281240000045|code 20.15|ru Завод фосфорных удобрений|kk Фосфор тыңайтқыштары зауыты|en Phosphate Fertiliser Plant|kz KZ-31
ruRegion Жамбылская область|ruRegionIn Жамбылской области|ruCity г. Каратау|kkRegion Жамбыл облысы, Қаратау қаласы|kkRegionIn Жамбыл облысында|enRegion Zhambyl Region
years 2026–2030|months апрель 2026 – декабрь 2030|from апрель 2026|to декабрь 2030|kkTo 2030 жылғы желтоқсан|f 2026-04|t 2030-12
costFull 65 000 000 000|costWords 65|costEn 65,000,000,000|vatFull 72 800 000 000|vatWords 72,8
ownFull 25 000 000 000|ownWords 25|ownEn 25,000,000,000|loanFull 40 000 000 000|loanWords 40|loanEn 40,000,000,000`,
	`bin 281040000216|code 24.10|ru Завод металлического кремния|kk Металл кремний зауыты|en Silicon Metal Plant|kz KZ-55
ruRegion Павлодарская область|ruRegionIn Павлодарской области|ruCity г. Экибастуз|kkRegion Павлодар облысы, Екібастұз қаласы|kkRegionIn Павлодар облысында|enRegion Pavlodar Region
years 2026–2030|months апрель 2026 – декабрь 2030|from апрель 2026|to декабрь 2030|kkTo 2030 жылғы желтоқсан|f 2026-04|t 2030-12
costFull 66 312 450 000|costWords 66,3|costEn 66,312,450,000|vatFull 74 269 944 000|vatWords 74,27
ownFull 26 312 450 000|ownWords 26,3|ownEn 26,312,450,000|loanFull 40 000 000 000|loanWords 40|loanEn 40,000,000,000`,
	`bin 280840000331|code 24.43|ru Расширение цинкового завода|kk Мырыш зауытын кеңейту|en Expansion of a zinc plant|kz KZ-63
ruRegion Восточно-Казахстанская область|ruRegionIn Восточно-Казахстанской области|ruCity г. Риддер|kkRegion Шығыс Қазақстан облысы, Риддер қаласы|kkRegionIn Шығыс Қазақстан облысында|enRegion East Kazakhstan Region
years 2026–2030|months март 2026 – декабрь 2030|from март 2026|to декабрь 2030|kkTo 2030 жылғы желтоқсан|f 2026-03|t 2030-12
costFull 68 400 000 000|costWords 68,4|costEn 68,400,000,000|vatFull 76 608 000 000|vatWords 76,61
ownFull 25 000 000 000|ownWords 25|ownEn 25,000,000,000|loanFull 43 400 000 000|loanWords 43,4|loanEn 43,400,000,000`,
}

func company(n int) map[string]string {
	words := map[string]string{}
	for _, word := range strings.FieldsFunc(companies[n], func(r rune) bool { return r == '|' || r == '\n' }) {
		key, value, _ := strings.Cut(word, " ")
		words[key] = value
	}
	return words
}

// set is the application of a company whose papers are written in one of the five styles. A change is "slot: old => new" on the finished text, or a field
// of the form.
func set(t testing.TB, style string, n int, plant string) *application.Application {
	t.Helper()
	text, err := os.ReadFile("testdata/sets/" + style + ".txt")
	require.NoError(t, err)
	words := company(n)
	a := applicationtest.Complete(t, applicationtest.Mining)
	p := &a.Project
	p.Name, p.Region, p.From, p.To, p.Cost, p.Activity = words["ru"], words["kz"], words["f"], words["t"], words["costFull"], words["code"]
	switch style {
	case "c":
		p.Name = words["kk"]
	case "d":
		p.Name = words["en"]
	}
	a.Applicant.Number = words["bin"]
	where, change, _ := strings.Cut(plant, ": ")
	was, is, _ := strings.Cut(change, " => ")
	planted := plant == ""
	for _, part := range strings.Split(string(text), "@@ ")[1:] {
		slot, body, _ := strings.Cut(part, "\n")
		for key, value := range words {
			body = strings.ReplaceAll(body, "{"+key+"}", value)
		}
		require.NotContains(t, body, "{", style)
		if slot == where {
			require.Contains(t, body, was, plant)
			body, planted = strings.Replace(body, was, is, 1), true
		}
		if slot == "letter" {
			a.Letter = body
			continue
		}
		document := documentOf(&a.Documents, slot)
		document.Files[0].Text = body
		document.Files[0].SHA256 = ""
	}
	require.True(t, planted, plant)
	return a
}

// contradictions are the findings that set two places against each other.
func contradictions(t testing.TB, a *application.Application) (out []Finding) {
	t.Helper()
	got, err := NewReader().Read(a)
	require.Nil(t, err)
	for _, f := range got.Findings {
		if len(f.Places) == 2 {
			out = append(out, f)
		}
	}
	return out
}

func TestCleanSetsHaveNoFinding(t *testing.T) {
	for _, style := range strings.Fields("a b c d e f") {
		for n := range companies {
			got, err := NewReader().Read(set(t, style, n, ""))
			require.Nil(t, err)
			for _, f := range got.Findings {
				t.Errorf("%s %d: %s %s %v %v", style, n, f.Rule, f.Reason, f.Args, f.Places)
			}
		}
	}
}

// Each line: style, company, rule that finds it, and what is changed.
const plants = `a 0 cost passport: 71 500 000 000 => 75 100 000 000
a 0 cost slide: 71,5 млрд => 77,5 млрд
a 0 cost letter: 71 500 000 000 => 71 600 000 000
a 0 cost financing: 71 500 000 000 => 81 500 000 000
a 1 period passport: 2026–2030 годы => 2026–2032 годы
a 1 period slide: 2026–2030 гг. => 2027–2030 гг.
a 1 period information: декабрь 2030 => июнь 2030
a 1 period letter: декабрь 2030 => декабрь 2029
a 2 region passport: Павлодарская область, г. Экибастуз => Акмолинская область
a 2 region slide: Павлодарская область => Карагандинская область
a 2 activity passport: 24.10 => 24.45
a 2 activity information: 24.10 => 07.29
a 3 number passport: 280840000331 => 281040000216
a 3 number letter: 280840000331 => 280840000332
a 3 number financing: 280840000331 => 281240000045
a 3 project passport: Расширение цинкового завода => Расширение свинцового завода
a 0 sums passport: 50 000 000 000 => 40 000 000 000
a 1 sums financing: 40 000 000 000 => 45 000 000 000
b 0 cost passport: 71,5 млрд => 70,5 млрд
b 0 cost information: 71 500 000 000 => 17 500 000 000
b 1 cost slide: 65 млрд => 56 млрд
b 1 period passport: декабрь 2030 => декабрь 2033
b 2 period letter: декабрь 2030 => март 2031
b 2 region letter: Павлодарской области => Костанайской области
b 2 activity passport: 24.10 => 24.20
b 3 region slide: Восточно-Казахстанская область => Абайская область
b 3 project passport: Расширение цинкового завода => Строительство медного завода
b 3 sums passport: 43,4 млрд => 34,4 млрд
c 0 cost passport: 71 500 000 000 => 73 500 000 000
c 0 period slide: 2026–2031 => 2026–2030
c 1 cost letter: 65 000 000 000 => 60 000 000 000
c 1 region passport: Жамбыл облысы => Түркістан облысы
c 2 project slide: Металл кремний зауыты => Ферросилиций зауыты
c 2 number letter: 281040000216 => 281140000170
c 3 sums financing: 43 400 000 000 => 53 400 000 000
d 0 cost slide: 71,5 billion => 79,5 billion
d 1 region passport: Zhambyl Region => Aktobe Region
d 2 period passport: Implementation period	2026–2030 => Implementation period	2026–2029
d 3 activity letter: 24.43 => 24.44
e 0 cost information: 71,500,000,000 => 72,400,000,000
e 1 period slide: 2026–2030 => 2025–2030
e 2 region information: Pavlodar Region => Kostanay Region
e 3 number passport: 280840000331 => 280840000313
f 0 cost letter: 71,5 млрд тенге => 70,5 млрд тенге
f 0 cost passport: без НДС)	71,5 => без НДС)	75,1
f 0 period passport: март 2026 / декабрь 2031 => март 2026 / декабрь 2033
f 1 cost financing: стоимость проекта 65 млрд => стоимость проекта 68 млрд
f 1 period letter: 2026–2030 годы => 2026–2029 годы
f 1 region information: Жамбылская область => Туркестанская область
f 2 sums letter: 26,3 млрд тенге => 36,3 млрд тенге
f 2 activity letter: 24.10 => 24.20
f 2 sums financing: 40 млрд тенге => 48 млрд тенге
f 3 number financing: «Сары Мыс», БИН 280840000331 => «Сары Мыс», БИН 280840000322
f 3 project slide: Расширение цинкового завода => Строительство цинкового завода
f 3 cost slide: 68,4 млрд => 86,4 млрд`

func TestPlantedContradictionsAreFound(t *testing.T) {
	found, all := 0, 0
	for _, row := range strings.Split(plants, "\n") {
		fields := strings.SplitN(row, " ", 4)
		where, _, _ := strings.Cut(fields[3], ":")
		hit := false
		for _, f := range contradictions(t, set(t, fields[0], int(fields[1][0]-'0'), fields[3])) {
			right := strings.Contains(f.Places[0].At+f.Places[1].At, where)
			switch {
			case f.Rule == "documents-"+fields[2] && right:
				hit = true
			default:
				t.Logf("%s: also %s %s %v", row, f.Rule, f.Reason, f.Args)
			}
		}
		all++
		if hit {
			found++
		} else {
			t.Logf("not found: %s", row)
		}
	}
	t.Logf("%d of %d planted contradictions found", found, all)
	assert.GreaterOrEqual(t, found, all*9/10)
}
