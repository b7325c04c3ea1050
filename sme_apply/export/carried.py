"""Reads back the data that an exported PDF carries inside."""

from __future__ import annotations

import hashlib
import zlib
from io import BytesIO
from typing import Any

from sme_apply.export.archiving import DATA_NAME
from sme_apply.terms import BadInput, message

_MOST_BYTES = 64 * 1024 * 1024


def carried_data(pdf: bytes) -> bytes:
    """Return the JSON that an exported PDF carries, exactly as it was put in.

    Raises:
        BadInput: if it is no PDF, is locked, carries no data of this application, or the data was changed.
    """
    import pikepdf

    try:
        with pikepdf.open(BytesIO(pdf)) as opened:
            return _data_of(opened)
    except pikepdf.PasswordError as error:
        raise BadInput(message("export-pdf-locked")) from error
    except (pikepdf.PdfError, RuntimeError) as error:
        raise BadInput(message("export-not-a-pdf")) from error
    except (AttributeError, KeyError, TypeError, ValueError, zlib.error) as error:
        raise BadInput(message("export-data-damaged")) from error


def _data_of(opened: Any) -> bytes:
    names = opened.Root.get("/Names", {}).get("/EmbeddedFiles", {}).get("/Names", [])
    listed = {str(names[place]): names[place + 1] for place in range(0, len(names) - 1, 2)}
    if DATA_NAME not in listed:
        raise BadInput(message("export-no-data"))
    stream = listed[DATA_NAME].EF.F
    data = _unpacked(stream)
    parameters = stream.Params
    digest = hashlib.md5(data, usedforsecurity=False).digest()
    if int(parameters.Size) != len(data) or bytes(parameters.CheckSum) != digest:
        raise BadInput(message("export-data-damaged"))
    return data


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
