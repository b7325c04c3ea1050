# The vault: what is wrong and what to do, in two sentences at most.

vault-not-there = There is no vault at { $folder }. Make a new one or choose the folder that holds it.
vault-already-there = There is already a vault at { $folder }. Open it or choose another folder.
vault-passphrase-to-create = This computer has no key store that can be used. Choose a passphrase that will open the vault.
vault-passphrase-too-short = The passphrase is too short. Choose one of at least { $least } characters.
vault-needs-passphrase = The vault is locked. Enter the passphrase.
vault-wrong-passphrase = The passphrase is not right. Check the keyboard language and capital letters, then enter it again.
vault-wrong-key = This key does not open the vault. Check that it is the key that was made with the vault.
vault-closed = The vault is closed. Open it again.

vault-keyring-silent = The key store that holds this vault's key ({ $keyring }) does not answer. { $passphrase ->
    [yes] Enter the passphrase.
   *[no] Sign in with your usual account and unlock the key store.
}
vault-keyring-changed = The vault's key is in the key store { $keyring }, but only { $now } can be used now. { $passphrase ->
    [yes] Enter the passphrase.
   *[no] Make the former key store available again.
}
vault-keyring-empty = The key store ({ $keyring }) did not give this vault's key. { $passphrase ->
    [yes] Enter the passphrase.
   *[no] Unlock the key store on the computer and account that made the vault, then open it again.
}
vault-keyring-wrong = The key in the key store ({ $keyring }) does not fit this vault. { $passphrase ->
    [yes] Enter the passphrase.
   *[no] Open it on the computer and account that made the vault.
}
vault-keyring-refused = The key store ({ $keyring }) did not keep the key. Unlock it and try again, or use a passphrase.
vault-last-slot = The last way to open the vault cannot be removed. Add another way first.

vault-damaged = The vault file ({ $file }) is damaged and was not opened. Leave the vault folder as it is and restore it from a backup.
vault-file-missing = The vault file ({ $file }) is missing. If it was moved or deleted, put it back in its place.
vault-keys-missing = The key file (vault.keys) is missing, so the vault cannot be opened. Put it back into the vault folder from a backup.
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
