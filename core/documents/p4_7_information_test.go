package documents

import "testing"

func TestInformation(t *testing.T) {
	testPlain(t, Information, "information", "информация по проекту.pdf")
}
