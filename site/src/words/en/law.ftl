# The words of the law in one language: points, reasons, documents, names. The three files have the same ids in the same order; test/words.test.mjs holds them
# together with the core's catalogue. Money, MCI and percent arrive with their unit, days as DD.MM.YYYY. Figures are tied to their unit by a no-break space.

# Outcomes

outcome-met = Met
outcome-not-met = Not met
outcome-unknown = Not stated
outcome-judgement = For a person to judge

# Groups of points, one a paragraph of the Rules

group-2 = Paragraph 2. Who applies
group-3 = Paragraph 3. Commitments
group-4 = Paragraph 4. Documents
group-6 = Paragraph 6. The conclusion
group-2-short = para 2
group-3-short = para 3
group-4-short = para 4
group-6-short = para 6

# Points: what each demands (.about), how doubtful text is read (.read), where it stands (.source)

translation-note = Our own paraphrase, a working translation from Kazakh. The official text prevails.
point-2-2 = Applicant and licence
    .about = Recognition is sought by a person who needs a licence to explore for or to mine solid minerals. The name, the BIN or IIN, the kind of licence and the minerals are stated.
    .read = The length and the check digit of the number are checked, its inner structure is not. A simple partnership gives the number of the participant who conducts its affairs (reading A-31). A mineral with an unfamiliar name counts as solid.
    .source = Order No. 372 of 24.05.2018, Rules, paragraph 2, sub-paragraph 2
point-3-1 = Raw material and fuel only
    .about = The applicant undertakes to use the solid minerals that it mines only as raw material and/or fuel in its own projects on the unified industrialisation map.
    .read = “Only” is taken at its word, although the Code speaks of priority (reading A-03). Both the commitment and the stated use count (reading A-04). One application is about one project (reading A-17).
    .source = Order No. 372 of 24.05.2018, Rules, paragraph 3, sub-paragraph 1
point-3-2 = In-country value
    .about = Of the works and services bought in a calendar year for subsoil-use operations, in-country value must make up at least 50%.
    .read = Works and services are taken together, each year by itself, goods are left out (reading A-15). Nothing is rounded: 49.99% is too little. Both the commitment and the stated figures count (reading A-04).
    .source = Order No. 372 of 24.05.2018, Rules, paragraph 3, sub-paragraph 2
point-3-3 = Wage above the region’s
    .about = The average wage must be above the average statistical figure of the region concerned.
    .read = The planned average monthly wage of the project’s staff is compared with the latest published figure of the region where the project is carried out; you state the figure, its period and its source (reading A-14). An equal wage is not enough. Both the commitment and the stated figures count (reading A-04).
    .source = Order No. 372 of 24.05.2018, Rules, paragraph 3, sub-paragraph 3
point-3-4 = Project cost
    .about = The cost of the industrial-innovation project must be at least 14 500 000 monthly calculation indices (MCI).
    .read = The index in force on the day of filing is taken (reading A-01), for 2022 the one set for other payments (reading A-02). The whole project counts, without VAT (reading A-16), each project by itself (reading A-17). The cost is compared even before the commitment is marked (reading A-04).
    .source = Order No. 372 of 24.05.2018, Rules, paragraph 3, sub-paragraph 4
point-3-5 = Keeping to the schedule
    .about = The project must be carried out according to the plan-schedule enclosed under paragraph 4, sub-paragraph 2.
    .read = Only the commitment is asked for here, the plan-schedule itself is checked under paragraph 4, sub-paragraph 2 (reading A-04).
    .source = Order No. 372 of 24.05.2018, Rules, paragraph 3, sub-paragraph 5
point-3-lasting = Condition stays unchanged
    .about = The condition stays unchanged for the whole life of the project and of the licence. The exception is a transfer of the subsoil-use right to other persons.
    .read = The sentence of the order is hard to read, so only agreement with it is asked for here; a later transfer of the right is not considered (reading A-29).
    .source = Order No. 372 of 24.05.2018, Rules, paragraph 3, part 2
point-4-1 = Project passport
    .about = The application is accompanied by the project passport, on the form of the rules for entering projects on the unified industrialisation map.
    .read = Decree No. 409, which the paragraph names, is repealed, so the form of order No. 592 is taken into account as well (reading A-07). The program checks that the file is there and opens; whether the form was kept is seen by a person.
    .source = Order No. 372 of 24.05.2018, Rules, paragraph 4, sub-paragraph 1
point-4-2 = Plan-schedule
    .about = The application is accompanied by the plan-schedule of the project, on the form of the rules for entering projects on the unified industrialisation map.
    .read = Decree No. 409, which the paragraph names, is repealed, so the form of order No. 592 is taken into account as well (reading A-07). The program checks that the file is there and opens; whether the form was kept is seen by a person.
    .source = Order No. 372 of 24.05.2018, Rules, paragraph 4, sub-paragraph 2
