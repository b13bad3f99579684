package documents

import (
	"testing"

	"tanu/core/application/applicationtest"
	"tanu/core/rule/ruletest"
)

func TestConclusion(t *testing.T) {
	const at, licence = "/documents/conclusion/", "/subsoil/licence"
	const met = "met free-and-approved " + at + "date date=2026-09-30"
	ruletest.Run(t, Conclusion, append(fileRows("conclusion", "заключение.pdf", met),
		ruletest.Row{Name: "old", Change: changes{put(at+"date", "2019-01-09")}, Want: []string{"met free-and-approved " + at + "date date=2019-01-09"}},
		ruletest.Row{Name: "the day before filing", Change: changes{put(at+"date", "22.11.2026")}, Want: []string{"met free-and-approved " + at + "date date=2026-11-22"}},
		ruletest.Row{Name: "the day of filing", Change: changes{put(at+"date", "23.11.2026")}, Want: []string{"met free-and-approved " + at + "date date=2026-11-23"}},
		ruletest.Row{Name: "the day after filing", Change: changes{put(at+"date", "24.11.2026")},
			Want: []string{"not-met dated-after-filing " + at + "date date=2026-11-24 filed=2026-11-23"}},
		ruletest.Row{Name: "no day", Change: changes{without(at + "date")}, Want: []string{"unknown date-missing " + at + "date"}},
		ruletest.Row{Name: "no such day", Change: changes{put(at+"date", "29.02.2026")}, Want: []string{"unknown date-unreadable " + at + "date typed=29.02.2026"}},
		ruletest.Row{Name: "ambiguous day", Change: changes{put(at+"date", "04/05/2026")},
			Want: []string{"unknown date-ambiguous " + at + "date typed=04/05/2026 one=2026-05-04 other=2026-04-05"}},
		ruletest.Row{Name: "number not answered", Change: changes{without(at + "number")}, Want: []string{met}},
		ruletest.Row{Name: "free not answered", Change: changes{without(at + "free")}, Want: []string{"unknown free-missing " + at + "free"}},
		ruletest.Row{Name: "not free", Change: changes{put(at+"free", false)}, Want: []string{"not-met not-free " + at + "free"}},
		ruletest.Row{Name: "reserves not answered", Change: changes{without(at + "reserves")}, Want: []string{"unknown reserves-missing " + at + "reserves"}},
		ruletest.Row{Name: "reserves denied", Change: changes{put(at+"reserves", false)}, Want: []string{"not-met reserves-denied " + at + "reserves"}},
		ruletest.Row{Name: "reserves denied, no licence", Change: changes{put(at+"reserves", false), without(licence)},
			Want: []string{"unknown reserves-denied-licence-missing " + at + "reserves"}},
		ruletest.Row{Name: "reserves not answered, no licence", Change: changes{without(at + "reserves"), without(licence)},
			Want: []string{"unknown reserves-missing " + at + "reserves"}},
		ruletest.Row{Name: "exploration", Base: applicationtest.Exploration, Want: []string{"met free-and-approved " + at + "date date=2025-05-20"}},
		ruletest.Row{Name: "exploration, reserves denied", Base: applicationtest.Exploration, Change: changes{put(at+"reserves", false)},
			Want: []string{"judgement reserves-denied-exploration " + at + "reserves"}},
		ruletest.Row{Name: "exploration, reserves not answered", Base: applicationtest.Exploration, Change: changes{without(at + "reserves")},
			Want: []string{"judgement reserves-not-stated-exploration " + at + "reserves"}},
		ruletest.Row{Name: "exploration, not free", Base: applicationtest.Exploration, Change: changes{put(at+"free", false), put(at+"reserves", false)},
			Want: []string{"not-met not-free " + at + "free", "judgement reserves-denied-exploration " + at + "reserves"}},
		ruletest.Row{Name: "nothing", Change: changes{without("/documents/conclusion")}, Want: []string{"unknown file-missing " + at + "files",
			"unknown date-missing " + at + "date", "unknown free-missing " + at + "free", "unknown reserves-missing " + at + "reserves"}},
	))
}
