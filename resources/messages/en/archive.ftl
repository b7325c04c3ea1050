# The open archive of the vault: what is wrong and what to do, in two sentences at most.

archive-broken = This file is not an archive of this application, or it is damaged. Choose another file.
archive-newer = This archive was written by a newer version of the application. Update the application.
archive-too-large = The archive unpacks to more than can be taken in. Nothing was taken in.
archive-lacks = The archive is not complete: { $name } is missing. Nothing was taken in.
archive-not-understood = A part of the archive cannot be read: { $name }. Nothing was taken in.
archive-not-written = The archive could not be written: { $folder }. Check that the disk has free space and that you may write to the folder.
archive-not-encrypted = The archive is not encrypted: whoever has the file can read everything in it. Keep it in a safe place and delete it when it is no longer needed.
