package documents

// PlanSchedule is paragraph 4, sub-paragraph 2: the plan-schedule of the project on the form of the map rules.
//
// Reading: the form may be that of order No. 592, as for the passport.
var PlanSchedule = plain("p4.2-plan-schedule", "4.2", "schedule", "A-07")
