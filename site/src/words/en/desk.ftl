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
