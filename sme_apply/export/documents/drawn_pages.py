"""Draws pages: to see that they can be drawn in time, to show the first one, and as pictures in their own place."""

from __future__ import annotations

import time
from io import BytesIO
from typing import Any

import pikepdf
import pypdfium2

from sme_apply.export.documents.a4_page import LONG, SHORT, place_on_a4, written
from sme_apply.export.pages import Picture
from sme_apply.terms import BadInput, message

_FIRST_PAGE_WIDTH = 480
_PROOF_WIDTH = 60
_PROOF_SECONDS = 5.0
_POINTS_PER_INCH = 72
_QUALITY = 85
_WHITE = 255
_LEAST_POINTS, _MOST_POINTS = 1.0, 20_000.0


def first_page(pages: bytes) -> Picture:
    """Return the first page as a small picture."""
    from sme_apply.export.pages import page_picture

    return page_picture(pages, 0, _FIRST_PAGE_WIDTH)


def refuse_what_never_ends(pages: bytes, count: int) -> bool:
    """Draw the pages in small for some seconds; one that never ends keeps this process until it is ended.

    Returns:
        Whether anything shows on the pages that were drawn.

    Raises:
        BadInput: if not all pages can be found.
    """
    document = _opened(pages)
    if len(document) != count:
        raise BadInput(message("papers-unreadable"))
    ends = time.monotonic() + _PROOF_SECONDS
    shows = False
    for index in range(count):
        page = document[index]
        bitmap = page.render(scale=_PROOF_WIDTH / page.get_width(), grayscale=True)
        shows = shows or bitmap.to_pil().getextrema() != (_WHITE, _WHITE)
        bitmap.close()
        page.close()
        if time.monotonic() > ends:
            break
    document.close()
    return shows


def pages_as_pictures(content: bytes, dots_per_inch: int) -> bytes:
    """Return every page of a PDF as a picture of what would be printed, on A4.

    Args:
        content: a PDF that needs no password to be opened.
        dots_per_inch: how fine, at most what A4 needs at this density.

    Raises:
        BadInput: if a page cannot be drawn.
    """
    document = _opened(content)
    pdf = pikepdf.Pdf.new()
    try:
        for index in range(len(document)):
            page = document[index]
            width, height = page.get_size()
            if not (_LEAST_POINTS <= width <= _MOST_POINTS and _LEAST_POINTS <= height <= _MOST_POINTS):
                raise BadInput(message("papers-unreadable"))
            scale = min(LONG / max(width, height), SHORT / min(width, height)) * dots_per_inch / _POINTS_PER_INCH
            bitmap = page.render(scale=scale, may_draw_forms=False, optimize_mode="print")
            place_on_a4(pdf, _as_image(pdf, bitmap.to_pil().convert("RGB")), width, height)
            bitmap.close()
            page.close()
        return written(pdf)
    finally:
        document.close()


def _opened(content: bytes) -> Any:
    try:
        return pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        raise BadInput(message("papers-unreadable")) from error


def _as_image(pdf: pikepdf.Pdf, image: Any) -> Any:
    out = BytesIO()
    image.save(out, "JPEG", quality=_QUALITY)
    return image_object(pdf, out.getvalue(), image.width, image.height, pikepdf.Name.DeviceRGB, pikepdf.Name.DCTDecode)


def image_object(
    pdf: pikepdf.Pdf, packed: bytes, width: int, height: int, colours: Any, packing: Any, bits: int = 8
) -> Any:
    """Return a picture as an object of a PDF.

    Args:
        pdf: the file that it belongs to.
        packed: its pixels as ``packing`` packs them.
        width, height: in pixels.
        colours: its colour space.
        packing: the name of the filter.
        bits: of one colour of a pixel.
    """
    stream = pikepdf.Stream(
        pdf,
        packed,
        Type=pikepdf.Name.XObject,
        Subtype=pikepdf.Name.Image,
        Width=width,
        Height=height,
        ColorSpace=colours,
        BitsPerComponent=bits,
        Filter=packing,
    )
    return pdf.make_indirect(stream)
