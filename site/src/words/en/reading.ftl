# What is said of a letter that is read: the list beside it, the marks in it, the explanations, what is taken over into the form.

# The section.
letter-marks-hint = Marks appear when a sentence is left or typing rests.
letter-plain-hint = In the plain field nothing is marked; the list beside it says the same.
letter-plain = Plain text field
letter-marked = Field with marks
letter-placeholder = Write the letter here, paste it, or write it from the form.
letter-keys = F8 goes to the next mark, Shift+F8 to the one before, Enter opens the explanation, Escape closes it.
letter-tip = Enter: more
letter-kazakh = Kazakh letters
section-marks = Being written: { $count ->
        [one] { $count } mark
       *[other] { $count } marks
    }
letter-counted =
    { $marks ->
        [one] { $marks } mark
       *[other] { $marks } marks
    } · { $words ->
        [one] { $words } word
       *[other] { $words } words
    }

# The list of the five and the seven.
letter-list = What the letter says
letter-list-hint = Choose a line to see its place in the letter.
letter-list-empty = The letter is empty. When there is a text, the five commitments and the seven documents that it names are shown here.
letter-no-application = This text does not look like an application for recognition, so nothing is claimed about it.
letter-commitments-five = Five commitments
letter-enclosures-seven = Seven documents
letter-others = Other remarks on the letter
letter-dismissed = Left out by you
letter-bring-back = Bring back
letter-foot = What was not found may still be there in other words: point to it. The working body reads the letter itself.
letter-state-present = There
letter-state-weak = Weak
letter-state-refused = Refused
letter-state-absent = Not found
letter-state-bound = Pointed out by you
letter-state-hint = Advice
letter-certain = certain
letter-likely = likely
letter-unsure = unsure
letter-certain-legend = certain
letter-likely-legend = likely: look for yourself
letter-unsure-legend = unsure
letter-here = It is here
letter-unbind = Take the pin away
letter-bound-by-you = you pointed out the place
letter-select-first = First select the passage in the letter, then press “It is here”.
letter-passage = Passage: { $quote }
letter-not-this = Not this
letter-correct = Write “{ $words }”
letter-take-out = Take out “{ $quote }”
undo-dismissed = Left out: “{ $quote }”.
undo-bound = Place kept: “{ $quote }”.

# Taking over into the form.
letter-offers-open = Into the form: { $count }
letter-offers = From the letter into the form
letter-offers-hint = Chosen is what the letter says in one way and the form does not say yet. What you have typed is replaced only where you choose it.
letter-offers-none = The letter states nothing that the form does not say already.
letter-offers-typed = In the form now: { $value }
letter-offers-several = The letter says different things here: look at its other places.
letter-offers-take =
    { $count ->
        [one] Take over { $count } answer
       *[other] Take over { $count } answers
    }
letter-show = Show in the letter
undo-offers =
    { $count ->
        [one] { $count } answer was taken over from the letter.
       *[other] { $count } answers were taken over from the letter.
    }

# Findings that all points share.
letter--stated = The commitment is stated
letter--refused = The commitment is refused
    .more = The letter says that this commitment is not taken on, and without it paragraph 3 is not met.
    .do = If this is not what was meant, write the commitment without a negation.
letter--hedged = The commitment is made with a reservation
    .more = The order asks for a commitment without conditions; a reservation leaves open whether it is taken on.
    .do = Take the reservation out.
letter--listed = Named among the enclosures
letter--deferred = Promised for later
    .more = All seven documents are handed in with the application; one that follows later is not handed in.
    .do = Enclose the document, or file when it is ready.
letter--left-out = Said not to be enclosed
    .more = Paragraph 4 asks for all seven documents.
    .do = Enclose the document and name it in the list.
letter--not-found = I did not find it
    .more = not found; this does not mean that it is not there
letter--differs-from-form = The letter says { $letter }, the form says { $form }
    .more = The letter and the form must agree.
    .do = Correct the one that is wrong.
letter--bound = Pointed out by you
    .more = The program did not recognise this point in the passage; you said that it is here.
letter--bound-lost = The passage that you pointed out is gone
    .more = Its words are no longer in the letter.
    .do = Select the new passage and press “It is here”.

# Own use (3.1).
letter-own-use--not-only = This wording does not mean “only”
    .more = What is mined may be used in the project solely as raw material and (or) fuel; “mainly” leaves room for another use.
    .do = Write that it is used solely in the project.
