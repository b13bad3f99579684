package annex

import (
	"errors"

	"tanu/core/datafile"
	"tanu/core/params"
)

type file struct {
	Activities []*Activity
}

// Fields are the keys of the file.
func (f *file) Fields(w *datafile.Walk) {
	datafile.Rows(w, "activities", &f.Activities, datafile.Filled, func() *Activity { return new(Activity) })
}

// Activity is a class of the general classifier of economic activities (OKED, four digits).
type Activity struct {
	Code   string // 24.44
	Sector string // ferrous, non-ferrous or agrochemistry
	params.Sourced
}

// Fields are the keys of a row.
func (a *Activity) Fields(w *datafile.Walk) {
	w.Text("code", &a.Code, datafile.Filled)
	w.Word("sector", &a.Sector, Sectors)
	a.Sourced.Fields(w)
}

// check proves that every row is a class written 24.44 of a known sector, named once and with its source.
func (f *file) check() error {
	if p := datafile.Check("", f); p != nil {
		return p
	}
	for i := range f.Activities {
		switch code := f.Activities[i].Code; {
		case !isClass(code):
			return errors.New("not a class written 24.44: " + code)
		case has(f.Activities[:i], code):
			return errors.New("twice: " + code)
		}
	}
	return nil
}

func isClass(code string) bool {
	if len(code) != 5 || code[2] != '.' {
		return false
	}
	for _, i := range []int{0, 1, 3, 4} {
		if code[i] < '0' || code[i] > '9' {
			return false
		}
	}
	return true
}
