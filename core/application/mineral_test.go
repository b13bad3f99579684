package application_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"tanu/core/application"
)

func TestLiquid(t *testing.T) {
	for as, names := range map[string][]string{
		"oil": {"нефть", "Нефть сырая", "сырая нефть", "мұнай", "шикі мұнай", "мунай", "Мұнай (шикі)", "oil", "crude oil", "crude", "petroleum", "shale oil",
			"сланцевая нефть", "нефть из горючих сланцев", "медная руда, нефть", "медная руда и нефть", "мыс кені және мұнай", "мыс кені мен мұнай", "углеводороды",
			"углеводородное сырьё", "көмірсутектер", "hydrocarbons", "oil and gas", "нефтегазовое сырьё"},
		"gas": {"газ", "природный газ", "газ природный горючий", "табиғи газ", "natural gas", "попутный газ", "ілеспе газ", "shale gas", "сланцевый газ",
			"тақтатас газы", "угольный газ", "coal gas", "газ угольных пластов", "coal seam gas", "рудничный газ", "углекислый газ", "газ/уголь", "уголь + газ"},
		"condensate":       {"газовый конденсат", "конденсат", "газ конденсаты", "gas condensate", "газоконденсат"},
		"coal-bed-methane": {"метан", "метан угольных пластов", "көмір қабаттарының метаны", "coal-bed methane", "coalbed methane", "CBM", "шахтный метан"},
		"water": {"вода", "минеральная вода", "вода минеральная", "подземные воды", "шахтные воды", "рудничные воды", "су", "жер асты сулары", "минералды су",
			"жер асты суы", "water", "mineral water", "groundwater", "brine", "рассолы", "Су, тұз"},
	} {
		for _, name := range names {
			assert.Equal(t, as, application.Mineral{Name: name}.Liquid(), name)
		}
	}
	for _, name := range []string{"", " ", "oil shale", "горючие сланцы", "сланец горючий", "мұнай тақтатасы", "жанғыш тақтатас", "gas coal", "газовый уголь", "уголь марки Г (газовый)",
		"коксующийся уголь", "кокстелетін көмір", "газды көмір", "сульфидная руда", "сульфидті кен", "суглинок", "супесь", "сурьма", "сүрме", "кен", "мыс кені",
		"медная руда", "фосфорит", "көмір", "нефтяные пески", "oil sands", "мұнайлы құм", "битуминозные пески", "газобетон", "водород", "судан", "алтын", "темір кені",
		"oil-bearing sandstone", "freshwater limestone", "crude salt", "тас тұзы", "соль из подземных вод", "clay with water", "тенгри", "кварцевый песок", "нефелин", "нефрит",
		"суық кварц", "сульфат", "watermelon tourmaline", "gasoline"} {
		assert.Empty(t, application.Mineral{Name: name}.Liquid(), name)
	}
}

func TestRawMaterialOrFuel(t *testing.T) {
	for _, use := range []string{"raw-material", "fuel", " Fuel ", "raw material", "raw materials", "as fuel", "шикізат", "отын ретінде", "шикізат және (немесе) отын",
		"сырьё", "сырье", "в качестве сырья", "как топливо", "сырьё и (или) топливо", "только сырьё"} {
		assert.True(t, application.RawMaterialOrFuel(use), use)
	}
	for _, use := range []string{"", " ", "raw", "export", "сату", "продажа сырья", "сырьё на экспорт", "шикізатты сату", "сырьё и продажа", "fuel for sale", "not fuel", "топливная", "и"} {
		assert.False(t, application.RawMaterialOrFuel(use), use)
	}
}

func TestBlank(t *testing.T) {
	for _, text := range []string{"", " ", "\t\n", "\u00a0", "\u2009\u202f"} {
		assert.True(t, application.Blank(text), "%q", text)
	}
	assert.False(t, application.Blank("0"))
	assert.True(t, application.Mineral{Name: " ", Use: []string{"", "\u00a0"}}.Blank())
	assert.False(t, application.Mineral{Use: []string{"fuel"}}.Blank())
	assert.False(t, application.Mineral{Name: "мыс"}.Blank())
}

func TestUsableKinds(t *testing.T) {
	for _, k := range application.FileKinds {
		assert.Equal(t, k.Usable, application.UsableKind(k.Kind), k.Kind)
	}
	assert.Equal(t, []string{"pdf", "pptx", "ppt", "odp", "docx", "doc", "odt", "rtf", "xlsx", "xlsb", "xls", "ods", "jpeg", "png", "tiff"}, application.UsableKinds())
	assert.False(t, application.UsableKind("program"))
	assert.True(t, application.UsableKind(""), "not told yet")
}
