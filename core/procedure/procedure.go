// Package procedure is paragraphs 5 to 9 of the Rules: the terms of the working body, the three questions of the draft conclusion, and the Commission.
package procedure

import "tanu/core/rule"

// Rules lists the questions of paragraph 6.
func Rules() []rule.Rule {
	return []rule.Rule{OnTheMap, ListedActivity, Connection}
}
