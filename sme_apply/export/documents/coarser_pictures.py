"""Makes the pictures on plain pages coarser, so that a file keeps to the limit of a portal and stays readable."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pikepdf
import pypdfium2
from PIL import Image

from sme_apply.export.documents.a4_page import LONG, SHORT, written
from sme_apply.terms import BadInput, message

_LEAST_BYTES = 20_000
_QUALITIES = {200: 80, 150: 65}
_MOST_NESTED = 15


def with_coarser_pictures(pages: bytes, dots_per_inch: int) -> bytes:
    """Return the pages with each large picture written anew.

    Args:
        pages: pages that hold nothing but what is drawn.
        dots_per_inch: 200 or 150; no picture that is finer becomes coarser than that as it stands on the page.

    Raises:
        BadInput: if the pages cannot be read.
    """
    growth = _largest_growth(pages)
    longest = LONG / 72 * dots_per_inch * growth
    shortest = SHORT / 72 * dots_per_inch * growth
    try:
        with pikepdf.open(BytesIO(pages)) as pdf:
            for each in list(pdf.objects):
                if isinstance(each, pikepdf.Stream) and each.get("/Subtype") == pikepdf.Name.Image:
                    _make_coarser(each, longest, shortest, _QUALITIES[dots_per_inch])
            return written(pdf)
    except pikepdf.PdfError as error:
        raise BadInput(message("papers-unreadable")) from error


def _largest_growth(pages: bytes) -> float:
    """Return how many times larger than a page the largest picture is laid, 1 if none is larger."""
    document = pypdfium2.PdfDocument(pages)
    growth = 1.0
    for page in document:
        for each in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE], max_depth=_MOST_NESTED):
            left, foot, right, top = each.get_bounds()
            growth = max(growth, (right - left) / page.get_width(), (top - foot) / page.get_height())
    document.close()
    return growth


def _make_coarser(stream: Any, longest: float, shortest: float, quality: int) -> None:
    if len(stream.read_raw_bytes()) < _LEAST_BYTES or stream.get("/ImageMask") is True:
        return
    if any(key in stream for key in ("/Decode", "/SMaskInData", "/Mask", "/Matte")):
        return
    try:
        image: Image.Image = pikepdf.PdfImage(stream).as_pil_image()
        if image.mode == "1":
            return
        image = image.convert("L" if image.mode == "L" else "RGB")
    except (pikepdf.PdfError, NotImplementedError, OSError, ValueError, TypeError, AttributeError, KeyError):
        # A picture that only some readers understand stays as it is.
        return
    limit = (longest, shortest) if image.width > image.height else (shortest, longest)
    image.thumbnail((max(1, round(limit[0])), max(1, round(limit[1]))), Image.Resampling.LANCZOS)
    out = BytesIO()
    image.save(out, "JPEG", quality=quality, optimize=True)
    if len(out.getvalue()) >= len(stream.read_raw_bytes()):
        return
    mask = stream.get("/SMask")
    stream.write(out.getvalue(), filter=pikepdf.Name.DCTDecode)
    stream.Width, stream.Height, stream.BitsPerComponent = image.width, image.height, 8
    stream.ColorSpace = pikepdf.Name.DeviceGray if image.mode == "L" else pikepdf.Name.DeviceRGB
    if mask is not None:
        stream.SMask = mask
