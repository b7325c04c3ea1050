"""Packs a folder the same way every time: order, times, owners and rights do not depend on the machine."""

from __future__ import annotations

import hashlib
import lzma
import os
import tarfile
from collections.abc import Iterator
from pathlib import Path

_EARLIEST = 315_532_800
"""1980-01-01: no archive can say an earlier time."""


def moment() -> int:
    """Return the time that everything is dated with, in seconds since 1970: ``SOURCE_DATE_EPOCH``, else 1980."""
    return int(os.environ.get("SOURCE_DATE_EPOCH", _EARLIEST))


def entries_of(folder: Path) -> Iterator[Path]:
    """Yield a folder and everything in it in fixed order."""
    yield folder
    yield from sorted(folder.rglob("*"), key=lambda path: path.relative_to(folder).parts)


def settle(folder: Path) -> None:
    """Give everything in a folder the same time, and rights that depend only on whether it can be run."""
    for path in entries_of(folder):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
        os.utime(path, (moment(), moment()), follow_symlinks=False)


def pack(folder: Path, name: str, target: Path) -> None:
    """Write a folder as ``.tar.xz``.

    Args:
        name: of the folder inside the archive.
    """
    # One thread and named settings: more threads would cut the data into blocks that depend on the machine.
    filters = [{"id": lzma.FILTER_X86}, {"id": lzma.FILTER_LZMA2, "preset": 9, "dict_size": 64 << 20}]
    with (
        lzma.open(target, "wb", check=lzma.CHECK_SHA256, filters=filters) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as archive,
    ):
        for path in entries_of(folder):
            inside = Path(name) / path.relative_to(folder)
            archive.add(path, inside.as_posix(), recursive=False, filter=_plain)


def _plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = moment()
    entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 or entry.issym() else 0o644
    return entry


def digest(path: Path) -> str:
    """Return the SHA-256 of a file as hexadecimal digits."""
    found = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            found.update(block)
    return found.hexdigest()
