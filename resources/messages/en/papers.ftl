# Attached documents: taking them in, why one is refused, what became different

papers-empty = The file is empty. Please choose one with content.
papers-office-file = Files of a word processor or spreadsheet cannot be attached as they are. Please save it as PDF in that program and choose that file.
papers-web-page = Web pages and SVG drawings cannot be attached. Please print it to PDF in a browser and choose that file.
papers-unknown-kind = This is neither a PDF nor a picture (JPEG, PNG, TIFF, HEIC, WebP). Please choose a file saved as PDF or a photo.
papers-too-large = The file is larger than { $megabytes } MB. Please scan it more coarsely or divide it.
papers-too-many-pages = It has { $count } pages, more than the { $most } that one file may have. Please keep the pages that are needed, or divide it.
papers-too-many-pixels = The picture has more than { $megapixels } million pixels. Please choose one saved in a smaller size.
papers-too-costly = The file would grow far too large when opened, so it was not opened. Please choose one printed to a new PDF, or a scan.
papers-too-slow = The file did not open within { $seconds } seconds and was stopped. Please choose one printed to a new PDF or divided.
papers-not-opened = Opening the file failed and was stopped. Please choose one printed to a new PDF, or a scan.
papers-unreadable = The file is damaged and cannot be read. Please get the original again or scan it anew.
papers-picture-damaged = The picture is damaged and cannot be read to its end. Please get the original again or take it anew.
papers-locked = The PDF is locked with a password. Please get an unlocked copy and attach that.
papers-not-printable = Its maker does not allow this PDF to be printed, so it cannot go into the package. Please get a copy without that restriction and attach it.
papers-dynamic-form = This is a form (XFA) that only one program can show. Please open it there, print it to PDF and attach that file.

# What became different
papers-signature-lost = The file carries an electronic signature. It is lost in a merged file and kept, with the file as it is, where files are handed in separately.
papers-acting-parts-left-out = Scripts, automatic actions, embedded files and the like were left out. What is seen is unchanged.
papers-form-flattened = The entries of the form became part of the page. They can no longer be edited.
papers-form-unsure = Some entries of the form may not show on the page. Please look at the pages; if an entry is empty, print the file to PDF and attach that.
papers-repaired = The file was damaged and was repaired for reading. Please check that every page looks right.
papers-printed-only = Its maker allows this PDF to be printed only. It was put in as pictures, as a print would show it.
papers-layers = The PDF has layers that are switched off. It was put in as pictures, as it is seen.
papers-first-picture-only = The picture moves, so only its first scene was put in. If others are needed, please save and attach them separately.
papers-blank = All pages look empty. Please check that this is the right file.

# Check before handing in
papers-check-no-file = { $document } is marked as being at hand, but no file is attached. Please attach it.
papers-check-refused = { $document }, { $file }: { $problem }
papers-check-over-limit = { $document }: { $file } has { $size } MB, more than the { $most } MB of one file. Its pictures are made coarser, or it is divided, when the package is put together.
papers-check-note = { $document }, { $file }: { $note }
papers-check-unlisted = { $file } is attached as a document that is not in the notice's list. Please choose again what it is.