point-4-3 = Financing
    .about = Copies of documents showing that the financing of the project has been worked out are enclosed: a contract and/or an agreement.
    .read = A contract or an agreement is enough; the order does not name a memorandum, so a person judges it (reading A-09). What the paper says is not checked.
    .source = Order No. 372 of 24.05.2018, Rules, paragraph 4, sub-paragraph 3
point-4-4 = Conclusion on the plot
    .about = The conclusion of the authorised body for subsoil study is enclosed: on the day of its issue the plot is free, and there are approved reserves.
    .read = A mining licence needs both; for exploration a person judges the lack of approved reserves (reading A-05). The order sets no period of validity for the conclusion (reading A-06).
    .source = Order No. 372 of 24.05.2018, Rules, paragraph 4, sub-paragraph 4
point-4-5 = One-page slide
    .about = A slide presentation on one page shows the name and purpose of the project, its place and period, its total cost and the expected results.
    .read = “Period” is read as beginning and end, stages are not needed (reading A-28). “One page” is one page of a file; several files of one page each are judged by a person (reading A-30).
    .source = Order No. 372 of 24.05.2018, Rules, paragraph 4, sub-paragraph 5
point-4-6 = Written justification
    .about = Reasons are given in writing why the licence is needed to supply production with raw material and/or fuel in a sufficient and substantiated volume.
    .read = The program checks that the file is there and opens. Whether the volume is sufficient and substantiated is judged by the working body.
    .source = Order No. 372 of 24.05.2018, Rules, paragraph 4, sub-paragraph 6
point-4-7 = Project information
    .about = Project information for investment projects is enclosed, as the rules for entering projects on the unified industrialisation map provide.
    .read = Required whatever the size of the project (reading A-08). Decree No. 409 is repealed, so the form of order No. 592 is taken into account as well (reading A-07). The program checks that the file is there and opens.
    .source = Order No. 372 of 24.05.2018, Rules, paragraph 4, sub-paragraph 7
point-6-1 = Project on the map
    .about = The first question of the draft conclusion: is the applicant an entity of industrial-innovation activity whose project is on the unified industrialisation map?
    .read = Paragraph 4 asks for no proof of the entry, so the documents are complete without it (reading A-18). Your answer for the day of filing is taken, the map itself is not consulted.
    .source = Order No. 372 of 24.05.2018, Rules, paragraph 6, sub-paragraph 1
point-6-2 = Listed activity
    .about = The second question: does the product belong to the list of activities (technological processes) in the annex to the Rules?
    .read = The OKED class of the declared product is taken: the first four digits are compared, the fifth is not checked (reading A-19).
    .source = Order No. 372 of 24.05.2018, Rules, paragraph 6, sub-paragraph 2, and the annex
point-6-3 = Connection with subsoil use
    .about = The third question: is the production activity (technological process) in priority sectors of the economy connected with subsoil use?
    .read = The order does not define the priority sectors; the three of the annex are taken (reading A-20). The program does not answer this question.
    .source = Order No. 372 of 24.05.2018, Rules, paragraph 6, sub-paragraph 3

# Reasons shared by several rules: the finding, the rule with its figures (.more), what to do (.do)

common--edition-not-known = The wording of the Rules on that day is not known
    .more = The wording known here is taken as in force from { $from }.
    .do = Check the day of filing.
common--commitment-missing = Say whether you take on the commitment
    .more = Under paragraph 3 recognition rests on this commitment.
    .do = Choose an answer beside the commitment.
common--commitment-refused = The commitment is not taken on
    .more = Paragraph 3 asks for all the commitments that it lists.
    .do = If you do take it on, change the answer.
common--map-missing = Say whether the project is on the unified industrialisation map
    .more = Paragraphs 3 and 6 speak of projects that are on the map.
    .do = Answer the question about the map; give the date of the entry too, if you know it.
common--map-not-included = The project is not on the unified industrialisation map
    .more = Paragraphs 3 and 6 speak only of projects that are on the map.
    .do = Put the project forward for the map; if it is on it already, correct the answer.
common--map-after-filing = The entry on the map is dated after the day of filing
    .more = Date of the entry: { $date }, day of filing: { $filed }.
    .do = Check both dates.
common--figure-unreadable = Could not read “{ $typed }”
    .more = The program does not guess what it did not understand.
    .do = Type it again as in the example beside the field.
