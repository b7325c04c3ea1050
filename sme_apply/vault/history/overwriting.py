"""Overwriting a file before it is deleted."""

from __future__ import annotations

import os
from pathlib import Path

from sme_apply.vault.whole_file import flush_to_disk, make_names_durable

_PIECE = 1024 * 1024


def overwritten(path: Path) -> bool:
    """Overwrite a file with random bytes, delete it, and return whether the overwriting succeeded.

    A solid-state drive and a file system that copies on writing may keep the old content elsewhere: this makes
    recovering it harder, and only a lost key makes it impossible.
    """
    try:
        with open(path, "rb+") as file:
            left = os.fstat(file.fileno()).st_size
            while left > 0:
                left -= file.write(os.urandom(min(left, _PIECE)))
            file.flush()
            flush_to_disk(file.fileno())
        done = True
    except OSError:
        done = False
    path.unlink(missing_ok=True)
    make_names_durable(path.parent)
    return done
