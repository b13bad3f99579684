// Package core is Tanu's rule core: what order No. 372 of 24 May 2018 asks of an application, as a function without clock or network. The one thing that it
// keeps is which dated data is in force, see [UseData]: the same input and the same data give the same bytes.
package core

import (
	"tanu/core/application"
	"tanu/core/conditions"
	"tanu/core/documents"
	"tanu/core/fault"
	"tanu/core/params"
	"tanu/core/parties"
	"tanu/core/procedure"
	"tanu/core/rule"
)

// ReportFormat names the form of a report.
const ReportFormat = "tanu/report/1"

// Report is the answer of a check.
//
//easyjson:types write
type Report struct {
	Format     string                   `json:"format"`
	Filed      string                   `json:"filed"`
	Ready      bool                     `json:"ready"` // no finding is not met or unknown
	Findings   []rule.Finding           `json:"findings"`
	Understood []application.Understood `json:"understood"`
	Notices    []string                 `json:"notices"`
}

// Rules lists every point that is judged, in the order of the order.
func Rules() []rule.Rule {
	return rule.JoinRules(parties.Rules(), conditions.Rules(), documents.Rules(), procedure.Rules())
}

// judged is that list for Check, made once.
var judged = Rules()

// Check judges an application on its day of filing. The only fault of a decoded application is its format or that day.
func Check(a *application.Application) (*Report, *fault.Error) {
	if a.Format != application.Format {
		return nil, fault.New(fault.UnknownFormat, "/format", "this core reads "+application.Format)
	}
	c, err := application.Read(a)
	if err != nil {
		return nil, err
	}
	report := &Report{Format: ReportFormat, Filed: c.Filed.String(), Ready: true,
		Findings: []rule.Finding{}, Understood: c.Understood, Notices: []string{}}
	for _, r := range judged {
		report.Findings = append(report.Findings, r.Findings(c)...)
	}
	for _, f := range report.Findings {
		if f.Outcome == rule.NotMet || f.Outcome == rule.Unknown {
			report.Ready = false
		}
	}
	for _, n := range params.NoticesOn(c.Filed) {
		report.Notices = append(report.Notices, n.Code)
	}
	return report, nil
}
