package figure

// enNumber knows the number words of English.
func enNumber(w string) (int, class) {
	switch w {
	case "zero":
		return 0, zero
	case "one":
		return 1, unit
	case "two":
		return 2, unit
	case "three":
		return 3, unit
	case "four":
		return 4, unit
	case "five":
		return 5, unit
	case "six":
		return 6, unit
	case "seven":
		return 7, unit
	case "eight":
		return 8, unit
	case "nine":
		return 9, unit
	case "ten":
		return 10, teen
	case "eleven":
		return 11, teen
	case "twelve":
		return 12, teen
	case "thirteen":
		return 13, teen
	case "fourteen":
		return 14, teen
	case "fifteen":
		return 15, teen
	case "sixteen":
		return 16, teen
	case "seventeen":
		return 17, teen
	case "eighteen":
		return 18, teen
	case "nineteen":
		return 19, teen
	case "twenty":
		return 20, tens
	case "thirty":
		return 30, tens
	case "forty":
		return 40, tens
	case "fifty":
		return 50, tens
	case "sixty":
		return 60, tens
	case "seventy":
		return 70, tens
	case "eighty":
		return 80, tens
	case "ninety":
		return 90, tens
	case "hundred":
		return 100, hundred
	}
	return 0, noNumber
}
