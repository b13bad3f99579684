package rule

import "tanu/core/application"

// The reasons of the entry in the unified industrialisation map, asked by 6.1 and again by 3.1.
var (
	mapMissing     = Reason{Code: "map-missing", Outcome: Unknown, Missing: true, Common: "map-missing"}
	mapNotIncluded = Reason{Code: "map-not-included", Outcome: NotMet, Common: "map-not-included"}
	mapLater       = Reason{Code: "map-after-filing", Outcome: NotMet, Common: "map-after-filing", Args: []Arg{{"date", KindDate}, {"filed", KindDate}}}
	mapDate        = ReasonsOf("map-date")
)

// MapReasons is their closed list.
var MapReasons = []Reason{mapMissing, mapNotIncluded, mapLater, mapDate.Unreadable, mapDate.Ambiguous}

// OnMap judges whether the project is on the map on the day of filing: nothing when it is, else why not. The day of the entry may be left out
// paragraph 4 lists no proof of it); where it is given it must not be after filing, and that counts even before the question itself is answered.
func OnMap(c *application.Case) (findings []Finding) {
	included := c.Project.Map.Included
	switch {
	case included == nil:
		findings = append(findings, mapMissing.At("/project/map/included"))
	case !*included:
		return []Finding{mapNotIncluded.At("/project/map/included")}
	}
	switch {
	case c.MapDate.Blank():
	case !c.MapDate.Understood():
		findings = append(findings, mapDate.At("/project/map/date", c.MapDate.Typed))
	case c.MapDate.Value.After(c.Filed):
		findings = append(findings, mapLater.At("/project/map/date", Date("date", c.MapDate.Value), Date("filed", c.Filed)))
	}
	return findings
}
