"""The logical structure of a document: headings, paragraphs, tables and lists in reading order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple


class Mark(NamedTuple):
    """One stretch of marked content: its page, counted from 0, and its number on that page."""

    page: int
    number: int


class Link(NamedTuple):
    """One clickable area of a link: its page, counted from 0, its rectangle in points and where it leads."""

    page: int
    rectangle: tuple[float, float, float, float]
    url: str
    """An address, or ``#`` and the name of a place in the document."""
    contents: str
    """What it leads to, in words."""


class Place(NamedTuple):
    """Where a link within the document leads to: the page, counted from 0, and the height in points from its foot."""

    page: int
    height: float


@dataclass(eq=False, slots=True)
class Element:
    """One element of the structure, such as a paragraph (``P``) or a table cell (``TD``).

    Args:
        role: a standard structure type of PDF 1.7.
        alternative: what is read in place of a figure.
        scope: for ``TH``: whether it heads its ``Row`` or its ``Column``.
        columns, rows: for cells: how many it spans.
        language: the tag of its language, where it is not that of what it belongs to.
        actual: its text as it is read, where it is drawn in another order.
        numbering: for ``L``: how its labels count, a name such as ``Decimal``.
    """

    role: str
    alternative: str = ""
    scope: str = ""
    columns: int = 1
    rows: int = 1
    numbering: str = ""
    language: str = ""
    actual: str = ""
    box: tuple[float, float, float, float] | None = None
    """For a figure: the rectangle that it was drawn in."""
    parts: list[Element | Mark | Link] = field(default_factory=list)

    def add(self, role: str, **details: str | int) -> Element:
        """Return a new element at the end of this one."""
        element = Element(role, **details)  # type: ignore[arg-type]
        self.parts.append(element)
        return element

    def elements(self) -> Iterator[Element]:
        """Yield this element and everything under it, in reading order."""
        yield self
        for part in self.parts:
            if isinstance(part, Element):
                yield from part.elements()

    def marked(self) -> bool:
        """Whether anything of it, or of what is under it, stands on a page."""
        return any(part.marked() if isinstance(part, Element) else True for part in self.parts)
