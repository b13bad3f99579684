package letter

import (
	"tanu/core/figure"
	"tanu/core/wordlist"
)

// tells reports words that say what the order asks for: they name it, oblige someone, and nobody speaks for themselves. A participle obliges nobody:
// "the commitments set by paragraph 3" may be one's own.
func (r *blockReader) tells(from, to int) bool {
	if !r.has(cSource, from, to) || !r.has(cDuty, from, to) || r.firstPerson(from, to) {
		return false
	}
	for i := from; i < to; i++ {
		if isOne(r.t, i, "обязан обязана обязаны должен должна должны должно требует требуют требуется требуются предусматривает предусматривают предусмотрено предусмотрены "+
			"устанавливает устанавливают установлено установлены следует надлежит необходимо предписывает предписано тиис керек кажет миндетти козделеди белгиленеди етиледи "+
			"must requires require stipulates prescribes provides obliges demands ought") || is(r.t, i, "required") && isOne(r.t, i-1, "is are") {
			return true
		}
	}
	return false
}

// remark reads what is said behind a document of a list, up to the next document: words that nobody foresaw may say that it is not there, and then it
// does not count as enclosed. A negation leaves it out, another verb puts it off.
func (r *blockReader) remark(p *paper, to int) {
	if r.any(p.to, to, cAttach, cYes) {
		return
	}
	aside := false // behind a dash, in brackets, in another cell
	for i := p.to; i < to; i++ {
		t := &r.t[i]
		aside = aside || t.tab || t.text == "(" || t.text == ":" || dash(t.text) && t.gap != figure.Glued
		status := Status("")
		switch {
		case wordlist.Has("; . ,", t.text):
			return
		case isOne(r.t, i, "не not") && !isOne(r.t, i+1, "менее более выше ниже больше меньше только only less more ушин себепти екени екенин болса") || negated(t.text):
			status = Negated
		case t.us && (aside || len(t.text) > 8 && closes(t.text, "им")), aside && undone(t.text):
			status = Deferred
		}
		if status != "" {
			p.status, p.cue, p.unsure = status, &hit{from: i, to: i + 1}, true
			return
		}
	}
}

// negated reports a Kazakh verb with its negation inside.
func negated(w string) bool {
	return closes(w, "мадык медик падык педик бадык бедик мады меди пады педи бады беди маиды меиди паиды пеиди баиды беиди маимыз меимиз паимыз пеимиз баимыз беимиз маган меген паган пеген баган беген")
}

// undone reports a word that says that something goes on, waits or is not known.
func undone(w string) bool {
	return wordlist.Has("? пока еще ждем ждет нету пути печати типографии дизайнера директора переводчика нотариуса юристов исполнителя tbd todo pending soon unknown missing lost неизвестно отказано отозвано запрошено заказано утрачено задержано отклонено просрочено refused requested ordered delayed утерян утеряно потерян завтра али азирге", w) || closes(w, "луда луде ится ятся утся ются ется") && !wordlist.Begins(w, "име содерж подтвержд состо прилаг")
}
