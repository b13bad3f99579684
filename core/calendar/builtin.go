package calendar

import (
	_ "embed" // the calendars
	"sync"

	"tanu/core/datafile"
	"tanu/core/fault"
)

// To enter a year: its file, a line here and a line in files.
var (
	//go:embed 2018.json
	file2018 string
	//go:embed 2019.json
	file2019 string
	//go:embed 2020.json
	file2020 string
	//go:embed 2021.json
	file2021 string
	//go:embed 2022.json
	file2022 string
	//go:embed 2023.json
	file2023 string
	//go:embed 2024.json
	file2024 string
	//go:embed 2025.json
	file2025 string
	//go:embed 2026.json
	file2026 string
	//go:embed 2027.json
	file2027 string

	files = []string{file2018, file2019, file2020, file2021, file2022, file2023, file2024, file2025, file2026, file2027}
)

var (
	once  sync.Once
	years []*Year
)

// BuiltIn are the years of the files here, completed at the first use. A broken file is a mistake of ours and panics.
func BuiltIn() []*Year {
	once.Do(func() {
		tables := make([]*Table, len(files))
		for i, text := range files {
			table, err := Parse(text)
			if err != nil {
				panic("calendar: a built-in calendar is broken: " + err.Error())
			}
			tables[i] = table
		}
		completed, err := Complete(tables)
		if err != nil {
			panic("calendar: the built-in calendars are broken: " + err.Error())
		}
		years = completed
	})
	return years
}

// replaced are the years that were taken instead of the built-in ones, nil without.
var replaced []*Year

// Use takes completed years instead of the built-in ones, for every later question; nil takes the built-in ones again.
func Use(years []*Year) { replaced = years }

// Complete computes the years of successive tables. The place of a fault is that in a data file, whose list of tables is "calendars".
func Complete(tables []*Table) ([]*Year, *fault.Error) {
	years := make([]*Year, len(tables))
	for i := range tables {
		y, err := tables[i].Complete()
		if err == nil && i > 0 && y.Year != years[i-1].Year+1 {
			err = fault.New(fault.RowOrder, "/year", "not the year after the one before")
		}
		if err != nil {
			err.At = datafile.At("calendars", i) + err.At
			return nil, err
		}
		years[i] = y
	}
	return years, nil
}

// Parse reads the table of one year. A text that is no JSON, a wrong type or an unknown key is an error; the days are not checked, see
// [Table.Complete].
func Parse(text string) (*Table, error) {
	t := new(Table)
	if err := datafile.Read(text, t); err != nil {
		return nil, err
	}
	return t, nil
}
