package core

// Nature says what the program does with a provision of the order.
type Nature string

// The natures of a provision.
const (
	ByRule      Nature = "rule"         // judged by the rule of that point
	ByData      Nature = "data"         // a value or a list that the rules and the page use
	ByProcedure Nature = "procedure"    // a term or a vote that is computed
	ByPerson    Nature = "judgement"    // decided by a person; the program says so
	OutOfScope  Nature = "out-of-scope" // nothing an applicant or the working body could check here
)

// Provision is a point of the order or a paragraph of its Rules. Their numbers collide, so each is named with where it stands: order:3.1 is a duty of
// the ministry's committee, rules:3.1 a commitment of the applicant.
type Provision struct {
	Ref    string
	Nature Nature
	Where  string // the point of the catalogue, the package or the method that carries it
	Why    string // for what is not a rule
}

// Provisions lists every point of order No. 372 and every paragraph and sub-paragraph of its Rules. A test fails on a gap.
func Provisions() []Provision {
	return []Provision{
		{"order:1", ByData, "params.Acts", "approves the Rules, which are the subject of the program"},
		{"order:2", OutOfScope, "", "repeals the earlier orders; nothing is judged by them"},
		{"order:2.1", OutOfScope, "", "repeals order No. 380 of 31.03.2015"},
		{"order:2.2", OutOfScope, "", "repeals order No. 167 of 08.02.2016"},
		{"order:3", OutOfScope, "", "duties of the ministry's committee on publication"},
		{"order:3.1", OutOfScope, "", "state registration of the order, done as No. 17034"},
		{"order:3.2", OutOfScope, "", "sending copies for publication"},
		{"order:3.3", OutOfScope, "", "placing the order on the ministry's site"},
		{"order:3.4", OutOfScope, "", "report to the ministry's legal department"},
		{"order:4", OutOfScope, "", "control over the order by the vice-minister"},
		{"order:5", ByData, "params.Acts", "in force from 29.06.2018; the wordings known here hold from later days, see params.Editions"},

		{"rules:1", ByData, "params.Acts", "rests on article 278(7) of the Code, whose term is notice S-1"},
		{"rules:2", ByData, "parties", "the terms of the Rules"},
		{"rules:2.1", ByData, "params.Bodies", "the authorised body, to which the application is addressed (A-25)"},
		{"rules:2.2", ByRule, "2.2", ""},
		{"rules:2.3", ByPerson, "6.1", "whether the applicant is an entity of industrial-innovation activity is the first question of the conclusion; the three kinds of person are choices of the form"},
		{"rules:2.4", ByData, "params.Bodies", "the National Centre, whose staff sit in the working body"},
		{"rules:3", ByRule, "3.1 3.2 3.3 3.4 3.5", "each commitment is a point of its own"},
		{"rules:3.1", ByRule, "3.1", ""},
		{"rules:3.2", ByRule, "3.2", ""},
		{"rules:3.3", ByRule, "3.3", ""},
		{"rules:3.4", ByRule, "3.4", ""},
		{"rules:3.5", ByRule, "3.5", ""},
		{"rules:3.lasting", ByRule, "3.lasting", ""},
		{"rules:3.lasting-transfer", OutOfScope, "", "the exception for a transfer of the subsoil right concerns a time after the licence; an application has nothing to state of it (A-29)"},
		{"rules:4", ByRule, "4.1 4.2 4.3 4.4 4.5 4.6 4.7", "the application is in free form, its seven documents are points of their own"},
		{"rules:4.1", ByRule, "4.1", ""},
		{"rules:4.2", ByRule, "4.2", ""},
		{"rules:4.3", ByRule, "4.3", ""},
		{"rules:4.4", ByRule, "4.4", ""},
		{"rules:4.5", ByRule, "4.5", ""},
		{"rules:4.6", ByRule, "4.6", ""},
		{"rules:4.7", ByRule, "4.7", ""},
		{"rules:5.part1", ByProcedure, "timeline accept", "ten working days from receipt"},
		{"rules:5.part2", ByProcedure, "timeline return", "five working days, from two possible days (A-10)"},
		{"rules:6", ByProcedure, "timeline draft", "twenty working days from acceptance"},
		{"rules:6.1", ByRule, "6.1", ""},
		{"rules:6.2", ByRule, "6.2", ""},
		{"rules:6.3", ByPerson, "6.3", "the conclusion itself; the rule only leaves it to a person"},
		{"rules:7", ByProcedure, "timeline commission", "fifteen working days from the draft"},
		{"rules:8.part1", ByData, "params.Bodies", "the chair is the deputy head of the authorised body who is in charge"},
		{"rules:8.part2", OutOfScope, "", "the chair leads the work, holds the sittings and controls the decisions; that the deputy chair stands in is why the casting vote is that of whoever presides (A-23)"},
		{"rules:8.part3", ByProcedure, "commission composition", "the four bodies represented"},
		{"rules:8.part4", ByProcedure, "commission quorum", "half of all members, whose number is odd (A-21)"},
		{"rules:8.part5", ByProcedure, "commission decision", "majority of those present; on equal votes the side of whoever presides (A-22)"},
		{"rules:9.part1", OutOfScope, "", "the Commission follows the law in force"},
		{"rules:9.part2", ByPerson, "", "the conclusion is signed by all members present"},
		{"rules:9.part3", ByProcedure, "timeline notice", "ten working days from the sitting"},
		{"rules:annex", ByData, "annex.Activities", "the 17 classes of activity"},
	}
}
