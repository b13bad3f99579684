package letter

import (
	"strconv"
	"strings"

	"tanu/core/figure"
	"tanu/core/wordlist"
)

// when is a date or a period in the text.
type when struct {
	_        unequal
	from, to int
	kind     string // kindDate or kindPeriod
	value    string
	year     int
	day      bool // a full day
}

// whenAt reads a date or a period from token i.
func whenAt(t []token, fig []figure.Token, i int) (w when, ok bool) {
	if t[i].kind == figure.Mark && !quote(t[i].text) {
		return w, false
	}
	if i > 0 && t[i].kind == figure.Digits && t[i].gap == figure.Glued && t[i-1].kind != figure.Mark {
		return w, false
	}
	if w, ok := spanOfYears(t, fig, i); ok {
		return w, true
	}
	if w, ok := lastingAt(t, fig, i); ok {
		return w, true
	}
	w, ok = momentAt(t, fig, i)
	if !ok || w.day {
		return w, ok
	}
	at := w.to // 2026 жылғы маусым – 2029 жылғы желтоқсан
	if at < len(t) && (isDash(t, at) || isOne(t, at, " по до to until till ")) {
		if e, ok := momentAt(t, fig, at+1); ok && !e.day && len(e.value) == len(w.value) {
			return when{from: i, to: e.to, kind: kindPeriod, value: w.value + "/" + e.value, year: w.year}, true
		}
	}
	return w, true
}

// momentAt reads a day, a month, a quarter or a year with its word.
func momentAt(t []token, fig []figure.Token, i int) (w when, ok bool) {
	if i >= len(t) {
		return w, false
	}
	if d, end := figure.DateAt(fig, i); end > i {
		if d.Problem != figure.Understood {
			return w, false
		}
		if brokenInside(t, i, end) {
			return w, false
		}
		return when{from: i, to: end, kind: kindDate, value: d.Value.String(), year: d.Value.Year, day: true}, true
	}
	if v, end := figure.PeriodAt(fig, i); end > i && !brokenInside(t, i, end) {
		year, _ := strconv.Atoi(v.Name[:4])
		bare := end == i+1
		if len(v.Name) > 4 && t[i].kind == figure.Digits && end == i+3 && isDash(t, i+1) { // 2026-10 in a document number
			bare = true
		}
		if wordlist.Begins(v.Name[4:], "-Q -H") {
			bare = false
		}
		return when{from: i, to: end, kind: kindDate, value: v.Name, year: year}, !bare
	}
	return w, false
}

func brokenInside(t []token, from, to int) bool {
	for k := from + 1; k < to && k < len(t); k++ {
		if t[k].lines > 0 || t[k].tab {
			return true
		}
	}
	return false
}

// spanOfYears reads 2026–2029 жылдар, 2027 to 2045, с 2026 по 2030 год, 2026 жылдан 2029 жылға дейін.
func spanOfYears(t []token, fig []figure.Token, i int) (w when, ok bool) {
	if t[i].kind != figure.Digits {
		return w, false
	}
	first, at := figure.YearAt(fig, i)
	if first == 0 || at >= len(t) {
		return w, false
	}
	word := at > i+1
	if is(t, at, ".") {
		at++
	}
	if at >= len(t) {
		return w, false
	}
	joined := isDash(t, at) || isOne(t, at, " по до to until through till and и мен ")
	if joined {
		at++
	} else if !word {
		return w, false
	}
	second, end := figure.YearAt(fig, at)
	if second <= first || brokenInside(t, i, end) {
		return w, false
	}
	until := is(t, end, "деиин")
	if !joined && !until {
		return w, false
	}
	if joined && (isOne(t, at-1, " и and мен ")) { // two years
		return w, false
	}
	if until {
		end++
	}
	plural := end < len(t) && (isOne(t, end, " гг жж годы годов годах ") || wordlist.Begins(t[end].text, "жылдар year"))
	if plural {
		end++
	}
	return when{from: i, to: end, kind: kindPeriod, value: strconv.Itoa(first) + "/" + strconv.Itoa(second), year: first}, true
}

