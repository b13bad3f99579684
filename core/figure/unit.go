package figure

import (
	"strings"

	"tanu/core/wordlist"
)

// Unit is what a number counts.
type Unit uint8

// The units that are told apart.
const (
	NoUnit  Unit = iota
	Tenge        // ₸, KZT, теңге
	MCI          // monthly calculation indices: АЕК, МРП
	PerCent      // %, пайыз, процент
	Foreign      // any other currency
)

// UnitAt reads a unit from t[i], with a Kazakh ending after a hyphen (%-дан, АЕК-ке), and says where it ends; i itself when there
// is none. The full stop of an abbreviation is left out.
func UnitAt(t []Token, i int) (Unit, int) {
	if i >= len(t) || t[i].Kind == Digits {
		return NoUnit, i
	}
	u, end := unitAt(t, i)
	if u != NoUnit && isDash(t, end) && t[end].Gap == Glued && end+1 < len(t) &&
		t[end+1].Kind == Word && t[end+1].Gap == Glued && kkEnding(t[end+1].Text) {
		end += 2
	}
	return u, end
}

func unitAt(t []Token, i int) (Unit, int) {
	w := t[i].Text
	switch {
	case wordlist.Has("₸ kzt тг тнг tg tenge tenges", w) || inflected(w, "тенге"):
		return Tenge, i + 1
	case wordlist.Has("% ％ проц percent percents", w) || inflected(w, "пайыз") || inflected(w, "процент"):
		return PerCent, i + 1
	case w == "per" && isWord(t, i+1, "cent"):
		return PerCent, i + 2
	case wordlist.Has("аек мрп mci mcis aek мси", w): // the last two are written in letters of the other alphabet
		return MCI, i + 1
	case w == "айлык":
		return phrase(t, i, "есептик", "корсеткиш")
	case strings.HasPrefix(w, "месячн"):
		return phrase(t, i, "расчетн", "показател")
	case w == "monthly":
		return phrase(t, i, "calculat", "ind")
	}
	return foreignAt(t, i)
}

// phrase reads the rest of the index's full name in three words; the words end as grammar wants.
func phrase(t []Token, i int, second, third string) (Unit, int) {
	if i+2 < len(t) && t[i+1].Kind == Word && strings.HasPrefix(t[i+1].Text, second) &&
		t[i+2].Kind == Word && strings.HasPrefix(t[i+2].Text, third) {
		return MCI, i + 3
	}
	return NoUnit, i
}

// foreignAt reads a currency that is not the tenge, with the country beside it.
func foreignAt(t []Token, i int) (Unit, int) {
	if country(t, i) && foreign(t, i+1) {
		return Foreign, i + 2
	}
	if !foreign(t, i) {
		return NoUnit, i
	}
	if country(t, i+1) {
		return Foreign, i + 2
	}
	return Foreign, i + 1
}

func country(t []Token, i int) bool {
	if i >= len(t) {
		return false
	}
	w := t[i].Text
	return wordlist.Has("сша акш us рф кнр ресей кытай", w) || wordlist.Begins(w, "российск китайск американск")
}

func foreign(t []Token, i int) bool {
	if i >= len(t) {
		return false
	}
	w := t[i].Text
	return wordlist.Has("$ € ₽ £ ¥ usd eur rub rur cny rmb gbp chf jpy try kgs uzs aed euro euros yuan руб сом сома сомов сомга", w) ||
		wordlist.Begins(w, "доллар евро рубл юан dollar ruble rouble")
}
