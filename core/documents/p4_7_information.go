package documents

// Information is paragraph 4, sub-paragraph 7: project information for investment projects under the map rules.
//
// Reading: always required, because the cost that paragraph 3 demands lies far above any size from which the map rules ask for it.
var Information = plain("p4.7-information", "4.7", "information", "A-07", "A-08")
