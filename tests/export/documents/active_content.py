"""Looks for anything in a PDF that could act, by walking through every object of the file."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pikepdf

ACTIONS = frozenset(
    {
        "/JavaScript", "/Launch", "/SubmitForm", "/ResetForm", "/ImportData", "/URI", "/GoToR", "/GoToE", "/Named",
        "/Hide", "/Rendition", "/Movie", "/Sound", "/SetOCGState", "/RichMediaExecute", "/Thread", "/Trans",
    }
)  # fmt: skip
KEYS = frozenset(
    {
        "/JS", "/JavaScript", "/OpenAction", "/AA", "/EmbeddedFiles", "/EF", "/AF", "/XFA", "/AcroForm", "/Annots",
        "/RichMedia", "/RichMediaContent", "/F", "/Ref", "/OPI", "/PieceInfo", "/Launch",
    }
)  # fmt: skip


def acting_parts(pdf: bytes) -> list[str]:
    """Return what was found; empty for a file in which nothing acts."""
    found: list[str] = []
    with pikepdf.open(BytesIO(pdf)) as opened:
        waiting: list[Any] = [*opened.objects, opened.trailer]
        while waiting:
            part = waiting.pop()
            if isinstance(part, pikepdf.Array):
                waiting.extend(each for each in part if isinstance(each, pikepdf.Object) and not each.is_indirect)
            elif isinstance(part, pikepdf.Dictionary | pikepdf.Stream):
                keys = set(part.keys())
                found.extend(sorted(keys & KEYS))
                found.extend(str(part.get(key)) for key in ("/S", "/Subtype") if str(part.get(key)) in ACTIONS)
                inner = (part[key] for key in keys)
                waiting.extend(each for each in inner if isinstance(each, pikepdf.Object) and not each.is_indirect)
    return found