common--figure-ambiguous = { $one } or { $other }?
    .more = “{ $typed }” can be read two ways, and the program does not choose.
    .do = Type it so that it can be read one way only.
common--figure-negative = Negative number: “{ $typed }”
    .more = The number cannot be less than zero here.
    .do = Check the number and type it again.
common--figure-other-currency = Another currency: “{ $typed }”
    .more = Amounts are compared in tenge.
    .do = Type the amount in tenge.
common--not-offered = Not among the answers offered: “{ $typed }”
    .more = This question takes one of the answers offered and no other.
    .do = Choose one of the answers offered.
common--file-empty = The file is empty: “{ $file }”
    .more = There is no document in the file.
    .do = Attach the file with the document itself.
common--file-damaged = The file is damaged: “{ $file }”
    .more = An ordinary viewer would not show it.
    .do = Save or scan the document again and replace the file.
common--file-encrypted = The file needs a password: “{ $file }”
    .more = Nobody can open it without the password.
    .do = Remove the password and replace the file.
common--file-unusable = { $kind } will not do: “{ $file }”
    .more = A document, a table, a presentation or a scan will do.
    .do = Save the document as a PDF and replace the file.
common--attached =
    { $files ->
         [one] { $files } file attached
        *[other] { $files } files attached
    }
    .more = Nothing was found to hinder reading; what it says is judged by a person.

# Reasons of paragraph 2

p2-2-applicant--name-missing = Enter the applicant’s name
    .more = The applicant is known by name and number.
    .do = Enter it in full, as in the documents.
p2-2-applicant--number-missing = Enter the BIN or IIN
    .more = For a simple partnership it is that of the participant who conducts its affairs (reading A-31).
    .do = Enter the number as in the documents.
p2-2-applicant--number-length =
    The number has { $have ->
         [one] { $have } digit
        *[other] { $have } digits
    }, it needs { $need }
    .more = A BIN and an IIN have { $need } digits.
    .do = Compare the number with the document and correct it.
p2-2-applicant--number-check-digit = The check digit of the number does not fit: { $number }
    .more = The last digit of a BIN or IIN follows from the others.
    .do = Compare every digit with the document.
p2-2-applicant--licence-missing = Choose the kind of licence
    .more = Recognition is for an exploration or a mining licence.
    .do = Choose exploration or mining.
p2-2-applicant--minerals-missing = Enter the minerals
    .more = The licence is for solid minerals.
    .do = Enter each mineral on a line of its own.
p2-2-applicant--mineral-unnamed = Enter the name of the mineral
    .more = Its use is stated, its name not yet.
    .do = Enter the name or delete the line.
p2-2-applicant--mineral-not-solid = Not a solid mineral: “{ $mineral }”
    .more = The program took it for “{ $as }”; the Rules are about solid minerals only.
    .do = Take it off the list or make its name more exact.
p2-2-applicant--stated =
    { $licence }; { $minerals ->
         [one] { $minerals } mineral
        *[other] { $minerals } minerals
    }
    .more = The name, the number and the kind of licence are stated, the check digit fits.

# Reasons of paragraph 3

p3-1-own-use--minerals-missing = Enter the minerals
    .more = For each mineral the program checks what it is used for.
    .do = Enter the name and the use of each mineral.
p3-1-own-use--use-missing = State the use: “{ $mineral }”
    .more = The sub-paragraph allows use as raw material and/or fuel only.
    .do = Mark raw material, fuel or another use.
p3-1-own-use--other-use = Another use: “{ $use }”
    .more = Mineral: { $mineral }. It goes only as raw material and/or fuel (reading A-03).
    .do = Remove the other use if there will be none.
p3-1-own-use--only-own-use = Raw material and/or fuel only
    .more =
        The commitment is taken on, the project is on the map, { $minerals ->
             [one] { $minerals } mineral is stated
            *[other] { $minerals } minerals are stated
        }.
p3-2-in-country-value--years-missing = Enter the years and shares
    .more = The share is compared for each calendar year by itself.
    .do = Add a year and enter the percentage or both sums.
p3-2-in-country-value--year-twice = { $year } is given twice
    .more = Each year is given once and compared by itself.
    .do = Join the lines or correct the year.
p3-2-in-country-value--year-missing = Enter the year
    .more = The share is that of a calendar year.
    .do = Enter the calendar year on this line.
p3-2-in-country-value--share-missing = Enter the share of { $year }
    .more = A percentage or two sums are enough.
    .do = Enter the percentage, or the total and the in-country value.
p3-2-in-country-value--total-missing = Enter the total of { $year }
    .more = The share is taken of the year’s total for works and services.
    .do = Enter the total of the works and services bought in the year.
