# The vault: what opens it, backups, the bin, everything out and in, checks, rescue, versions, searching.

keeping-below = The encrypted file that holds companies and applications. It is on this computer only.
keeping-views = View of the vault
keeping-view-protection = Protection
keeping-view-backups = Backups
keeping-view-bin = Bin
keeping-view-archive = Everything out and in
keeping-view-health = Check
keeping-read-only = The vault is open for reading only, so nothing can be changed here. Use the window that has it open.
keeping-read-only-window = Read-only: another window has this vault open, so nothing that is changed here is saved.
keeping-not-saved-again = Your changes are still on the screen, and saving goes on being tried until it succeeds.
keeping-not-saved = Your changes are still on the screen.
keeping-stop = Stop
keeping-moment = { $day } { $time }
keeping-day = { $day }
keeping-more = { $count } more
keeping-company-named = Company { $name }
keeping-draft-named = Application { $name }
keeping-megabytes = { $size } MB

## Protection

keeping-ways = Ways to open the vault
keeping-ways-below = Any one of these opens the vault. If all are lost nobody can open it, so keep at least two.
keeping-way-there = Set
keeping-way-not-there = Not set
keeping-way-not-asked-back = Not confirmed
keeping-way-keyring = Key store of this computer
keeping-way-keyring-below = Whoever is logged in to this computer opens the vault without a passphrase.
keeping-way-passphrase = Passphrase
keeping-way-passphrase-below = Typed each time the vault is opened. It also works on another computer.
keeping-way-recovery = Recovery code
keeping-way-recovery-below = A code kept on paper, for a forgotten passphrase or a new computer.
keeping-since = since { $day }
keeping-keyring = { $backend ->
    [windows-credential-manager] Windows Credential Manager
    [macos-keychain] macOS Keychain
    [secret-service] desktop key store (Secret Service)
    [kwallet] KDE wallet (KWallet)
   *[other] { $backend }
}
keeping-keyring-none = none can be used
keeping-no-keyring = No key store can be used on this computer. Use a passphrase and the recovery code.
keeping-keyring-changed = The key is in { $keyring }, but the key store of this computer is another one now ({ $now }). Add the present one and remove the one that is no longer used.
keeping-keyring-add = Add { $keyring }
keeping-passphrase-change = Change the passphrase
keeping-passphrase-add = Choose a passphrase
keeping-passphrase-set = Use this passphrase
keeping-passphrase-setting = Setting the passphrase
keeping-passphrase-is-set = This passphrase opens the vault from now on.
keeping-recovery-renew = Make a new recovery code
keeping-recovery-renew-question = Once a new code is made, the present recovery code no longer opens the vault.
keeping-recovery-renew-confirm = Make a new one
keeping-slot-remove = Remove
keeping-slot-remove-of = Remove { $name }
keeping-slot-remove-keyring = The key store of this computer will no longer open the vault. From then on a passphrase or the recovery code is needed.
keeping-slot-remove-passphrase = This passphrase will no longer open the vault. Make sure first that another way does.
keeping-slot-remove-recovery = The recovery code on paper will no longer open the vault.
keeping-slot-remove-confirm = Remove
keeping-slots-changed = The ways to open the vault were changed.
keeping-locking = Locking
keeping-locking-below = Locking clears the window and closes the vault.
keeping-auto-lock = Lock automatically
keeping-rekey = Encrypt with a new key
keeping-rekey-below = For when a passphrase or a code fell into wrong hands. Everything is written under a new key and checked, then the old file is deleted.
keeping-rekey-begin = Make a new key
keeping-rekey-note = A new recovery code is shown afterwards. The present passphrase and recovery code then open nothing but backups on drives that are not connected.
keeping-rekey-go = Encrypt anew
keeping-rekeying = Writing everything under a new key
keeping-rekeyed = Everything is under a new key now.
keeping-where = Where the vault is
keeping-where-below = To move it, close the application and move this folder as a whole.

## Backups

