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

// made is a text that was written for these tests.
type made struct{ slot, name, text string }

// madeTexts reads testdata/texts: for each slot its texts behind lines "@@ language number".
func madeTexts(t testing.TB, slot string) (out []made) {
	t.Helper()
	text, err := os.ReadFile("testdata/texts/" + slot + ".txt")
	require.NoError(t, err)
	for _, part := range strings.Split(string(text), "@@ ")[1:] {
		name, body, _ := strings.Cut(part, "\n")
		out = append(out, made{slot, slot + " " + name, body})
	}
	return out
}

func read(text, slot string) *paper {
	part, cut := beginning(text, maxRead)
	return &paper{table().Read(part), "/documents/" + slot + "/files/0", slot, cut}
}

// Every text shows all that its sub-paragraph asks for.
func TestContentsAreFound(t *testing.T) {
	for _, slot := range []string{"slide", "conclusion", "financing"} {
		for _, m := range madeTexts(t, slot) {
			p := read(m.text, slot)
			for _, content := range contentsOf(slot) {
				_, ok := p.shows(content, &application.Project{})
				assert.True(t, ok, "%s: %s", m.name, content)
			}
		}
	}
}

// Without the lines that say it, exactly that content is not found. The slides whose lines hold one content each, in the order of the list; a head over its
// value is two lines.
func TestContentLeftOutIsNamed(t *testing.T) {
	for _, m := range madeTexts(t, "slide") {
		var parts []string
		switch lines := strings.Split(strings.TrimSpace(m.text), "\n"); m.name {
		case "slide kk 1", "slide kk 4", "slide ru 1", "slide en 1":
			parts = lines
		case "slide ru 4":
			parts = lines[1:]
		case "slide kk 2":
			parts = append(parts, lines[0])
			for i := 2; i < 12; i += 2 {
				parts = append(parts, lines[i]+"\n"+lines[i+1])
			}
			parts[5] += "\n" + lines[12]
		case "slide en 2":
			parts = append(parts, lines[0])
			for i := 2; i < 12; i += 2 {
				parts = append(parts, lines[i]+"\n"+lines[i+1])
			}
		default:
			continue
		}
		require.Len(t, parts, len(application.SlideContents), m.name)
		for i, out := range application.SlideContents {
			text := ""
			for k, part := range parts {
				if k != i {
					text += part + "\n"
				}
			}
			p := read(text, "slide")
			for _, content := range application.SlideContents {
				c, ok := p.shows(content, &application.Project{})
				assert.Equal(t, content != out, ok, "%s without %s: %s %v", m.name, out, content, c)
			}
		}
	}
}

// A head without a figure is no cost and no period, and an amount of something else is no cost.
func TestWhatIsNoContent(t *testing.T) {
	for content, texts := range map[string][]string{
		"cost": {"Общая стоимость проекта", "Стоимость:\nСроки: 2026–2031", "Жобаның жалпы құны", "Total cost", "Финансирование: 50 млрд тенге", "Средняя зарплата 540 000 тенге",
			"Общая стоимость:\nСредняя зарплата: 540 000 тенге", "Стоимость оборудования – 12 млрд тенге", "Заём: 40 млрд тенге", "Меншікті қаражат 20 млрд теңге", "Loan: KZT 40 bn",
			"елішілік құндылық 60 пайыз", "71,5 тонна"},
		"period":  {"Срок реализации", "Іске асыру кезеңі:", "Period", "Срок займа: 2026–2036 годы", "по состоянию на 2026 год", "Кезеңі\nҚұны 71 млрд теңге"},
		"place":   {"350 жұмыс орны", "900 рабочих мест", "месторождение Жаңа-Сай", "Адрес: г. Алматы, Карагандинская область", "орнықты даму", "marketplace"},
		"name":    {"Наименование организации: ТОО «Сары Мыс»", "Цель: выпуск меди", "entitled", "Проектирование\tмарт 2026", "Цель\nПроизводство меди"},
		"purpose": {"целый завод", "целиком"},
		"results": {"в результате", "безрезультатно"},
	} {
		for _, text := range texts {
			c, ok := read(text, "slide").shows(content, &application.Project{})
			assert.False(t, ok, "%s: %q %v", content, text, c)
		}
	}
}

// Contents as people write them, one by one.
func TestWhatIsContent(t *testing.T) {
	for content, texts := range map[string][]string{
		"name":    {"Наименование проекта: Завод", "Жобаның атауы — Зауыт", "Project name: Plant", "СТРОИТЕЛЬСТВО\u00a0медеплавильного\nзавода", "Проект «Медь»", "«Мыс» жобасы", "Project \"Copper\""},
		"purpose": {"Цель проекта – выпуск меди", "Жобаның мақсаты: мыс", "Objectives: copper", "выпуск катодной меди", "Основной целью проекта является выпуск меди"},
		"place":   {"Место реализации: Балхаш", "Іске асыру орны – Балқаш", "Location: Balkhash", "завод, г. Балхаш", "Карагандинская область", "Қарағанды облысы", "Павлодар қаласында салынады"},
		"period": {"Срок реализации: 2026–2031 гг.", "2026-2031", "с марта 2026 по декабрь 2031 года", "03.2026 – 12.2031", "Начало – 2026 год, окончание – 2031 год", "Іске асыру мерзімі: 2026 жылдан 2031 жылға дейін",
			"Период реализации: 60 месяцев", "Period: 2026 to 2031", "Начало реализации: март 2026\nЗавершение: декабрь 2031"},
		"cost": {"Общая стоимость: 71 500 000 000 тенге", "Жалпы құны: 62 785 000 000 теңге (14 520 000 АЕК)", "Стоимость – 16 531 792 МРП", "Total cost: KZT 71.5 bn", "Құны\n71,5 млрд теңге",
			"Инвестиции в проект 71,5 млрд тенге", "71,5 млрд тенге – общая стоимость проекта", "Общая стоимость, млн тенге\t71 500"},
		"results": {"Ожидаемые результаты: 900 рабочих мест", "Күтілетін нәтижелер: мыс", "Expected results: copper", "70 тыс. тонн катодной меди в год, 900 рабочих мест"},
	} {
		p := applicationtest.Complete(t, applicationtest.Mining).Project
		for _, text := range texts {
			_, ok := read(text, "slide").shows(content, &p)
			assert.True(t, ok, "%s: %s", content, text)
		}
	}
}

// A text in its own slot is never taken for another, and in any other slot it is told.
func TestWrongSlot(t *testing.T) {
	told, wrong, all := 0, 0, 0
	for _, slot := range strings.Fields(slotNames) {
		for _, m := range madeTexts(t, slot) {
			for _, in := range strings.Fields(slotNames) {
				got, _, conf := read(m.text, in).looksLike()
				if in == slot {
					assert.Empty(t, got, "%s is in its place", m.name)
					continue
				}
				all++
				switch got {
				case slot:
					told++
				case "":
					t.Logf("%s in %s is not told", m.name, in)
				default:
					wrong++
					t.Logf("%s in %s is taken for %s %s", m.name, in, got, conf)
				}
			}
		}
	}
	t.Logf("%d of %d told, %d taken for another", told, all, wrong)
	assert.Zero(t, wrong)
	assert.GreaterOrEqual(t, told, all*95/100)
}
