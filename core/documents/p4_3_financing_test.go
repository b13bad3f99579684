package documents

import (
	"testing"

	"tanu/core/rule/ruletest"
)

func TestFinancing(t *testing.T) {
	const kind = "/documents/financing/kind"
	const met = "met worked-out /documents/financing/kind paper=contract"
	ruletest.Run(t, Financing, append(fileRows("financing", "договор займа.pdf", met),
		ruletest.Row{Name: "agreement", Change: changes{set(kind, "agreement")}, Want: []string{"met worked-out /documents/financing/kind paper=agreement"}},
		ruletest.Row{Name: "memorandum", Change: changes{set(kind, "memorandum")}, Want: []string{"judgement memorandum /documents/financing/kind"}},
		ruletest.Row{Name: "memorandum that is damaged", Change: changes{set(kind, "memorandum"), set("/documents/financing/files/0/damaged", true)},
			Want: []string{"not-met file-damaged /documents/financing/files/0 file=договор займа.pdf", "judgement memorandum /documents/financing/kind"}},
		ruletest.Row{Name: "kind not said", Change: changes{set(kind, " ")}, Want: []string{"unknown kind-missing /documents/financing/kind"}},
		ruletest.Row{Name: "kind not offered", Change: changes{set(kind, "letter")}, Want: []string{"unknown kind-not-offered /documents/financing/kind typed=letter"}},
		ruletest.Row{Name: "not attached", Change: changes{without("/documents/financing/files")}, Want: []string{"unknown file-missing /documents/financing/files"}},
		ruletest.Row{Name: "nothing", Change: changes{without("/documents/financing")},
			Want: []string{"unknown file-missing /documents/financing/files", "unknown kind-missing /documents/financing/kind"}},
	))
}
