"""Ruled tables: rows of cells that repeat their headings and split, also inside a row, over as many pages as needed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from sme_apply.export.content import Alignment
from sme_apply.export.lines import Line
from sme_apply.export.look import (
    CONTENT_HEIGHT,
    CONTENT_WIDTH,
    HAIRLINE,
    NAVY,
    RULE,
    RULE_STRONG,
    SIDE_MARGIN,
    Colour,
)
from sme_apply.export.paper import Paper
from sme_apply.export.prose import lines_height, lines_within
from sme_apply.export.structure import Element

PADDING_SIDE = 6.0
PADDING_TOP = 4.6
_SPLITS_FROM = CONTENT_HEIGHT / 4
"""A row lower than this moves to the next page in one piece."""
_REPEATS_UP_TO = CONTENT_HEIGHT / 3
"""Column headings higher than this are shown once."""
_TOGETHER_UP_TO = CONTENT_HEIGHT / 3
"""A table lower than this is not divided."""


@dataclass(frozen=True, slots=True)
class GridCell:
    """Lines in one cell, over one or more columns."""

    lines: tuple[Line, ...]
    element: Element | None
    columns: int = 1
    align: Alignment = "left"
    fill: Colour | None = None
    middle: bool = True
    """Whether the lines stand in the middle of the row's height."""
    two_rows: bool = False
    """Whether it reaches down into the next row, whose cell there ``continues`` it."""
    continues: bool = False

    @property
    def height(self) -> float:
        """What its lines need of the row's height, in points."""
        return lines_height(self.lines) / (2 if self.two_rows else 1)


@dataclass(frozen=True)
class GridRow:
    """Cells that together take every column."""

    cells: tuple[GridCell, ...]
    least: float = 0
    """The height in points that the row has at least."""

    @cached_property
    def height(self) -> float:
        """Its height in points."""
        return max(self.least, *(cell.height for cell in self.cells)) + 2 * PADDING_TOP

    def split(self, room: float) -> tuple[GridRow, GridRow] | None:
        """Return what fits into ``room`` points and the rest, or ``None`` if not a single line does."""
        counts = [lines_within(cell.lines, room - 2 * PADDING_TOP) for cell in self.cells]
        if not any(counts):
            return None
        counted = list(zip(self.cells, counts, strict=True))
        first = tuple(replace(cell, lines=cell.lines[:count], middle=False) for cell, count in counted)
        rest = tuple(replace(cell, lines=cell.lines[count:], middle=False) for cell, count in counted)
        return GridRow(first), GridRow(rest)