p3-2-in-country-value--in-country-missing = Enter the in-country value of { $year }
    .more = It must be at least half of the year’s total.
    .do = Enter the part of the total that is in-country value.
p3-2-in-country-value--share-above-100 = The share is above 100%: { $year }
    .more = Stated: { $have }; a part is never more than the whole.
    .do = Check and correct the percentage.
p3-2-in-country-value--nothing-bought = The total bought is zero: { $year }
    .more = There is no share of nothing.
    .do = Enter the sum or delete this year.
p3-2-in-country-value--in-country-above-total = In-country value exceeds the total: { $year }
    .more = In-country value: { $inCountry }, total: { $total }.
    .do = Check both sums: they may have changed places.
p3-2-in-country-value--percent-and-sums-disagree = The percentage and the sums disagree: { $year }
    .more = Stated: { $percent }, by the sums: { $share }.
    .do = Correct the percentage or the sums; you may keep one of them only.
p3-2-in-country-value--share-below = { $short } short in { $year }
    .more = The in-country share is { $have }, at least { $need } is needed.
    .do = Raise the in-country value of { $year } or correct the percentage.
p3-2-in-country-value--sum-below = { $short } short in { $year }
    .more = In-country value is { $have } ({ $share }) of { $total }, at least { $need } is needed.
    .do = Raise the in-country value of { $year } or correct the sums.
p3-2-in-country-value--share-enough = { $year }: { $have }, enough
    .more = At least { $need } is needed, { $over } to spare.
p3-2-in-country-value--sum-enough = { $year }: { $share }, enough
    .more = In-country value is { $have } of { $total }, { $over } to spare.
p3-3-wage--average-missing = Enter the average wage of the project
    .more = It must be above the average statistical figure of the region.
    .do = Enter the planned average monthly wage in tenge.
p3-3-wage--figure-missing = Enter the wage figure of the region
    .more = The figure, its period and its source are needed (reading A-14).
    .do = Enter the latest figure published by the Bureau of National Statistics.
p3-3-wage--figure-zero = The figure of the region is zero
    .more = A comparison with zero says nothing.
    .do = Enter the published figure.
p3-3-wage--figure-without-period = The figure of the region has no period
    .more = Without its period the figure cannot be compared with the statistics (reading A-14).
    .do = Name the period; without it the working body judges the figure.
p3-3-wage--period-after-filing = The period of the figure does not end before filing
    .more = Period: { $period }, day of filing: { $filed }.
    .do = Take the figure of the latest published period.
p3-3-wage--figure-without-source = The figure of the region has no source
    .more = Without its source the figure cannot be checked (reading A-14).
    .do = Name the source; without it the working body judges the figure.
p3-3-wage--wage-equal = The wage equals the figure of the region
    .more = Stated: { $have }; more than { $need } is needed.
    .do = Raise the planned wage or check the figure.
p3-3-wage--wage-below = { $short } short of the region’s figure
    .more = Stated: { $have }; more than { $need } is needed.
    .do = Raise the planned wage or check the figure.
p3-3-wage--wage-above = Above the region’s figure by { $over }
    .more = Stated: { $have }, figure of the region: { $need }.
p3-4-project-cost--cost-missing = Enter the total cost of the project
    .more = The cost is compared with the threshold at the MCI of the day of filing (reading A-01).
    .do = Enter the cost of the whole project, without VAT.
p3-4-project-cost--no-index-for-day = The MCI of that day is not known here: { $filed }
    .more = Stated: { $have }, threshold: { $needMCI }; it cannot be turned into tenge.
    .do = Check the day of filing, or come back when the MCI of that year has been set.
p3-4-project-cost--below-minimum = { $short } short
    .more = { $have } = { $haveMCI } (1 MCI = { $index }); threshold: { $needMCI } = { $need }.
    .do = Check the cost: the whole project, without VAT.
p3-4-project-cost--below-minimum-but-not-last-year = { $short } short, but enough at the MCI of { $otherYear }
    .more = Stated: { $have }, threshold: { $need }; at the MCI of { $otherYear } it is { $otherNeed } (reading A-01).
    .do = Check the cost: the whole project, without VAT; ask the working body which year’s MCI is taken.
p3-4-project-cost--below-minimum-mci = { $short } short
    .more = Stated: { $have }, threshold: { $need }.
    .do = Check the cost: the whole project, without VAT.
p3-4-project-cost--enough = The threshold is reached, { $over } to spare
    .more = { $have } = { $haveMCI } (1 MCI = { $index }); threshold: { $needMCI } = { $need }.
