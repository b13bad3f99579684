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
preview-words = Words of this page
preview-no-words = No words were found on this page.
enclosures = List of enclosures with checksums
enclosures-point = Point
enclosures-document = Document
enclosures-file = File
enclosures-pages = Pages
enclosures-size = Size
enclosures-save = Save the list as a table
enclosures-name = List of enclosures.tsv
