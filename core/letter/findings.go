package letter

import (
	"tanu/core/application"
	"tanu/core/decimal"
	"tanu/core/figure"
	"tanu/core/rule"
	"tanu/core/wordlist"
)

// finder collects the findings about a letter.
type finder struct {
	*whole
	rules []Rule
	out   []Finding
}

// add writes down a finding; a reason that its rule does not list is a mistake of ours and panics.
func (w *finder) add(n int, code string, at *span, conf Confidence, args ...rule.Value) {
	r := &w.rules[n]
	for _, reason := range r.Reasons {
		if reason.Code == code {
			f := Finding{Rule: r.ID, Cite: r.Cite, Outcome: reason.Outcome, Reason: code, Field: r.Field, Args: args, Confidence: conf}
			if at != nil {
				f.Start, f.End = &at.u0, &at.u1
			}
			w.out = append(w.out, f)
			return
		}
	}
	panic("letter: " + r.ID + " does not list the reason " + code)
}

// findings examines the letter: each commitment and document, then the figures against each other and against the form.
func (l *whole) findings(a *application.Application) []Finding {
	l.drop(func(f *fact) bool { return f.unused })
	w := &finder{whole: l, rules: Rules(), out: []Finding{}}
	for n, c := range [...]concept{cOwnUse, cInCountryValue, cWage, cCost, cPlan} {
		w.commitment(n, l.best(kindCommitment, c))
		w.lost(n)
	}
	for n, c := range [...]concept{cPassport, cPlan, cFinancing, cConclusion, cSlide, cJustification, cInformation} {
		w.document(rulePassport+n, l.best(kindEnclosure, c))
		w.lost(rulePassport + n)
	}
	w.numbers()
	w.amounts()
	if a != nil {
		w.form(a)
	}
	w.hints()
	return w.out
}

func (w *finder) commitment(n int, f *fact) {
	if f == nil {
		w.add(n, "not-found", nil, "")
		return
	}
	switch f.reason {
	case "below-minimum", "derived", "contradicted":
		need, _, _ := w.need()
		money := w.cost()
		w.add(n, f.reason, &f.anchor, f.conf, rule.Money("have", money.number), rule.Money("need", need), rule.Date("on", w.on))
		return
	}
	w.add(n, f.reason, &f.anchor, f.conf)
}

func (w *finder) document(n int, f *fact) {
	if f == nil {
		w.add(n, "not-found", nil, "")
		return
	}
	code := "listed"
	switch {
	case f.reason != "":
		code = f.reason
	case f.status == Deferred:
		code = "deferred"
	case f.status == Negated:
		code = "left-out"
	}
	w.add(n, code, &f.anchor, f.conf)
}

// lost says that a passage bound to a point is in the text no more.
func (w *finder) lost(n int) {
	if quote := w.marks.lost[n]; quote != "" {
		w.add(n, "bound-lost", nil, "", rule.Text("quote", quote))
	}
}

// first is the first fact of a kind.
func (w *finder) first(kind string) *fact {
	for _, f := range w.facts {
		if f.kind == kind {
			return f
		}
	}
	return nil
}

// numbers examines the BIN and the codes by themselves: the check digit, and whether any code is in the annex.
func (w *finder) numbers() {
	var code *fact
	for _, f := range w.facts {
		switch {
		case f.kind == kindNumber && !*f.valid:
			w.add(ruleNumber, "check-digit", &f.span, Certain)
		case f.kind == kindActivity && code == nil || f.kind == kindActivity && !*code.inAnnex:
			code = f
		}
	}
	if code != nil && !*code.inAnnex {
		w.add(ruleActivity, "not-in-annex", &code.span, Likely)
	}
}

// amounts compares the costs of the letter with each other and with the index units that it names.
func (w *finder) amounts() {
	money := w.cost()
	if money == nil {
		return
	}
	for _, f := range w.facts {
		if f.role != "cost" || f == money || f.both {
			continue
		}
		switch {
		case f.kind == kindMoney && f.cur == money.cur && !Near(f.number, money.number):
			w.add(ruleCost, "two-figures", &f.span, Likely, rule.Money("letter", f.number), rule.Money("form", money.number))
		case f.kind == kindMCI && money.cur == "":
			if _, index, known := w.need(); known {
				if worth, ok := f.number.Times(int(index.KZT)); ok && !Near(worth, money.number) {
					w.add(ruleCost, "index-mismatch", &f.span, Likely, rule.MCI("letter", f.number), rule.Money("form", money.number))
				}
			}
		}
	}
}