p3-4-project-cost--enough-but-not-next-year = The threshold is reached, but not at the MCI of { $otherYear }
    .more = Stated: { $have }, { $over } to spare; the threshold of { $otherYear } is { $otherNeed } (reading A-01).
p3-4-project-cost--enough-mci = The threshold is reached, { $over } to spare
    .more = Stated: { $have }, threshold: { $need }.
p3-5-schedule--given = The commitment is taken on
    .more = The plan-schedule itself is checked under paragraph 4, sub-paragraph 2 (reading A-04).
p3-lasting--given = The condition is agreed to
    .more = The condition holds for the whole life of the project and of the licence.

# Reasons of paragraph 4

p4-1-passport--file-missing = Attach the project passport
    .more = Its form is that of order No. 592 (formerly decree No. 409).
    .do = Choose a file: a PDF, a text document or a scan.
p4-2-plan-schedule--file-missing = Attach the plan-schedule
    .more = Its form is that of order No. 592 (formerly decree No. 409).
    .do = Choose a file: a PDF, a table or a scan.
p4-3-financing--file-missing = Attach a copy of the financing document
    .more = This is a contract and/or an agreement on financing the project.
    .do = Choose a file: a PDF, a text document or a scan.
p4-3-financing--kind-missing = Choose the kind of document
    .more = The order names a contract and/or an agreement.
    .do = Choose contract, agreement or memorandum.
p4-3-financing--memorandum = A memorandum instead of a contract
    .more = The order names a contract and/or an agreement, not a memorandum (reading A-09).
    .do = The working body judges this; a copy of a contract or an agreement would help.
p4-3-financing--worked-out = { $paper }: copy attached
    .more = A document showing that financing is worked out; what it says is not checked.
p4-4-conclusion--file-missing = Attach the conclusion on the plot
    .more = It is issued by the authorised body for subsoil study.
    .do = Choose a file: a PDF, a text document or a scan.
p4-4-conclusion--date-missing = Enter the date of the conclusion
    .more = The plot must be free on the day of the conclusion.
    .do = Enter the date as in the document.
p4-4-conclusion--dated-after-filing = The conclusion is dated after the day of filing
    .more = Date of the conclusion: { $date }, day of filing: { $filed }.
    .do = Check both dates.
p4-4-conclusion--free-missing = Say whether the plot is free
    .more = The conclusion must state it.
    .do = Read the conclusion and choose the answer.
p4-4-conclusion--not-free = By the conclusion the plot is not free
    .more = The plot must be free on the day of the conclusion.
    .do = Check the conclusion or obtain one on a free plot.
p4-4-conclusion--reserves-missing = Say whether there are approved reserves
    .more = The conclusion must state it (reading A-05).
    .do = Read the conclusion and choose the answer.
p4-4-conclusion--reserves-denied = By the conclusion there are no approved reserves
    .more = A mining licence needs approved reserves (reading A-05).
    .do = Check the conclusion and the kind of licence.
p4-4-conclusion--reserves-denied-licence-missing = Choose the kind of licence: no approved reserves
    .more = Mining needs reserves; for exploration a person judges their lack (reading A-05).
    .do = Choose exploration or mining.
p4-4-conclusion--reserves-denied-exploration = Exploration: no approved reserves
    .more = Exploration normally has none yet, but the order makes no exception (reading A-05).
    .do = The working body judges this; an explanation in the application may help.
p4-4-conclusion--reserves-not-stated-exploration = Exploration: reserves are not mentioned
    .more = Exploration normally has none yet, but the order makes no exception (reading A-05).
    .do = If the conclusion names reserves, mark it; if not, the working body judges this.
p4-4-conclusion--free-and-approved = The plot is free, reserves are approved
    .more = Date of the conclusion: { $date }; the order sets no period of validity (reading A-06).
p4-5-slide--file-missing = Attach the slide
    .more = The project is shown on one page.
    .do = Choose a file: a presentation, a PDF or a picture.
p4-5-slide--too-many-pages =
    The file has { $have ->
         [one] { $have } page
        *[other] { $have } pages
    }, needed: { $need }
    .more = The slide is one page long: “{ $file }”.
    .do = Bring it all onto one page and delete the others.
p4-5-slide--pages-not-told = The number of pages could not be told: “{ $file }”
    .more = The slide is one page long; the program could not count the pages.
    .do = If it is one page, confirm it; otherwise the working body judges this.
p4-5-slide--several-files =
    The slide comes in { $files ->
         [one] { $files } file
        *[other] { $files } files
    }
    .more = The order speaks of one page and says nothing of language versions (reading A-30).
    .do = The working body judges this; you may keep one file.
p4-5-slide--content-missing = Mark it if the slide shows it: “{ $content }”
    .more = The slide must show this.
    .do = If the slide shows it, mark it; if not, add it to the slide.
