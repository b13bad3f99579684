package letter

// The kinds of facts.
const (
	kindMoney      = "money"
	kindMCI        = "mci"
	kindPercent    = "percent"
	kindActivity   = "activity"
	kindNumber     = "number"
	kindDate       = "date"
	kindPeriod     = "period"
	kindRegion     = "region"
	kindApplicant  = "applicant"
	kindProject    = "project"
	kindAddressee  = "addressee"
	kindCommitment = "commitment"
	kindEnclosure  = "enclosure"
)
