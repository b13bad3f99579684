package figure

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestActivity(t *testing.T) {
	for text, want := range map[string]Code{
		"24.44": {"24.44", "2444"}, "2444": {"24.44", "2444"}, "24.44.0": {"24.44", "24440"}, "24440": {"24.44", "24440"}, "24.44.": {"24.44", "2444"},
		"24 44": {"24.44", "2444"}, "24-44-0": {"24.44", "24440"}, "24.440": {"24.44", "24440"}, "2444.0": {"24.44", "24440"}, "20.15.1": {"20.15", "20151"},
		"ОКЭД 24.44": {"24.44", "2444"}, "окэд: 24.44": {"24.44", "2444"}, "ЭҚЖЖ 24.44": {"24.44", "2444"}, "ЭКЖЖ 24.45": {"24.45", "2445"},
		"код ОКЭД – 24.46": {"24.46", "2446"}, "ЭҚЖЖ коды 24.43": {"24.43", "2443"}, "OKED 24.44": {"24.44", "2444"}, "NACE 24.44": {"24.44", "2444"},
		"ОКЭД24.44": {"24.44", "2444"}, "OКЭД № 24.44": {"24.44", "2444"}, " 24.44 ": {"24.44", "2444"}, "00.00": {"00.00", "0000"}, "24 .44": {"24.44", "2444"},
	} {
		r := Activity(text)
		assert.Equal(t, Understood, r.Problem, text)
		assert.Equal(t, want, r.Value, text)
	}
	for problem, texts := range map[Problem][]string{
		TooShort: {"2", "24", "24.", "24.4", "244", "ОКЭД 24", "24-4"},
		Unreadable: {"24.44.01", "244400", "24.10.2026", "24.42 млн теңге", "20.20 сағатта басталады", "24,44", "24.44, 24.45", "24.44 24.45", "C24.44",
			"мыс", "ОКЭД", "ОКЭД:", "24..44", "24.-44", "2.444", "244.4", "24.44-", "-24.44", ".24.44", ": 24.44", "24.44 ОКЭД", "24.44 производство меди"},
	} {
		for _, text := range texts {
			assert.Equal(t, problem, Activity(text).Problem, text)
		}
	}
}

func FuzzActivity(f *testing.F) {
	for _, seed := range []string{"24.44", "код ОКЭД – 24.46", "24440", "24", "24.44.01"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if r := Activity(text); r.Problem == Understood {
			require.Equal(t, r, Activity(r.Value.Digits))
			require.Equal(t, r.Value.Class, Activity(r.Value.Class).Value.Class)
		}
	})
}

func TestNumber(t *testing.T) {
	for text, want := range map[string]string{
		"280140100035": "280140100035", "280140 100035": "280140100035", "28-01-40-100035": "280140100035", "2801 4010" + nbsp + "0035": "280140100035",
		"БИН 280140100035": "280140100035", "БСН: 280140100035": "280140100035", "ИИН 280140100035": "280140100035", "ЖСН № 280140100035": "280140100035",
		"BIN 280140100035": "280140100035", "IIN280140100035": "280140100035", "БСН/БИН 280540155197": "280540155197", "№ 280140100035": "280140100035",
		"БИН – 280140100035": "280140100035", "2804": "2804", "28014010003": "28014010003", "2801401000351": "2801401000351", "БИH 1": "1",
		"280140\u200b100035": "280140100035",
	} {
		assert.Equal(t, understood(want), Number(text), text)
	}
	for _, text := range []string{"28014010003x", "28014O100035", "БИН", "№", "ТОО 280140100035", "280140100035 БИН", "280140.100035", "280140--100035", "280140100035-",
		"-280140100035", "280140/100035", "２８"} {
		assert.Equal(t, Unreadable, Number(text).Problem, text)
	}
}

func TestCheckDigit(t *testing.T) {
	for _, good := range []string{"140940023346", "260140000604", // published and made up, law.md 6.3
		"281140000170", "230140000416", "280140100035"} {
		assert.True(t, CheckDigit(good), good)
		for d := range 10 { // and no other last digit
			other := good[:11] + string(rune('0'+d))
			assert.Equal(t, other == good, CheckDigit(other), other)
		}
	}
	for d := range 10 {
		assert.False(t, CheckDigit("26014000063"+string(rune('0'+d))), "twice ten: no such number is issued")
	}
	for _, bad := range []string{"", "14094002334", "1409400233466", "14094002334a", "14094002334/", "14094002334:", "281140000171", strings.Repeat("é", 6)} {
		assert.False(t, CheckDigit(bad), bad)
	}
}

func FuzzNumber(f *testing.F) {
	for _, seed := range []string{"280140100035", "БСН/БИН: 280140 100035", "№ 1", "28-01"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if r := Number(text); r.Problem == Understood {
			require.Equal(t, r, Number(r.Value))
			require.False(t, CheckDigit(r.Value) && len(r.Value) != 12)
		}
	})
}
