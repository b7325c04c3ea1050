# The page of documents: checklist, attaching files, validity

documents-below = Drop a file onto its document or choose one. Each file is opened before it is attached, and one that cannot be used says why.
documents-add = Attach several files
documents-attach = Attach a file
documents-open = View
documents-replace = Replace
documents-remove = Take away
documents-close = Close
documents-dismiss = I have read it
documents-kinds = PDF and pictures
documents-any-file = All files
documents-first-page = First page of { $file }
documents-pages-of = Pages of { $file }
documents-as-handed-in = This is how it goes into the package. It is only shown here and not saved to the disk.
documents-taking-in = Examining the file to be attached
documents-looking = Opening the attached files
documents-read-only = The vault is open for reading only, so nothing can be attached. Close the other window and open it again.
documents-none = This program has no list of documents for this programme. Please check the notice.
documents-ready = { $ready } of { $needed } required documents are ready.
documents-extent = { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
} · { $size }
documents-not-looked = { $size } · not opened yet
documents-refused = { $file }: { $problem }

# What was done
documents-attached = Attached { $file }.
documents-removed = Took { $file } away.
documents-the-same = { $file } is the same as a file that is attached already.

# Several files
documents-assign = Which documents are these?
documents-assign-below = Choose for each file which document it is. Files without a choice are not attached.
documents-assign-what = which document it is
documents-not-assigned = Do not attach
documents-assign-take = Attach
documents-assign-left = { $count ->
    [one] { $count } file without a choice
   *[other] { $count } files without a choice
}
documents-reuse = Use a document of another application
documents-reuse-below = These files are attached to other applications of this company. Choose those that go with this one, too.
documents-reuse-none = No file is attached to another application of this company.
documents-known = { $size } · issued on { $day }
documents-known-undated = { $size } · no date of issue

# Closing
documents-closing = { $round } · closes on { $day }
documents-closing-hour = { $round } · closes on { $day } at { $hour } (Korean time)
documents-closing-unknown = { $round } · its closing day is not known. So nobody can say whether documents are still valid then.
documents-rolling = { $round } · applications are taken all along
documents-no-round = No round is open or ahead. So nobody can say whether documents are valid when one closes.

# How a document stands
documents-state-missing = Missing
documents-state-not-there = Not attached
documents-state-there = There
documents-state-done = Ready
documents-state-no-file = No file
documents-state-expired = Expired
documents-state-before-closing = Expires before closing
documents-state-too-new = Check the date
documents-state-undated = No date of issue
documents-state-closing-unknown = Closing day unknown
documents-state-validity-unknown = Validity unknown
documents-state-too-large = Too large
documents-state-locked = Password-protected
documents-state-unreadable = Cannot be used

# Validity
documents-validity-not-counted = It must be valid. Please check the period that is printed on the document itself.
documents-validity-unknown-days = How long it is valid has not been confirmed. Please check the notice.
documents-validity-undated = It is valid for { $days } days from its date of issue. Please note that date.
documents-validity-too-new = Its date of issue is after the day on which it is handed in. Please check the date.
documents-validity-expired = It was valid until { $last }. Please have it issued again.
documents-validity-expires-before-closing = It is valid until { $last } and ends before the round closes on { $closing }. Please apply by then or have it issued again.
documents-validity-unknown-closing = It is valid until { $last }. The closing day is not known, so please check it in the notice.
documents-validity-valid = It is valid until { $last }, also on the closing day ({ $closing }).
