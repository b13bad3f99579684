package core

// CatalogueRequest asks what holds on a day, 2026-11-23.
//
//easyjson:types read
type CatalogueRequest struct {
	On string `json:"on"`
}
