package documents

import (
	"tanu/core/application"
	"tanu/core/figure"
	"tanu/core/letter"
	"tanu/core/rule"
)

// subject is something that the form, the letter and the files should say alike.
type subject struct {
	rule   int
	form   claim // what the form says; nothing when at is ""
	claims func(p *paper) []claim
	same   func(a, b claim) bool
	kind   rule.Kind
	any    bool // a paper may name others too: one that agrees is enough
}

// compare sets the letter and the files against the form; what the form leaves open, against the first of them that says it.
func (f *finder) compare(c *application.Case) {
	same := func(a, b claim) bool { return a.value == b.value }
	number := c.Number.Value
	f.cost = f.formCost(c)
	for _, s := range [...]subject{
		{ruleCost, f.cost, func(p *paper) []claim { return p.costs(f.need, f.index) }, agrees, rule.KindMoney, false},
		{rulePeriod, formPeriod(c), (*paper).periods, func(a, b claim) bool { return sameTime(a.value, b.value) }, rule.KindPeriod, false},
		{ruleRegion, answer("/project/region", f.Project.Region), (*paper).regions, same, rule.KindRegion, true},
		{ruleActivity, answer("/project/activity", c.Activity.Value.Class), (*paper).activities, same, rule.KindActivity, true},
		{ruleNumber, answer("/applicant/number", number), func(p *paper) []claim { return p.numbers(number) }, same, rule.KindNumber, true},
		{ruleProject, answer("/project/name", f.Project.Name), (*paper).projects, func(a, b claim) bool { return sameName(a.value, b.value) }, rule.KindText, false},
		{ruleDate, f.formDate(c), (*paper).days, same, rule.KindDate, false},
	} {
		f.subject(&s)
	}
	f.statements()
	f.sums()
}

// answer is what the form says in a field.
func answer(field, value string) claim {
	if application.Blank(value) {
		return claim{}
	}
	return claim{at: field, value: value}
}

func (f *finder) formCost(c *application.Case) claim {
	amount := c.Cost.Value
	if !c.Cost.Understood() {
		return claim{}
	}
	if amount.Kind == figure.InMCI {
		var ok bool
		if amount.Value, ok = amount.Value.Times(f.index); !ok || f.index == 0 {
			return claim{}
		}
	}
	out := answer("/project/cost", amount.Value.String())
	out.number = amount.Value
	digits := 0
	for _, r := range f.Project.Cost {
		if r >= '0' && r <= '9' {
			digits++
		}
	}
	if digits < len(out.value) { // typed in words: 71,5 млрд
		out.step = lastDigit(amount.Value)
	}
	return out
}

func formPeriod(c *application.Case) claim {
	from, to := figure.Month(c.Project.From), figure.Month(c.Project.To)
	var a, b string
	if from.Problem == figure.Understood {
		a = from.Value.String()
	}
	if to.Problem == figure.Understood {
		b = to.Value.String()
	}
	if a+b == "" {
		return claim{}
	}
	return answer("/project/from", a+"/"+b)
}

func (f *finder) formDate(c *application.Case) claim {
	if !c.ConclusionDate.Understood() {
		return claim{}
	}
	return answer("/documents/conclusion/date", c.ConclusionDate.Value.String())
}

// days is the day of the conclusion.
func (p *paper) days() []claim {
	if m := p.ownDay(); m != nil && p.slot == "conclusion" {
		return []claim{p.claim(m.Place, m.Value)}
	}
	return nil
}

// subject compares one thing.
func (f *finder) subject(s *subject) {
	ref := s.form
	for _, p := range f.papers {
		claims := s.claims(p)
		if len(claims) == 0 {
			continue
		}
		if ref.at == "" {
			ref = claims[0]
			continue
		}
		var wrong *claim
		agreed, alone := false, true
		for i := range claims {
			c := &claims[i]
			alone = alone && c.value == claims[0].value
			if s.same(*c, ref) {
				agreed = true
			} else if wrong == nil {
				wrong = c
			}
		}
		if wrong == nil || s.any && agreed {
			continue
		}
		code, conf := "differs", letter.Likely
		if s.rule == ruleCost && alone && wrong.step.IsZero() && ref.step.IsZero() || (s.rule == ruleActivity || s.rule == ruleNumber) && alone {
			code, conf = "contradicts", letter.Certain
		}
		value := func(name, text string) rule.Value {
			return rule.Value{Arg: rule.Arg{Name: name, Kind: s.kind}, Value: text}
		}
		f.add(s.rule, code, conf, f.rules[s.rule].Field, []Passage{wrong.passage(), ref.passage()}, value("one", wrong.value), value("other", ref.value))
	}
}

func (c *claim) passage() Passage {
	if c.place == nil {
		return Passage{At: c.at}
	}
	return Passage{c.at, &c.place.Start, &c.place.End}
}

