package application

// The words that the closed questions of an application offer. An answer outside of them is asked about again, it is no error.
const (
	Exploration = "exploration" // licence for exploration of solid minerals
	Mining      = "mining"      // licence for mining of solid minerals

	Contract   = "contract"
	Agreement  = "agreement"
	Memorandum = "memorandum"
)

// Choices of the closed questions, in the order in which a page offers them.
var (
	Languages      = []string{"kk", "ru", "en"}
	ApplicantKinds = []string{"legal-entity", "individual", "simple-partnership"}      // paragraph 2, sub-paragraph 3
	Licences       = []string{Exploration, Mining}                                     // paragraph 2, sub-paragraph 2
	Uses           = []string{"raw-material", "fuel"}                                  // paragraph 3, sub-paragraph 1
	FinancingKinds = []string{Contract, Agreement, Memorandum}                         // paragraph 4, sub-paragraph 3
	SlideContents  = []string{"name", "purpose", "place", "period", "cost", "results"} // paragraph 4, sub-paragraph 5
)

// NumberLength is the number of digits of a BIN or an IIN.
const NumberLength = 12

// OnePage is what a person may vouch for when the pages of the slide cannot be told.
const OnePage = "pages"

// FileKind is one kind of file, told from its content, and whether a file of the kind can be read by who receives it.
//
//easyjson:types write
type FileKind struct {
	Kind   string `json:"kind"`
	Usable bool   `json:"usable"`
}

// FileKinds is the closed list of kinds. Pictures are scans.
var FileKinds = []FileKind{
	{"pdf", true}, {"pptx", true}, {"ppt", true}, {"odp", true}, {"docx", true}, {"doc", true}, {"odt", true}, {"rtf", true},
	{"xlsx", true}, {"xlsb", true}, {"xls", true}, {"ods", true}, {"jpeg", true}, {"png", true}, {"tiff", true},
	{"zip", false}, {"html", false}, {"text", false}, {"program", false}, {"empty", false}, {"other", false},
}

// UsableKind reports whether a file of that kind can stand for a document. A kind that nobody has told yet does not speak against the file.
func UsableKind(kind string) bool {
	for _, k := range FileKinds {
		if k.Kind == kind {
			return k.Usable
		}
	}
	return true
}

// UsableKinds lists the kinds that can stand for a document.
func UsableKinds() []string {
	var kinds []string
	for _, k := range FileKinds {
		if k.Usable {
			kinds = append(kinds, k.Kind)
		}
	}
	return kinds
}
