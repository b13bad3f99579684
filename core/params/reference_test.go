package params

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const referenceFile = "../../../shared/law/reference.json"

// TestAgainstReference compares the built-in values with the reference data that they were taken from, where that is at hand.
func TestAgainstReference(t *testing.T) {
	text, err := os.ReadFile(referenceFile)
	if err != nil {
		t.Log("no reference data here: only the project's own tables are tested")
		return
	}
	var ref struct {
		MCI []struct {
			From       string `json:"valid_from"`
			To         string `json:"valid_to"`
			KZT        int64  `json:"kzt"`
			Scope      string `json:"scope"`
			Confidence string `json:"confidence"`
		} `json:"mci"`
		Regions []struct {
			Code    string `json:"iso_3166_2"`
			Created bool   `json:"created_2022"`
		} `json:"regions"`
		Acts []struct {
			Number       string       `json:"number"`
			Date         string       `json:"date"`
			Registration string       `json:"moj_registration"`
			InForce      string       `json:"in_force_from"`
			Amended      []*Amendment `json:"amended"`
			Status       string       `json:"status"`
			Relevant     string       `json:"relevant"`
		} `json:"acts"`
	}
	require.NoError(t, json.Unmarshal(text, &ref))

	rows := IndexRows()
	for _, r := range ref.MCI {
		if r.Scope != "all" {
			continue
		}
		require.NotEmpty(t, rows)
		assert.Equal(t, &IndexRow{From: r.From, To: r.To, KZT: r.KZT, Sourced: rows[0].Sourced}, rows[0])
		assert.Equal(t, strings.ToLower(strings.ReplaceAll(r.Confidence, "_", "-")), string(rows[0].Confidence), r.From)
		rows = rows[1:]
	}
	assert.Empty(t, rows)

	require.Len(t, ref.Regions, len(Regions()))
	for i, r := range Regions() {
		assert.Equal(t, ref.Regions[i].Code, r.Code)
		assert.Equal(t, ref.Regions[i].Created, r.Created2022, r.Code)
	}

	for i, r := range ref.Acts {
		a := Acts()[i]
		assert.Equal(t, []string{r.Number, r.Date, r.Registration, r.InForce, r.Relevant}, []string{a.Number, a.Date, a.Registration, a.InForce, a.Relevant})
		assert.Equal(t, r.Amended, a.Amended, a.ID)
		assert.Equal(t, strings.HasPrefix(r.Status, "repealed"), a.Status == Repealed, a.ID)
	}
}
