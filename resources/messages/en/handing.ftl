# The check before handing in
handing-finding = { $severity } · { $place }: { $said }

# The data inside the PDF
handing-data = Put the application’s data into the PDF
handing-data-inside = The PDF also carries what is listed below, so that you can open it again and go on writing. The choice is kept.
handing-data-left-out = The PDF holds pages only and nothing of what is listed below. No draft can be brought back from it.
handing-data-unfold = Show what it holds
handing-data-fold = Hide what it holds

# Printing
handing-print = Print
handing-printed = { $count ->
    [one] Sent { $count } page to the printer.
   *[other] Sent { $count } pages to the printer.
}
handing-not-printed = The printer did not take the pages. Check its connection and try again, or save a PDF and print that.

# The preview while writing
handing-preview = Preview of the page being written
handing-preview-below = Only the section in hand is drawn. Page numbers are settled in the check before handing in.
handing-preview-show = Open the preview
handing-preview-hide = Close the preview

# Bringing back from a PDF
handing-open-pdf = Open from PDF
handing-read-only = The vault is open for reading only, so nothing can be brought in. Close the other window and open it again.
handing-pdf-too-large = The file { $file } is too large. Choose an application PDF that this program exported.
handing-pdf-company = Company
handing-pdf-programme = Programme
handing-pdf-programme-of = { $programme } ({ PLAIN($season) })
handing-pdf-written-on = Written on
handing-pdf-answers = Answers typed
handing-pdf-answers-of = { $count ->
    [one] { $count } field
   *[other] { $count } fields
}
handing-pdf-verdict = Verdict
handing-pdf-verdict-of = { $then } when written (as of { $day }) · { $now } now
handing-pdf-original = The file is exactly as it was exported.
handing-pdf-resaved = Another program saved this file after it was exported. Its pages and its data seem to be as they were.
handing-pdf-changed = This file was changed after it was exported, so the pages you see and the data inside may differ. If you have the original, open that one.
handing-pdf-sure = I know that the file was changed and want its data
handing-pdf-take = Make a draft of it
handing-pdf-new-company = The vault has no company with this business number, so a new one is made. It holds only the facts that the application used.
handing-pdf-known-company = It becomes a new draft of “{ $name }” in your vault. Your other drafts stay as they are.
handing-pdf-differences = { $count ->
    [one] One fact of the company differs. The vault’s facts are not changed, and fields filled from the facts show the vault’s value.
   *[other] { $count } facts of the company differ. The vault’s facts are not changed, and fields filled from the facts show the vault’s values.
}
handing-pdf-differences-more = and { $count } more
handing-fact = Fact
handing-fact-kept = In the vault (stays)
handing-fact-brought = In the PDF
handing-pdf-confirmed = { $count ->
    [one] The writer had read one figure in the notice. It is not used for any verdict here; please check the notice yourself.
   *[other] The writer had read { $count } figures in the notice. They are not used for any verdict here; please check the notice yourself.
}
handing-pdf-confirmed-line = { $value } · { $notice }

# The package
handing-package = Make the package
handing-package-below = Puts the application PDF and the attached documents into one folder, in the order of the notice. The representative submits it in person.
handing-package-folder = package
handing-package-way = How it is made
handing-package-merged = As one file
handing-package-separate = Each document apart
handing-package-file-mb = Limit of one file (MB)
handing-package-total-mb = Limit of all together (MB)
handing-package-no-limit = not known
handing-package-limits-below = Copy the limits from the notice or the portal. Beyond them pictures are made coarser, or files are divided.
handing-package-make = Choose a folder and make it
handing-package-making = Making the package
handing-package-holds = What is in it
handing-package-application = Application PDF
handing-package-no-files = No document is attached, so it holds only the application.
handing-package-missing = { $count ->
    [one] { $count } required document that is uploaded has no file.
   *[other] { $count } required documents that are uploaded have no file.
}
handing-package-missing-one = { $document }
handing-package-draft = Something is still to be mended, so every page is marked as a draft.
handing-package-made = { $count ->
    [one] Wrote { $count } file to { $folder }.
   *[other] Wrote { $count } files to { $folder }.
}
handing-package-stopped = Making it was stopped.
handing-package-nothing-written = Nothing was written.
