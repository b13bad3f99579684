package params

import (
	_ "embed" // the data files
	"sync"

	"tanu/core/datafile"
)

var (
	//go:embed index.json
	indexFile string
	//go:embed regions.json
	regionsFile string
	//go:embed acts.json
	actsFile string
	//go:embed bodies.json
	bodiesFile string
	//go:embed notices.json
	noticesFile string
	//go:embed editions.json
	editionsFile string

	files = []string{indexFile, regionsFile, actsFile, bodiesFile, noticesFile, editionsFile}
)

var (
	once sync.Once
	set  *Set
)

// builtIn is the Set of the files here, read at the first use. A broken file is a mistake of ours and panics.
func builtIn() *Set {
	once.Do(func() {
		read, err := Parse(files...)
		if err == nil {
			err = read.Check()
		}
		if err != nil {
			panic("params: a built-in data file is broken: " + err.Error())
		}
		set = read
	})
	return set
}

// Parse reads data files into one Set; a key in a later text replaces that of an earlier one. A text that is no JSON, a wrong type or an unknown key
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
