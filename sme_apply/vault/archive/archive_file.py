"""A zip file from outside, read as what it is: possibly broken, possibly made to fill the memory."""

from __future__ import annotations

import os
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sme_apply.terms import BadInput, message
from sme_apply.vault.archive.archive_format import MOST_BYTES, MOST_BYTES_OF_CONTENTS, MOST_BYTES_OF_ONE, MOST_MEMBERS

_END, _END_64, _LOCATOR_64 = b"PK\x05\x06", b"PK\x06\x06", b"PK\x06\x07"
_END_BYTES, _LOCATOR_BYTES, _LONGEST_COMMENT = 22, 20, 65535
_PIECE = 64 * 1024


class ArchiveFile:
    """The members of an archive, each read within limits; nothing is ever unpacked to the disk."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._left = MOST_BYTES
        self.names: tuple[str, ...] = tuple(archive.namelist())
        if len(self.names) > MOST_MEMBERS or len(set(self.names)) != len(self.names):
            raise BadInput(message("archive-broken"))
        self._known = frozenset(self.names)

    def has(self, name: str) -> bool:
        """Whether there is such a member."""
        return name in self._known

    def read(self, name: str) -> bytes:
        """Return a member.

        Raises:
            BadInput: if it is missing, broken, encrypted or too large, or too much has been read by now.
        """
        if name not in self._known:
            raise BadInput(message("archive-lacks", name=name[:80]))
        content = bytearray()
        try:
            with self._archive.open(name) as member:
                while piece := member.read(_PIECE):
                    content += piece
                    self._left -= len(piece)
                    # What the list says of a size may be a lie, so it is the bytes that are counted.
                    if len(content) > MOST_BYTES_OF_ONE or self._left < 0:
                        raise BadInput(message("archive-too-large"))
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, NotImplementedError) as error:
            raise BadInput(message("archive-broken")) from error
        return bytes(content)


@contextmanager
def opened_archive(path: Path) -> Iterator[ArchiveFile]:
    """Open an archive.

    Raises:
        BadInput: if it is no zip file, or its list of members is broken or too long.
    """
    try:
        _look_at_contents(path)
        archive = zipfile.ZipFile(path)
    except (zipfile.BadZipFile, OSError, struct.error, UnicodeDecodeError, NotImplementedError) as error:
        raise BadInput(message("archive-broken")) from error
    with archive:
        yield ArchiveFile(archive)


def _look_at_contents(path: Path) -> None:
    """Refuse a list of members that would fill the memory, before it is read."""
    with open(path, "rb") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(max(0, size - _END_BYTES - _LONGEST_COMMENT - _LOCATOR_BYTES))
        tail = file.read()
        place = tail.rfind(_END)
        if place < 0 or len(tail) < place + _END_BYTES:
            raise BadInput(message("archive-broken"))
        contents = struct.unpack_from("<I", tail, place + 12)[0]
        if place >= _LOCATOR_BYTES and tail[place - _LOCATOR_BYTES :][:4] == _LOCATOR_64:
            # The reader looks for the larger record where it would have to stand, right before its locator.
            file.seek(max(0, size - len(tail) + place - _LOCATOR_BYTES - 56))
            record = file.read(56)
            if record[:4] == _END_64:
                contents = struct.unpack_from("<Q", record, 40)[0]
    if contents > MOST_BYTES_OF_CONTENTS:
        raise BadInput(message("archive-too-large"))
