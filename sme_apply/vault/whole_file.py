"""Files that are written whole or not at all, and that survive a loss of power once written."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

from sme_apply.terms import message
from sme_apply.vault.errors import VaultUnwritable


def write_whole(path: Path, content: bytes) -> None:
    """Replace ``path`` with ``content``, readable by its owner only; on failure the old file still stands.

    Raises:
        VaultUnwritable: if the folder or the disk does not take it.
    """
    beside = path.with_name(path.name + ".new")
    try:
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
        with open(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            flush_to_disk(file.fileno())
        put_in_place(beside, path)
    except OSError as error:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise VaultUnwritable(message("vault-not-writable", folder=str(path.parent))) from error


def flush_to_disk(descriptor: int) -> None:
    """Return once the content of an open file is on the disk itself."""
    if sys.platform == "darwin":
        import fcntl

        # There, fsync leaves the content in the drive's own memory.
        fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
    else:
        os.fsync(descriptor)


def put_in_place(finished: Path, path: Path) -> None:
    """Give a finished file its name, replacing what bore it, and make the new name durable."""
    os.replace(finished, path)
    make_names_durable(path.parent)


def make_names_durable(folder: Path) -> None:
    """Write the folder's own entries to the disk; Windows does that by itself and offers no call for it."""
    if sys.platform != "win32":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
