package procedure

import (
	"testing"

	"github.com/mailru/easyjson/jlexer"
	"github.com/mailru/easyjson/jwriter"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"tanu/core/fault"
)

func dues(t *testing.T, in TimelineInput) (from, due []string) {
	steps, err := Timeline(in)
	require.Nil(t, err)
	require.Len(t, steps, 5)
	for i, s := range steps {
		p := Steps()[i]
		assert.Equal(t, p, Period{s.Cite, s.Step, s.Days})
		assert.Equal(t, s.Step == "return" && s.From != "", s.Earliest != "", s.Step)
		from, due = append(from, s.From), append(due, s.Due)
	}
	return from, due
}

func TestTimelineExample(t *testing.T) {
	steps, err := Timeline(TimelineInput{Filed: "2026-11-23"})
	require.Nil(t, err)
	assert.Equal(t, []Step{
		{Cite: "5", Step: "accept", From: "2026-11-23", Days: 10, Due: "2026-12-07"},
		{Cite: "5", Step: "return", From: "2026-11-23", Days: 5, Due: "2026-12-14", Earliest: "2026-11-30"},
		{Cite: "6", Step: "draft", From: "2026-12-07", Days: 20, Due: "2027-01-08", Provisional: true},
		{Cite: "7", Step: "commission", From: "2027-01-08", Days: 15, Due: "2027-01-29", Provisional: true},
		{Cite: "9", Step: "notice", From: "2027-01-29", Days: 10, Due: "2027-02-12", Provisional: true},
	}, steps)
}

func TestTimelineGivenDays(t *testing.T) {
	for _, c := range []struct {
		name      string
		in        TimelineInput
		from, due []string
	}{
		{"all given", TimelineInput{"2026-06-01", "2026-06-03", "2026-06-08", "2026-06-10"},
			[]string{"2026-06-01", "2026-06-01", "2026-06-03", "2026-06-08", "2026-06-10"},
			[]string{"2026-06-15", "2026-06-22", "2026-07-01", "2026-06-29", "2026-06-24"}},
		{"all on the day of filing", TimelineInput{"2026-06-01", "2026-06-01", "2026-06-01", "2026-06-01"},
			[]string{"2026-06-01", "2026-06-01", "2026-06-01", "2026-06-01", "2026-06-01"},
			[]string{"2026-06-15", "2026-06-22", "2026-06-29", "2026-06-22", "2026-06-15"}},
		{"accepted later than the last lawful day", TimelineInput{Filed: "2026-06-01", Accepted: "2026-06-20"},
			[]string{"2026-06-01", "2026-06-01", "2026-06-20", "2026-07-20", "2026-08-10"},
			[]string{"2026-06-15", "2026-06-22", "2026-07-20", "2026-08-10", "2026-08-24"}},
		{"drafted before the last lawful day of an acceptance not given", TimelineInput{Filed: "2026-06-01", Drafted: "2026-06-05"},
			[]string{"2026-06-01", "2026-06-01", "2026-06-15", "2026-06-05", "2026-06-26"},
			[]string{"2026-06-15", "2026-06-22", "2026-07-14", "2026-06-26", "2026-07-13"}},
		{"a sitting on a Sunday is not moved", TimelineInput{Filed: "2026-06-01", Met: "2026-06-07"},
			[]string{"2026-06-01", "2026-06-01", "2026-06-15", "2026-07-14", "2026-06-07"},
			[]string{"2026-06-15", "2026-06-22", "2026-07-14", "2026-08-04", "2026-06-19"}},
		{"filed on a Saturday, registered on Monday, counted from Tuesday", TimelineInput{Filed: "2026-06-06"},
			[]string{"2026-06-08", "2026-06-08", "2026-06-22", "2026-07-21", "2026-08-11"},
			[]string{"2026-06-22", "2026-06-29", "2026-07-21", "2026-08-11", "2026-08-25"}},
		{"accepted on the Saturday of filing", TimelineInput{Filed: "2026-06-06", Accepted: "2026-06-06"},
			[]string{"2026-06-08", "2026-06-08", "2026-06-06", "2026-07-03", "2026-07-27"},
			[]string{"2026-06-22", "2026-06-29", "2026-07-03", "2026-07-27", "2026-08-10"}},
		{"filed on the first day of the wording", TimelineInput{Filed: "2022-07-15"},
			[]string{"2022-07-15", "2022-07-15", "2022-07-29", "2022-08-26", "2022-09-19"},
			[]string{"2022-07-29", "2022-08-05", "2022-08-26", "2022-09-19", "2022-10-03"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			from, due := dues(t, c.in)
			assert.Equal(t, c.from, from)
			assert.Equal(t, c.due, due)
		})
	}
}

func TestTimelineProvisional(t *testing.T) {
	for filed, want := range map[string][]bool{
		"2026-09-01": {false, false, false, false, false},
		"2026-10-05": {false, false, false, false, false},
		"2026-10-30": {false, false, false, true, true},
		"2026-12-02": {false, false, true, true, true},
		"2026-12-11": {false, true, true, true, true},
		"2026-12-31": {true, true, true, true, true},
		"2027-01-02": {true, true, true, true, true},
		"2027-12-31": {true, true, true, true, true},
		"2030-06-01": {true, true, true, true, true},
	} {
		steps, err := Timeline(TimelineInput{Filed: filed})
		require.Nil(t, err)
		got := []bool{}
		for _, s := range steps {
			got = append(got, s.Provisional)
		}
		assert.Equal(t, want, got, filed)
	}
}

