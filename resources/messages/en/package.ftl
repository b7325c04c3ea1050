# The package that is handed in: one file or several, names, sizes, list

package-divider = Attachment { PLAIN($number) }
package-divider-paper = Document
package-divider-file = Attached file
package-divider-pages = Extent
package-divider-issued = Issued on
package-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
package-list = List of the package ({ $day }, { $count ->
    [one] { $count } file
   *[other] { $count } files
})
package-bad-pattern = The pattern of file names { $pattern } cannot be used. Please choose among { $known }, with the number or the document in it.
package-file-too-large = The file with { $paper } has { $size } MB, more than the { $most } MB of one file, and can be neither divided nor made smaller. Please scan it again more coarsely.
package-too-large = The package has { $size } MB, more than the { $most } MB that are allowed. Please keep the documents that are needed, or scan them again more coarsely.
package-too-many-parts = It would be divided into { $count } files, more than { $most }. Please check the limit of one file.
package-folder-in-use = The folder { $folder } holds other files, or one of its files is open. Please close the file or choose another folder.
package-folder-not-made = No folder can be made in { $folder }. Please choose another place that can be written to.
package-papers-unusable = Attached documents that cannot be used: { $count }. { $papers }
package-paper-refused = { $paper } ({ $file }): { $problem }

# Command line
package-command-help = Puts the application and its documents into a folder that is ready to be handed in.
package-document-help = a document of the list and its file (may be given several times)
package-issued-help = the day of issue of a document (may be given several times)
package-separate-help = makes a file for each document in place of one merged file
package-file-mb-help = the limit of one file in MB
package-total-mb-help = the limit of all files together in MB
package-names-help = pattern of the file names: {"{"}number{"}"}, {"{"}document{"}"}, {"{"}company{"}"}, {"{"}programme{"}"}
package-out-help = the folder to be made
package-bad-day = { $written } is not a day. Please write it like 2025-01-08.
package-no-such-document = { $written } is not written as document=value, or the programme asks for no such document. Documents that may be named: { $known }
package-written = The package was written to { $folder }: { $count ->
    [one] { $count } file
   *[other] { $count } files
}, { $size } MB.
package-left-open = To look at before handing in: { $errors ->
    [one] { $errors } error
   *[other] { $errors } errors
}, { $warnings ->
    [one] { $warnings } warning
   *[other] { $warnings } warnings
}.
