"""One writer per vault: a lock that the operating system releases when the process ends, however it ends."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from sme_apply.terms import message
from sme_apply.vault.errors import VaultBusy, VaultUnwritable

if sys.platform == "win32":
    import msvcrt

    def _take(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class SingleWriter:
    """Holds the right to write to the vault in ``folder`` until it is released.

    Args:
        folder: where the vault is.
        name: of the file that is locked.

    Raises:
        VaultBusy: if somebody else holds it, in this process or another.
        VaultUnwritable: if the folder cannot be written to.
    """

    def __init__(self, folder: Path, name: str = "vault.lock") -> None:
        try:
            self._descriptor = os.open(folder / name, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise VaultUnwritable(message("vault-not-writable", folder=str(folder))) from error
        try:
            _take(self._descriptor)
        except OSError as error:
            os.close(self._descriptor)
            raise VaultBusy(message("vault-busy", folder=str(folder))) from error

    def release(self) -> None:
        """Give the right back; a second call does nothing."""
        if self._descriptor >= 0:
            # Closing the descriptor is what releases the lock on every system; the empty file stays,
            # because deleting it would let two processes lock two different files of one name.
            os.close(self._descriptor)
            self._descriptor = -1
