"""Puts drawings of any size onto A4 pages and saves what was put together."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pikepdf

from sme_apply.export.documents.limits import MOST_WRITTEN
from sme_apply.terms import BadInput, message

SHORT, LONG = 595.2756, 841.8898
"""The sides of A4 in points."""
_LARGEST_GROWTH = 2.0


def place_on_a4(pdf: pikepdf.Pdf, drawing: Any, width: float, height: float) -> None:
    """Add an A4 page that shows a drawing as large as fits, in its middle; what is wider than high lies.

    Args:
        pdf: where the page is added.
        drawing: a form or an image of this file.
        width, height: its size in points; small drawings grow to twice their size at most.
    """
    paper_width, paper_height = (LONG, SHORT) if width > height else (SHORT, LONG)
    scale = min(paper_width / width, paper_height / height, _LARGEST_GROWTH)
    left, foot = (paper_width - width * scale) / 2, (paper_height - height * scale) / 2
    is_image = drawing.get("/Subtype") == pikepdf.Name.Image
    across, up = (width * scale, height * scale) if is_image else (scale, scale)
    content = f"q {across:.5f} 0 0 {up:.5f} {left:.5f} {foot:.5f} cm /Page Do Q".encode()
    page = pikepdf.Dictionary(
        Type=pikepdf.Name.Page,
        MediaBox=pikepdf.Array([0, 0, paper_width, paper_height]),
        Resources=pikepdf.Dictionary(XObject=pikepdf.Dictionary(Page=drawing)),
        Contents=pdf.make_stream(content),
    )
    pdf.pages.append(pikepdf.Page(pdf.make_indirect(page)))


def written(pdf: pikepdf.Pdf) -> bytes:
    """Return a file as it is passed on: no more than what the pages need, the same bytes for the same pages.

    Raises:
        BadInput: if it is far too large.
    """
    for key in list(pdf.docinfo.keys()):
        del pdf.docinfo[key]
    out = BytesIO()
    pdf.save(
        out,
        min_version="1.7",
        static_id=True,
        fix_metadata_version=False,
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
        stream_decode_level=pikepdf.StreamDecodeLevel.none,
    )
    if out.tell() > MOST_WRITTEN:
        raise BadInput(message("papers-too-costly"))
    return out.getvalue()