keeping-backup-last = Last backup
keeping-backup-checked = After it was made it was opened and read to its end without a fault. One is made every hour in which something was saved.
keeping-backup-none = There is no backup yet. One is made soon after something was saved.
keeping-backup-now = Back up now
keeping-backing-up = Making a backup
keeping-backup-made = { $copied ->
    [0] A backup was made and checked.
   *[other] A backup was made and checked, and { $copied } copied to the second folder.
}
keeping-folders = Where backups are kept
keeping-folders-below = Add another drive or a cloud folder for the day this computer breaks or is lost. Backups are encrypted as well.
keeping-folder-own = Beside the vault
keeping-folder-second = Second folder
keeping-folder-second-none = None chosen yet.
keeping-folder-choose = Choose a folder
keeping-folder-choose-other = Choose another folder
keeping-folder-leave = Stop copying
keeping-folder-there = Connected
keeping-folder-away = Not connected
keeping-folder-away-below = The drive is not connected, or the folder was moved. Once it is back, missing backups are copied there.
keeping-folder-reached = Last connected: { $moment }
keeping-folder-to-erase = { $count } erased items are still in the backups there. They are erased once it is connected.
keeping-folders-former = Folders used before
keeping-folder-forget = Take off the list
keeping-folder-forget-of = Take { $folder } off the list
keeping-folder-forget-question = { $count ->
    [0] This folder is looked after no more. The backups in it stay as they are.
   *[other] The { $count } erased items in the backups there can then no longer be erased. Do this only if the drive is gone or you deleted the backups yourself.
}
keeping-backups = Backups
keeping-backups-below = Look at what a backup holds before you restore it.
keeping-backups-more = Show { $count } older ones
keeping-backups-back = Backups
keeping-backup-here = Beside the vault
keeping-backup-second = Second folder
keeping-backup-look = Look inside
keeping-backup-look-of = Look inside the backup of { $moment }
keeping-looking = Looking into the backup
keeping-why-regular = Automatic
keeping-why-asked = Asked for
keeping-why-migration = Before an update
keeping-why-rekeying = Before a new key
keeping-why-restoring = Before restoring
keeping-preview = Backup of { $moment }
keeping-preview-holds = { $companies ->
    [one] 1 company
   *[other] { $companies } companies
}, { $drafts ->
    [one] 1 application
   *[other] { $drafts } applications
}
keeping-preview-last = Last saved in it: { $moment }
keeping-preview-same = The same as the vault now.
keeping-preview-differs = Different from the vault now: { $count }
keeping-differs-only-backup = Only in the backup
keeping-differs-only-now = Only now
keeping-differs-changed = Changed since
keeping-restore = Restore this backup
keeping-restore-question = The present state is backed up first. What is marked “Only now” will not be seen afterwards.
keeping-restore-damaged-question = The damaged files are set aside and this backup becomes the vault. What was saved after it is not in it.
keeping-restore-confirm = Restore
keeping-restoring = Restoring the backup
keeping-restored = The backup was restored. The state before is among the backups.

## The bin and erasing for good

keeping-bin = Bin
keeping-bin-below = Deleted companies and applications can be brought back for 30 days. After that they are erased from the file and the backups.
keeping-bin-empty = The bin is empty.
keeping-bin-company = Company with { $drafts ->
    [one] 1 application
   *[other] { $drafts } applications
}
keeping-bin-draft = Application of { $company }
keeping-bin-left = deleted { $day }, { $days ->
    [0] erased soon
    [one] erased in 1 day
   *[other] erased in { $days } days
}
keeping-bring-back = Bring back
keeping-bring-back-of = Bring { $name } back
keeping-brought-back = { $name } was brought back.
keeping-erase-now = Erase now
keeping-erase-now-of = Erase { $name } for good now
keeping-erase-title = Erase for good
keeping-erase-question = Erase { $name } for good now?
keeping-erase-company = The facts, { $drafts ->
    [one] 1 application
   *[other] { $drafts } applications
}, all versions and the list of exported files are erased from the vault and its backups.
keeping-erase-draft = The application and all its versions are erased from the vault and its backups.
keeping-erase-for-good = This cannot be undone.
keeping-erase-exports = Exported files: { $count }. This application does not delete them, so delete them yourself.
keeping-erase-away = These folders are not connected. Their backups are cleared once they are back.
keeping-erase-others = Copies that somebody else made are out of reach of this application.
keeping-erase-go = Erase for good
keeping-erasing = Erasing for good
keeping-erased = { $name } was erased
keeping-erased-counts = Erased from the vault together with { $drafts ->
    [one] 1 application
   *[other] { $drafts } applications
}; { $backups ->
    [one] 1 backup was
   *[other] { $backups } backups were
} written anew without it.
keeping-erased-exports = Files to delete yourself: { $count }
keeping-erased-away = These folders could not be reached. They are cleared by themselves once they are connected.
keeping-erased-set-aside = Damaged files that were set aside may still hold something of this company.
keeping-export-same = Still there
keeping-export-changed = Changed since
keeping-export-unreachable = Cannot be checked
keeping-erase-company-named = Erase { $name } for good

## Everything out and in

