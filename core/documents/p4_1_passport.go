package documents

// Passport is paragraph 4, sub-paragraph 1: the project passport on the form of the map rules.
//
// Reading: decree No. 409, which the point names, is repealed; a passport on the form of its successor, order No. 592, is accepted.
// Whether the form was kept is seen by a person.
var Passport = plain("p4.1-passport", "4.1", "passport", "A-07")
