"""The surface that everything is drawn on: places are in points from the left and from the top of the page."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from io import BytesIO
from typing import Any

from sme_apply.export.bookmarks import Bookmarks
from sme_apply.export.content import Alignment
from sme_apply.export.fonts import first_face
from sme_apply.export.lines import Line
from sme_apply.export.look import HAIRLINE, PAGE_HEIGHT, PAGE_WIDTH, Colour, Weight
from sme_apply.export.own_settings import keep_to_own_settings
from sme_apply.export.structure import Element, Link, Mark, Place
from sme_apply.export.writing import Writing, spoken_runs

_BASELINE = 0.36
"""How far the baseline lies under the middle of a line, as a share of the type size."""
_MARKED_WHOLE = "Figure"


class _Voice:
    """Marks text while it is written: what is in another language, or spelled leftwards, is a part of its own."""

    def __init__(
        self, element: Element | None, beginning: Callable[[Element], str], sign: Callable[[str], None]
    ) -> None:
        self._element = element
        self._beginning = beginning
        self._sign = sign
        self._speaks: Element | None = None

    def speak(self, language: str, spelled: str) -> None:
        """Let what is written next be in a language; ``spelled`` is its text if that is read from right to left."""
        if self._element is None:
            return
        speaks = self._speaks
        if speaks is None or (language, bool(spelled)) != self._told():
            self.fall_silent()
            part = bool(language or spelled)
            self._speaks = speaks = self._element.add("Span", language=language) if part else self._element
            self._sign(self._beginning(speaks))
        if spelled:
            speaks.actual += spelled

    def _told(self) -> tuple[str, bool]:
        speaks = self._speaks
        return (speaks.language, bool(speaks.actual)) if speaks and speaks is not self._element else ("", False)

    def end_line(self) -> None:
        """Let what is spelled leftwards be told line by line."""
        if self._told()[1]:
            self.fall_silent()

    def fall_silent(self) -> None:
        """End what is marked."""
        if self._speaks is not None:
            self._sign("EMC")
            self._speaks = None


@cache
def _inks(ink: Colour) -> str:
    return " ".join(f"{part:.4f}" for part in ink)


class Paper:
    """Draws pages with reportlab and notes which element each stretch of content belongs to."""

    def __init__(self, language: str) -> None:
        """Begin with an empty page of a document in ``language`` (``ko`` or ``en``)."""
        keep_to_own_settings()
        from reportlab.pdfgen.canvas import Canvas

        self._file = BytesIO()
        settings: dict[str, Any] = {"invariant": 1, "pageCompression": 0, "initialFontName": first_face(Weight.REGULAR)}
        self._canvas: Any = Canvas(self._file, pagesize=(PAGE_WIDTH, PAGE_HEIGHT), **settings)
        self._language = language
        self._element: Element | None = None
        """Whose text is written, unless it is marked already."""
        self._page_number = 0
        self._bookmarks = Bookmarks()
        self._places = 0
        self.owners: list[list[Element]] = [[]]
        """For each page the elements of its marked contents, in the order of their numbers."""
        self.places: dict[str, Place] = {}
        """Where links within the document lead to."""

    def next_page(self) -> None:
        """Finish the page and begin the next."""
        self._canvas.showPage()
        self._page_number += 1
        self.owners.append([])

    def finished(self) -> bytes:
        """Finish the last page and return the pages as a PDF without structure."""
        for bookmark, level in self._bookmarks.entries():
            self._canvas.addOutlineEntry(bookmark.title, bookmark.place, level, closed=False)
        self._canvas.showPage()
        self._canvas.save()
        return self._file.getvalue()

    @contextmanager
    def marked(self, element: Element | None) -> Iterator[None]:
        """What is drawn inside belongs to ``element``; with ``None`` it is decoration that nobody reads aloud.

        Text is marked where it is written, in parts if it is in several languages; a figure is marked as a whole.
        """
        self._element = element
        if element is not None and element.role != _MARKED_WHOLE:
            yield
        else:
            self._canvas.addLiteral(self._beginning(element))
            self._element = None
            yield
            self._canvas.addLiteral("EMC")
        self._element = None

    def _beginning(self, element: Element | None) -> str:
        """Return the sign that begins the next stretch of marked content, and note whose it is."""
        if element is None:
            return "/Artifact BMC"
        owners = self.owners[self._page_number]
        element.parts.append(Mark(self._page_number, len(owners)))
        owners.append(element)
        return f"/{element.role} <</MCID {len(owners) - 1}>> BDC"

    @contextmanager
    def furniture(self, kind: str) -> Iterator[None]:
        """What is drawn inside belongs to the page, not to the document: ``Header``, ``Footer`` or ``Watermark``."""
        self._canvas.addLiteral(f"/Artifact <</Type /Pagination /Subtype /{kind}>> BDC")
        yield
        self._canvas.addLiteral("EMC")

    def lines(self, lines: Sequence[Line], left: float, top: float, width: float, align: Alignment = "left") -> None:
        """Draw lines under one another from ``top``, inside ``width`` points.

        A paragraph that begins at the right is set to the right where others are set to the left.
        """
        writing = Writing(self._canvas)
        voice = _Voice(self._element, self._beginning, writing.sign)
        for line in lines:
            style = line.style
            free = width - line.indent - line.width
            aligned = "right" if line.leftwards and align == "left" else align
            shift = free if aligned == "right" else free / 2 if aligned == "centre" else 0
            baseline = PAGE_HEIGHT - top - style.leading / 2 - style.size * _BASELINE
            writing.begin_line(left + (0 if line.leftwards else line.indent) + max(shift, 0), baseline, style)
            if self._element is None:
                for run in line.runs:
                    writing.draw(run)
            else:
                for run, language in spoken_runs(line, self._language):
                    voice.speak(language, run.text if run.leftwards else "")
                    writing.draw(run)
                voice.end_line()
            top += style.leading
        voice.fall_silent()
        writing.finish()

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
        place = f"heading-{self._places}"
        self._places += 1
        self._canvas.bookmarkHorizontal(place, 0, PAGE_HEIGHT - top)
        self._bookmarks.add(title, place, level)

    def place(self, name: str, top: float) -> None:
        """Let links to ``#name`` lead here."""
        if name:
            self.places[name] = Place(self._page_number, PAGE_HEIGHT - top)

    def link(
        self, element: Element, left: float, top: float, width: float, height: float, url: str, contents: str
    ) -> None:
        """Let a rectangle lead to an address, or to a place of this document."""
        rectangle = (left, PAGE_HEIGHT - top - height, left + width, PAGE_HEIGHT - top)
        element.parts.append(Link(self._page_number, rectangle, url, contents))
