# What is printed in the document
export-page = { PLAIN($number) } / { PLAIN($total) }
export-agree = I agree
export-disagree = I do not agree
export-date-blank = Date:  ________ / ____ / ____
export-company = Company
export-representative = Representative
export-contact = Person in charge
export-sign-here = (signature or seal)
export-unit = Unit
export-total = Total
export-table-part = { $caption } ({ PLAIN($number) }/{ PLAIN($total) })
export-label = Item
export-others = { $count } others
export-document = Document
export-document-validity = Valid
export-document-ready = Ready
export-bar-chart = Bar chart
export-figures = figures
export-data-description = Application data (JSON)

# The sheet with the recovery code
export-recovery-title = Recovery code
export-recovery-subject = Recovery code of a vault of SME Apply
export-recovery-vault = Vault
export-recovery-date = Made on
export-recovery-use = When to use it
export-recovery-use-text = When the passphrase is forgotten, the computer is a new one or the key store is empty: choose “Use the recovery code” where the vault is opened and type the { $letters } letters above. Small letters are fine; spaces and hyphens are not needed.
export-recovery-letters = Letters
export-recovery-letters-text = There are the digits 0 and 1, and no letters O, I, L and U. The last letter of each group is a check, so that a mistyped group is named.
export-recovery-keep = Where to keep it
export-recovery-keep-text = Away from the computer, in a safe or a drawer that locks. Do not photograph it, and do not keep it on a computer, in mail or in a cloud.
export-recovery-note = Whoever has this paper and the vault's folder, or a backup of it, can open the vault. If the paper is lost, open the vault and make a new code: this one then no longer opens it.

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
export-resaved = Another program has saved this PDF anew. Its pages and data seem untouched; take it in if you trust where it came from.
export-changed = This PDF was changed elsewhere, so that its pages and its data may disagree. Ask for the original file, or take in the data alone if you need it.
export-other-data = The data in this PDF is no application. Choose an application that this program has exported.
export-data-newer = The data in this PDF has a newer format (version { $version }) and this program reads up to version { $known }. Please update the program.
export-data-wrong = The item { $item } in the data of this PDF cannot be read. Choose the original file.