// Near reports two amounts that differ by no more than rounding in words does, one percent.
func Near(a, b decimal.Decimal) bool {
	if a.Cmp(b) < 0 {
		a, b = b, a
	}
	difference, ok := a.Sub(b)
	if !ok {
		return false
	}
	hundred, ok := difference.Times(100)
	return ok && hundred.Cmp(b) <= 0
}

// form compares the letter with the form, where both say something.
func (w *finder) form(a *application.Application) {
	differs := func(n int, f *fact, conf Confidence, letter, form rule.Value) {
		w.add(n, "differs-from-form", &f.span, conf, letter, form)
	}
	typed := func(n int, kind, form string, conf Confidence, value func(name, text string) rule.Value) {
		if f := w.first(kind); f != nil && !application.Blank(form) && !w.has(kind, form) {
			differs(n, f, conf, value("letter", f.value.Text), value("form", form))
		}
	}
	typed(ruleNumber, kindNumber, figure.Number(a.Applicant.Number).Value, Certain, rule.Number)
	typed(ruleActivity, kindActivity, figure.Activity(a.Project.Activity).Value.Class, Certain, rule.Activity)
	typed(ruleRegion, kindRegion, a.Project.Region, Likely, rule.Region)
	if f, r := w.cost(), figure.Money(a.Project.Cost); r.Problem == figure.Understood {
		amount := rule.Money
		if r.Value.Kind == figure.InMCI {
			f, amount = w.indices(), rule.MCI
		}
		if f != nil && f.cur == "" && f.number != r.Value.Value && !w.rounded(f, r.Value.Value) {
			differs(ruleCost, f, Certain, amount("letter", f.number), amount("form", r.Value.Value))
		}
	}
	w.period(a, differs)
	named := func(n int, kind, form string) {
		if f := w.first(kind); f != nil && !sameName(f.near, form) {
			differs(n, f, Likely, rule.Text("letter", w.text[f.b0:f.b1]), rule.Text("form", form))
		}
	}
	named(ruleProject, kindProject, a.Project.Name)
	named(ruleApplicant, kindApplicant, a.Applicant.Name)
}

func (w *finder) has(kind, value string) bool {
	for _, f := range w.facts {
		if f.kind == kind && f.value.Text == value {
			return true
		}
	}
	return false
}

func (w *finder) indices() *fact {
	for _, f := range w.facts {
		if f.kind == kindMCI && f.role == "cost" {
			return f
		}
	}
	return nil
}

// rounded reports that the letter says the amount of the form in fewer digits: 58,3 млрд of 58 311 400 000.
func (w *finder) rounded(f *fact, form decimal.Decimal) bool {
	text := w.text[f.b0:f.b1]
	for i := range len(text) {
		if text[i] == ',' || text[i] == '.' {
			return Near(f.number, form) && f.number.Cmp(form) <= 0 && f.scaled
		}
	}
	return false
}

// period compares the period of the project with the form's, by years.
func (w *finder) period(a *application.Application, differs func(int, *fact, Confidence, rule.Value, rule.Value)) {
	from, to := figure.Month(a.Project.From), figure.Month(a.Project.To)
	if from.Problem != figure.Understood || to.Problem != figure.Understood {
		return
	}
	form := from.Value.String() + "/" + to.Value.String()
	for _, f := range w.facts {
		if v := f.value.Text; f.kind == kindPeriod && len(v) >= 9 && v[0] != 'P' {
			last := v[5:]
			if len(v) > 9 {
				last = v[len(v)-7:]
			}
			if v[:4] != form[:4] || last[:4] != form[8:12] {
				differs(rulePeriod, f, Likely, rule.Period("letter", v), rule.Period("form", form))
			}
			return
		}
	}
}

// sameName compares names by their words, without the legal form, quotation marks, case and endings; an empty one agrees with everything.
func sameName(folded, form string) bool {
	t, _ := tokens(form, isLatinKazakh(form))
	name := ""
	for i := range t {
		if t[i].kind != figure.Mark && !legalForm(t[i].text) {
			name += t[i].text + " "
		}
	}
	return name == "" || folded == "" || folded == name
}

// legalForm reports a word of the legal form of an organisation.
func legalForm(w string) bool {
	return wordlist.Has(" тоо ао жшс ак llp jsc llc ltd ип жк пк с о ограниченнои ответственностью ", w) || wordlist.Begins(w, "товариществ акционерн обществ жауапкерши шектеул сериктест когам")
}
