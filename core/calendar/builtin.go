package calendar

import (
	_ "embed" // the calendars
	"sync"

	"tanu/core/datafile"
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
	years []Year
)

// builtIn are the years of the files here, completed at the first use. A broken file is a mistake of ours and panics.
func builtIn() []Year {
	once.Do(func() {
		completed, err := complete(files)
		if err != nil {
			panic("calendar: a built-in calendar is broken: " + err.Error())
		}
		years = completed
	})
	return years
}

// complete reads the files of successive years.
func complete(files []string) ([]Year, error) {
	years := make([]Year, 0, len(files))
	for i, text := range files {
		t, err := Parse(text)
		if err != nil {
			return nil, err
		}
		y, err := t.Complete()
		if err != nil {
			return nil, err
		}
		if i > 0 && y.Year != years[i-1].Year+1 {
			return nil, &datafile.Problem{At: "/year", Detail: "not the year after the one before"}
		}
		years = append(years, y)
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