keeping-archive-out = Everything out
keeping-archive-out-below = Writes everything in the vault into one file that other programs can read. What is in the bin is left out.
keeping-archive-write = Write a file
keeping-archive-file = vault { $day }.zip
keeping-writing-archive = Writing everything
keeping-archive-written = { $file } was written.
keeping-archive-in = Take in
keeping-archive-in-below = Adds what such a file holds to this vault. What is already there is not changed.
keeping-archive-choose = Choose a file
keeping-reading-archive = Reading the file
keeping-archive-holds = What { $file } holds
keeping-archive-take-in = Take in
keeping-taking-in = Taking in
keeping-archive-taken-in = Taken in from { $file }
keeping-archive-counts = Companies: { $companies }, applications: { $drafts }, versions: { $versions }, readings of notices: { $readings }, notices: { $notices }
keeping-archive-present = Already there and left as they are: { $count }
keeping-archive-left-out = Publishers and packs of rules left out: { $count }. Accept them yourself under “Rules and notices”.

## Checks and rescue

keeping-health = Check
keeping-health-below = Reads the vault from beginning to end to see that nothing is damaged. This happens by itself every 7 days.
keeping-inspect = Check now
keeping-inspecting = Reading the vault
keeping-inspected = Read to its end on { $moment } without a fault.
keeping-never-inspected = Not read to its end yet.
keeping-to-rescue = Close the vault and begin the rescue
keeping-set-aside = Damaged files that were set aside
keeping-set-aside-below = Kept from a rescue and encrypted. Delete them once they are no longer needed.
keeping-set-aside-remove = Delete the files set aside
keeping-set-aside-question = Whatever more could be saved from the damaged files is then lost for good.
keeping-set-aside-confirm = Delete
keeping-set-aside-removed = The files set aside are being deleted.
keeping-damaged-title = The vault is damaged
keeping-rescue-secret = Passphrase or recovery code
keeping-rescue-secret-below = Leave it empty if the key store of this computer opens the vault.
keeping-rescue-backups = Restore a backup
keeping-rescue-backups-below = The newest comes first. Look inside before you restore it.
keeping-rescue-no-backups = There is no backup beside the vault. If you have one on another drive, choose its folder.
keeping-rescue-other-folder = Choose a backup elsewhere
keeping-rescue = Save what can be read
keeping-rescue-below = Everything that can be read goes into a new vault. The damaged files are set aside.
keeping-rescue-go = Begin the rescue
keeping-rescuing = Saving what can be read
keeping-accept = Open the file of an earlier day
keeping-accept-below = Only if you put the folder of the vault back to an earlier day yourself.
keeping-accept-go = Open as it is
keeping-accept-question = What was saved after that day is not in this vault.
keeping-accept-confirm = Open all the same
keeping-report = What was saved
keeping-report-counts = Saved as it was: { $saved }. Saved in an earlier state: { $earlier }. Not saved: { $lost }.
keeping-report-earlier = Saved in an earlier state
keeping-report-lost = Not saved
keeping-report-nameless = (the name could not be read)
keeping-report-kept = The damaged files are kept in { $folder }
keeping-report-open = Open the vault

## The first run

keeping-new-title = Make the vault
keeping-new-why = Companies and applications are kept only in an encrypted vault on this computer.
keeping-new-keyring = The key goes into the key store of this computer: { $keyring }. It opens without a passphrase.
keeping-new-shared = If you share this computer account with others, choose a passphrase. A recovery code is shown next.
keeping-new-passphrase = Use a passphrase
keeping-new-with-keyring = Use the key store

## Versions

keeping-versions = Versions
keeping-versions-below = States kept while you wrote. Of older ones fewer are kept.
keeping-versions-back = Back to the application
keeping-versions-none = There are no versions yet. They are kept by themselves as you write.
keeping-version-typing = While writing
keeping-version-leaving = On leaving
keeping-version-handed-in = Handed in
keeping-version-replaced = Before restoring
keeping-version-restored = Restored
keeping-version-imported = Taken in
keeping-version-compare = Compare
keeping-version-compare-of = Compare with the version of { $moment }
keeping-version-differs = Differences between this version and now: { $count }
keeping-version-same = The same as now.
keeping-version-then = This version
keeping-version-now = Now
keeping-version-empty = (empty)
keeping-version-restore = Restore this version
keeping-version-restored-said = The version was restored.
keeping-version-table = { $name }: { $row }, { $column }
keeping-version-consent = { $name }
keeping-version-document = { $name }
keeping-version-rows = { $count ->
    [one] 1 row
   *[other] { $count } rows
}

## Searching

keeping-search = Search companies and applications
keeping-search-hint = Name, content, initial consonants (ㅎㅂㅈㅁ) or business number
keeping-search-none = Nothing was found.
keeping-search-found = Found
