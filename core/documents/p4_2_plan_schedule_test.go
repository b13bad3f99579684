package documents

import "testing"

func TestPlanSchedule(t *testing.T) {
	testPlain(t, PlanSchedule, "schedule", "план-график.xlsx")
}