// lastingAt reads 36 ай, отыз ай, 10 рабочих дней.
func lastingAt(t []token, fig []figure.Token, i int) (w when, ok bool) {
	n, at := smallNumber(t, fig, i)
	if at == i || at >= len(t) {
		return w, false
	}
	if is(t, at, "(") { // 12 (двенадцать) месяцев
		for k := at; k < len(t) && k < at+5; k++ {
			if is(t, k, ")") {
				at = k + 1
				break
			}
		}
	}
	if isDash(t, at) && t[at].gap == figure.Glued {
		at++
	}
	if at < len(t) && (wordlist.Begins(t[at].text, "рабоч календарн") || is(t, at, "жумыс") || wordlist.Begins(t[at].text, "кунтизбел") || isOne(t, at, " working business calendar ")) {
		at++
	}
	if at >= len(t) || t[at].lines > 0 || t[at].tab {
		return w, false
	}
	unit := ""
	switch u := t[at].text; {
	case wordlist.Begins(u, "месяц month") || wordlist.Has(" мес аи аида аидан аига аиды ", u) || u == "аилык" && !(at+1 < len(t) && wordlist.Begins(t[at+1].text, "есеп жалак")):
		unit = "M"
	case wordlist.Has(" днеи дня день дни day days кун кунде куннен кунге ", u) || wordlist.Begins(u, "кунни"):
		unit = "D"
	default:
		return w, false
	}
	return when{from: i, to: at + 1, kind: kindPeriod, value: "P" + strconv.Itoa(n) + unit}, true
}

// smallNumber reads a whole number below a thousand in digits or words.
func smallNumber(t []token, fig []figure.Token, i int) (n, end int) {
	if t[i].kind == figure.Digits {
		if len(t[i].text) > 3 || t[i].gap == figure.Glued && i > 0 && isOne(t, i-1, " . , ") || t[i].gap == figure.Blank && i > 0 && t[i-1].kind == figure.Digits {
			return 0, i
		}
		n, _ = strconv.Atoi(t[i].text)
		return n, i + 1
	}
	v, at := figure.NumeralAt(fig, i)
	whole, ok := v.Value.Whole()
	if at == i || v.Problem != figure.Understood || !ok || whole == 0 || whole > 999 || !v.Words || at > i+3 {
		return 0, i
	}
	return int(whole), at
}

// ordinalDay reads a day whose number is a word: первого декабря 2026 года, жиырма бірінші желтоқсан 2026.
func ordinalDay(t []token, fig []figure.Token, i int) (w when, ok bool) {
	if t[i].kind != figure.Word {
		return w, false
	}
	at, day := i, 0
	if tens, ok := tensWord(t[at].text); ok && at+1 < len(t) {
		if n := ordinalOf(t[at+1].text); n > 0 && n < 10 {
			day, at = tens+n, at+2
		}
	}
	if day == 0 {
		if day = ordinalOf(t[at].text); day == 0 {
			return w, false
		}
		at++
	}
	if is(t, at, "of") {
		at++
	}
	m, end := figure.MonthAt(fig, at)
	if end == at || at >= len(t) || fig[at].Kind != figure.Word || day > 31 {
		return w, false
	}
	text := m.String() + "-"
	if day < 10 {
		text += "0"
	}
	return when{from: i, to: end, kind: kindDate, value: text + strconv.Itoa(day), year: m.Year, day: true}, true
}

func tensWord(w string) (int, bool) {
	switch w {
	case "двадцать", "жиырма", "twenty":
		return 20, true
	case "тридцать", "отыз", "thirty":
		return 30, true
	}
	return 0, false
}

// ordinalStems are the ordinals of days, by their number; with the ending of the genitive in Russian.
const ordinalStems = "1 перв 2 втор 3 треть 4 четверт 5 пят 6 шест 7 седьм 8 восьм 9 девят 10 десят 11 одиннадцат 12 двенадцат 13 тринадцат 14 четырнадцат " +
	"15 пятнадцат 16 шестнадцат 17 семнадцат 18 восемнадцат 19 девятнадцат 20 двадцат 30 тридцат " +
	"1 биринши 2 екинши 3 ушинши 4 тортинши 5 бесинши 6 алтыншы 7 жетинши 8 сегизинши 9 тогызыншы 10 оныншы 20 жиырмасыншы 30 отызыншы " +
	"1 first 2 second 3 third 4 fourth 5 fifth 6 sixth 7 seventh 8 eighth 9 ninth 10 tenth 20 twentieth 30 thirtieth "

func ordinalOf(w string) int {
	stem := w
	if w == "" {
		return 0
	}
	for _, ending := range [...]string{"ого", "его", "ое", "ье"} {
		if s, ok := strings.CutSuffix(w, ending); ok {
			stem = s
			break
		}
	}
	if stem == w && w[0] >= 0x80 && !closes(w, "ншы") && !closes(w, "нши") {
		return 0
	}
	if stem == "трет" {
		stem = "треть"
	}
	at := strings.Index(ordinalStems, " "+stem+" ")
	if at < 0 {
		return 0
	}
	from := strings.LastIndexByte(ordinalStems[:at], ' ') + 1
	n, _ := strconv.Atoi(ordinalStems[from:at])
	return n
}
