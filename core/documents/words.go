package documents

import (
	_ "embed" // the words
	"sync"

	"tanu/core/letter"
)

// wordsFile holds the words by which the texts of documents head and say things, in Kazakh, Russian and English; its form is that of [letter.NewTable].
// Tier 1 says the thing by itself, tier 3 where it heads a line; of a place, tier 2 are verbs and tier 4 towns.
//
//go:embed words.txt
var wordsFile string

// The entries of words.txt by their places.
const (
	wName = 1 + iota
	wOtherName
	wPurpose
	wPlace
	wJobs
	wPeriod
	wOtherTerm
	wCost
	wOtherCost
	wResults
	wOwn
	wLoan
	wOtherSource
	wBegin
	wEnd
	wFree
	wNotFree
	wApproved
	wNotApproved
	wLender
	wBorrower
	wStage
	wVAT
	wNeed
	wEvent
	wElsewhere
	wBuilding
	wNumber
	wSum
	wReserves
)

var table = sync.OnceValue(func() *letter.Table { return letter.NewTable(wordsFile) })
