// Package conditions is paragraph 3 of the Rules: the commitments on which the recognition rests. One file is one sub-paragraph.
package conditions

import "tanu/core/rule"

// Rules lists them in the order of the order.
func Rules() []rule.Rule {
	return []rule.Rule{OwnUse, InCountryValue, Wage, ProjectCost, Schedule, Lasting}
}
