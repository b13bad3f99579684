package letter

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// kazakhNoun gives a noun in its numbers, persons and cases by the rules of vowel harmony and of the last sound; the stem's k and p turn voiced before
// a vowel. possessed is a noun that already has its possessive ending, as the head of "жоба паспорты" has.
func kazakhNoun(stem string, possessed bool) []string {
	const front, back = "еәіөүэи", "аоұыуя"
	vowels := front + back
	runes := []rune(stem)
	soft := false
	for _, r := range runes {
		if strings.ContainsRune(front, r) {
			soft = true
		} else if strings.ContainsRune(back, r) {
			soft = false
		}
	}
	pick := func(hard, gentle string) string {
		if soft {
			return gentle
		}
		return hard
	}
	last := runes[len(runes)-1]
	vowel := strings.ContainsRune(vowels, last)
	voiceless := strings.ContainsRune("пфктсшщчцхқғбвгд", last)
	nasal := strings.ContainsRune("мнң", last)
	out := []string{stem}
	if possessed {
		for _, e := range []string{pick("ның", "нің"), pick("на", "не"), pick("н", "н"), pick("нда", "нде"), pick("нан", "нен"), "мен", pick("ндағы", "ндегі")} {
			out = append(out, stem+e)
		}
		return out
	}
	choose := func(afterVowel, afterVoiced, afterVoiceless, afterNasal string) string {
		switch {
		case vowel:
			return afterVowel
		case voiceless:
			return afterVoiceless
		case nasal:
			return afterNasal
		}
		return afterVoiced
	}
	cases := func(s string) {
		out = append(out, s+choose(pick("ның", "нің"), pick("дың", "дің"), pick("тың", "тің"), pick("ның", "нің")),
			s+choose(pick("ға", "ге"), pick("ға", "ге"), pick("қа", "ке"), pick("ға", "ге")),
			s+choose(pick("ны", "ні"), pick("ды", "ді"), pick("ты", "ті"), pick("ды", "ді")),
			s+choose(pick("да", "де"), pick("да", "де"), pick("та", "те"), pick("да", "де")),
			s+choose(pick("дан", "ден"), pick("дан", "ден"), pick("тан", "тен"), pick("нан", "нен")),
			s+choose("мен", "мен", "пен", "мен"))
	}
	cases(stem)
	plural := stem + choose(pick("лар", "лер"), pick("лар", "лер"), pick("тар", "тер"), pick("дар", "дер"))
	out = append(out, plural)
	for _, e := range []string{pick("дың", "дің"), pick("ға", "ге"), pick("ды", "ді"), pick("да", "де"), pick("дан", "ден"), "мен", pick("ы", "і"), pick("ының", "інің"), pick("ына", "іне"), pick("ын", "ін"), pick("ында", "інде"), pick("ынан", "інен"), pick("ымыз", "іміз"), pick("ымызды", "імізді")} {
		out = append(out, plural+e)
	}
	base := stem
	if !vowel {
		switch last {
		case 'қ':
			base = string(runes[:len(runes)-1]) + "ғ"
		case 'к':
			base = string(runes[:len(runes)-1]) + "г"
		case 'п':
			base = string(runes[:len(runes)-1]) + "б"
		}
	}
	third := base + pick("ы", "і")
	first := base + pick("ымыз", "іміз")
	if vowel {
		third, first = stem+pick("сы", "сі"), stem+pick("мыз", "міз")
	}
	for _, e := range []string{"", pick("ның", "нің"), pick("на", "не"), "н", pick("нда", "нде"), pick("нан", "нен"), "мен", pick("ндағы", "ндегі")} {
		out = append(out, third+e)
	}
	for _, e := range []string{"", pick("дың", "дің"), pick("ға", "ге"), pick("ды", "ді"), pick("да", "де"), pick("дан", "ден")} {
		out = append(out, first+e)
	}
	return out
}

// russian gives all forms of an adjective and a noun together, singular and plural.
func russian(stem string, kind byte) []string {
	endings := map[byte]string{
		'm': " а у ом е ы ов ам ами ах",               // паспорт
		'f': "а ы е у ой ам ами ах",                   // стоимость is 's'
		's': "ь и ью ей ям ями ях",                    // ценность
		'n': "е я ю ем и й ям ями ях",                 // соглашение, заключение
		'i': "я и ю ей й ям ями ях",                   // информация
		'a': "ая ой ую ый ого ому ым ом ое ые ых ыми", // adjective
		'y': "ий его ему им ем ее ие их ими яя юю ей",
	}
	var out []string
	for _, e := range strings.Split(endings[kind], " ") {
		out = append(out, stem+e)
	}
	return out
}

func pairs(first, second []string) (out []string) {
	for _, a := range first {
		for _, b := range second {
			out = append(out, a+" "+b)
		}
	}
	return out
}

