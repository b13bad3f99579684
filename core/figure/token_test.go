package figure

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
)

func TestTokensKeepTheirPlaces(t *testing.T) {
	text := "Құны 58,3\u00a0млрд\tтеңге.\n  %-ы"
	var got []string
	for _, k := range Tokens(text) {
		got = append(got, text[k.Start:k.End])
	}
	assert.Equal(t, []string{"Құны", "58", ",", "3", "млрд", "теңге", ".", "%", "-", "ы"}, got)
	k := Tokens(text)
	assert.Equal(t, []Gap{Glued, Blank, Glued, Glued, Blank, Break, Glued, Break, Glued, Glued},
		[]Gap{k[0].Gap, k[1].Gap, k[2].Gap, k[3].Gap, k[4].Gap, k[5].Gap, k[6].Gap, k[7].Gap, k[8].Gap, k[9].Gap})
	assert.Equal(t, "куны", k[0].Text)
	assert.Equal(t, Wide, Tokens("a  b")[1].Gap)
	assert.Equal(t, "62712", Tokens("62\u00ad712")[0].Text)
}

func TestFold(t *testing.T) {
	for word, want := range map[string]string{"ӘҒҚҢӨҰҮҺІ": "агкноуухи", "Расчётных": "расчетных", "tеңге": "тенге", "МPП": "мрп", "МCI": "мси", "КZТ": "kzt",
		"AEK": "aek", "ІV": "iv", "ІІІ": "иии", "EЛІШІЛІК": "елишилик", "пacпорты": "паспорты", "Percent": "percent", "Ёж": "еж", "паи\u0306ыз": "пайыз", "расче\u0308т": "расчет", "\u0308": "\u0308"} {
		assert.Equal(t, want, fold(word), word)
	}
}

// Inside a longer text a reading begins at its token and stops behind its own words.
func TestQuantityAt(t *testing.T) {
	for text, want := range map[string]string{
		"құны | 62 712 500 000 тг. болады":                  "62 712 500 000 тг",
		"құны | 80 млрд. тенге (18 497 110 МРП); демек":     "80 млрд. тенге",
		"оның | 30 %-ы меншікті":                            "30 %-ы",
		"бюджетке | 3 млрд 120 млн теңге салық":             "3 млрд 120 млн теңге",
		"қаражат | 4 200\t6 100\t3 000":                     "4 200",
		"салық | 3 млн 2026 жылы":                           "3 млн",
		"үлесі | 50 (елу) пайыз, кем емес":                  "50 (елу) пайыз",
		"барлығы | жүз миллион екі жылда":                   "жүз миллион",
		"сомасы | KZT 67.3 billion. This":                   "KZT 67.3 billion",
		"тең: | он төрт\nжарым миллион АЕК-тен асады":       "он төрт\nжарым миллион АЕК-тен",
		"стоимость | 74 850 000 000 (сто) рублей и ещё":     "74 850 000 000 (сто) рублей",
		"жоба | бір жылда":                                  "бір",
		"көрсеткіш | 15 465 896 еселенген мөлшеріне тең де": "15 465 896",
	} {
		before, after, _ := strings.Cut(text, "| ")
		plain := before + after
		tokens, i := Tokens(plain), 0
		for tokens[i].Start < len(before) {
			i++
		}
		_, end := QuantityAt(tokens, i)
		if assert.Greater(t, end, i, text) {
			assert.Equal(t, want, plain[tokens[i].Start:tokens[end-1].End])
		}
	}
	for _, text := range []string{"жоба", "миллионов тенге", "(50)", "теңге", "%", "ОКЭД"} {
		_, end := QuantityAt(Tokens(text), 0)
		assert.Zero(t, end, text)
	}
}

// Every function reads a text of the greatest length at once.
func TestBoundedTime(t *testing.T) {
	for _, piece := range []string{"1 ", "1.", "1,111", "(", "(1", "мың ", "жүз ", "млрд 1 ", "4 млрд (", "a ", "half a ", "2026-", "- ", "₸ ", "\u200b1", "і"} {
		text := strings.Repeat(piece, maxBytes/len(piece))
		start := time.Now()
		for range 20 {
			Money(text)
			Percent(text)
			Whole(text)
			Year(text)
			Date(text)
			Month(text)
			Period(text)
			Activity(text)
			Number(text)
		}
		assert.Less(t, time.Since(start), time.Second, piece)
	}
}
