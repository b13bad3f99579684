package params

import (
	_ "embed" // the data files
	"sync"

	"tanu/core/datafile"
)

var (
	//go:embed version.json
	versionFile string
	//go:embed index.json
	indexFile string
	//go:embed regions.json
	regionsFile string
	//go:embed wages.json
	wagesFile string
	//go:embed acts.json
	actsFile string
	//go:embed bodies.json
	bodiesFile string
	//go:embed notices.json
	noticesFile string
	//go:embed editions.json
	editionsFile string

	files = []string{versionFile, indexFile, regionsFile, wagesFile, actsFile, bodiesFile, noticesFile, editionsFile}
)

var (
	once sync.Once
	set  *Set
)

// BuiltIn is the Set of the files here, read at the first use. A broken file is a mistake of ours and panics.
func BuiltIn() *Set {
	once.Do(func() {
		read, err := Parse(files...)
		if err != nil {
			panic("params: a built-in data file is broken: " + err.Error())
		}
		if err := read.Check(); err != nil {
			panic("params: the built-in data is broken: " + err.Error())
		}
		set = read
	})
	return set
}

// replaced is the Set that was taken instead of the built-in one, nil without.
var replaced *Set

// Use takes a Set that was checked instead of the built-in one, for every later question; nil takes the built-in one again.
func Use(set *Set) { replaced = set }

// InForce is the Set that answers; it is not changed.
func InForce() *Set {
	if replaced != nil {
		return replaced
	}
	return BuiltIn()
}

// Parse reads files into one Set; a key in a later text replaces that of an earlier one. A text that is no JSON, a wrong type or an unknown key
// is an error; the rows are not checked, see [Set.Check].
func Parse(texts ...string) (*Set, error) {
	set := new(Set)
	for _, text := range texts {
		if err := datafile.Read(text, set); err != nil {
			return nil, err
		}
	}
	return set, nil
}
