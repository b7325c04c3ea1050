"""What can go wrong with a vault, one class per remedy; all of them end the command line with exit code 4."""

from __future__ import annotations

from sme_apply.terms import Message, VaultError


class VaultNotThere(VaultError):
    """There is no vault in the folder."""


class VaultAlreadyThere(VaultError):
    """A vault, or what is left of one, stands where a new one was to be made."""


class VaultLocked(VaultError):
    """The vault is shut and what would open it is not at hand.

    Args:
        message: why, and what opens it.
        passphrase_opens: whether asking for a passphrase can help.
    """

    def __init__(self, message: Message, *, passphrase_opens: bool) -> None:
        super().__init__(message)
        self.passphrase_opens = passphrase_opens


class WrongKey(VaultError):
    """What was given to open the vault is not its key; the vault itself is not in doubt."""


class VaultDamaged(VaultError):
    """A file of the vault is not as it was written; nothing doubtful was read from it."""


class VaultNewer(VaultError):
    """The vault was written by a newer version of the application."""


class VaultBusy(VaultError):
    """Another window or program has the vault open."""


class VaultUnwritable(VaultError):
    """The disk is full, read-only or gone: nothing was saved, what stood there before still stands."""


class RecordNotThere(VaultError):
    """The company, draft or confirmation is no longer in the vault."""


class KeyringRefused(VaultError):
    """The operating system's keyring did not keep what it was given."""