p4-5-slide--content-not-found = Not found in the text of the slide: “{ $content }”
    .more = You marked it; that the program did not find it does not mean that it is missing.
    .do = The working body judges this; a clear heading on the slide would help.
p4-5-slide--one-page =
    One page with { $contents ->
         [one] { $contents } item
        *[other] { $contents } items
    }
    .more = The items were found in the text of the file or marked by you.
p4-5-slide--one-page-confirmed =
    One page, confirmed by you, with { $contents ->
         [one] { $contents } item
        *[other] { $contents } items
    }
    .more = The program could not count the pages and takes your word.
p4-6-justification--file-missing = Attach the written justification
    .more = It says why production needs the licence and how much raw material.
    .do = Choose a file: a PDF, a text document or a scan.
p4-7-information--file-missing = Attach the project information
    .more = It is required whatever the size of the project (reading A-08).
    .do = Choose a file: a PDF, a text document or a scan.

# Reasons of paragraph 6

p6-1-map--on-the-map = The project is on the unified industrialisation map
    .more = Your answer is taken, the map itself is not consulted.
p6-2-activity--activity-missing = Enter the OKED code
    .more = The class of the product is compared with the list of the annex.
    .do = Enter the code of the product, for example 24.44.
p6-2-activity--activity-too-short = The OKED code is incomplete: “{ $typed }”
    .more = A class has four digits; a shorter code covers several classes.
    .do = Complete the code to four digits.
p6-2-activity--not-in-the-annex = Class { $activity } is not in the annex
    .more = The list has classes of ferrous and non-ferrous metallurgy and agrochemistry.
    .do = Check the code of the product.
p6-2-activity--in-the-annex = Class { $activity } is in the annex
    .more = The first four digits were compared, the fifth is not checked (reading A-19).
p6-3-connection--decided-by-people = The Commission answers this question
    .more = The working body drafts the conclusion, the Commission decides.
    .do = The Commission decides; brief reasons for the connection in the application may help.

# The seven documents of paragraph 4: title and what belongs there (.hint)

doc-passport = Project passport
    .hint = The passport on the form of order No. 592 (formerly decree No. 409).
doc-schedule = Plan-schedule
    .hint = The plan-schedule of the project on the form of order No. 592 (formerly decree No. 409).
doc-financing = Financing documents
    .hint = A copy of the contract and/or agreement on financing the project.
doc-conclusion = Conclusion on the plot
    .hint = The conclusion of the authorised body for subsoil study that the plot is free and that there are approved reserves.
doc-slide = One-page slide
    .hint = On one page: name and purpose, place and period, total cost, expected results.
doc-justification = Written justification
    .hint = Why the licence is needed to supply production with raw material and/or fuel, and in what volume.
doc-information = Project information
    .hint = Project information for investment projects under order No. 592 (formerly decree No. 409).

# Kinds of file, told from the content

kind-pdf = PDF document
kind-pptx = PPTX presentation
kind-ppt = PPT presentation
kind-odp = ODP presentation
kind-docx = DOCX document
kind-doc = DOC document
kind-odt = ODT document
kind-rtf = RTF document
kind-xlsx = XLSX spreadsheet
kind-xlsb = XLSB spreadsheet
kind-xls = XLS spreadsheet
kind-ods = ODS spreadsheet
kind-jpeg = JPEG picture
kind-png = PNG picture
kind-tiff = TIFF picture
kind-zip = ZIP archive
kind-html = Web page
kind-text = Plain text
kind-program = Program
kind-empty = Empty file
kind-other = File of unknown kind

# Words of the closed questions

licence-exploration = Exploration licence
licence-mining = Mining licence
applicant-legal-entity = Legal entity
applicant-individual = Individual
applicant-simple-partnership = Simple partnership
use-raw-material = Raw material
use-fuel = Fuel
paper-contract = Contract
paper-agreement = Agreement
paper-memorandum = Memorandum
content-name = Name
content-purpose = Purpose
content-place = Place
content-period = Period
content-cost = Total cost
content-results = Expected results
liquid-oil = oil
liquid-gas = gas
liquid-condensate = gas condensate
liquid-coal-bed-methane = coal-bed methane
liquid-water = water
confirms-pages = The slide is one page long

# Regions (ISO 3166-2:KZ)

