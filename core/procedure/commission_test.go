package procedure

import (
	"testing"

	"github.com/mailru/easyjson/jlexer"
	"github.com/mailru/easyjson/jwriter"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"tanu/core/fault"
)

func sitting(members, present, votesFor, against, abstained int, chair string, bodies ...string) Sitting {
	return Sitting{&members, &present, &votesFor, &against, &abstained, chair, bodies}
}

func orNull(s *string) string {
	if s == nil {
		return "null"
	}
	return *s
}

var allFour = []string{"industry-committee", "geology-committee", "subsoil-department", "economy-ministry"}

func TestCommission(t *testing.T) {
	type problems = []string
	for _, c := range []struct {
		name           string
		sitting        Sitting
		composition    problems
		quorum, lawful bool
		decision, by   string
	}{
		{"below the quorum", sitting(7, 3, 3, 0, 0, "for"), problems{}, false, false, "null", "null"},
		{"at the quorum", sitting(7, 4, 3, 1, 0, ""), problems{}, true, true, Recognised, ByMajority},
		{"exactly half of an even number is a quorum", sitting(8, 4, 4, 0, 0, ""), problems{EvenNumber}, true, false, Recognised, ByMajority},
		{"one below half of an even number", sitting(8, 3, 3, 0, 0, ""), problems{EvenNumber}, false, false, "null", "null"},
		{"nobody came", sitting(7, 0, 0, 0, 0, ""), problems{}, false, false, "null", "null"},
		{"one member", sitting(1, 1, 1, 0, 0, ""), problems{}, true, true, Recognised, ByMajority},
		{"tie, chair for", sitting(7, 4, 2, 2, 0, "for"), problems{}, true, true, Recognised, ByCastingVote},
		{"tie, chair against", sitting(7, 4, 2, 2, 0, "against"), problems{}, true, true, NotRecognised, ByCastingVote},
		{"tie, chair not given", sitting(7, 4, 2, 2, 0, ""), problems{}, true, true, "null", "null"},
		{"equal votes with one abstaining", sitting(7, 5, 2, 2, 1, "for"), problems{}, true, true, "null", "null"},
		{"more for than against, not half of those present", sitting(7, 5, 2, 1, 2, "for"), problems{}, true, true, "null", "null"},
		{"exactly half of those present for", sitting(7, 6, 3, 2, 1, "for"), problems{}, true, true, "null", "null"},
		{"one above half for", sitting(7, 7, 4, 2, 1, "against"), problems{}, true, true, Recognised, ByMajority},
		{"majority against", sitting(7, 7, 3, 4, 0, "for"), problems{}, true, true, NotRecognised, ByMajority},
		{"all abstained", sitting(7, 7, 0, 0, 7, "for"), problems{}, true, true, "null", "null"},
		{"all bodies", sitting(7, 7, 7, 0, 0, "", append(allFour, "other", "other")...), problems{}, true, true, Recognised, ByMajority},
		{"no geology", sitting(7, 7, 7, 0, 0, "", "other", "economy-ministry", "subsoil-department", "industry-committee"),
			problems{"no-geology-committee"}, true, false, Recognised, ByMajority},
		{"only others", sitting(6, 6, 6, 0, 0, "", "other"), CompositionProblems(), true, false, Recognised, ByMajority},
		{"bodies not given", sitting(7, 7, 7, 0, 0, "", []string{}...), problems{}, true, true, Recognised, ByMajority},
	} {
		t.Run(c.name, func(t *testing.T) {
			d, err := Commission(c.sitting)
			require.Nil(t, err)
			assert.Equal(t, c.composition, d.Composition)
			assert.Equal(t, c.quorum, d.Quorum)
			assert.Equal(t, c.lawful, d.Lawful)
			assert.Equal(t, c.decision, orNull(d.Decision))
			assert.Equal(t, c.by, orNull(d.By))
		})
	}
}

// TestCommissionOfEverySize compares every sitting of 1 to 25 members with what the words of paragraph 8 say, in fractions.
func TestCommissionOfEverySize(t *testing.T) {
	sittings := 0
	for members := 1; members <= 25; members++ {
		for present := 0; present <= members; present++ {
			for votesFor := 0; votesFor <= present; votesFor++ {
				for against := 0; votesFor+against <= present; against++ {
					abstained := present - votesFor - against
					for _, chair := range []string{"", "for", "against"} {
						sittings++
						half := float64(present) / 2
						decision, by := "null", "null"
						if float64(present)/float64(members) >= 0.5 {
							if float64(votesFor) > half {
								decision, by = "recognised", "majority"
							} else if float64(against) > half {
								decision, by = "not-recognised", "majority"
							} else if abstained == 0 && chair == "for" {
								decision, by = "recognised", "casting-vote"
							} else if abstained == 0 && chair == "against" {
								decision, by = "not-recognised", "casting-vote"
							}
						}
						d, err := Commission(sitting(members, present, votesFor, against, abstained, chair))
						if err != nil || orNull(d.Decision) != decision || orNull(d.By) != by ||
							d.Quorum != (float64(present)/float64(members) >= 0.5) || d.Lawful != (d.Quorum && members%2 == 1) {
							t.Fatal(members, present, votesFor, against, chair, d, err)
						}
					}
				}
			}
		}
	}
	assert.Equal(t, 71250, sittings)
}

