// Package annex is the annex of the Rules: the 17 classes of activity, of ferrous and non-ferrous metallurgy and agrochemistry, that a product must
// belong to (paragraph 6, sub-paragraph 2). How a typed code is read is the matter of the question, not of the list.
package annex

import (
	_ "embed" // the list
	"sync"

	"tanu/core/datafile"
)

//go:embed activities.json
var activitiesFile string

var (
	once sync.Once
	list []*Activity
)

// builtIn is the list, read at the first use. A broken file is a mistake of ours and panics.
func builtIn() []*Activity {
	once.Do(func() {
		read, err := parse(activitiesFile)
		if err != nil {
			panic("annex: the list of activities is broken: " + err.Error())
		}
		list = read
	})
	return list
}

// Activities lists the classes in the order of the annex; they are not changed.
func Activities() []*Activity { return builtIn() }

// Has reports whether a class, written 24.44, is in the annex.
func Has(class string) bool { return has(builtIn(), class) }

func has(list []*Activity, class string) bool {
	for i := range list {
		if list[i].Code == class {
			return true
		}
	}
	return false
}

// Sectors are the sectors of the annex in its order; they are read as the priority sectors of paragraph 6, sub-paragraph 3.
var Sectors = []string{"ferrous", "non-ferrous", "agrochemistry"}

func parse(text string) ([]*Activity, error) {
	var f file
	if err := datafile.Read(text, &f); err != nil {
		return nil, err
	}
	return f.Activities, f.check()
}
