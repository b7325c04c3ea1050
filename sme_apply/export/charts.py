"""Draws bar charts, and gives their figures as tables for those who do not look."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from sme_apply.export.content import Bar, BarChart, Cell, Charts, Column, DataTable
from sme_apply.export.coverage import printable_line
from sme_apply.export.flow import Piece
from sme_apply.export.lines import set_one_line, text_width
from sme_apply.export.look import (
    CAPTION,
    CONTENT_WIDTH,
    INK,
    MUTED,
    PAGE_HEIGHT,
    RULE,
    SERIES,
    SIDE_MARGIN,
    Colour,
    Style,
    Weight,
)
from sme_apply.export.paper import Paper
from sme_apply.export.structure import Element
from sme_apply.sentences import Sentences

_GUTTER = 20.0
_TITLE_HEIGHT = 17.0
_LEGEND_HEIGHT = 17.0
_PLOT_HEIGHT = 128.0
_LABEL_HEIGHT = 16.0
_THICKEST = 24.0
_MOST_COLUMNS, _MOST_ROWS = 12, 8
_AXIS = Style(7.4, 10, Weight.REGULAR, MUTED)
_VALUE = Style(7.6, 10, Weight.MEDIUM, INK)
_NAME = Style(8, 11, Weight.REGULAR, INK)
_LINES = 4
_MOST_TOLD = 70


def _written(value: int | Decimal) -> str:
    return f"{value:,}"


def _sum(bar: Bar) -> Decimal:
    return Decimal(sum(bar.values))


def _sum_of(bars: Sequence[Bar], number: int) -> Decimal:
    return Decimal(sum(bar.values[number] for bar in bars))


def _round_top(largest: Decimal) -> Decimal:
    """Return a round number at or above the largest value, one that four lines divide well."""
    if largest <= 0:
        return Decimal(1)
    step = Decimal(10) ** (largest.adjusted())
    for factor in ("1", "1.2", "1.6", "2", "2.4", "3", "4", "5", "6", "8", "10"):
        if step * Decimal(factor) >= largest:
            return step * Decimal(factor)
    return step * 10


def _shown(chart: BarChart, say: Sentences) -> tuple[Bar, ...]:
    """Return the bars that a chart has room for: the latest columns, or the largest rows and the sum of the others."""
    if chart.direction == "columns":
        return chart.bars[-_MOST_COLUMNS:]
    if len(chart.bars) <= _MOST_ROWS + 1:
        return chart.bars
    ordered = sorted(chart.bars, key=_sum, reverse=True)
    others = ordered[_MOST_ROWS:]
    sums = tuple(_sum_of(others, number) for number in range(len(chart.series)))
    return (*ordered[:_MOST_ROWS], Bar(say.text("export-others", count=len(others)), sums))


@dataclass(frozen=True, slots=True)
class ChartRow:
    """One or two charts side by side, each a figure with alternative text; it stays on one page."""

    charts: tuple[BarChart, ...]
    bars: tuple[tuple[Bar, ...], ...]
    elements: tuple[Element, ...]
    space_before: float = 12.0
    keeps_next: bool = True

    @property
    def height(self) -> float:
        """Its height in points."""
        if any(chart.direction == "columns" for chart in self.charts):
            return _TITLE_HEIGHT + _LEGEND_HEIGHT + _PLOT_HEIGHT + _LABEL_HEIGHT + 10
        most = max(len(bars) for bars in self.bars)
        return _TITLE_HEIGHT + _LEGEND_HEIGHT + min(most * _THICKEST, _PLOT_HEIGHT + _LABEL_HEIGHT) + 10

    @property
    def least_height(self) -> float:
        """A chart is shown whole."""
        return self.height

    def split(self, room: float) -> tuple[Piece, Piece] | None:
        """A chart does not divide."""
        return None

    def draw(self, paper: Paper, top: float) -> None:
        """Draw the charts beside each other."""
        count = len(self.charts)
        width = (CONTENT_WIDTH - _GUTTER * (count - 1)) / count
        left = SIDE_MARGIN
        for chart, bars, element in zip(self.charts, self.bars, self.elements, strict=True):
            bottom = PAGE_HEIGHT - top - self.height
            element.box = (left, bottom, left + width, PAGE_HEIGHT - top)
            with paper.marked(element):
                _draw_frame(paper, chart, left, top, width)
                below = top + _TITLE_HEIGHT + _LEGEND_HEIGHT
                if chart.direction == "columns":
                    _draw_columns(paper, bars, left, below, width)
                else:
                    _draw_rows(paper, bars, left, below, width)
            left += width + _GUTTER


def _text(paper: Paper, text: str, style: Style, left: float, top: float, width: float, align: str = "left") -> None:
    line = set_one_line(text, style, width)
    paper.lines([line], left, top, width, "right" if align == "right" else "centre" if align == "centre" else "left")


def _ink(number: int) -> Colour:
    return SERIES[number % len(SERIES)]


def _draw_frame(paper: Paper, chart: BarChart, left: float, top: float, width: float) -> None:
    unit_width = min(text_width(chart.unit, _AXIS) + 4, width / 2)
    _text(paper, chart.title, CAPTION, left, top, width - unit_width - 6)
    _text(paper, chart.unit, _AXIS, left + width - unit_width, top + 2, unit_width, "right")
    if len(chart.series) < 2:
        return
    x, y = left, top + _TITLE_HEIGHT + 2
    for number, name in enumerate(chart.series):
        room = width / len(chart.series) - 16
        paper.box(x, y + 2, 6.5, 6.5, fill=_ink(number))
        _text(paper, name, _AXIS, x + 10, y, room)
        x += min(text_width(name, _AXIS), room) + 24


def _draw_columns(paper: Paper, bars: Sequence[Bar], left: float, top: float, width: float) -> None:
    highest = _round_top(max((_sum(bar) for bar in bars), default=Decimal(0)))
    bottom = top + _PLOT_HEIGHT
    room = _PLOT_HEIGHT - 12
    labels = [_written(_plain(highest * number / _LINES)) for number in range(_LINES + 1)]
    axis = min(max(text_width(label, _AXIS) for label in labels) + 5, width / 3)
    for number, label in enumerate(labels):
        y = bottom - room * number / _LINES
        paper.rule(left + axis, y, left + width, y, RULE, 0.8 if number == 0 else 0.35)
        _text(paper, label, _AXIS, left, y - 5, axis - 5, "right")
    if not bars:
        return
    slot = (width - axis) / len(bars)
    thickness = min(slot * 0.52, 40)
    for number, bar in enumerate(bars):
        x = left + axis + slot * number
        y = bottom
        for part, value in enumerate(bar.values):
            height = room * float(max(value, 0) / highest)
            if height:
                paper.box(x + (slot - thickness) / 2, y - height, thickness, height, fill=_ink(part))
            y -= height
        _text(paper, _written(_plain(_sum(bar))), _VALUE, x, y - 11.5, slot, "centre")
        _text(paper, bar.label, _NAME, x, bottom + 4, slot, "centre")


def _draw_rows(paper: Paper, bars: Sequence[Bar], left: float, top: float, width: float) -> None:
    if not bars:
        return
    longest = max(max(_sum(bar) for bar in bars), Decimal(1))
    values = [_written(_plain(_sum(bar))) for bar in bars]
    names = min(max(text_width(bar.label, _NAME) for bar in bars) + 8, width * 0.36)
    figures = min(max(text_width(value, _VALUE) for value in values) + 6, width * 0.34)
    room = width - names - figures
    slot = min((_PLOT_HEIGHT + _LABEL_HEIGHT) / len(bars), _THICKEST)
    thickness = slot * 0.56
    paper.rule(left + names, top, left + names, top + slot * len(bars), RULE, 0.8)
    for number, (bar, value) in enumerate(zip(bars, values, strict=True)):
        y = top + slot * number
        middle = y + slot / 2
        x = left + names
        _text(paper, bar.label, _NAME, left, middle - 5.5, names - 8, "right")
        for part, amount in enumerate(bar.values):
            length = room * float(max(amount, 0) / longest)
            if length:
                paper.box(x, middle - thickness / 2, length, thickness, fill=_ink(part))
            x += length
        _text(paper, value, _VALUE, x + 5, middle - 5, figures)


def _plain(value: Decimal) -> int | Decimal:
    return int(value) if value == value.to_integral_value() else value


def _alternative(chart: BarChart, say: Sentences) -> str:
    told = []
    for bar in chart.bars[:_MOST_TOLD]:
        parts = [
            f"{name} {_written(value)}" if len(chart.series) > 1 else _written(value)
            for name, value in zip(chart.series, bar.values, strict=True)
        ]
        told.append(f"{bar.label} {', '.join(parts)}")
    if len(chart.bars) > _MOST_TOLD:
        # A longer text is none that anybody listens to, and PDF/A allows no string past 32,767 bytes.
        told.append(say.text("export-others", count=len(chart.bars) - _MOST_TOLD))
    return printable_line(f"{say.text('export-bar-chart')}: {chart.title} ({chart.unit}). {'; '.join(told)}.")


def chart_pieces(block: Charts, parent: Element, say: Sentences) -> Iterator[Piece]:
    """Yield the charts of a block, two to a row; a chart without bars is left out."""
    charts = [chart for chart in block.charts if chart.bars]
    for start in range(0, len(charts), 2):
        row = tuple(charts[start : start + 2])
        elements = tuple(parent.add("Figure", alternative=_alternative(chart, say)) for chart in row)
        more = block.figures or start + 2 < len(charts)
        yield ChartRow(row, tuple(_shown(chart, say) for chart in row), elements, keeps_next=more)


def figures(block: Charts, say: Sentences) -> Iterator[DataTable]:
    """Yield for each chart the table of all its figures: years across, names downwards."""
    total = say.text("export-total")
    for chart in block.charts:
        if not chart.bars:
            continue
        label = chart.label_heading or say.text("export-label")
        several = len(chart.series) > 1
        caption = f"{chart.title} · {say.text('export-figures')}"
        if chart.direction == "columns" and len(chart.bars) <= 6:
            columns = (Column(label, weight=1.2), *(Column(bar.label, alignment="right") for bar in chart.bars))
            rows = tuple(
                (Cell(name), *(Cell(_written(bar.values[number]), bar.field) for bar in chart.bars))
                for number, name in enumerate(chart.series)
            )
            sums = (Cell(total), *(Cell(_written(_plain(_sum(bar)))) for bar in chart.bars)) if several else None
            yield DataTable(columns, rows, sums, caption, chart.unit)
            continue
        names = (*chart.series, total) if several else chart.series
        columns = (Column(label, weight=1.4), *(Column(name, alignment="right") for name in names))
        rows = tuple(
            (
                Cell(bar.label, bar.field),
                *(Cell(_written(value), bar.field) for value in bar.values),
                *((Cell(_written(_plain(_sum(bar)))),) if several else ()),
            )
            for bar in chart.bars
        )
        each = [_sum_of(chart.bars, number) for number in range(len(chart.series))]
        if several:
            each.append(sum(each, start=Decimal(0)))
        yield DataTable(
            columns, rows, (Cell(total), *(Cell(_written(_plain(value))) for value in each)), caption, chart.unit
        )
