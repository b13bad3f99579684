# Drafts, the case file to carry, what the page keeps and how that is proved.

# Drafts.
drafts = Other applications in this browser
drafts-none = There is no other application here.
draft-new = New application
draft-unnamed = Without a name
draft-example = example
draft-readiness = { $met } of { $points } points met
draft-open = Open
draft-newer = Made by a newer version of the page; it is kept and not touched
draft-broken = Cannot be read; it is kept and not touched
undo-draft = The application was removed.
readonly = This application is open in another window. Here it can only be read.
continue-here = Continue here
kept-newer = The application that was open last was made by a newer version of the page. It is kept as it is; what you type now is a new one.
kept-broken = The application that was open last cannot be read. It is kept as it is; what you type now is a new one.
trouble-failed = This browser keeps nothing, perhaps because the window is private. What you type is lost when the window is closed: save the case file in time.
trouble-full = This browser has no room left. The text is kept first; remove files or other applications, or save the case file.
erase-everything = Erase everything
erase-what = All applications, letters, files and settings of this page are erased from this browser, also what is kept for work without a network. It cannot be undone.
erase-yes = Erase everything now

# The case file.
section-case = Case file
case-lead = One file with all of it: the application, the letter, the documents and the report. It opens in this page on any other machine.
case-save = Save the case file
case-open = Open a case file
case-compare = What has changed since
case-name = application
case-what = What is in it, and what it tells
case-contents = The file is an ordinary zip archive (.tanu) without compression: the application, the letter, the report, a receipt with the hashes of program, data and answers, and the attached documents, each with its SHA-256.
case-tells = Any byte that changed on the way is found and named when it is opened. That shows an accident and not authorship: whoever wishes can make another file whose sums are right.
case-sign = To prove who made it, sign the finished file outside this page, with a digital signature of the National Certification Authority as a separate file (CMS), and send both; or tell the recipient the SHA-256 by another way.
case-drop = A case file dropped anywhere on the page is opened, too. The application in hand is kept and stays in the list of applications.
case-busy = The case file is being read and checked
case-saved = Saved: { $file }
case-digest = SHA-256 of the whole file:
case-opened = Opened: { $file }
case-by = Made by version { $version }.
case-same-outcome = The points come out here as they did there.
case-other-outcome = Some points come out otherwise here than there: look at the check.
case-reread =
    { $count ->
        [one] { $count } file was read otherwise here; what was found here counts.
       *[other] { $count } files were read otherwise here; what was found here counts.
    }
case-missing =
    { $count ->
        [one] { $count } attached file is spoken of but not in it.
       *[other] { $count } attached files are spoken of but not in it.
    }
case-refused = The case file was not opened
case-unchanged = Nothing in this browser has changed.
case-unreadable = The browser could not read the file. Check that it is in its place and choose it again.
case-failed = The case file could not be made or opened.
case-no-differences = Nothing has changed since “{ $file }”.
case-differences =
    { $count ->
        [one] { $count } change since “{ $file }”
       *[other] { $count } changes since “{ $file }”
    }
case-where = Where
case-then = Then
case-now = Now
case-filed = Day of filing
refused-not-a-package = This is not a case file
refused-newer-format = It was made by a later version of the page: open it there
refused-damaged = It is cut short, or its parts contradict each other
refused-container-changed = The archive is not as it was written: a byte of it was changed, or another program packed it anew
refused-part-changed = A part is not as it was packed
refused-missing-part = A part is missing
refused-unlisted-part = There is a part that the list does not name
refused-unsafe-name = A name leads out of the archive, or shows otherwise than it is
refused-duplicate = Two parts have one name
refused-link = A part is a link and not a file
refused-encrypted = A part needs a password
refused-too-many = There are more parts than a case file may have
refused-too-large = A part, or all together, is larger than a case file may be
refused-bomb = A part would unpack to far more than it takes
refused-unreadable-application = What it holds is no application

# How to check the page oneself.
proof = Check this page yourself
proof-policy = This page is forbidden by its own policy to send data: it may fetch its own files and nothing else. What a browser does when you follow a link yourself, no policy forbids.
proof-offline = Switch the network off and reload the page: all of it works, also the letter, the files and the case file.
proof-hashes = Compare these SHA-256 with the file SHA256SUMS beside the page on its host, or with those that were given to you by another way.
proof-file = Compare the SHA-256 of the file tanu.html (sha256sum tanu.html) with SHA256SUMS of the host from which you have it.
proof-not-kept = known once the page is kept for work without a network
proof-store = Drafts stay in the browser of this computer and not on the memory stick. In Chromium and Safari other pages opened from a disk can read them; in Firefox a file that is moved or renamed leaves its drafts behind.

# The dated data.
data-built-in = Dated data of { $day }, built in.
data-replaced = Dated data of { $day }, replaced on this host.
data-until = Index known until { $index }, calendars until { $calendars }.
data-refused = The host’s data.json is not used; the built-in data is in force:
