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
// in Kazakh, Russian or English, one or both.
func RawMaterialOrFuel(use string) bool {
	named := false
	for _, word := range letters(use) {
		switch word {
		case "material", "materials", "fuel", "шикізат", "отын", "сырье", "сырьё", "сырья", "топливо", "топлива":
			named = true
		case "raw", "as", "and", "or", "only", "ретінде", "және", "немесе", "тек", "қана", "в", "качестве", "как", "и", "или", "только":
		default:
			return false
		}
	}
	return named
}

// Liquid names what is recognised as no solid mineral: oil, gas, condensate, coal-bed-methane or water; "" is solid. Paragraph 2,
// sub-paragraph 2 speaks of solid minerals only. A name that is not recognised counts as solid, and so does a solid that is named after a
// liquid: oil shale, gas coal. A name that lists several is no solid when one of them is none.
func (m Mineral) Liquid() string {
	for _, item := range items(m.Name) {
		if liquid := liquidItem(item); liquid != "" {
			return liquid
		}
	}
	return ""
}

// items splits a name into those that it lists, and each into small words of letters. What stands behind "from" or "of" describes and is left out.
func items(name string) (all [][]string) {
	parts := strings.FieldsFunc(name, func(r rune) bool { return strings.ContainsRune(",;/+&()", r) || r == '\n' })
	for _, part := range parts {
		var item []string
		described := false
		for _, word := range letters(part) {
			switch word {
			case "и", "или", "және", "мен", "пен", "бен", "and", "or":
				all, item, described = append(all, item), nil, false
			case "из", "в", "с", "from", "of", "in", "with":
				described = true
			default:
				if !described {
					item = append(item, word)
				}
			}
		}
		all = append(all, item)
	}
	return all
}

func letters(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) })
}

// liquidItem judges one name by the last noun in it that is known: shale gas is a gas, oil shale is a shale.
func liquidItem(words []string) (found string) {
	for _, word := range words {
		switch {
		case oneOf(word, "метан", "метана", "метаны", "метанның", "methane", "cbm"):
			return "coal-bed-methane"
		case strings.HasPrefix(word, "газоконденсат") || strings.HasPrefix(word, "конденсат") || oneOf(word, "condensate", "condensates"):
			return "condensate"
		case isSolid(word):
			found = ""
		case isOil(word):
			found = "oil"
		case isGas(word):
			found = "gas"
		case isWater(word):
			found = "water"
		}
	}
	if len(words) == 1 && words[0] == "crude" {
		return "oil"
	}
	return found
}
