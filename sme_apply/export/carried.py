"""Reads back the data that an exported PDF carries inside, and what became of the file since it was written."""

from __future__ import annotations

import hashlib
import zlib
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from sme_apply.export.archiving import DATA_NAME
from sme_apply.export.sealing import CONTENTS, FileState, Unfollowable, digest_of_pages, is_sealed
from sme_apply.terms import BadInput, message

_MOST_BYTES = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Carried:
    """What a PDF carries, byte for byte as it was put in, and what became of the file."""

    data: bytes
    state: FileState


def carried(pdf: bytes) -> Carried:
    """Return the data that an exported PDF carries and whether the file is still the one that was written.

    Raises:
        BadInput: if it is no PDF, is locked, carries no data of this application, or the data itself was changed.
    """
    import pikepdf

    try:
        with pikepdf.open(BytesIO(pdf)) as opened:
            data, pages = _data_of(opened)
            return Carried(data, _state(pdf, opened, pages))
    except pikepdf.PasswordError as error:
        raise BadInput(message("export-pdf-locked")) from error
    except (pikepdf.PdfError, RuntimeError) as error:
        raise BadInput(message("export-not-a-pdf")) from error
    except (AttributeError, IndexError, KeyError, OverflowError, TypeError, ValueError, zlib.error) as error:
        raise BadInput(message("export-data-damaged")) from error


def carried_data(pdf: bytes) -> bytes:
    """Return the JSON that an exported PDF carries, exactly as it was put in; see `carried`."""
    return carried(pdf).data


def _data_of(opened: Any) -> tuple[bytes, str]:
    """Return the data and the digest of the pages that it was written with."""
    names = opened.Root.get("/Names", {}).get("/EmbeddedFiles", {}).get("/Names", [])
    listed = {str(names[place]): names[place + 1] for place in range(0, len(names) - 1, 2)}
    if DATA_NAME not in listed:
        raise BadInput(message("export-no-data"))
    file = listed[DATA_NAME]
    stream = file.EF.F
    data = _unpacked(stream)
    parameters = stream.Params
    quick = hashlib.md5(data, usedforsecurity=False).digest()
    noted = file[CONTENTS]
    sound = str(noted.Data) == hashlib.sha256(data).hexdigest()
    if int(parameters.Size) != len(data) or bytes(parameters.CheckSum) != quick or not sound:
        raise BadInput(message("export-data-damaged"))
    return data, str(noted.Pages)


def _state(pdf: bytes, opened: Any, pages: str) -> FileState:
    if is_sealed(pdf):
        return FileState.ORIGINAL
    import pikepdf

    try:
        return FileState.RESAVED if digest_of_pages(opened) == pages else FileState.CHANGED
    except (Unfollowable, RecursionError, zlib.error, pikepdf.PdfError, RuntimeError, ValueError, TypeError):
        # What cannot be followed to its end was not written here.
        return FileState.CHANGED


def _unpacked(stream: Any) -> bytes:
    """Return the content of a stream, never more than the most that this application would write."""
    raw: bytes = stream.read_raw_bytes()
    filters = stream.get("/Filter")
    names = [] if filters is None else [str(each) for each in filters] if _is_list(filters) else [str(filters)]
    if names[:1] == ["/ASCIIHexDecode"]:
        raw = bytes.fromhex(raw.rstrip().removesuffix(b">").decode("ascii"))
        names = names[1:]
    if names == ["/FlateDecode"] and "/DecodeParms" not in stream:
        raw = zlib.decompressobj().decompress(raw, _MOST_BYTES + 1)
    elif names:
        raise BadInput(message("export-data-damaged"))
    if len(raw) > _MOST_BYTES:
        raise BadInput(message("export-data-damaged"))
    return raw


def _is_list(filters: Any) -> bool:
    from pikepdf import Array

    return isinstance(filters, Array)
