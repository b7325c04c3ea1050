# Backups: what is wrong and what to do, in two sentences at most.

backup-damaged = The backup { $name } is damaged and cannot be used. Choose another backup.
backup-damaged-removed = The backup { $name } was damaged, so it could not be seen whether erased data was still in it. It was removed.
backup-folder-away = The backup folder cannot be reached: { $folder }. Connect its drive; the backups will then catch up.
backup-folder-missing = There is no such folder: { $folder }. Choose a folder that exists.
backup-folder-inside = This folder lies inside the vault's own folder. Choose one on another drive or in another place.
backup-folder-unreadable = The backup folder cannot be read: { $folder }. Check that its drive is connected and that you may open it.
backup-folder-unwritable = Nothing can be written to the backup folder: { $folder }. Check that its drive is connected, has free space and may be written to.
backup-none-there = There is no backup in this folder: { $folder }. Choose a folder whose name begins with the day of the backup.
