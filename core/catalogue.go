package core

import (
	"tanu/core/annex"
	"tanu/core/application"
	"tanu/core/calendar"
	"tanu/core/conditions"
	"tanu/core/datafile"
	"tanu/core/date"
	"tanu/core/decimal"
	"tanu/core/documents"
	"tanu/core/fault"
	"tanu/core/params"
	"tanu/core/procedure"
	"tanu/core/rule"
)

// CatalogueFormat names the form of a catalogue.
const CatalogueFormat = "tanu/catalogue/1"

// Catalogue is all that a page needs to draw itself without knowing the law: codes and figures. Names and sentences are the page's.
//
//easyjson:types write
type Catalogue struct {
	Format     string                 `json:"format"`
	On         string                 `json:"on"`
	Data       *DataInForce           `json:"data"`
	Points     []Point                `json:"points"`     // in the order of the order
	Activities datafile.List          `json:"activities"` // annex.Activity; the annex
	Regions    datafile.List          `json:"regions"`    // params.Region
	Wages      datafile.List          `json:"wages"`      // params.Wage; official figures on that day, to be offered; none where none is known
	Documents  []DocumentSlot         `json:"documents"`  // paragraph 4
	FileKinds  []application.FileKind `json:"fileKinds"`
	Choices    Choices                `json:"choices"`
	Index      *params.IndexRow       `json:"index,omitempty"` // absent where no value for the day is known
	Thresholds Thresholds             `json:"thresholds"`
	Steps      []procedure.Period     `json:"steps"`     // the terms of paragraphs 5 to 9
	Bodies     datafile.List          `json:"bodies"`    // params.Body; paragraphs 2 and 8, on that day
	Notices    datafile.List          `json:"notices"`   // params.Notice
	Acts       datafile.List          `json:"acts"`      // params.Act
	Editions   datafile.List          `json:"editions"`  // params.Edition
	Calendars  datafile.List          `json:"calendars"` // calendar.Year; days that differ from the plain week
	Weekend    []int                  `json:"weekend"`   // ISO weekdays off: 6 and 7
}

// Point is one point of the Rules with what it may answer.
type Point struct {
	Cite     string        `json:"cite"`
	Rule     string        `json:"rule"`
	From     string        `json:"from"` // first day of the known wording
	Fields   []string      `json:"fields"`
	Readings []string      `json:"readings"`
	Reasons  []rule.Reason `json:"reasons"`
}

// DocumentSlot is one of the seven documents.
type DocumentSlot struct {
	Slot     string   `json:"slot"`
	Cite     string   `json:"cite"`
	Accepts  []string `json:"accepts"`  // usable kinds of file
	Choices  []string `json:"choices"`  // kinds of paper told apart
	Contents []string `json:"contents"` // what it must show
	Confirms []string `json:"confirms"` // what a person may vouch for
}

// Choices are the words that the closed questions offer.
type Choices struct {
	Languages      []string `json:"languages"`
	ApplicantKinds []string `json:"applicantKinds"`
	Licences       []string `json:"licences"`
	Uses           []string `json:"uses"`
}

// Thresholds are the figures of paragraph 3 and of 4.5.
type Thresholds struct {
	CostMCI          string `json:"costMCI"`
	CostMoney        string `json:"costMoney,omitempty"` // tenge on that day; absent where the index is not known
	InCountryPercent string `json:"inCountryPercent"`
	NumberLength     int    `json:"numberLength"`
	SlidePages       int    `json:"slidePages"`
}

// CatalogueOn lists what holds on a day. A day that does not exist is a fault at /on.
func CatalogueOn(request *CatalogueRequest) (*Catalogue, *fault.Error) {
	on, err := date.Parse(request.On)
	if err != nil {
		return nil, fault.New(fault.NotADay, "/on", "the day is a real day written as 2026-11-23")
	}
	c := &Catalogue{
		Format: CatalogueFormat, On: request.On, Data: dataInForce(),
		Activities: datafile.ListOf(annex.Activities()), Regions: datafile.ListOf(params.Regions()), Wages: datafile.ListOf(params.Wages(on)), FileKinds: application.FileKinds,
		Choices: Choices{Languages: application.Languages, ApplicantKinds: application.ApplicantKinds,
			Licences: application.Licences, Uses: application.Uses},
		Thresholds: thresholds(), Steps: procedure.Steps(), Bodies: datafile.ListOf(params.Bodies(on)), Notices: datafile.ListOf(params.NoticesOn(on)), Acts: datafile.ListOf(params.Acts()),
		Editions: datafile.ListOf(params.Editions()), Calendars: datafile.ListOf(calendar.Years()), Weekend: calendar.Weekend(),
	}
	for _, r := range Rules() {
		c.Points = append(c.Points, Point{Cite: r.Cite, Rule: r.ID, From: r.From().String(), Fields: r.Fields, Readings: r.Readings, Reasons: r.AllReasons()})
	}
	for _, s := range documents.Slots() {
		c.Documents = append(c.Documents, DocumentSlot{Slot: s.Name, Cite: s.Rule.Cite, Accepts: application.UsableKinds(),
			Choices: list(s.Choices), Contents: list(s.Contents), Confirms: list(s.Confirms)})
	}
	if index, known := params.Index(on); known {
		c.Index = &index
		c.Thresholds.CostMoney = conditions.MinProjectCost(index).String()
	}
	return c, nil
}

func thresholds() Thresholds {
	return Thresholds{
		CostMCI:          decimal.Of(conditions.MinProjectCostMCI).String(),
		InCountryPercent: decimal.Of(conditions.MinInCountryPercent).String(),
		NumberLength:     application.NumberLength,
		SlidePages:       documents.SlidePages,
	}
}

// list is never null in the JSON.
func list(words []string) []string {
	if words == nil {
		return []string{}
	}
	return words
}