// statements compares what the conclusion says of the plot and of the reserves with what the form says that it does.
func (f *finder) statements() {
	for _, p := range f.papers {
		if p.slot != "conclusion" {
			continue
		}
		for _, s := range [...]struct {
			rule, yes, no int
			form          *bool
		}{
			{ruleFree, wFree, wNotFree, f.Documents.Conclusion.Free},
			{ruleReserves, wApproved, wNotApproved, f.Documents.Conclusion.Reserves},
		} {
			denied, conf := p.first(s.no)
			stated, said := p.first(s.yes)
			if s.rule == ruleReserves {
				stated, said = p.reserves()
			}
			field := f.rules[s.rule].Field
			places := []Passage{{p.at, &denied.Start, &denied.End}}
			if s.form != nil {
				places = append(places, Passage{At: field})
			}
			switch {
			case conf != "" && (s.form == nil || *s.form):
				f.add(s.rule, "denied", conf, field, places)
			case conf == "" && said != "" && s.form != nil && !*s.form:
				places[0].Start, places[0].End = &stated.Start, &stated.End
				f.add(s.rule, "stated", said, field, places)
			}
		}
	}
}

// source is an amount that a text names as one of the sources of the money.
type source struct {
	*letter.Mark
	cue int
}

// sources are the own and lent amounts of a text, each amount of a kind once.
func (p *paper) sources() (out []source) {
marks:
	for i := range p.Marks {
		m := &p.Marks[i]
		if m.Kind != "money" || m.Cur != "" || m.Role == "wage" || m.Role == "mci_rate" {
			continue
		}
		cue := p.lastCue(m)
		if cue == nil && m.At == p.Clauses[m.Clause].First {
			if before := p.headed(m.Clause); before >= 0 {
				cue = p.word(before, 1, wOwn, wLoan, wOtherSource)
			}
			if cue == nil {
				cue = p.word(m.Clause, 1, wOwn, wLoan, wOtherSource)
			}
		}
		if cue == nil || cue.Tier > 1 || cue.Word != wOwn && cue.Word != wLoan && cue.Word != wOtherSource {
			continue
		}
		for _, before := range out {
			if before.cue == cue.Word && before.Number == m.Number {
				continue marks
			}
		}
		out = append(out, source{m, cue.Word})
	}
	return out
}

// sums compares the sources of the money that a text lists with the cost, and the papers on financing with both.
func (f *finder) sums() {
	cost, own, lent, given := f.cost, claim{}, claim{}, claim{}
	for _, p := range f.papers {
		if said := p.costs(f.need, 0); cost.at == "" && len(said) > 0 && p.slot != "financing" {
			cost = said[0]
		}
	}
	for _, p := range f.papers {
		if p.slot == "financing" {
			if m := p.sum(); m != nil && m.Cur == "" {
				given = given.plus(p.amount(m))
			}
			continue
		}
		var first [wOtherSource + 1]claim
		var total claim
		once := true
		for _, s := range p.sources() {
			once = once && first[s.cue].at == ""
			first[s.cue] = p.amount(s.Mark)
			total = total.plus(first[s.cue])
		}
		if !once {
			continue
		}
		against := cost
		if said := p.costs(f.need, 0); len(said) > 0 {
			against = said[0]
		}
		if first[wOwn].at != "" && first[wLoan].at != "" && against.at != "" && !agrees(total, against) {
			f.differ("sources-differ", letter.Likely, total, against)
		}
		if own.at == "" {
			own = first[wOwn]
		}
		if lent.at == "" {
			lent = first[wLoan]
		}
	}
	if given.at == "" || cost.at == "" {
		return
	}
	switch all := given.plus(own); {
	case agrees(given, cost) || lent.at != "" && agrees(given, lent):
	case given.number.Cmp(cost.number) > 0:
		f.differ("financing-over", letter.Likely, given, cost)
	case lent.at != "":
		f.differ("financing-differs", letter.Likely, given, lent)
	case own.at == "":
		f.differ("financing-short", letter.Unsure, given, cost)
	case all.number.Cmp(cost.number) < 0 && !agrees(all, cost):
		f.differ("financing-short", letter.Likely, given, cost)
	}
}

// plus adds two amounts; their place is that of both where they stand in one text, in their order, else that of the first.
func (c claim) plus(e claim) claim {
	if c.at == "" {
		return e
	}
	if sum, ok := c.number.Add(e.number); ok {
		c.number = sum
	}
	if c.step.Cmp(e.step) < 0 {
		c.step = e.step
	}
	if c.at == e.at {
		at := c.place.To(*e.place)
		c.place = &at
	}
	return c
}

func (f *finder) differ(code string, conf letter.Confidence, one, other claim) {
	f.add(ruleSums, code, conf, f.rules[ruleSums].Field, []Passage{one.passage(), other.passage()}, rule.Money("one", one.number), rule.Money("other", other.number))
}
