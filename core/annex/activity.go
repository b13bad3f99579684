package annex

import (
	"errors"
	"slices"

	"tanu/core/params"
)

//easyjson:types
type file struct {
	Activities []Activity `json:"activities"`
}

// Activity is a class of the general classifier of economic activities (OKED, four digits).
type Activity struct {
	Code   string `json:"code"`   // 24.44
	Sector string `json:"sector"` // ferrous, non-ferrous or agrochemistry
	params.Sourced
}

// check proves that every row is a class written 24.44 of a known sector, named once and with its source.
func (f *file) check() error {
	for i, a := range f.Activities {
		switch {
		case !isClass(a.Code):
			return errors.New("not a class written 24.44: " + a.Code)
		case slices.ContainsFunc(f.Activities[:i], func(b Activity) bool { return b.Code == a.Code }):
			return errors.New("twice: " + a.Code)
		case !slices.Contains(Sectors, a.Sector):
			return errors.New("no known sector: " + a.Code)
		case a.Source == "" || !a.Confidence.Known():
			return errors.New("without a source: " + a.Code)
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