region-KZ-10 = Abai Region
region-KZ-11 = Akmola Region
region-KZ-15 = Aktobe Region
region-KZ-19 = Almaty Region
region-KZ-23 = Atyrau Region
region-KZ-27 = West Kazakhstan Region
region-KZ-31 = Zhambyl Region
region-KZ-33 = Jetisu Region
region-KZ-35 = Karaganda Region
region-KZ-39 = Kostanay Region
region-KZ-43 = Kyzylorda Region
region-KZ-47 = Mangystau Region
region-KZ-55 = Pavlodar Region
region-KZ-59 = North Kazakhstan Region
region-KZ-61 = Turkistan Region
region-KZ-62 = Ulytau Region
region-KZ-63 = East Kazakhstan Region
region-KZ-71 = Astana (city)
region-KZ-75 = Almaty (city)
region-KZ-79 = Shymkent (city)

# The annex: sectors and classes of OKED. The Kazakh names are those of the order, the others those of the classifier

sector-ferrous = Ferrous metallurgy
sector-non-ferrous = Non-ferrous metallurgy
sector-agrochemistry = Agrochemistry
activity-24-10 = Basic iron and steel and ferro-alloys
activity-24-20 = Tubes, pipes, hollow profiles and related fittings, of steel
activity-24-31 = Cold drawing of bars
activity-24-32 = Cold rolling of narrow strip
activity-24-33 = Cold forming or folding
activity-24-34 = Cold drawing of wire
activity-24-51 = Casting of iron
activity-24-52 = Casting of steel
activity-24-41 = Precious metals production
activity-24-42 = Aluminium production
activity-24-43 = Lead, zinc and tin production
activity-24-44 = Copper production
activity-24-45 = Other non-ferrous metal production
activity-24-53 = Casting of light metals
activity-24-54 = Casting of other non-ferrous metals
activity-20-15 = Fertilisers and nitrogen compounds
activity-20-20 = Pesticides and other agrochemical products

# Holidays and why a day is not counted

holiday-new-year = New Year
holiday-christmas = Orthodox Christmas
holiday-womens-day = International Women’s Day
holiday-nauryz = Nauryz
holiday-unity = Day of Unity of the People of Kazakhstan
holiday-defender = Defender of the Fatherland Day
holiday-victory = Victory Day
holiday-capital = Capital City Day
holiday-kurban-ait = First day of Kurban Ait
holiday-constitution = Constitution Day
holiday-republic = Republic Day
holiday-first-president = Day of the First President
holiday-independence = Independence Day
day-holiday = { $name }: holiday
day-substitute = { $name }: day off moved from { $for }
day-day-off = { $name }: day off, not moved
day-transfer-off = Day off: moved from { $for }
day-transfer-working = Working day: the day off is moved to { $for }
day-weekend = Day off

# Dated notices about the law itself: what is known and what is not (.text), where it stands (.source)

notices-note = These are notices, not a refusal: you can fill in and check the application.
notice-S-1 = The right was given until 29.06.2023
    .text = Article 278(7) of the Code gave this right for five years from the Code’s entry into force on 29.06.2018. Whether the term was renewed is not known to us: check with the ministry.
    .source = Code on Subsoil and Subsoil Use, art. 278(7). The last day is our calculation.
notice-S-2 = Law No. 249-VIII added paragraphs 7-1 and 7-2
    .text = The Law of 30.12.2025 added these paragraphs to article 278 of the Code. We do not have their text; they may renew the right, change it or not concern it at all: check with the ministry.
    .source = Law No. 249-VIII of 30.12.2025, published on 31.12.2025; in force from about the beginning of March 2026.
notice-S-3 = The forms are now in order No. 592
    .text = Decree No. 409, to which paragraph 4 refers, is repealed; order No. 592 of 22.08.2023 of the same title has taken its place. We have not seen the forms of that order: check with the ministry.
    .source = Government decree No. 903 of 12.10.2023; order No. 592 of 22.08.2023.
notice-S-4 = The ministry has changed its name
    .text = Since autumn 2023 orders have been issued by the Minister of Industry and Construction. Which body replaced the Industrial Development Committee named in paragraph 8 is not known to us: check with the ministry.
    .source = Order No. 93 of 29.11.2023, the first act seen under the new name.

# Bodies: roles of the order and who acts in them

role-authorised-body = Authorised body
role-industry-committee = Industrial Development Committee
role-geology-committee = Geology Committee
role-subsoil-department = Department of subsoil use
role-economy-ministry = Ministry of National Economy
role-national-centre = National Centre
role-other = Another body
body-ministry-of-industry-and-infrastructure-development = Ministry of Industry and Infrastructure Development of the Republic of Kazakhstan
body-ministry-of-industry-and-construction = Ministry of Industry and Construction of the Republic of Kazakhstan
body-industrial-development-committee = Industrial Development Committee
body-geology-committee = Geology Committee
body-solid-minerals-subsoil-department = Department of subsoil use for solid minerals
body-ministry-of-national-economy = Ministry of National Economy of the Republic of Kazakhstan
body-national-centre-for-complex-processing = National Centre for Complex Processing of Mineral Raw Materials (state enterprise)

