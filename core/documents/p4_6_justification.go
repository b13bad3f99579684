package documents

// Justification is paragraph 4, sub-paragraph 6: written reasons why the licence is needed to supply production with raw material and (or) fuel in
// a sufficient and substantiated volume.
//
// Reading: whether the volume is sufficient and substantiated is judged by the working body; that the paper is there is checked here.
var Justification = plain("p4.6-justification", "4.6", "justification")
