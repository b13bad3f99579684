package documents

import (
	"testing"

	"tanu/core/rule/ruletest"
)

func TestFinancing(t *testing.T) {
	const kind = "/documents/financing/kind"
	const met = "met worked-out /documents/financing/kind paper=contract"
	ruletest.Run(t, Financing, append(fileRows("financing", "договор займа.pdf", met),
		ruletest.Row{Name: "agreement", Change: changes{put(kind, "agreement")}, Want: []string{"met worked-out /documents/financing/kind paper=agreement"}},
		ruletest.Row{Name: "memorandum", Change: changes{put(kind, "memorandum")}, Want: []string{"judgement memorandum /documents/financing/kind"}},
		ruletest.Row{Name: "memorandum that is damaged", Change: changes{put(kind, "memorandum"), put("/documents/financing/files/0/damaged", true)},
			Want: []string{"not-met file-damaged /documents/financing/files/0 file=договор займа.pdf", "judgement memorandum /documents/financing/kind"}},
		ruletest.Row{Name: "kind not said", Change: changes{put(kind, " ")}, Want: []string{"unknown kind-missing /documents/financing/kind"}},
		ruletest.Row{Name: "kind not offered", Change: changes{put(kind, "letter")}, Want: []string{"unknown kind-not-offered /documents/financing/kind typed=letter"}},
		ruletest.Row{Name: "not attached", Change: changes{without("/documents/financing/files")}, Want: []string{"unknown file-missing /documents/financing/files"}},
		ruletest.Row{Name: "nothing", Change: changes{without("/documents/financing")},
			Want: []string{"unknown file-missing /documents/financing/files", "unknown kind-missing /documents/financing/kind"}},
	))
}
