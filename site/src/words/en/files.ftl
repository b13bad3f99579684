# The files of the seven documents: taking them in, what was found in them, looking at them, the list of enclosures.

# Taking files in.
drop-anywhere = Drop files anywhere
drop-hint = A place for each is proposed by what it says. Up to { $limit } each.
choose-files = Choose files
inspecting = Looking into files: { $done } of { $total }. { $file }
inspecting-label = How many files have been looked into
cancel = Cancel
proposals = Where do these files belong?
proposals-hint = The place is proposed by the text of the file. Check it before you attach.
proposals-attach =
    { $count ->
        [one] Attach { $count } file
       *[other] Attach { $count } files
    }
proposal-none = Choose the document
proposal-by-content = proposed by its text
slides =
    { $count ->
        [one] { $count } slide
       *[other] { $count } slides
    }
sheets =
    { $count ->
        [one] { $count } sheet
       *[other] { $count } sheets
    }
pages-not-told = pages not told
file-look = Look
file-exchange = Replace
file-exchange-with = A file in place of { $file }
file-up = Move up: { $file }
file-down = Move down: { $file }
file-misnamed = The name ends with “{ $ending }”, but inside it is: { $kind }. This does not hinder; rename it so that it opens for the recipient.
file-scan = A scan without text: read it yourself.
file-found = Found in the text: { $contents }.
found-in-text = found in the text
file-looks-like = By its text this looks like: { $document }.
file-move = Move there
file-show-place = Show
file-damaged = damaged
file-encrypted = needs a password
file-not-kept = “{ $file }” is attached but could not be kept in this browser: there is too little room. Attach it again after a reload.
undo-exchange = Replaced by “{ $file }”.
undo-attached =
    { $count ->
        [one] { $count } file was attached.
       *[other] { $count } files were attached.
    }
undo-moved = Moved to: { $document }.
preview-before = Previous page
preview-after = Next page
preview-page = Page { $page } of { $pages }
preview-waiting = The page is being drawn.
preview-gone = The file itself is no longer kept in this browser. Attach it again.
preview-none = This page cannot be shown here. Open the file in its own program.
preview-words = Text of this page
preview-no-words = No text was found on this page.
enclosures = List of enclosures with checksums
enclosures-point = Point
enclosures-document = Document
enclosures-file = File
enclosures-pages = Pages
enclosures-size = Size
enclosures-save = Save the list as a table
enclosures-name = List of enclosures.tsv

# What the texts of the files say.
content-parties = Parties
content-amount = Amount
content-date = Date
content-free = The plot is free
content-reserves = Approved reserves
documents--looks-like = By its text this is another document: { $slot }
documents--same-file = The same file is attached twice, also here: { $slot }
    .do = Leave it where it belongs.
documents--no-text = No text was found in “{ $file }”: read it yourself
documents--content-confirmed = Found in the text: { $content }
documents--content-named = Named by you, not found in the text: { $content }
documents--content-not-found = Not found in the text: { $content }
    .do = It may be said in other words: look for yourself.
documents--content-not-read = Cannot be read: { $content }
documents-cost--contradicts = The costs differ: { $one } and { $other }
    .do = Correct the one that is wrong.
documents-cost--differs = The costs may differ: { $one } and { $other }
    .do = Look whether both speak of the whole project without VAT.
documents-period--differs = The periods differ: { $one } and { $other }
    .do = Correct the one that is wrong.
documents-region--differs = The regions differ: { $one } and { $other }
    .do = Look whether both speak of the place of the project.
documents-activity--contradicts = The activity codes differ: { $one } and { $other }
    .do = Correct the one that is wrong.
documents-activity--differs = The activity codes may differ: { $one } and { $other }
    .do = Look whether both speak of the declared product.
documents-number--contradicts = The BIN (IIN) differ: { $one } and { $other }
    .do = Correct the one that is wrong.
documents-number--differs = The BIN (IIN) may differ: { $one } and { $other }
    .do = Look whether both speak of the applicant.
documents-project--differs = The names of the project differ: “{ $one }” and “{ $other }”
    .do = Give the project one name everywhere.
documents-date--differs = The dates of the conclusion differ: { $one } and { $other }
    .do = Enter the date that stands on the conclusion.
documents-free--denied = By its text the plot is not free, the form says that it is
    .do = Read the conclusion and correct the answer.
documents-free--stated = By its text the plot is free, the form says that it is not
    .do = Read the conclusion and correct the answer.
documents-reserves--denied = By its text there are no approved reserves, the form says that there are
    .do = Read the conclusion and correct the answer.
documents-reserves--stated = By its text there are approved reserves, the form says that there are none
    .do = Read the conclusion and correct the answer.
documents-sums--sources-differ = The sources add up to { $one }, the total is { $other }
    .do = Add them up once more.
documents-sums--financing-differs = The sums of financing differ: { $one } and { $other }
    .do = Look whether both speak of the same agreement.
documents-sums--financing-over = The financing is above the cost: { $one } and { $other }
    .do = Look whether it is all for this project.
documents-sums--financing-short = The financing is below the cost: { $one } and { $other }
    .do = Say in the papers where the rest comes from.
