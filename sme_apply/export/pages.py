"""Pictures of the pages of a PDF, for a preview."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Lock
from typing import Any

from sme_apply.terms import BadInput, message

# pdfium may be used by one thread at a time only.
_ONE_AT_A_TIME = Lock()
_MOST_PIXELS_ACROSS = 10_000


@dataclass(frozen=True, slots=True)
class Picture:
    """One page as pixels: four bytes each (red, green, blue, opaque), ``stride`` bytes to a row."""

    width: int
    height: int
    stride: int
    rgba: bytes


@contextmanager
def _opened(pdf: bytes) -> Iterator[Any]:
    import pypdfium2

    with _ONE_AT_A_TIME:
        try:
            document = pypdfium2.PdfDocument(pdf)
        except pypdfium2.PdfiumError as error:
            raise BadInput(message("export-not-a-pdf")) from error
        try:
            yield document
        finally:
            document.close()


def page_count(pdf: bytes) -> int:
    """Return how many pages a PDF has.

    Raises:
        BadInput: if it is no PDF that can be read.
    """
    with _opened(pdf) as document:
        return len(document)


def page_picture(pdf: bytes, index: int, width_px: int) -> Picture:
    """Return one page as a picture; safe to call from any thread.

    Args:
        pdf: the whole file.
        index: the page, counted from 0.
        width_px: how many pixels wide the picture is, 1 to 10,000.

    Raises:
        BadInput: if it is no PDF that can be read or has no such page.
        ValueError: if the width lies outside its range.
    """
    if not 1 <= width_px <= _MOST_PIXELS_ACROSS:
        raise ValueError(f"A picture cannot be {width_px} pixels wide.")
    with _opened(pdf) as document:
        total = len(document)
        if not 0 <= index < total:
            raise BadInput(message("export-no-such-page", number=index + 1, total=total))
        page = document[index]
        width = page.get_width()
        # A hair under the exact scale, so that rounding up gives the width asked for.
        scale = (width_px - 0.01) / width
        bitmap = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
        picture = Picture(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
        bitmap.close()
        page.close()
        return picture
