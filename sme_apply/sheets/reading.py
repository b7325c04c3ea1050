"""Reads a spreadsheet or a CSV file; what could harm or cannot be read is refused with its remedy, before unpacking."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Container
from pathlib import Path
from typing import NoReturn

from sme_apply.sheets.book import Book
from sme_apply.terms import BadInput, message

MOST_BYTES = 20_000_000
"""Of a file; a sheet of 10,000 clients with every column told is about 6 MB."""
MOST_UNPACKED_BYTES = 200_000_000
"""Of all parts of a file together; the same sheet unpacks to about 90 MB."""
MOST_PARTS = 500
_OLD_OR_LOCKED = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED_INSIDE = "EncryptedPackage".encode("utf-16-le")
_DECLARATIONS = tuple("<!DOCTYPE".encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be"))


def read_book_file(path: Path, hidden: Container[str] = ()) -> Book:
    """Return what a file holds; see `read_book`.

    Raises:
        BadInput: if it cannot be read, or its content cannot be taken.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError:
        raise BadInput(message("sheets-file-unreadable", file=path.name)) from None
    return read_book(data, hidden)


def read_book(data: bytes, hidden: Container[str] = ()) -> Book:
    """Return what a spreadsheet (xlsx) or a CSV file (UTF-8 or CP949) holds.

    Args:
        data: the file; what it is is read from its content, not from its name.
        hidden: the names of hidden sheets that the user chose to read as well.

    Raises:
        BadInput: if it is too large, packed to burst, carries macros, is locked, or is no spreadsheet.
    """
    if len(data) > MOST_BYTES:
        _refuse("sheets-file-too-large", megabytes=MOST_BYTES // 1_000_000)
    if not data.strip():
        _refuse("sheets-file-empty")
    if data.startswith(_OLD_OR_LOCKED):
        _refuse("sheets-file-locked" if _LOCKED_INSIDE in data else "sheets-file-old")
    if data.startswith(b"PK"):
        _refuse_harmful(data)
        from sme_apply.sheets.excel import read_excel

        return read_excel(data, hidden)
    from sme_apply.sheets.comma_text import read_comma_text

    return read_comma_text(data)


def _refuse_harmful(data: bytes) -> None:
    """Look at the list of parts, and at the first bytes of each, before anything is unpacked."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            parts = packed.infolist()
            names = {part.filename.lower() for part in parts}
            if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED_BYTES:
                _refuse("sheets-file-bursting", megabytes=MOST_UNPACKED_BYTES // 1_000_000)
            if any(name.endswith(("vbaproject.bin", "macrosheets/")) or "/macrosheets/" in name for name in names):
                _refuse("sheets-file-macros")
            if "xl/workbook.bin" in names:
                _refuse("sheets-file-binary")
            if "xl/workbook.xml" not in names or len(names) != len(parts):
                _refuse("sheets-file-not-a-sheet")
            for part in parts:
                if not part.filename.lower().endswith((".xml", ".rels")):
                    continue
                with packed.open(part) as opened:
                    begin = opened.read(4_096)
                if any(declaration in begin for declaration in _DECLARATIONS):
                    _refuse("sheets-file-not-a-sheet")
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, ValueError, EOFError):
        _refuse("sheets-file-broken")


def _refuse(key: str, /, **values: int) -> NoReturn:
    raise BadInput(message(key, **values)) from None
