package letter

// evidence is what a block says for or against its being part of such an application.
type evidence struct {
	_         unequal
	seen      [concepts]bool
	number    bool // a BIN or IIN
	index     bool // a million index units or more
	code      bool
	us        bool
	applicant bool
	ministry  bool
}

func (r *blockReader) weigh() (e evidence) {
	for _, h := range r.hits {
		e.seen[h.concept] = true
	}
	for _, f := range r.out.facts {
		switch f.kind {
		case kindNumber:
			e.number = true
		case kindActivity:
			e.code = true
		case kindApplicant:
			e.applicant = true
		case kindAddressee:
			e.ministry = true
		}
	}
	for i := range r.clauses {
		c := &r.clauses[i]
		e.us = e.us || r.firstPerson(c.from, c.to)
		e.index = e.index || r.hasIndices(c)
	}
	return e
}

func (e *evidence) add(o *evidence) {
	for c := range e.seen {
		e.seen[c] = e.seen[c] || o.seen[c]
	}
	e.number, e.index, e.code, e.us, e.applicant, e.ministry = e.number || o.number, e.index || o.index, e.code || o.code, e.us || o.us, e.applicant || o.applicant, e.ministry || o.ministry
}

// isApplication counts what speaks for a letter of paragraph 4. Words alone do not make one: a report on a contract, a bank's offer or the order
// itself use all of them.
func (e *evidence) isApplication() bool {
	n := 0
	score := func(points int, yes bool) {
		if yes {
			n += points
		}
	}
	topics, papers := 0, 0
	for c := cOwnUse; c <= cPlan; c++ {
		if e.seen[c] {
			topics++
		}
	}
	for c := cPlan; c <= cInformation; c++ {
		if e.seen[c] {
			papers++
		}
	}
	score(2, e.seen[cRecognise])
	score(1, e.seen[cApply])
	score(1, e.seen[cRecognise] && e.seen[cApply])
	score(1, e.seen[cSubsoil])
	score(2, e.seen[cMap])
	score(2, e.index)
	score(1, e.code)
	score(2, e.ministry)
	score(1, e.seen[cVow] && e.us)
	score(1, e.seen[cInCountryValue])
	score(1, e.seen[cProject])
	score(1, topics >= 3)
	score(1, topics >= 4)
	score(1, papers >= 3)
	score(1, papers >= 5)
	score(1, e.number)
	score(-3, e.seen[cOtherPaper])
	score(-9, e.seen[cReply])
	return n >= 5 && (e.number || e.us || e.applicant)
}
