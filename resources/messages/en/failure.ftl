# An unexpected error.

failure-title = Something unexpected went wrong
failure-what = What you were about to do may not be finished. You can go on; if it happens again, start the program anew.
failure-saving = Saving what you were writing.
failure-saved = Everything you have written so far is saved in the vault.
failure-not-saved = Your last change is not saved yet. Keep the program open and look at the state of saving at the lower left.
failure-no-vault = The vault is closed, so there is nothing to save.
failure-read-only = This window only reads, so there is nothing to save.
failure-details = Error report
failure-holds = It holds versions and the place in the program only: no company facts, no names of files, nothing that was typed. It is not sent anywhere by itself.
failure-copy = Copy
failure-copied = Copied.
failure-save = Save as file
failure-file = error-report.txt
failure-text-file = Text file
failure-file-saved = Saved as { $file }.
failure-go-on = Go on
failure-close = Close the program
