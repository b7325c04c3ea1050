# The vault: what is wrong and what to do, in two sentences at most.

vault-not-there = There is no vault at { $folder }. Make a new one or choose the folder that holds it.
vault-already-there = There is already a vault at { $folder }. Open it or choose another folder.
vault-passphrase-to-create = This computer has no key store that can be used. Choose a passphrase that will open the vault.
vault-passphrase-too-short = The passphrase is too short. Choose one of at least { $least } characters.
vault-needs-passphrase = The vault is locked. Enter the passphrase.
vault-wrong-passphrase = The passphrase is not right. Check the keyboard language and capital letters, then enter it again.
vault-needs-recovery = The vault is locked. Enter the recovery code.
vault-wrong-recovery = This is not the recovery code of this vault. If you made a new code, enter the one that you wrote down last.
vault-no-recovery = This vault has no recovery code. Enter the passphrase or open it on the computer that made it.
vault-recovery-length = A recovery code has { $needed } letters, but { $count } were entered. Check for letters that are missing or doubled.
vault-recovery-typing = The recovery code is mistyped in group { $groups }. Compare with the paper and enter it again.
vault-read-only = The vault is open for reading only, so nothing was saved. Make changes in the window that is using the vault.
vault-older-read-only = This vault is in the form of an earlier version and cannot be opened for reading only. Close the other window and open the vault again.
vault-stopped = It was stopped as you asked. The vault is as it was before.
vault-rekeying-differs = The newly encrypted file ({ $file }) is not the same as the vault, so nothing was replaced. The vault is as it was before; make a backup and try again.
vault-place-network = This folder is on a network drive ({ $name }), where a vault is not safe: { $folder }. Move it to a folder on this computer's own disk and keep only backups on the network drive.
vault-place-synchronised = This folder is copied by { $name }, where a vault is not safe: { $folder }. Move it to a folder that is not synchronised and keep only backups there.
vault-wrong-key = This key does not open the vault. Check that it is the key that was made with the vault.
vault-closed = The vault is closed. Open it again.

vault-keyring-silent = The key store that holds this vault's key ({ $keyring }) does not answer. { $passphrase ->
    [yes] Enter the passphrase.
    [recovery] Enter the recovery code.
   *[no] Sign in with your usual account and unlock the key store.
}
vault-keyring-changed = The vault's key is in the key store { $keyring }, but only { $now } can be used now. { $passphrase ->
    [yes] Enter the passphrase.
    [recovery] Enter the recovery code.
   *[no] Make the former key store available again.
}
vault-keyring-empty = The key store ({ $keyring }) did not give this vault's key. { $passphrase ->
    [yes] Enter the passphrase.
    [recovery] Enter the recovery code.
   *[no] Unlock the key store on the computer and account that made the vault, then open it again.
}
vault-keyring-wrong = The key in the key store ({ $keyring }) does not fit this vault. { $passphrase ->
    [yes] Enter the passphrase.
    [recovery] Enter the recovery code.
   *[no] Open it on the computer and account that made the vault.
}
vault-keyring-refused = The key store ({ $keyring }) did not keep the key. Unlock it and try again, or use a passphrase.
vault-last-slot = The last way to open the vault cannot be removed. Add another way first.

vault-damaged = The vault file ({ $file }) is damaged and was not opened. Start the rescue, which saves what can be read, or restore it from a backup.
vault-log-damaged = The record of recent saves ({ $file }) is damaged, so the vault was not opened. Start the rescue, which saves what can be read and keeps the damaged files.
vault-saves-missing = The vault file ({ $file }) lacks something that was already saved, so it was not opened. Start the rescue or restore from a backup.
vault-damage-found = A part of the vault file ({ $file }) is damaged. Close the vault and start the rescue, which saves what can be read.
vault-rescue-nothing = Nothing could be read of the vault file ({ $file }). Restore it from a backup.
vault-file-missing = The vault file ({ $file }) is missing. If it was moved or deleted, put it back in its place.
vault-keys-missing = The key file (vault.keys) and its copy (vault.keys.copy) are missing, so the vault cannot be opened. Put one of them back into the vault folder from a backup.
vault-keys-damaged = The key file (vault.keys) is damaged. Put it back into the vault folder from a backup.
vault-keys-of-another = The key file (vault.keys) and the vault file (vault.db) do not belong together. Restore both from the same backup.
vault-newer = This vault was saved by a newer version of the application. Update the application.
vault-busy = Another window or program is using this vault: { $folder }. Use that window, or close it and open the vault again.
vault-disk-full = The disk is full and nothing was saved: { $folder }. Free some space and save again.
vault-not-writable = The vault folder cannot be read or written: { $folder }. Check that the disk is connected and that you may write to the folder.
vault-text-broken = The text contains a character that cannot be saved. Delete the broken-looking character and type it again.
vault-record-not-there = This entry is no longer in the vault. Refresh the list.

vault-looks-sound = The vault is there and looks sound from outside: { $folder }.
vault-doctor-sound = The vault was read to the end and is sound: { $folder }.
vault-doctor-keyring = A key store answers: { $keyring }.
vault-doctor-no-keyring = No key store answers. The vault opens with a passphrase.
vault-doctor-cipher = Encryption: SQLCipher { $sqlcipher }, SQLite { $sqlite }.

# Attached documents
vault-paper-empty = The file is empty. Please choose one with content.
vault-paper-too-large = The file is larger than { $megabytes } MB. Please scan it more coarsely or divide it.
vault-papers-too-large = All documents of this company together are larger than { $megabytes } MB. Please remove those that are no longer used and attach it again.
