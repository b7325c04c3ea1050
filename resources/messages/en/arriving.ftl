arriving-waits = The file { $file } is opened as soon as the vault is open.
arriving-gone = The file { $file } cannot be found. Check whether it was moved or deleted.
arriving-no-file = { $file } is no file. Open a file, not a folder or a device.
arriving-not-ours = This program does not open the file { $file }. Open an exchange file (.smeapply) or a PDF that was exported by this program.
arriving-too-large = The file { $file } is too large. Check that it is the right one.
