package documents

import (
	"testing"

	"tanu/core/rule/ruletest"
)

func TestSlide(t *testing.T) {
	const files, shows = "/documents/slide/files", "/documents/slide/shows"
	const met, confirmed = "met one-page " + files + " contents=6", "met one-page-confirmed " + files + " contents=6"
	pages, text := files+"/0/pages", files+"/0/text"
	second := func(pages int) map[string]any {
		return map[string]any{"name": "kk.pptx", "kind": "pptx", "size": 1, "pages": pages}
	}
	const six = "Название: медеплавильный завод\nЦель: выпуск меди\nМесто: г. Балхаш\nПериод: 2026–2031\nСтоимость: 71,5 млрд тенге"
	ruletest.Run(t, Slide, append(fileRows("slide", "слайд.pptx", met),
		ruletest.Row{Name: "one page", Change: changes{put(pages, 1)}, Want: []string{met}},
		ruletest.Row{Name: "two pages", Change: changes{put(pages, 2)}, Want: []string{"not-met too-many-pages " + files + "/0 file=слайд.pptx have=2 need=1"}},
		ruletest.Row{Name: "no page", Change: changes{put(pages, 0)}, Want: []string{"judgement pages-not-told " + files + "/0 file=слайд.pptx"}},
		ruletest.Row{Name: "pages not told", Change: changes{without(pages)}, Want: []string{"judgement pages-not-told " + files + "/0 file=слайд.pptx"}},
		ruletest.Row{Name: "pages vouched for", Change: changes{without(pages), put("/documents/slide/confirmed", []any{"pages"})}, Want: []string{confirmed}},
		ruletest.Row{Name: "something else vouched for", Change: changes{without(pages), put("/documents/slide/confirmed", []any{"name"})},
			Want: []string{"judgement pages-not-told " + files + "/0 file=слайд.pptx"}},
		ruletest.Row{Name: "a count is not outvoted", Change: changes{put(pages, 2), put("/documents/slide/confirmed", []any{"pages"})},
			Want: []string{"not-met too-many-pages " + files + "/0 file=слайд.pptx have=2 need=1"}},
		ruletest.Row{Name: "two files", Change: changes{put(files+"/1", second(1))}, Want: []string{"judgement several-files " + files + " files=2"}},
		ruletest.Row{Name: "two files, one too long", Change: changes{put(files+"/1", second(2))},
			Want: []string{"not-met too-many-pages " + files + "/1 file=kk.pptx have=2 need=1"}},
		ruletest.Row{Name: "found in the text", Change: changes{put(text, six+"\nРезультаты: 900 рабочих мест"), without(shows)}, Want: []string{met}},
		ruletest.Row{Name: "named, not found", Change: changes{put(text, six)},
			Want: []string{"judgement content-not-found " + shows + " content=results"}},
		ruletest.Row{Name: "neither named nor found", Change: changes{put(text, six), without(shows)},
			Want: []string{"unknown content-missing " + shows + " content=results"}},
		ruletest.Row{Name: "bare scan", Change: changes{put(files+"/0/textLayer", false)}, Want: []string{met}},
		ruletest.Row{Name: "blank text is no text", Change: changes{put(text, " \n ")}, Want: []string{met}},
		ruletest.Row{Name: "not attached", Change: changes{put(files, []any{})}, Want: []string{"unknown file-missing " + files}},
		ruletest.Row{Name: "nothing named", Change: changes{put(shows, []any{})}, Want: []string{
			"unknown content-missing " + shows + " content=name", "unknown content-missing " + shows + " content=purpose", "unknown content-missing " + shows + " content=place",
			"unknown content-missing " + shows + " content=period", "unknown content-missing " + shows + " content=cost", "unknown content-missing " + shows + " content=results"}},
	))
}
