package applicationtest

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// Change sets the value at a JSON pointer of an application, or removes what is there. Objects on the way are made where they are missing; an element
// just past the end of a list is appended.
type Change struct {
	At     string `json:"at"`
	Value  any    `json:"value"`
	Remove bool   `json:"-"`
}

// Set is a change that puts a value.
func Set(at string, value any) Change { return Change{At: at, Value: value} }

// Without is a change that takes an answer away.
func Without(at string) Change { return Change{At: at, Remove: true} }

// Apply changes a decoded JSON document. The document itself stays as it is.
func Apply(document any, changes ...Change) any {
	for _, c := range changes {
		document = apply(document, strings.Split(c.At, "/")[1:], c)
	}
	return document
}

func apply(node any, path []string, c Change) any {
	if len(path) == 0 {
		return c.Value
	}
	key, last := path[0], len(path) == 1
	switch n := node.(type) {
	case nil:
		if c.Remove {
			return nil
		}
		return apply(map[string]any{}, path, c)
	case map[string]any:
		n = maps.Clone(n)
		if last && c.Remove {
			delete(n, key)
		} else if changed := apply(n[key], path[1:], c); changed != nil {
			n[key] = changed
		}
		return n
	case []any:
		i, err := strconv.Atoi(key)
		if err != nil || i < 0 || i > len(n) || i == len(n) && c.Remove {
			panic(fmt.Sprintf("applicationtest: no element at %s", c.At))
		}
		n = slices.Clone(n)
		if last && c.Remove {
			return slices.Delete(n, i, i+1)
		}
		if i == len(n) {
			n = append(n, nil)
		}
		n[i] = apply(n[i], path[1:], c)
		return n
	}
	panic(fmt.Sprintf("applicationtest: nothing can be changed at %s", c.At))
}
