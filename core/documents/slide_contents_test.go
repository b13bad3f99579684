package documents

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"tanu/core/application"
	"tanu/core/application/applicationtest"
)

func TestShowsContent(t *testing.T) {
	p := applicationtest.Complete(t, applicationtest.Mining).Project
	for content, texts := range map[string][]string{
		"name":    {"Наименование проекта", "Жобаның атауы", "Project name", "СТРОИТЕЛЬСТВО\u00a0медеплавильного\nзавода"},
		"purpose": {"Цель проекта", "Жобаның мақсаты", "Objectives", "ВЫПУСК катодной меди"},
		"place":   {"Место реализации", "Местоположение: Балхаш", "Іске асыру орны", "Location", "завод, г. Балхаш"},
		"period":  {"Срок реализации", "Іске асыру кезеңі", "мерзімі", "Period"},
		"cost":    {"Общая стоимость", "Жобаның жалпы құны", "Total cost"},
		"results": {"Ожидаемые результаты", "Күтілетін нәтижелер", "Expected results"},
	} {
		for _, text := range texts {
			assert.True(t, showsContent(fold(text), content, p), "%s: %s", content, text)
		}
	}
	for content, texts := range map[string][]string{
		"name":    {"entitled", "завод"},
		"purpose": {"целый завод", "целиком"},
		"place":   {"месторождение Жаңа-Сай", "marketplace", "орнықты даму"},
		"period":  {"росрочка"},
		"cost":    {"елішілік құндылық", "Costa", "accost"},
		"results": {"безрезультатно"},
	} {
		for _, text := range texts {
			assert.False(t, showsContent(fold(text), content, p), "%s: %s", content, text)
		}
	}
	assert.False(t, showsContent("", "name", application.Project{}), "a blank name is in no text")
}

func TestContainsHead(t *testing.T) {
	assert.True(t, containsHead("место", "место"))
	assert.True(t, containsHead("месторождение и место", "место"), "the second counts")
	assert.False(t, containsHead("месторождение", "место"))
	assert.True(t, containsHead("мақсаты", "мақсат-"))
	assert.False(t, containsHead("немақсат", "мақсат-"))
	assert.True(t, containsHead("1место2", "место"), "digits part words")
}
