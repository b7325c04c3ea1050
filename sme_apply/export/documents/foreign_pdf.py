"""Makes plain pages of a stranger's PDF: what is drawn is kept as it is drawn, everything else is left out."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import Any

import pikepdf

from sme_apply.export.documents.a4_page import place_on_a4, written
from sme_apply.export.documents.drawing_only import DrawingOnly
from sme_apply.export.documents.drawn_pages import pages_as_pictures
from sme_apply.export.documents.findings import Findings, findings_in
from sme_apply.export.documents.limits import MOST_PAGES
from sme_apply.terms import BadInput, Message, message

_FINE, _COARSE = 200, 150
"""Dots per inch of a page that may only be printed; the coarser where its owner allows no fine print."""
_SMALLEST, _LARGEST = 1.0, 20_000.0
_OTHER_BOXES = ("/TrimBox", "/BleedBox", "/ArtBox")


@dataclass(frozen=True, slots=True)
class PlainPages:
    """Pages that hold nothing but what is drawn, and what was found in the file that they are from."""

    pages: bytes
    page_count: int
    notes: tuple[Message, ...]
    signed: bool
    may_stay: bool


def plain_pages(content: bytes) -> PlainPages:
    """Return the pages of a PDF on A4.

    A file whose owner allows only printing is taken as it would be printed: its pages become pictures. So do pages with
    layers that are switched off, because a drawing taken out of its file would show them.

    Raises:
        BadInput: if it needs a password, may not be printed, is a form that only one program can show, has no page or
            too many, or cannot be read.
    """
    try:
        with pikepdf.open(BytesIO(content)) as pdf:
            return _plain(pdf, content)
    except pikepdf.PasswordError as error:
        raise BadInput(message("papers-locked")) from error
    except pikepdf.PdfError as error:
        raise BadInput(message("papers-unreadable")) from error


def _plain(pdf: pikepdf.Pdf, content: bytes) -> PlainPages:
    count = len(pdf.pages)
    if not count:
        raise BadInput(message("papers-unreadable"))
    if count > MOST_PAGES:
        raise BadInput(message("papers-too-many-pages", count=count, most=MOST_PAGES))
    found = findings_in(pdf)
    if found.dynamic_form:
        raise BadInput(message("papers-dynamic-form"))
    repaired = bool(pdf.get_warnings())
    as_pictures, dots = found.hidden_layers, _FINE
    if pdf.is_encrypted and not (pdf.allow.modify_assembly or pdf.allow.modify_other):
        if not (pdf.allow.print_lowres or pdf.allow.print_highres):
            raise BadInput(message("papers-not-printable"))
        as_pictures, dots = True, _FINE if pdf.allow.print_highres else _COARSE
    notes = list(_notes(found, repaired, as_pictures, pdf.is_encrypted))
    pages = pages_as_pictures(content, dots) if as_pictures else _drawings(pdf, found, notes)
    return PlainPages(pages, count, tuple(notes), found.signed, not (repaired or found.acts or found.fields))


def _notes(found: Findings, repaired: bool, as_pictures: bool, restricted: bool) -> list[Message]:
    told = {
        "papers-signature-lost": found.signed,
        "papers-acting-parts-left-out": found.acts,
        "papers-form-flattened": found.fields,
        "papers-repaired": repaired,
        "papers-printed-only": as_pictures and restricted,
        "papers-layers": as_pictures and not restricted,
    }
    return [Message(key) for key, holds in told.items() if holds]


def _drawings(pdf: pikepdf.Pdf, found: Findings, notes: list[Message]) -> bytes:
    """Return each page as one drawing on A4."""
    if found.needs_looks and not _give_looks(pdf):
        notes.append(message("papers-form-unsure"))
    pdf.flatten_annotations("print")
    only, made = DrawingOnly(), pikepdf.Pdf.new()
    for page in pdf.pages:
        only.weigh_page(page.obj)
        for key in _OTHER_BOXES:
            if key in page.obj:
                del page.obj[key]
        drawing = page.as_form_xobject()
        left, foot, right, top = (float(each) for each in drawing.BBox)
        only.reduce(drawing)
        turned = [float(each) for each in drawing.get("/Matrix", [1, 0, 0, 1, 0, 0])]
        _lay(made, made.copy_foreign(drawing), (left, foot, right, top), turned)
    return written(made)


def _lay(made: pikepdf.Pdf, drawing: Any, box: tuple[float, float, float, float], turned: list[float]) -> None:
    """Add a page with a drawing whose lower left corner is moved to where the page begins."""
    a, b, c, d, _, _ = turned
    corners = [(a * x + c * y, b * x + d * y) for x in (box[0], box[2]) for y in (box[1], box[3])]
    across, up = [x for x, _ in corners], [y for _, y in corners]
    width, height = max(across) - min(across), max(up) - min(up)
    if not (_SMALLEST <= width <= _LARGEST and _SMALLEST <= height <= _LARGEST):
        raise BadInput(message("papers-unreadable"))
    drawing.Matrix = pikepdf.Array([round(each, 5) for each in (a, b, c, d, -min(across), -min(up))])
    place_on_a4(made, drawing, width, height)


def _give_looks(pdf: pikepdf.Pdf) -> bool:
    """Draw the entries of a form that asks its reader to; qpdf can do so for Latin letters only."""
    values = [str(each.get("/V", "")) for each in pdf.objects if isinstance(each, pikepdf.Dictionary) and "/FT" in each]
    if not all(value.isascii() for value in values):
        pdf.Root.AcroForm.NeedAppearances = False
        return False
    pdf.generate_appearance_streams()
    return True
