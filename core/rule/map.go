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
// paragraph 4 lists no proof of it); where it is given it must not be after filing.
func OnMap(c *application.Case) []Finding {
	included := c.Project.Map.Included
	switch {
	case included == nil:
		return []Finding{mapMissing.At("/project/map/included")}
	case !*included:
		return []Finding{mapNotIncluded.At("/project/map/included")}
	case c.MapDate.Blank():
		return nil
	case !c.MapDate.Understood():
		return []Finding{mapDate.At("/project/map/date", c.MapDate.Typed)}
	case c.MapDate.Value.After(c.Filed):
		return []Finding{mapLater.At("/project/map/date", Date("date", c.MapDate.Value), Date("filed", c.Filed))}
	}
	return nil
}