func TestTimelineWithoutCalendar(t *testing.T) {
	from, due := dues(t, TimelineInput{Filed: "2027-11-25"})
	assert.Equal(t, []string{"2027-11-25", "2027-11-25", "2027-12-09", "", ""}, from)
	assert.Equal(t, []string{"2027-12-09", "2027-12-17", "", "", ""}, due)

	from, due = dues(t, TimelineInput{Filed: "2027-11-25", Drafted: "2028-01-10"})
	assert.Equal(t, []string{"2027-11-25", "2027-11-25", "2027-12-09", "2028-01-10", ""}, from)
	assert.Equal(t, []string{"2027-12-09", "2027-12-17", "", "", ""}, due)

	// Whether a day of 2028 is a working day, and so the day of registration, cannot be told.
	from, due = dues(t, TimelineInput{Filed: "2028-03-01", Met: "2028-03-02"})
	assert.Equal(t, []string{"", "", "", "", "2028-03-02"}, from)
	assert.Equal(t, []string{"", "", "", "", ""}, due)
}

func TestTimelineFaults(t *testing.T) {
	for _, c := range []struct {
		in   TimelineInput
		code fault.Code
		at   string
	}{
		{TimelineInput{}, fault.NotADay, "/filed"},
		{TimelineInput{Accepted: "2026-06-01"}, fault.NotADay, "/filed"},
		{TimelineInput{Filed: "2026-02-29"}, fault.NotADay, "/filed"},
		{TimelineInput{Filed: "01.06.2026"}, fault.NotADay, "/filed"},
		{TimelineInput{Filed: " "}, fault.NotADay, "/filed"},
		{TimelineInput{Filed: "2022-07-14"}, fault.BeforeEdition, "/filed"},
		{TimelineInput{Filed: "2026-06-01", Accepted: "2026-06-31"}, fault.NotADay, "/accepted"},
		{TimelineInput{Filed: "2026-06-01", Drafted: "soon"}, fault.NotADay, "/drafted"},
		{TimelineInput{Filed: "2026-06-01", Met: "2026-6-1"}, fault.NotADay, "/met"},
		{TimelineInput{Filed: "2026-06-02", Accepted: "2026-06-01"}, fault.StepOrder, "/accepted"},
		{TimelineInput{Filed: "2026-06-02", Drafted: "2026-06-01"}, fault.StepOrder, "/drafted"},
		{TimelineInput{Filed: "2026-06-02", Met: "2026-06-01"}, fault.StepOrder, "/met"},
		{TimelineInput{Filed: "2026-06-01", Accepted: "2026-06-10", Drafted: "2026-06-09"}, fault.StepOrder, "/drafted"},
		{TimelineInput{Filed: "2026-06-01", Accepted: "2026-06-10", Met: "2026-06-09"}, fault.StepOrder, "/met"},
		{TimelineInput{Filed: "2026-06-01", Drafted: "2026-06-10", Met: "2026-06-09"}, fault.StepOrder, "/met"},
		{TimelineInput{Filed: "2028-06-01", Met: "2028-05-31"}, fault.StepOrder, "/met"},
	} {
		steps, err := Timeline(c.in)
		require.NotNil(t, err, c.in)
		assert.Nil(t, steps)
		assert.Equal(t, c.code, err.Code, c.in)
		assert.Equal(t, c.at, err.At, c.in)
	}
}

func TestTimelineJSON(t *testing.T) {
	var in TimelineInput
	l := jlexer.Lexer{Data: []byte(`{"filed": "2027-12-31", "accepted": null, "drafted": ""}`)}
	in.UnmarshalEasyJSON(&l)
	require.NoError(t, l.Error())
	steps, err := Timeline(in)
	require.Nil(t, err)
	var w jwriter.Writer
	steps[0].MarshalEasyJSON(&w)
	text, _ := w.BuildBytes()
	assert.JSONEq(t, `{"cite": "5", "step": "accept", "from": "2027-12-31", "days": 10, "provisional": true}`, string(text))

	l = jlexer.Lexer{Data: []byte(`{"filed": "2026-11-23", "returned": "2026-11-24"}`)}
	in.UnmarshalEasyJSON(&l)
	assert.Error(t, l.Error())
}

// FuzzTimeline holds for any texts that a fault or five steps come out, and that no step is due before the day it runs from.
func FuzzTimeline(f *testing.F) {
	f.Add("2026-11-23", "", "", "")
	f.Add("2026-06-06", "2026-06-06", "", "2026-06-30")
	f.Add("2027-12-31", "", "2028-02-01", "9999-12-31")
	f.Add("9999-12-31", "", "", "")
	f.Fuzz(func(t *testing.T, filed, accepted, drafted, met string) {
		steps, err := Timeline(TimelineInput{filed, accepted, drafted, met})
		if err != nil {
			require.Nil(t, steps)
			return
		}
		require.Len(t, steps, 5)
		for _, s := range steps {
			require.True(t, s.Due == "" || s.From < s.Due)
			require.True(t, s.Due != "" || s.Provisional)
			require.True(t, s.Earliest == "" || s.Due == "" || s.Earliest < s.Due)
		}
	})
}
