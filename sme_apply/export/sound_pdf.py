"""Whether a PDF that was just written is whole, without an outside judge: for the program's check of itself."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any


def faults(pdf: bytes) -> tuple[str, ...]:
    """Return what is wrong with a PDF of ours: its syntax, its tags, its language, its fonts; nothing where all holds.

    The words are for a technician and stand in the JSON of the check.
    """
    import pikepdf

    try:
        with pikepdf.open(io.BytesIO(pdf)) as opened:
            return tuple(_faults(opened))
    except pikepdf.PdfError:
        return ("unreadable",)


def unreadable_faces() -> tuple[str, ...]:
    """Return the names of the bundled fonts that cannot be read."""
    from sme_apply import shipped
    from sme_apply.export.fonts import font_of

    bad = []
    for path in sorted((shipped.resources() / "fonts").glob("*.ttf")):
        try:
            font_of(path.stem)
        except Exception:  # Whatever the reader says, the font cannot be used.
            bad.append(path.name)
    return tuple(bad)


def _faults(opened: Any) -> Iterator[str]:
    yield from (f"syntax: {word}" for word in opened.check_pdf_syntax())
    root = opened.Root
    if "/MarkInfo" not in root or "/StructTreeRoot" not in root:
        yield "no tags"
    if "/Lang" not in root:
        yield "no language"
    if "/OutputIntents" not in root:
        yield "no output intent"
    if not opened.pages:
        yield "no pages"
    for number, page in enumerate(opened.pages, start=1):
        for font in page.Resources.get("/Font", {}).values():
            inner = font["/DescendantFonts"][0] if "/DescendantFonts" in font else font
            descriptor = inner.get("/FontDescriptor")
            if descriptor is None or not any(f"/FontFile{end}" in descriptor for end in ("", "2", "3")):
                yield f"page {number}: a font is not embedded"