@dataclass(frozen=True, slots=True)
class Grid:
    """Rows over columns of given widths.

    Args:
        widths: of the columns, in points.
        rows: the headings first.
        headings: how many rows are headings, repeated at the top of each further page.
        closing: how many rows at the end never stand alone on a page (a total).
        whole: whether the table stays on one page where one page has room for it.
        repeated: whether the headings stood on a page before, so that they are not read aloud again.
    """

    widths: tuple[float, ...]
    rows: tuple[GridRow, ...]
    headings: int = 0
    closing: int = 0
    whole: bool = False
    divides: bool = False
    """Whether it fills the page before it rather than move on, even where it is low."""
    space_before: float = 0
    keeps_next: bool = False
    repeated: bool = False
    ruled: bool = True
    accent: Colour | None = None
    """The bar at its left edge."""

    @property
    def height(self) -> float:
        """Its height in points."""
        return sum(row.height for row in self.rows)

    @property
    def least_height(self) -> float:
        """Headings and first row, or all of a low table."""
        whole = self.height
        if whole <= (CONTENT_HEIGHT if self.whole else 0 if self.divides else _TOGETHER_UP_TO):
            return whole
        heading = sum(row.height for row in self.rows[: self.headings])
        body = self.rows[self.headings : self.headings + 1]
        return heading + min(sum(row.height for row in body), _SPLITS_FROM)

    def split(self, room: float) -> tuple[Grid, Grid] | None:
        """Return the rows that fit and the rest with its headings; a high row is divided between its lines."""
        used, count = 0.0, 0
        while count < len(self.rows) and used + self.rows[count].height <= room + 0.01:
            used += self.rows[count].height
            count += 1
        last_break = len(self.rows) - self.closing - 1
        if self.closing and count > last_break > self.headings:
            count = last_break
            used = sum(row.height for row in self.rows[:count])
        elif count < len(self.rows):
            row = self.rows[count]
            fresh_page = CONTENT_HEIGHT - self._heading_height()
            if row.height > min(_SPLITS_FROM, fresh_page) and count >= self.headings:
                parts = row.split(room - used)
                if parts is not None:
                    return self._divided((*self.rows[:count], parts[0]), (parts[1], *self.rows[count + 1 :]))
        if count <= self.headings:
            return self._forced(room)
        return self._divided(self.rows[:count], self.rows[count:])

    def _heading_height(self) -> float:
        return sum(row.height for row in self.rows[: self.headings])

    def _forced(self, room: float) -> tuple[Grid, Grid] | None:
        """Divide a table whose headings alone are too high to be repeated."""
        if self._heading_height() <= _REPEATS_UP_TO or room < CONTENT_HEIGHT * 0.9:
            return None
        plain = replace(self, headings=0)
        return plain.split(room)

    def _divided(self, first: Sequence[GridRow], rest: Sequence[GridRow]) -> tuple[Grid, Grid]:
        repeats = self.headings if self._heading_height() <= _REPEATS_UP_TO else 0
        following = replace(
            self,
            rows=(*self.rows[:repeats], *rest),
            headings=repeats,
            space_before=0,
            repeated=repeats > 0,
        )
        return replace(self, rows=tuple(first), closing=0, keeps_next=False), following

    def draw(self, paper: Paper, top: float) -> None:
        """Draw tints and rules, then the text."""
        with paper.marked(None):
            self._draw_ground(paper, top)
        for number, row in enumerate(self.rows):
            below = self.rows[number + 1].height if number + 1 < len(self.rows) else 0
            decoration = self.repeated and number < self.headings
            left = SIDE_MARGIN
            column = 0
            for cell in row.cells:
                width = sum(self.widths[column : column + cell.columns])
                if cell.lines:
                    free = row.height + (below if cell.two_rows else 0) - lines_height(cell.lines)
                    offset = free / 2 if cell.middle else PADDING_TOP
                    with paper.marked(None if decoration else cell.element):
                        paper.lines(cell.lines, left + PADDING_SIDE, top + offset, width - 2 * PADDING_SIDE, cell.align)
                left += width
                column += cell.columns
            top += row.height

    def _draw_ground(self, paper: Paper, top: float) -> None:
        right = SIDE_MARGIN + sum(self.widths)
        bottom = top + self.height
        places = list(self._places(top))
        for cell, left, y, width, height in places:
            if cell.fill:
                paper.box(left, y, width, height, fill=cell.fill)
        if self.accent:
            paper.box(SIDE_MARGIN, top, 3, bottom - top, fill=self.accent)
        if not self.ruled:
            return
        for cell, left, y, width, height in places:
            if y > top and not cell.continues:
                paper.rule(left, y, left + width, y, RULE, HAIRLINE)
            if left > SIDE_MARGIN:
                paper.rule(left, y, left, y + height, RULE, HAIRLINE)
        paper.rule(SIDE_MARGIN, top, right, top, NAVY, RULE_STRONG)
        paper.rule(SIDE_MARGIN, bottom, right, bottom, NAVY, 0.8)

    def _places(self, top: float) -> Iterator[tuple[GridCell, float, float, float, float]]:
        for row in self.rows:
            left, column = SIDE_MARGIN, 0
            for cell in row.cells:
                width = sum(self.widths[column : column + cell.columns])
                yield cell, left, top, width, row.height
                left += width
                column += cell.columns
            top += row.height


def column_widths(weights: Sequence[float], least: Sequence[float], total: float = CONTENT_WIDTH) -> tuple[float, ...]:
    """Return widths that share ``total`` points by weight, none under its least width as long as there is room.

    Args:
        weights: shares of the columns against one another.
        least: what each column needs so that its words stay whole, in points.
        total: what there is, in points.
    """
    whole = sum(weights)
    fair = [total * weight / whole for weight in weights]
    needed = [min(width, total * 0.45) for width in least]
    if sum(needed) >= total:
        return tuple(total * width / sum(needed) for width in needed)
    missing = sum(max(need - share, 0) for need, share in zip(needed, fair, strict=True))
    spare = sum(max(share - need, 0) for need, share in zip(needed, fair, strict=True))
    if not missing:
        return tuple(fair)
    return tuple(
        max(need, share - (share - need) * missing / spare) if share > need else need
        for need, share in zip(needed, fair, strict=True)
    )
