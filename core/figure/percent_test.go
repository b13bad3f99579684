package figure

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestPercent(t *testing.T) {
	for text, want := range map[string]string{
		"50": "50", "50%": "50", "50 %": "50", "49,9%": "49.9", "49.999999 %": "49.999999", "0": "0", "100": "100", "100,5": "100.5", "0,500": "0.5",
		"50 пайыз": "50", "50 пайыздан": "50", "елу пайызын": "50", "елу бес пайыз": "55", "50 %-дан": "50", "50%-ы": "50", "50 проц.": "50",
		"50 (елу) пайыз": "50", "50 % (елу пайыз)": "50", "50% (пятьдесят процентов)": "50", "50 процентов": "50", "50 процент": "50",
		"пятидесяти процентов": "50", "пятьдесят с половиной процентов": "50.5", "елу жарым пайыз": "50.5", "полтора процента": "1.5",
		"50 per cent": "50", "50 percent": "50", "fifty-five percent": "55", "49,9990": "49.999", "50" + nbsp + "%": "50", "50.": "50",
		"50 пaйыз": "50", "50 паи\u0306ыз": "50",
	} {
		r := Percent(text)
		assert.Equal(t, Understood, r.Problem, text)
		assert.Equal(t, want, r.Value.String(), text)
	}
	for problem, texts := range map[Problem][]string{
		Unreadable: {"48–52 %", "48-52", "около 50 %", "50 пайыздан астам", "не менее 50 %", "at least 50 %", "50 на 50", "%", "пайыз", "50 % %",
			"50 теңге", "50 МРП", "50 USD", "50 ‰", "1/2", "половина", "жартысы", "50 бет", "50 % в год", "0,0000001", "49,9999999 %", "50,0 0"},
		Negative:  {"-5", "−5 %", "минус пять процентов"},
		Ambiguous: {"49.999", "49,999 %", "1,234", "50.000", "50 (алпыс) %"},
	} {
		for _, text := range texts {
			assert.Equal(t, problem, Percent(text).Problem, text)
		}
	}
	assert.Equal(t, [2]string{"49.999", "49999"}, Percent("49.999").Either)
}

func FuzzPercent(f *testing.F) {
	for _, seed := range []string{"50", "49,9%", "50 (елу) пайыз", "50 %-дан", "49.999", "-5 %", "fifty-five per cent", "\u0308"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if r := Percent(text); r.Problem == Understood {
			require.Equal(t, r, Percent(Typed(r.Value)))
			require.Equal(t, r, Percent(Typed(r.Value)+" %"))
		} else {
			require.Contains(t, Problems, r.Problem)
		}
	})
}

func TestWhole(t *testing.T) {
	for text, want := range map[string]int64{"0": 0, "900": 900, "1 400": 1400, "1,2 тыс.": 1200, "екі жүз елу": 250, "двести": 200, "12,0": 12,
		"999999999999999999": 999999999999999999, "two hundred and ten": 210} {
		r := Whole(text)
		assert.Equal(t, Understood, r.Problem, text)
		assert.Equal(t, want, r.Value, text)
	}
	for text, problem := range map[string]Problem{"1,5": Unreadable, "5 %": Unreadable, "5 тг": Unreadable, "5 USD": Unreadable,
		"1000000000000000000": Unreadable, "900 адам": Unreadable, "-1": Negative, "1,234": Ambiguous} {
		assert.Equal(t, problem, Whole(text).Problem, text)
	}
}
