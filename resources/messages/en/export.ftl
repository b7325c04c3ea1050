# What is printed in the document
export-page = { PLAIN($number) } / { PLAIN($total) }
export-agree = I agree
export-disagree = I do not agree
export-date-blank = Date:  ________ / ____ / ____
export-company = Company
export-representative = Representative
export-sign-here = (signature or seal)
export-unit = Unit
export-total = Total
export-label = Item
export-others = { $count } others
export-document = Document
export-document-validity = Valid
export-document-ready = Ready
export-bar-chart = Bar chart
export-figures = figures
export-data-description = Application data (JSON)

# Errors
export-uncovered = Some characters cannot be printed: { $places }. Please change them, or choose to export them as character codes.
export-uncovered-place = { $characters } in { $field }
export-uncovered-more = { $places } and { $count } more
export-target-is-folder = { $path } is a folder. Please give a file name.
export-target-not-a-file = { $path } cannot hold a file. Please choose another place.
export-no-folder = The folder for { $path } does not exist. Please choose a folder that does.
export-no-permission = { $path } cannot be written. Please close it in other programs and check that you may write there.
export-disk-full = The disk is full, so { $path } was not saved. Please free some space and try again.
export-not-written = { $path } was not saved ({ $reason }). Please try another place.
export-not-a-pdf = This is not a PDF that can be read. Please choose a PDF exported by this application.
export-pdf-locked = This PDF is protected by a password. Please choose a file without one.
export-no-such-page = There is no page { $number }. The document has { $total }.
export-no-data = This PDF carries no application data. Please choose a PDF that this application exported with its data.
export-data-damaged = The application data in this PDF is damaged. Please choose the file as it was exported.
