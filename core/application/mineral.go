package application

import (
	"strings"
	"unicode"
)

// Blank reports that nothing was said of the mineral, neither its name nor its use.
func (m Mineral) Blank() bool {
	for _, use := range m.Use {
		if !Blank(use) {
			return false
		}
	}
	return Blank(m.Name)
}

// RawMaterialOrFuel reports whether words name a use that paragraph 3, sub-paragraph 1 allows: the two codes of the form, or the same said
// in Kazakh, Russian or English.
func RawMaterialOrFuel(use string) bool {
	switch strings.ToLower(strings.TrimSpace(use)) {
	case "raw-material", "raw material", "шикізат", "шикізат ретінде", "сырье", "сырьё", "в качестве сырья",
		"fuel", "отын", "отын ретінде", "топливо", "в качестве топлива":
		return true
	}
	return false
}

// Liquid names what is recognised as no solid mineral: oil, gas, condensate, coal-bed-methane or water; "" is solid. Paragraph 2,
// sub-paragraph 2 speaks of solid minerals only. A name that is not recognised counts as solid, and so does a solid that is named after a
// liquid: oil shale, gas coal.
func (m Mineral) Liquid() string {
	words := strings.FieldsFunc(strings.ToLower(m.Name), func(r rune) bool { return !unicode.IsLetter(r) })
	found, solid := "", false
	for _, word := range words {
		switch {
		case oneOf(word, "метан", "метана", "метаны", "метанның", "methane", "cbm"):
			return "coal-bed-methane"
		case strings.HasPrefix(word, "газоконденсат") || strings.HasPrefix(word, "конденсат") || oneOf(word, "condensate", "condensates"):
			return "condensate"
		case isSolidHead(word):
			solid = true
		case found != "":
		case isOil(word):
			found = "oil"
		case isGas(word):
			found = "gas"
		case isWater(word):
			found = "water"
		}
	}
	if solid {
		return ""
	}
	return found
}

// isSolidHead tells the nouns that make a name solid whatever liquid it is called after.
func isSolidHead(word string) bool {
	for _, stem := range []string{"сланц", "сланец", "тақтатас", "уголь", "угл", "көмір", "coal", "руд"} {
		if strings.HasPrefix(word, stem) {
			return true
		}
	}
	return oneOf(word, "shale", "shales", "ore", "ores", "кен", "кені", "кендер", "кендері", "песок", "пески", "құм", "sand", "sands")
}

func isOil(word string) bool {
	return strings.HasPrefix(word, "мұнай") || strings.HasPrefix(word, "нефтегаз") ||
		oneOf(word, "нефть", "нефти", "нефтью", "oil", "oils", "petroleum", "crude")
}

func isGas(word string) bool {
	return oneOf(word, "газ", "газа", "газом", "газы", "газдар", "газдары", "газын", "gas", "gases", "lng", "cng")
}

func isWater(word string) bool {
	return oneOf(word, "вода", "воды", "вод", "водой", "су", "сулар", "сулары", "суы", "суын", "water", "waters", "groundwater", "brine", "рассол", "рассолы")
}

func oneOf(word string, words ...string) bool {
	for _, w := range words {
		if word == w {
			return true
		}
	}
	return false
}
