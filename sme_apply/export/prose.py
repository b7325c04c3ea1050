"""Pieces of running text, which go on over pages line by line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sme_apply.export.content import Alignment
from sme_apply.export.lines import Line
from sme_apply.export.look import CONTENT_WIDTH, NAVY, RULE, SIDE_MARGIN, TEAL
from sme_apply.export.paper import Paper
from sme_apply.export.structure import Element

_TOGETHER = 2
"""Lines of a paragraph that stay together at the foot and at the head of a page."""


def lines_height(lines: Sequence[Line]) -> float:
    """Return the height in points of lines under one another."""
    return sum(line.style.leading for line in lines)


def lines_within(lines: Sequence[Line], room: float) -> int:
    """Return how many lines fit into ``room`` points."""
    used = 0.0
    for count, line in enumerate(lines):
        used += line.style.leading
        if used > room + 0.01:
            return count
    return len(lines)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines of one element, with an optional label in the indent before the first (a bullet, a number)."""

    lines: tuple[Line, ...]
    element: Element | None
    space_before: float = 0
    keeps_next: bool = False
    align: Alignment = "left"
    label: Line | None = None
    label_element: Element | None = None
    url: str = ""
    anchor: str = ""

    @property
    def height(self) -> float:
        """Its height in points."""
        return lines_height(self.lines)

    @property
    def least_height(self) -> float:
        """The first lines, which stay together."""
        whole = len(self.lines) < 2 * _TOGETHER
        return lines_height(self.lines if whole else self.lines[:_TOGETHER])

    def split(self, room: float) -> tuple[Paragraph, Paragraph] | None:
        """Return the lines that fit and the rest."""
        fitting = min(lines_within(self.lines, room), len(self.lines) - _TOGETHER)
        if fitting < _TOGETHER:
            return None
        return (
            replace(self, lines=self.lines[:fitting]),
            replace(self, lines=self.lines[fitting:], label=None, label_element=None, anchor="", space_before=0),
        )

    def draw(self, paper: Paper, top: float) -> None:
        """Draw the label and the lines."""
        paper.place(self.anchor, top)
        if self.label is not None:
            with paper.marked(self.label_element):
                paper.lines([self.label], SIDE_MARGIN, top, CONTENT_WIDTH)
        with paper.marked(self.element):
            paper.lines(self.lines, SIDE_MARGIN, top, CONTENT_WIDTH, self.align)
        if self.url and self.element is not None:
            contents = self.url if not self.url.startswith("#") else "".join(line.text for line in self.lines).strip()
            for line in self.lines:
                height = line.style.leading
                left = SIDE_MARGIN + (CONTENT_WIDTH - line.width if line.leftwards else line.indent)
                paper.link(self.element, left, top, line.width, height, self.url, contents)
                top += height


@dataclass(frozen=True, slots=True)
class Title:
    """A heading with its rule; it stays whole, stays with what follows, and becomes a bookmark."""

    lines: tuple[Line, ...]
    element: Element
    level: int
    bookmark: str
    space_before: float
    keeps_next: bool = True
    anchor: str = ""

    @property
    def _under(self) -> float:
        return {1: 11.0, 2: 5.0}.get(self.level, 3.0)

    @property
    def height(self) -> float:
        """Its height in points, the space under it included."""
        return lines_height(self.lines) + self._under

    @property
    def least_height(self) -> float:
        """A heading is shown whole."""
        return self.height

    def split(self, room: float) -> tuple[Paragraph, Paragraph] | None:
        """Return its lines as a paragraph over two pages: only for a heading that is longer than a page."""
        return Paragraph(self.lines, self.element).split(room)

    def draw(self, paper: Paper, top: float) -> None:
        """Draw the heading, its rule or its mark."""
        paper.bookmark(self.bookmark, self.level - 1, top)
        paper.place(self.anchor, top)
        bottom = top + lines_height(self.lines)
        with paper.marked(None):
            if self.level == 1:
                below = bottom + 3
                paper.rule(SIDE_MARGIN, below, SIDE_MARGIN + CONTENT_WIDTH, below, RULE, 0.8)
                paper.rule(SIDE_MARGIN, below, SIDE_MARGIN + 42, below, TEAL, 2.2)
            elif self.level == 2:
                paper.box(SIDE_MARGIN, top + 3.5, 2.6, self.lines[0].style.leading - 7, fill=NAVY)
        with paper.marked(self.element):
            paper.lines(self.lines, SIDE_MARGIN, top, CONTENT_WIDTH)
