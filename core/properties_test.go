package core

import (
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"tanu/core/application/applicationtest"
	"tanu/core/rule"
)

// complete are the applications that lack nothing.
var complete = []string{applicationtest.Mining, applicationtest.Exploration, "16-reserves-not-approved-exploration-licence.json"}

// answers lists the pointer of every answer in a document, lists and objects of answers included; the format and the day of filing are no answers.
func answers(document any) (pointers []string) {
	var walk func(node any, at string)
	walk = func(node any, at string) {
		if at == "/format" || at == "/filed" {
			return
		}
		if at != "" {
			pointers = append(pointers, at)
		}
		switch n := node.(type) {
		case map[string]any:
			for key, child := range n {
				walk(child, at+"/"+key)
			}
		case []any:
			for i, child := range n {
				walk(child, at+"/"+strconv.Itoa(i))
			}
		}
	}
	walk(document, "")
	slices.Sort(pointers)
	return pointers
}

// lacking is the document without some answers. The pointers are those of the whole document.
func lacking(node any, at string, removed map[string]bool) any {
	switch n := node.(type) {
	case map[string]any:
		left := map[string]any{}
		for key, child := range n {
			if !removed[at+"/"+key] {
				left[key] = lacking(child, at+"/"+key, removed)
			}
		}
		return left
	case []any:
		left := []any{}
		for i, child := range n {
			if !removed[at+"/"+strconv.Itoa(i)] {
				left = append(left, lacking(child, at+"/"+strconv.Itoa(i), removed))
			}
		}
		return left
	}
	return node
}

func set(pointers ...string) map[string]bool {
	all := map[string]bool{}
	for _, p := range pointers {
		all[p] = true
	}
	return all
}

func reportOf(t testing.TB, document any) *Report {
	t.Helper()
	report, err := Check(applicationtest.Decode(t, document))
	require.Nil(t, err)
	return report
}

func notMet(t testing.TB, document any) (points []string) {
	t.Helper()
	for cite, outcome := range worst(reportOf(t, document)) {
		if outcome == rule.NotMet {
			points = append(points, cite)
		}
	}
	slices.Sort(points)
	return points
}

// What is not answered is never counted as a no: no subset of the answers of a complete application fails a point.
func TestNothingMissingIsNotMet(t *testing.T) {
	random := rand.New(rand.NewPCG(372, 2018))
	for _, name := range complete {
		document := applicationtest.Document(t, name)
		all := answers(document)
		require.Greater(t, len(all), 80, name)
		check := func(removed ...string) {
			require.Empty(t, notMet(t, lacking(document, "", set(removed...))), "%s without %v", name, removed)
		}
		check()
		check(all...)
		for i, one := range all {
			check(one)
			if !testing.Short() {
				for _, other := range all[:i] {
					check(one, other)
				}
			}
		}
		for range 1000 {
			share := random.Float64()
			var removed []string
			for _, p := range all {
				if random.Float64() < share {
					removed = append(removed, p)
				}
			}
			check(removed...)
		}
	}
}

// A complete application is ready; without any one answer that a point reads it is not, or a person decides.
func TestReadyMeansNothingIsNotMetOrUnknown(t *testing.T) {
	for file, s := range scenarios(t) {
		report := checked(t, s.Application)
		want := true
		for _, outcome := range worst(report) {
			want = want && outcome != rule.NotMet && outcome != rule.Unknown
		}
		assert.Equal(t, want, report.Ready, file)
	}
}

// Adding a true answer never hides a failure: a failing application loses a part of its answers and gets them back one by one, in any order; a point that
// is not met stays so.
func TestAddingAnAnswerNeverHidesAFailure(t *testing.T) {
	random := rand.New(rand.NewPCG(4, 325))
	failing := 0
	files, err := filepath.Glob("testdata/scenarios/*.json")
	require.NoError(t, err)
	for _, file := range files {
		document := decodedAny(t, loaded(t, file).Application)
		if notMet(t, document) == nil {
			continue
		}
		failing++
		all := answers(document)
		random.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
		removed := set(all[:len(all)/2]...)
		var before []string
		for _, added := range all[:len(all)/2] {
			delete(removed, added)
			now := notMet(t, lacking(document, "", removed))
			for _, point := range before {
				require.Contains(t, now, point, "%s: %s hides it", filepath.Base(file), added)
			}
			before = now
		}
		assert.Equal(t, notMet(t, document), before, file)
	}
	assert.Greater(t, failing, 50)
}

// The same with what the failing application does not say at all: taken from the complete application, nothing that is said is replaced.
func TestCompletingAnApplicationNeverHidesAFailure(t *testing.T) {
	random := rand.New(rand.NewPCG(14, 500_000))
	whole := applicationtest.Document(t, applicationtest.Mining)
	for file, s := range scenarios(t) {
		document := decodedAny(t, s.Application)
		before := notMet(t, document)
		if before == nil {
			continue
		}
		missing := missingFrom(document, whole, "")
		random.Shuffle(len(missing), func(i, j int) { missing[i], missing[j] = missing[j], missing[i] })
		for _, change := range missing {
			document = applicationtest.Apply(document, change)
			require.Subset(t, notMet(t, document), before, "%s with %s", filepath.Base(file), change.At)
		}
	}
}

// missingFrom lists the answers that a document does not give and the whole one does. Of a list that says something nothing is missing.
func missingFrom(document, whole any, at string) (changes []applicationtest.Change) {
	parts, isObject := whole.(map[string]any)
	said, _ := document.(map[string]any)
	list, isList := document.([]any)
	switch {
	case isObject:
		for _, key := range sortedKeys(parts) {
			changes = append(changes, missingFrom(said[key], parts[key], at+"/"+key)...)
		}
	case document == nil || document == "" || isList && len(list) == 0:
		changes = append(changes, applicationtest.Set(at, whole))
	}
	return changes
}

// Blank texts, empty lists and null say as little as an absent key: the reports are equal to the byte.
func TestBlankEqualsAbsent(t *testing.T) {
	for _, name := range complete {
		document := applicationtest.Document(t, name)
		for _, at := range answers(document) {
			if elementOfList(at) {
				continue
			}
			absent := written(reportOf(t, applicationtest.Apply(document, applicationtest.Without(at))))
			for _, blank := range blanks(lookup(document, at)) {
				assert.Equal(t, absent, written(reportOf(t, applicationtest.Apply(document, applicationtest.Set(at, blank)))), "%s: %s is %q", name, at, blank)
			}
		}
	}
}

func blanks(answer any) []any {
	switch answer.(type) {
	case string:
		return []any{"", " ", "\u00a0\t\n", null{}}
	case []any:
		return []any{[]any{}, null{}}
	case map[string]any:
		return []any{map[string]any{}, null{}}
	}
	return []any{null{}}
}

// null is written as the JSON null; Apply takes a plain nil for nothing.
type null struct{}

func (null) MarshalJSON() ([]byte, error) { return []byte("null"), nil }