// Forms of the terms that nobody wrote down one by one are recognised: with the letters of each language, and of Kazakh also as people type it
// without its own letters.
func TestInflectedForms(t *testing.T) {
	k, p := func(s string) []string { return kazakhNoun(s, false) }, func(s string) []string { return kazakhNoun(s, true) }
	type family struct {
		concept concept
		forms   []string
	}
	families := []family{
		{cInCountryValue, pairs([]string{"елішілік"}, k("құндылық"))},
		{cInCountryValue, pairs([]string{"елішілік"}, k("қамту"))},
		{cInCountryValue, pairs([]string{"жергілікті"}, k("қамту"))},
		{cWage, k("жалақы")}, {cWage, k("еңбекақы")}, {cWage, pairs([]string{"орташа", "орташа айлық"}, k("жалақы"))},
		{cOwnUse, k("кен")[:1]}, {cOwnUse, k("шикізат")}, {cOwnUse, k("отын")}, {cOwnUse, pairs([]string{"пайдалы", "пайдалы қатты"}, k("қазба"))}, {cOwnUse, k("концентрат")},
		{cPlan, append(append([]string{}, join2("жоспар-", k("кесте"))...), join2("жоспар ", k("кесте"))...)}, {cPlan, join2("жоспар – ", k("кесте"))}, {cPlan, join2("жоспар", k("кесте"))},
		{cPassport, pairs([]string{"жоба", "жобаның", "инвестициялық жобаның"}, p("паспорты"))},
		{cFinancing, pairs([]string{"қаржыландыру", "қаржыландыру туралы", "жобаны қаржыландыру жөніндегі"}, k("келісімшарт"))}, {cFinancing, pairs([]string{"қаржыландыру", "банктік қарыз", "несие"}, append(p("шарты"), k("шарт")...))},
		{cConclusion, k("қорытынды")}, {cConclusion, pairs([]string{"геология комитетінің"}, p("қорытындысы"))},
		{cSlide, k("слайд")}, {cSlide, k("таныстырылым")}, {cSlide, join2("слайд-", k("таныстыру"))},
		{cJustification, k("негіздеме")}, {cJustification, pairs([]string{"жазбаша", "қажеттілігінің жазбаша"}, p("негіздемесі"))},
		{cInformation, pairs([]string{"жоба бойынша", "жоба туралы", "инвестициялық жоба жөніндегі"}, k("ақпарат"))}, {cInformation, pairs([]string{"жоба туралы"}, k("мәлімет"))},
		{cMap, pairs([]string{"Бірыңғай индустрияландыру", "индустрияландыру"}, append(k("карта"), p("картасы")...))},
		{cCost, pairs([]string{"жобаның", "жобаның жалпы", "жалпы"}, []string{"құны", "құнын", "құнының", "құнына", "құнынан", "құнымен"})},
		{cIndex, pairs([]string{"айлық есептік"}, k("көрсеткіш"))},
		{cRegion, k("өңір")}, {cRegion, k("облыс")}, {cSubsoil, pairs([]string{"жер"}, append(k("қойнау"), p("қойнауы")...))},

		{cInCountryValue, pairs(russian("внутристранов", 'a'), russian("ценност", 's'))}, {cInCountryValue, pairs(russian("местн", 'a'), russian("содержани", 'n'))},
		{cWage, pairs(russian("заработн", 'a'), russian("плат", 'f'))}, {cWage, russian("зарплат", 'f')},
		{cOwnUse, pairs(russian("полезн", 'a'), russian("ископаем", 'a'))}, {cOwnUse, russian("топлив", 'f')},
		{cPlan, join2("план-", russian("график", 'm'))}, {cPlan, join2("плана-", russian("график", 'm'))}, {cPlan, join2("плану – ", russian("график", 'm'))},
		{cPassport, pairs(russian("паспорт", 'm'), []string{"проекта", "проектов", "инвестиционного проекта"})},
		{cFinancing, pairs(russian("договор", 'm'), []string{"о финансировании", "займа", "банковского займа", "о финансировании проекта"})},
		{cFinancing, pairs(russian("соглашени", 'n'), []string{"о финансировании", "по финансированию"})}, {cFinancing, pairs(russian("кредитн", 'a'), russian("договор", 'm'))},
		{cConclusion, russian("заключени", 'n')}, {cSlide, russian("слайд", 'm')}, {cSlide, russian("презентаци", 'i')}, {cSlide, join2("слайд-", russian("презентаци", 'i'))},
		{cJustification, russian("обосновани", 'n')}, {cJustification, pairs(russian("письменн", 'a'), russian("обосновани", 'n'))},
		{cInformation, pairs(russian("информаци", 'i'), []string{"по проекту", "о проекте", "об инвестиционном проекте"})}, {cInformation, pairs(russian("сведени", 'n'), []string{"о проекте", "по проекту"})},
		{cMap, pairs(russian("карт", 'f'), []string{"индустриализации"})}, {cMap, pairs(pairs(russian("един", 'a'), russian("карт", 'f')), []string{"индустриализации"})},
		{cCost, pairs(russian("стоимост", 's'), []string{"проекта", "всего проекта"})},
		{cIndex, pairs(pairs(russian("месячн", 'a'), russian("расчетн", 'a')), russian("показател", 's')[:1])}, {cRegion, russian("регион", 'm')}, {cRegion, russian("област", 's')},
	}
	n, missed := 0, 0
	plain := strings.NewReplacer("ә", "а", "ғ", "г", "қ", "к", "ң", "н", "ө", "о", "ұ", "у", "ү", "у", "һ", "х", "і", "и")
	check := func(c concept, form string) {
		n++
		if !assert.True(t, hasConcept("бұл "+form+" бар", c, false), "%s: %s", strings.Fields(order)[c-1], form) {
			missed++
		}
	}
	for _, f := range families {
		for _, form := range f.forms {
			check(f.concept, form)
			if typed := plain.Replace(form); typed != form {
				check(f.concept, typed)
			}
		}
	}
	t.Logf("%d forms, %d not recognised", n, missed)
	assert.GreaterOrEqual(t, n, 2000)
}

func join2(head string, forms []string) (out []string) {
	for _, f := range forms {
		out = append(out, head+f)
	}
	return out
}
