package letter

import "tanu/core/rule"

// Output is what the letter says.
//
//easyjson:types write
type Output struct {
	IsApplication bool        `json:"is_application"`
	Facts         []Fact      `json:"facts"` // by their places
	Commitments   Commitments `json:"commitments"`
	Enclosures    Enclosures  `json:"enclosures"`
	Findings      []Finding   `json:"findings"`
}

// Fact is something that a passage states. Start and End are UTF-16 code units of the text as given, half open.
type Fact struct {
	_       unequal
	Kind    string `json:"kind"`
	Start   int    `json:"start"`
	End     int    `json:"end"`
	Value   Value  `json:"v,omitempty"`
	Role    string `json:"role,omitempty"`
	Cmp     string `json:"cmp,omitempty"`
	Cur     string `json:"cur,omitempty"` // where it is not the tenge
	Which   string `json:"which,omitempty"`
	Status  Status `json:"status,omitempty"`
	Valid   *bool  `json:"valid,omitempty"`
	InAnnex *bool  `json:"in_annex,omitempty"`
}

// Commitments are the statuses of the five commitments of paragraph 3.
type Commitments struct {
	_              unequal
	OwnUse         Status `json:"ownUse"`
	InCountryValue Status `json:"inCountryValue"`
	Wage           Status `json:"wage"`
	Cost           Status `json:"cost"`
	Schedule       Status `json:"schedule"`
}

// Enclosures are the statuses of the seven documents of paragraph 4.
type Enclosures struct {
	_             unequal
	Passport      Status `json:"passport"`
	Schedule      Status `json:"schedule"`
	Financing     Status `json:"financing"`
	Conclusion    Status `json:"conclusion"`
	Slide         Status `json:"slide"`
	Justification Status `json:"justification"`
	Information   Status `json:"information"`
}

// Finding has the shape of a report's finding, with the place of the passage where it points at one (UTF-16 units, half open) and how sure it is.
type Finding struct {
	Rule       string       `json:"rule"`
	Cite       string       `json:"cite"`
	Outcome    rule.Outcome `json:"outcome"`
	Reason     string       `json:"reason"`
	Field      string       `json:"field"`
	Args       rule.Args    `json:"args"`
	Start      *int         `json:"start,omitempty"`
	End        *int         `json:"end,omitempty"`
	Confidence Confidence   `json:"confidence,omitempty"`
}

// Status is how a commitment or a document stands in the letter.
type Status string

// The statuses: of a commitment the first four, of a document negated and the next two, absent of both.
const (
	Present  Status = "present"
	Derived  Status = "derived" // a cost in tenge without index units, enough at the index of the day
	Weak     Status = "weak"    // below the threshold, hedged, or not what the order asks
	Negated  Status = "negated" // refused, or said not to be enclosed
	Listed   Status = "listed"
	Deferred Status = "deferred" // promised for later
	Absent   Status = "absent"   // not found
)

// Confidence is how sure a finding about a passage is.
type Confidence string

// The confidences: certain rests on the order's words or on arithmetic, likely on a paraphrase or on what was carried over from another sentence,
// unsure on a concept without anything that settles it.
const (
	Certain Confidence = "certain"
	Likely  Confidence = "likely"
	Unsure  Confidence = "unsure"
)
