package calendar

import (
	"strconv"

	"tanu/core/date"
	"tanu/core/params"
)

// check proves that all days of a table are real days of its year, in order, with their names and sources.
func (t *Table) check() *params.Problem {
	if t.Year < 1 || t.Year > 9998 {
		return &params.Problem{At: "/year", Detail: "not a year"}
	}
	if t.Status != StatusOfficial && t.Status != StatusNotOfficial {
		return &params.Problem{At: "/status", Detail: "not a known status"}
	}
	if len(t.Holidays) == 0 {
		return &params.Problem{At: "/holidays", Detail: "no rows"}
	}
	for _, list := range []struct {
		key  string
		days []Day
	}{{"holidays", t.Holidays}, {"daysOff", t.DaysOff}} {
		for i, d := range list.days {
			at := at(list.key, i)
			switch {
			case !t.has(d.Date):
				return &params.Problem{At: at + "/date", Detail: "not a day of the year written as 2026-11-23"}
			case i > 0 && d.Date <= list.days[i-1].Date:
				return &params.Problem{At: at + "/date", Detail: "not after the row before"}
			case d.Name == "":
				return &params.Problem{At: at + "/name", Detail: "the name is missing"}
			case !sourced(d.Sourced):
				return &params.Problem{At: at + "/source", Detail: "the source or its confidence is missing"}
			}
		}
	}
	for i, transfer := range t.Transfers {
		at := at("transfers", i)
		switch {
		case !t.has(transfer.Worked):
			return &params.Problem{At: at + "/worked", Detail: "not a day of the year written as 2026-11-23"}
		case !t.has(transfer.Off):
			return &params.Problem{At: at + "/off", Detail: "not a day of the year written as 2026-11-23"}
		case !sourced(transfer.Sourced):
			return &params.Problem{At: at + "/source", Detail: "the source or its confidence is missing"}
		}
	}
	return nil
}

func (t *Table) has(text string) bool {
	d, err := date.Parse(text)
	return err == nil && d.Year == t.Year
}

func sourced(s params.Sourced) bool { return s.Source != "" && s.Confidence.Known() }

func at(key string, row int) string { return "/" + key + "/" + strconv.Itoa(row) }
