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
        recovery_opens: whether asking for the recovery code can help.
    """

    def __init__(self, message: Message, *, passphrase_opens: bool, recovery_opens: bool = False) -> None:
        super().__init__(message)
        self.passphrase_opens = passphrase_opens
        self.recovery_opens = recovery_opens


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


class VaultReadOnly(VaultError):
    """The vault was opened for reading only: nothing was saved."""


class VaultStopped(VaultError):
    """The user stopped it: everything is as it was before."""


class VaultPlaceRefused(VaultError):
    """The folder lies where a vault is not safe: on a network drive or in a folder that a cloud service copies."""


class RecordNotThere(VaultError):
    """The company, draft or confirmation is no longer in the vault."""


class KeyringRefused(VaultError):
    """The operating system's keyring did not keep what it was given."""
