package application

import "strings"

// isSolid tells the nouns that make a name solid whatever liquid it is called after. Adjectives do not: угольный газ is a gas.
func isSolid(word string) bool {
	for _, stem := range []string{"тақтатас", "тактатас", "песчаник", "известняк", "құмтас", "әктас"} {
		if strings.HasPrefix(word, stem) {
			return true
		}
	}
	return oneOf(word, "сланец", "сланцы", "сланца", "сланцев", "уголь", "угли", "угля", "углей", "руда", "руды", "руд", "песок", "пески", "глина", "глины",
		"соль", "соли", "порода", "породы", "көмір", "көмірі", "комир", "комири", "кен", "кені", "кендер", "кендері", "құм", "құмы", "құмдар", "құмдары", "саз", "сазы", "тұз", "тұзы",
		"shale", "shales", "coal", "coals", "ore", "ores", "sand", "sands", "sandstone", "limestone", "clay", "clays", "salt", "salts", "rock", "rocks")
}

func isOil(word string) bool {
	for _, stem := range []string{"мұнай", "мунай", "нефтегаз", "углеводород", "көмірсутек", "hydrocarbon"} {
		if strings.HasPrefix(word, stem) {
			return true
		}
	}
	return oneOf(word, "нефть", "нефти", "нефтью", "oil", "oils", "petroleum")
}

func isGas(word string) bool {
	return oneOf(word, "газ", "газа", "газом", "газы", "газдар", "газдары", "газын", "gas", "gases", "lng", "cng")
}

func isWater(word string) bool {
	return oneOf(word, "вода", "воды", "вод", "водой", "су", "сулар", "сулары", "суы", "суын", "water", "waters", "groundwater", "brine", "brines", "рассол", "рассолы")
}

func oneOf(word string, words ...string) bool {
	for _, w := range words {
		if word == w {
			return true
		}
	}
	return false
}
