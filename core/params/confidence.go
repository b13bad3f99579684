package params

// Confidence says how sure a value is.
type Confidence string

// The closed list, from surest to least sure.
const (
	Found          Confidence = "found"           // seen in a source
	FoundDerived   Confidence = "found-derived"   // follows arithmetically from a source seen
	FoundSecondary Confidence = "found-secondary" // seen only in a secondary source
	Computed       Confidence = "computed"        // computed from a rule that was seen
	Memory         Confidence = "memory"          // known, not verified
	Inference      Confidence = "inference"       // reasoned, stated nowhere
	Assumed        Confidence = "assumed"         // taken so that the work can go on
	NotKnown       Confidence = "unknown"         // not verified; not to be relied on
)

var confidences = []string{string(Found), string(FoundDerived), string(FoundSecondary), string(Computed), string(Memory), string(Inference), string(Assumed), string(NotKnown)}

// Status says whether an act is known to be repealed.
type Status string

// The two statuses. That no repeal was seen does not prove that the act is in force.
const (
	NoRepealSeen Status = "no-repeal-seen"
	Repealed     Status = "repealed"
)

var statuses = []string{string(NoRepealSeen), string(Repealed)}

// roles are those of paragraphs 2 and 8 of the Rules.
var roles = []string{"authorised-body", "national-centre", "industry-committee", "geology-committee", "subsoil-department", "economy-ministry"}