func TestCommissionFaults(t *testing.T) {
	without := func(drop func(*Sitting)) Sitting {
		s := sitting(7, 4, 2, 2, 0, "for")
		drop(&s)
		return s
	}
	const most = int(^uint(0) >> 1)
	for _, c := range []struct {
		sitting Sitting
		code    fault.Code
		at      string
	}{
		{Sitting{}, fault.BadCount, "/members"},
		{without(func(s *Sitting) { s.Members = nil }), fault.BadCount, "/members"},
		{without(func(s *Sitting) { s.Present = nil }), fault.BadCount, "/present"},
		{without(func(s *Sitting) { s.For = nil }), fault.BadCount, "/for"},
		{without(func(s *Sitting) { s.Against = nil }), fault.BadCount, "/against"},
		{without(func(s *Sitting) { s.Abstained = nil }), fault.BadCount, "/abstained"},
		{sitting(0, 0, 0, 0, 0, ""), fault.BadCount, "/members"},
		{sitting(-7, 4, 2, 2, 0, ""), fault.BadCount, "/members"},
		{sitting(7, -1, 0, 0, 0, ""), fault.BadCount, "/present"},
		{sitting(7, 8, 4, 4, 0, ""), fault.BadCount, "/present"},
		{sitting(7, 4, 5, -1, 0, ""), fault.BadCount, "/against"},
		{sitting(7, 4, 5, 0, 0, ""), fault.BadCount, "/for"},
		{sitting(7, 4, -1, 5, 0, ""), fault.BadCount, "/for"},
		{sitting(7, 4, 2, 3, 0, ""), fault.BadCount, "/against"},
		{sitting(7, 4, 2, 2, 1, ""), fault.BadCount, "/abstained"},
		{sitting(7, 4, 2, 1, 0, ""), fault.BadCount, "/abstained"},
		{sitting(7, 4, 3, 2, -1, ""), fault.BadCount, "/abstained"},
		{sitting(most, most, most, most, 2, ""), fault.BadCount, "/against"}, // a sum would run over
		{sitting(7, 4, 2, 2, 0, "abstained"), fault.WrongType, "/chair"},
		{sitting(7, 4, 2, 2, 0, "For"), fault.WrongType, "/chair"},
		{sitting(7, 4, 2, 2, 0, "for", "other", "ministry"), fault.WrongType, "/bodies/1"},
		{sitting(7, 4, 2, 2, 0, "for", ""), fault.WrongType, "/bodies/0"},
	} {
		_, err := Commission(c.sitting)
		require.NotNil(t, err, c.at)
		assert.Equal(t, c.code, err.Code, err.Detail)
		assert.Equal(t, c.at, err.At, err.Detail)
	}
	d, err := Commission(sitting(most, most, most, 0, 0, ""))
	require.Nil(t, err)
	assert.True(t, d.Lawful)
}

func TestCommissionJSON(t *testing.T) {
	decide := func(input string) string {
		var s Sitting
		l := jlexer.Lexer{Data: []byte(input)}
		s.UnmarshalEasyJSON(&l)
		require.NoError(t, l.Error())
		d, err := Commission(s)
		require.Nil(t, err)
		var w jwriter.Writer
		d.MarshalEasyJSON(&w)
		out, _ := w.BuildBytes()
		return string(out)
	}
	assert.Equal(t, `{"composition":[],"quorum":true,"lawful":true,"decision":null,"by":null}`,
		decide(`{"members": 7, "present": 4, "for": 2, "against": 2, "abstained": 0}`))
	assert.Equal(t, `{"composition":["even-number","no-industry-committee"],"quorum":true,"lawful":false,"decision":"recognised","by":"casting-vote"}`,
		decide(`{"members": 8, "present": 4, "for": 2, "against": 2, "abstained": 0, "chair": "for",
			"bodies": ["geology-committee", "subsoil-department", "economy-ministry", "other"]}`))
	for _, wrong := range []string{`{"members": "7"}`, `{"members": 7.5}`, `{"votes": 7}`, `{"bodies": "other"}`, `{"members": 99999999999999999999}`} {
		var s Sitting
		l := jlexer.Lexer{Data: []byte(wrong)}
		s.UnmarshalEasyJSON(&l)
		assert.Error(t, l.Error(), wrong)
	}
}
