"""The rescue of a damaged vault: what can be read goes into a new file, and the damaged files are kept aside."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from sme_apply.terms import message
from sme_apply.vault import cipher, schema
from sme_apply.vault.damage.rescue_report import RescueReport, reported
from sme_apply.vault.damage.rescue_swap import RESCUED_NAME, UNFINISHED_NAME, aside_for, finish_rescue
from sme_apply.vault.damage.rescued_rows import write_rescued
from sme_apply.vault.damage.salvage import Cancel, Progress, salvage, version_of_image
from sme_apply.vault.damage.save_mark import Acknowledged, forget_mark, read_mark
from sme_apply.vault.damage.sealed_image import SealedImage, before_damage, newest
from sme_apply.vault.damage.sealed_pages import PageSeal
from sme_apply.vault.damage.wal_file import read_wal
from sme_apply.vault.errors import VaultDamaged, VaultNewer, VaultStopped, VaultUnwritable
from sme_apply.vault.keys import keys_file
from sme_apply.vault.keys.keys_file import KeySlots
from sme_apply.vault.keys.recovery import RecoveryCode
from sme_apply.vault.keys.unlocking import Keyring, unlocked
from sme_apply.vault.open_files import DATABASE_NAME, keep_copy
from sme_apply.vault.single_writer import SingleWriter
from sme_apply.vault.whole_file import flush_to_disk, put_in_place

_Entries = TypeVar("_Entries")


def rescue_vault(
    folder: Path,
    *,
    now: datetime,
    nameless: str,
    blank_company: Callable[[str], str],
    passphrase: str | None = None,
    recovery: RecoveryCode | None = None,
    keyring: Keyring = ...,
    progress: Progress = lambda _done, _of: None,
    cancel: Cancel = lambda: False,
) -> RescueReport:
    """Save what can be read of the vault in ``folder``; the same passphrase and keyring open it afterwards.

    The damaged files are only read until the new one is finished and checked. Then they are moved into a folder
    beside it whose name tells the moment. Whatever interrupts this, the next opening finds the old or the new.

    Args:
        folder: where the vault is; nobody may have it open.
        now: the present moment, UTC; it goes into the name of the folder for the damaged files.
        nameless: what a company is called whose name was lost and whose drafts were saved.
        blank_company: gives the document of a company of which only the name is known.
        passphrase, recovery, keyring: what opens the vault, as for ``open_vault``.
        progress: told how much is done, of how much.
        cancel: asked now and then whether to stop; then everything stays as it was.

    Raises:
        VaultStopped: if ``cancel`` said so.
        VaultDamaged: if the key slots or every page of the file are beyond reading; only a backup helps then.
        WrongKey, VaultLocked: if what was given does not open it.
        VaultNewer, VaultBusy, VaultUnwritable: as their names say; nothing was changed.
    """
    writer = SingleWriter(folder)
    try:
        finish_rescue(folder)
        path = folder / DATABASE_NAME
        if not path.exists():
            raise VaultDamaged(message("vault-file-missing", file=DATABASE_NAME))
        keys = keys_file.read_keys(folder, _begins(path))
        data_key = unlocked(keys, passphrase=passphrase, recovery=recovery, keyring=keyring)
        image, earlier = _images(path, keys, data_key)
        found = salvage(image, earlier, progress=progress, cancel=cancel)
        if cancel():
            raise VaultStopped(message("vault-stopped"))
        aside = aside_for(folder, now)
        try:
            entries = _write_new(aside, data_key, keys, lambda new: write_rescued(new, found, nameless, blank_company))
            report = reported(found, entries, missing_pages=sum(1 for _ in image.missing()), kept_in=aside)
            put_in_place(aside / UNFINISHED_NAME, aside / RESCUED_NAME)
        except OSError as error:
            raise VaultUnwritable(message("vault-not-writable", folder=str(folder))) from error
        finish_rescue(folder)
        return report
    finally:
        writer.release()


def accept_as_it_is(folder: Path) -> None:
    """Let a vault open that lacks something acknowledged: the user knows that its file is from an earlier day.

    Raises:
        VaultBusy, VaultUnwritable: as their names say.
    """
    writer = SingleWriter(folder)
    try:
        forget_mark(folder)
    except OSError as error:
        raise VaultUnwritable(message("vault-not-writable", folder=str(folder))) from error
    finally:
        writer.release()


def _begins(path: Path) -> bytes:
    try:
        with open(path, "rb") as file:
            return file.read(cipher.SALT_BYTES)
    except OSError as error:
        raise VaultUnwritable(message("vault-not-writable", folder=str(path.parent))) from error


def _images(path: Path, keys: KeySlots, data_key: bytes) -> tuple[SealedImage, SealedImage | None]:
    """Return the vault as it was last, and as it was before a damage in its log where there is one."""
    seal = PageSeal(data_key, keys.salt)
    acknowledged: Acknowledged | None = read_mark(path.parent, keys.vault)
    try:
        log = read_wal(
            path.with_name(path.name + "-wal"),
            None if acknowledged is None else (acknowledged.salts, acknowledged.frames),
        )
        reached = acknowledged.frames if acknowledged is not None and acknowledged.salts == log.salts else 0
        image = newest(path, seal, log, reached)
        if all(image.page(number) is None for number in range(1, image.pages + 1)):
            raise VaultDamaged(message("vault-rescue-nothing", file=path.name))
    except OSError as error:
        raise VaultUnwritable(message("vault-not-writable", folder=str(path.parent))) from error
    version = version_of_image(image)
    if version is not None and version > schema.VERSION:
        raise VaultNewer(message("vault-newer"))
    earlier = before_damage(path, seal, log) if log.committed < image.frames else None
    return image, earlier


def _write_new(aside: Path, data_key: bytes, keys: KeySlots, fill: Callable[[cipher.Database], _Entries]) -> _Entries:
    unfinished = aside / UNFINISHED_NAME
    os.close(os.open(unfinished, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    database = cipher.connect(unfinished, data_key, new_with_salt=keys.salt)
    try:
        schema.build(database, unfinished)
        with cipher.told(unfinished):
            filled = fill(database)
        keep_copy(database, keys_file.written(keys), unfinished)
        cipher.check(database, unfinished)
        cipher.make_whole(database, unfinished)
    finally:
        database.close()
    with open(unfinished, "rb+") as file:
        flush_to_disk(file.fileno())
    return filled
