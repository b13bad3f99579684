package procedure

import (
	"tanu/core/application"
	"tanu/core/rule"
)

// OnTheMap is paragraph 6, sub-paragraph 1: is the applicant an entity that carries out a project on the unified industrialisation map?
//
// Reading: paragraph 4 lists no proof of the entry, so its lack is no missing document but an open question of the conclusion. The project is on
// the map on the day of filing; the day of the entry may be left out.
var OnTheMap = rule.Rule{
	ID:       "p6.1-map",
	Cite:     "6.1",
	Fields:   []string{"/project/map/included", "/project/map/date"},
	Readings: []string{"A-18"},
	Reasons:  rule.Join(rule.MapReasons, []rule.Reason{onTheMap}),
	Check: func(c *application.Case) []rule.Finding {
		if findings := rule.OnMap(c); findings != nil {
			return findings
		}
		return []rule.Finding{onTheMap.At("/project/map/included")}
	},
}

var onTheMap = rule.Reason{Code: "on-the-map", Outcome: rule.Met}
