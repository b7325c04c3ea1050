"""Putting a rescued file in the damaged one's place, in steps that any later opening can finish."""

from __future__ import annotations

import os
import shutil
from datetime import datetime
from pathlib import Path

from sme_apply.terms import message
from sme_apply.vault.damage.save_mark import NAME as MARK_NAME
from sme_apply.vault.errors import VaultUnwritable
from sme_apply.vault.open_files import DATABASE_NAME
from sme_apply.vault.whole_file import make_names_durable, put_in_place

KEPT_PREFIX = "damaged-"
"""What the folders with damaged files are called, before the moment of the rescue."""
UNFINISHED_NAME = "rescuing.db"
RESCUED_NAME = "rescued.db"
"""The new file, from when it is finished and checked until it has its place."""


def aside_for(folder: Path, now: datetime) -> Path:
    """Make the folder for the damaged files, named after the moment (UTC); an unfinished rescue in one is removed.

    Raises:
        VaultUnwritable: if it cannot be made.
    """
    try:
        for former in kept_folders(folder):
            for suffix in ("", "-wal", "-shm", "-journal"):
                (former / (UNFINISHED_NAME + suffix)).unlink(missing_ok=True)
            if not any(former.iterdir()):
                former.rmdir()
        stamp = now.strftime("%Y-%m-%d-%H%M%S")
        names = (KEPT_PREFIX + stamp + (f"-{number}" if number else "") for number in range(1000))
        aside = next(folder / name for name in names if not (folder / name).exists())
        aside.mkdir(mode=0o700)
        make_names_durable(folder)
        return aside
    except OSError as error:
        raise VaultUnwritable(message("vault-not-writable", folder=str(folder))) from error


def kept_folders(folder: Path) -> tuple[Path, ...]:
    """Return the folders with damaged files, the oldest first."""
    return tuple(sorted(path for path in folder.glob(KEPT_PREFIX + "*") if path.is_dir()))


def finish_rescue(folder: Path) -> None:
    """Give a rescued file its place if that was not done yet: the damaged files go aside, the log with them.

    Raises:
        VaultUnwritable: if the disk does not take it; the next opening tries again.
    """
    for aside in kept_folders(folder):
        if (aside / RESCUED_NAME).exists():
            try:
                _exchange(folder, aside)
            except OSError as error:
                raise VaultUnwritable(message("vault-not-writable", folder=str(folder))) from error


def _exchange(folder: Path, aside: Path) -> None:
    path = folder / DATABASE_NAME
    # The log goes first: it must never be read into the rescued file.
    for name in (DATABASE_NAME + "-wal", DATABASE_NAME + "-shm", MARK_NAME):
        if (folder / name).exists():
            os.replace(folder / name, aside / name)
    if path.exists() and not (aside / DATABASE_NAME).exists():
        try:
            os.link(path, aside / DATABASE_NAME)
        except OSError:
            # Not every file system knows a second name for one file.
            copy = aside / (DATABASE_NAME + ".copy")
            shutil.copyfile(path, copy)
            os.replace(copy, aside / DATABASE_NAME)
    make_names_durable(aside)
    make_names_durable(folder)
    put_in_place(aside / RESCUED_NAME, path)
    make_names_durable(aside)
