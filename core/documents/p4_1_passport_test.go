package documents

import "testing"

func TestPassport(t *testing.T) {
	testPlain(t, Passport, "passport", "паспорт проекта.pdf")
}