letter-own-use--sold = A part is sold or given to others
    .more = What is mined may be used solely in the applicant’s own project.
    .do = Take the sale out, or rethink the application.
letter-own-use--only-missing = The word “only” is missing
    .more = The order asks for use solely as raw material and (or) fuel in a project on the Unified Industrialisation Map.
    .do = Add “solely”, and name the Map.

# In-country value (3.2).
letter-in-country-value--below-half = The share is below { $half }
    .more = The share of in-country value in works and services must be at least { $half } in each calendar year.
    .do = Check the figure; with a smaller share the point is not met.
letter-in-country-value--not-at-least = This wording allows less than { $half }
    .more = The order asks for at least { $half }; “about” or “up to” allows less.
    .do = Write “at least { $half }”.
letter-in-country-value--narrowed = The commitment covers only a part
    .more = The share is counted over all works and services bought for subsoil-use operations in the year.
    .do = Name both works and services, and each calendar year.
letter-in-country-value--figure-missing = The share is not stated
    .more = The order asks for at least { $half }; without a figure the commitment cannot be compared.
    .do = Write the share as a figure.

# Wage (3.3).
letter-wage--not-above = This wording allows the wage to be equal
    .more = The average wage must be above the region’s average statistical figure; if it is equal, the point is not met.
    .do = Write that it is higher.
letter-wage--not-regional = The wage is compared with something else
    .more = The order compares it with the average statistical figure of the region.
    .do = Name the figure of the region.
letter-wage--comparison-missing = There is nothing to compare the wage with
    .more = The average wage must be above the region’s average statistical figure.
    .do = Write that it is higher than the figure of the region.

# Cost (3.4).
letter-cost--enough-mci = The cost in MCI is enough
letter-cost--derived = Computed: the cost is enough, { $have } against { $need } on { $on }
letter-cost--below-minimum = The cost is below the threshold: { $have } against { $need } on { $on }
    .more = The cost of the project must be at least { $minimum }.
    .do = Check the amount; with a smaller cost the point is not met.
letter-cost--below-minimum-mci = The cost in MCI is below the threshold
    .more = The cost of the project must be at least { $minimum }.
    .do = Check the amount; with a smaller cost the point is not met.
letter-cost--projects-added-up = The costs of several projects are added up
    .more = One application is about one project, and its own cost counts.
    .do = State the cost of the one project.
letter-cost--contradicted = The amount contradicts the promise: { $have } against { $need } on { $on }
    .more = The letter promises the threshold, but the amount that it names is below it.
    .do = Check the amount.
letter-cost--other-currency = The cost is in a foreign currency
    .more = The threshold is counted in MCI, that is in tenge; there is no rate in the order.
    .do = State the cost in tenge.
letter-cost--no-index-for-day = The MCI of that day is not known
    .more = Without it the cost in tenge cannot be compared.
    .do = Check the day of filing.
letter-cost--two-figures = Two different costs: { $letter } and { $form }
    .more = The letter must name one cost of the project.
    .do = Correct one of the two.
letter-cost--index-mismatch = The amounts in MCI and in tenge do not agree: { $letter } and { $form }
    .more = At the MCI of the day one does not give the other.
    .do = Recount one of the two.

# Plan-schedule (3.5), number, activity.
letter-schedule--may-slip = The dates are left open
    .more = The project must be carried out according to the plan-schedule.
    .do = Take the reservation out.
letter-number--check-digit = The BIN (IIN) is mistyped
    .more = Its check digit does not fit: a digit is wrong or two are exchanged.
    .do = Compare it with the certificate.
letter-activity--not-in-annex = The code is not in the annex
    .more = The annex to the Rules lists the kinds of activity: { $activities }.
    .do = Check the OKED code of the product.

# Advice about the writing.
letter-script--look-alike = Letters of two alphabets in one word
    .more = They look alike, but a search and a check do not find the word.
    .do = Write it as “{ $right }”.
letter-term--former-term = A former or shortened term
    .more = The order says “{ $term }”.
    .do = Use the term of the order.
letter-figure--two-readings = This number can be read as { $first } or as { $second }
    .more = A comma or a point before three digits may divide thousands or begin the fraction.
    .do = Write it with blanks between thousands.
