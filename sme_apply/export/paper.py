"""The surface that everything is drawn on: places are in points from the left and from the top of the page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from io import BytesIO
from typing import Any

from sme_apply.export.content import Alignment
from sme_apply.export.fonts import first_face
from sme_apply.export.lines import Line
from sme_apply.export.look import HAIRLINE, PAGE_HEIGHT, PAGE_WIDTH, Colour, Weight
from sme_apply.export.structure import Element, Link, Mark

_BASELINE = 0.36
"""How far the baseline lies under the middle of a line, as a share of the type size."""


@cache
def _inks(ink: Colour) -> str:
    return " ".join(f"{part:.4f}" for part in ink)


class Paper:
    """Draws pages with reportlab and notes which element each stretch of content belongs to."""

    def __init__(self) -> None:
        from reportlab.pdfgen.canvas import Canvas

        self._file = BytesIO()
        settings: dict[str, Any] = {"invariant": 1, "pageCompression": 0, "initialFontName": first_face(Weight.REGULAR)}
        self._canvas: Any = Canvas(self._file, pagesize=(PAGE_WIDTH, PAGE_HEIGHT), **settings)
        self._page_number = 0
        self._bookmarks = 0
        self._bookmark_level = -1
        self.owners: list[list[Element]] = [[]]
        """For each page the elements of its marked contents, in the order of their numbers."""

    def next_page(self) -> None:
        """Finish the page and begin the next."""
        self._canvas.showPage()
        self._page_number += 1
        self.owners.append([])

    def finished(self) -> bytes:
        """Finish the last page and return the pages as a PDF without structure."""
        self._canvas.showPage()
        self._canvas.save()
        return self._file.getvalue()

    @contextmanager
    def marked(self, element: Element | None) -> Iterator[None]:
        """What is drawn inside belongs to ``element``; with ``None`` it is decoration that nobody reads aloud."""
        if element is None:
            self._canvas.addLiteral("/Artifact BMC")
        else:
            owners = self.owners[self._page_number]
            element.parts.append(Mark(self._page_number, len(owners)))
            self._canvas.addLiteral(f"/{element.role} <</MCID {len(owners)}>> BDC")
            owners.append(element)
        yield
        self._canvas.addLiteral("EMC")

    @contextmanager
    def furniture(self, kind: str) -> Iterator[None]:
        """What is drawn inside belongs to the page, not to the document: ``Header``, ``Footer`` or ``Watermark``."""
        self._canvas.addLiteral(f"/Artifact <</Type /Pagination /Subtype /{kind}>> BDC")
        yield
        self._canvas.addLiteral("EMC")

    def lines(self, lines: Sequence[Line], left: float, top: float, width: float, align: Alignment = "left") -> None:
        """Draw lines under one another from ``top``, inside ``width`` points."""
        drawing = self._canvas.beginText()
        ink: Colour | None = None
        for line in lines:
            style = line.style
            free = width - line.indent - line.width
            shift = free if align == "right" else free / 2 if align == "centre" else 0
            baseline = PAGE_HEIGHT - top - style.leading / 2 - style.size * _BASELINE
            drawing.setTextOrigin(left + line.indent + max(shift, 0), baseline)
            if style.colour != ink:
                ink = style.colour
                drawing.setFillColorRGB(*ink)
            for face, text in line.runs:
                drawing.setFont(face, style.size)
                drawing.textOut(text)
            top += style.leading
        self._canvas.drawText(drawing)

    def box(
        self,
        left: float,
        top: float,
        width: float,
        height: float,
        fill: Colour | None = None,
        border: Colour | None = None,
    ) -> None:
        """Draw a rectangle, filled or ruled."""
        paint = ("B" if fill else "S") if border else "f"
        colours = (f"{_inks(fill)} rg " if fill else "") + (f"{_inks(border)} RG {HAIRLINE} w " if border else "")
        bottom = PAGE_HEIGHT - top - height
        self._canvas.addLiteral(f"{colours}{left:.2f} {bottom:.2f} {width:.2f} {height:.2f} re {paint}")

    def rule(self, left: float, top: float, right: float, bottom: float, ink: Colour, thickness: float) -> None:
        """Draw a straight rule from one place to another."""
        ends = f"{left:.2f} {PAGE_HEIGHT - top:.2f} m {right:.2f} {PAGE_HEIGHT - bottom:.2f} l"
        self._canvas.addLiteral(f"{_inks(ink)} RG {thickness} w {ends} S")

    def across(self, line: Line, rise: float) -> None:
        """Draw one line through the middle of the page, turned by ``rise`` degrees."""
        self._canvas.saveState()
        self._canvas.translate(PAGE_WIDTH / 2, PAGE_HEIGHT / 2)
        self._canvas.rotate(rise)
        self._canvas.translate(0, -PAGE_HEIGHT)
        self.lines([line], -line.width / 2, -line.style.leading / 2, line.width)
        self._canvas.restoreState()

    def bookmark(self, title: str, level: int, top: float) -> None:
        """Let the table of contents of a reader lead here; ``level`` counts from 0 and skips none."""
        self._bookmark_level = min(level, self._bookmark_level + 1)
        key = f"heading-{self._bookmarks}"
        self._bookmarks += 1
        self._canvas.bookmarkHorizontal(key, 0, PAGE_HEIGHT - top)
        self._canvas.addOutlineEntry(title, key, self._bookmark_level, closed=False)

    def link(self, element: Element, left: float, top: float, width: float, height: float, url: str) -> None:
        """Let a rectangle lead to an address."""
        rectangle = (left, PAGE_HEIGHT - top - height, left + width, PAGE_HEIGHT - top)
        element.parts.append(Link(self._page_number, rectangle, url))