# Acts, as they are cited

act-order-372 = Order No. 372 of 24.05.2018
act-subsoil-code = Code on Subsoil and Subsoil Use No. 125-VI of 27.12.2017
act-industrial-policy-law = Law on Industrial Policy No. 86-VII of 27.12.2021
act-decree-409 = Government decree No. 409 of 20.06.2022
act-order-592 = Order No. 592 of 22.08.2023
act-order-260-of-2018 = Order No. 260 of 20.04.2018
act-appc = Administrative Procedural and Process-Related Code of 29.06.2020
act-labour-code = Labour Code of 23.11.2015
act-holidays-law = Law on Holidays in the Republic of Kazakhstan of 13.12.2001
act-law-249 = Law No. 249-VIII of 30.12.2025
act-decree-903 = Government decree No. 903 of 12.10.2023
act-order-93 = Order No. 93 of 29.11.2023

# Steps of paragraphs 5 to 9: what happens (.who), where it stands (.cite), how long it may take (.term)

step-filed = Application filed
    .who = The day of filing is not counted.
step-accept = Acceptance
    .who = The working body checks the application against paragraph 4.
    .cite = para 5, part 1
    .term =
        { $days ->
             [one] { $days } working day
            *[other] { $days } working days
        } from receipt
step-return = Return
    .who = An application that does not comply with paragraph 4 is returned; once put right, it may be filed again.
    .cite = para 5, part 2
    .term =
        { $days ->
             [one] { $days } working day
            *[other] { $days } working days
        }; the order does not say from when (reading A-10)
step-draft = Draft conclusion
    .who = The working body drafts the conclusion on the three questions of paragraph 6.
    .cite = para 6
    .term =
        Not more than { $days ->
             [one] { $days } working day
            *[other] { $days } working days
        } from acceptance
step-commission = Sitting of the Commission
    .who = The working body brings the draft before a sitting of the Commission.
    .cite = para 7
    .term =
        { $days ->
             [one] { $days } working day
            *[other] { $days } working days
        } from the draft
step-notice = Notice of the decision
    .who = The working body sends the Commission’s decision to the applicant.
    .cite = para 9, part 3
    .term =
        { $days ->
             [one] { $days } working day
            *[other] { $days } working days
        } after the sitting

# Faults of a call: what is wrong and what to do

fault-bad-arguments = The program was called wrongly. Reload the page and try again.
fault-unknown-method = The program does not know this action. Reload the page: the versions may not match.
fault-too-large = There is too much data for the program to read. Shorten the text or the files.
fault-bad-json = The file is damaged or incomplete. Open another saved copy.
fault-wrong-type = One of the values in the file is written wrongly. Correct the place that is named or open another copy.
fault-unknown-field = The file has a field that the program does not know. Remove it or check the version of the program.
fault-unknown-format = The file belongs to another version of the program. Open it there.
fault-not-a-day = There is no such day, or none is given. Check the date.
fault-edition-not-known = The wording of the Rules on that day is not known. Choose a later day.
fault-step-order = This step comes before the one that it follows. Check the order of the dates.
fault-bad-count = The number of people or votes does not add up. Check the numbers.
fault-repeated-key = The same key is written twice in one place. Keep one of them.
fault-missing = A value that must be there is missing. Enter it at the place that is named.
fault-bad-text = Some letters were lost when the file was saved. Save it as UTF-8.
fault-bad-number = This number cannot stand here. Check it.
fault-unknown-word = The program does not know this word or code. Check its spelling.
fault-unknown-name = This names an entry that is not in the file. Check the code.
fault-row-order = The rows are out of order: their periods overlap or leave a gap, or a row is repeated. Check the dates and the rows beside it.
fault-bad-calendar = The days in the calendar of the year do not agree. Check the day that is named.
fault-older-data = This data is older than the data of the program itself. Take a newer file or bring its date up to date.
fault-internal = Something went wrong in the program and there is no answer. Reload the page: what you entered is kept in this browser.

# Where the application goes and who decides

where-filed = The free-form application goes to the authorised body: on paper to its office or through e-Otinish (a general channel, which the order does not name). It is signed outside this page, by hand or with an electronic digital signature.
who-decides = The working body accepts the application or returns it, the Commission decides. The program compares with the order what you stated and promises no outcome.
addressee-note = The application is addressed to the authorised body, not to the working body (reading A-25). Check the name of that body on the day of filing with the ministry.
