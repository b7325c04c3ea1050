"""Draws the first page: what it is, for which programme and round, and who applies."""

from __future__ import annotations

from collections.abc import Sequence

from sme_apply.export.content import Block, Cover, Field, FieldTable, Items, Text
from sme_apply.export.lines import Line, set_lines, set_one_line, text_width
from sme_apply.export.look import (
    AMBER,
    AMBER_TINT,
    CONTENT_WIDTH,
    INK,
    MUTED,
    NAVY,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    RULE,
    SIDE_MARGIN,
    TEAL,
    TINT,
    Style,
    Weight,
    millimetres,
)
from sme_apply.export.paper import Paper
from sme_apply.export.prose import lines_height, lines_within
from sme_apply.export.structure import Element

_ROUND = Style(11, 16, Weight.MEDIUM, TEAL)
_PROGRAMME = Style(29, 39, Weight.BOLD, NAVY)
_TITLE = Style(15, 22, Weight.MEDIUM, INK)
_COMPANY = Style(17, 25, Weight.BOLD, INK)
_LABEL = Style(9, 14, Weight.MEDIUM, MUTED)
_DETAIL = Style(10, 15, Weight.REGULAR, INK)
_BADGE = Style(8.4, 12, Weight.MEDIUM, AMBER)
_NOTE = Style(8.4, 13, Weight.REGULAR, MUTED)
_LABEL_WIDTH = 92.0
_ROUND_ROOM, _PROGRAMME_ROOM, _TITLE_ROOM, _COMPANY_ROOM, _NOTE_ROOM = 48.0, 130.0, 66.0, 75.0, 140.0
_SMALLEST = 0.58
_BADGE_FRAME, _BADGE_GAP = 18.0, 8.0
_TOP = millimetres(52)
_LOWEST = PAGE_HEIGHT - millimetres(22)


def _fitting(text: str, style: Style, width: float, height: float) -> Sequence[Line]:
    """Return a text set as large as fits: smaller type first, and only then shortened at a line's end."""
    lines: list[Line] = []
    for factor in (1.0, 0.85, 0.7, _SMALLEST):
        lines = set_lines(text, style.scaled(factor), width)
        if lines_height(lines) <= height:
            return lines
    kept = lines[: max(lines_within(lines, height), 1)]
    return [*kept[:-1], set_one_line(kept[-1].text.rstrip() + "…", kept[-1].style, width)]


def rest_of(cover: Cover) -> tuple[Block, ...]:
    """Return in full, for the next page, whatever the cover had no room for."""
    heads = (
        (cover.programme, _PROGRAMME, CONTENT_WIDTH, _PROGRAMME_ROOM),
        (cover.round, _ROUND, CONTENT_WIDTH, _ROUND_ROOM),
        (cover.title, _TITLE, CONTENT_WIDTH, _TITLE_ROOM),
        (cover.company, _COMPANY, CONTENT_WIDTH, _COMPANY_ROOM),
        (cover.note, _NOTE, CONTENT_WIDTH - 28, _NOTE_ROOM),
    )
    blocks: list[Block] = [
        Text(text)
        for text, style, width, room in heads
        if lines_height(set_lines(text, style.scaled(_SMALLEST), width)) > room
    ]
    badges = cover.badges[_badges_shown(cover.badges) :]
    if badges:
        blocks.append(Items(badges))
    details = _details_left(cover)
    if details:
        blocks.append(FieldTable(details))
    return tuple(blocks)


def _details_left(cover: Cover) -> tuple[Field, ...]:
    room = _LOWEST - _details_top(cover) - _note_height(cover)
    for number, field in enumerate(cover.details):
        room -= _detail_height(field)
        if room < 0:
            return cover.details[number:]
    return ()


def _badges_width(badges: Sequence[str]) -> float:
    return sum(text_width(badge, _BADGE) + _BADGE_FRAME + _BADGE_GAP for badge in badges) - _BADGE_GAP


def _badges_shown(badges: Sequence[str]) -> int:
    fitting = (number for number in range(len(badges), 0, -1) if _badges_width(badges[:number]) <= CONTENT_WIDTH)
    return next(fitting, 0)


def _detail_lines(field: Field) -> list[Line]:
    text = f"{field.text} {field.unit}" if field.unit and field.text else field.text
    return set_lines(text, _DETAIL, CONTENT_WIDTH - _LABEL_WIDTH) + set_lines(
        field.note, _NOTE, CONTENT_WIDTH - _LABEL_WIDTH
    )


def _label_lines(field: Field) -> list[Line]:
    return set_lines(field.label, _LABEL, _LABEL_WIDTH - 10)


def _detail_height(field: Field) -> float:
    return max(lines_height(_detail_lines(field)), lines_height(_label_lines(field)), 15) + 11


def _note_lines(cover: Cover) -> Sequence[Line]:
    return _fitting(cover.note, _NOTE, CONTENT_WIDTH - 28, _NOTE_ROOM) if cover.note.strip() else ()


def _note_height(cover: Cover) -> float:
    lines = _note_lines(cover)
    return lines_height(lines) + 40 if lines else 0


def _head(cover: Cover) -> list[tuple[Sequence[Line], str, float]]:
    """Return the texts at the top with their roles and the space before each."""
    return [
        (_fitting(cover.round, _ROUND, CONTENT_WIDTH, _ROUND_ROOM), "P", 0),
        (_fitting(cover.programme, _PROGRAMME, CONTENT_WIDTH, _PROGRAMME_ROOM), "H1", 8),
        (_fitting(cover.title, _TITLE, CONTENT_WIDTH, _TITLE_ROOM), "P", 8),
    ]


def _details_top(cover: Cover) -> float:
    head = sum(lines_height(lines) + before for lines, _, before in _head(cover))
    company = lines_height(_fitting(cover.company, _COMPANY, CONTENT_WIDTH, _COMPANY_ROOM))
    badges = 34 if cover.badges else 0
    return _TOP + head + 34 + badges + company + 16


def draw_cover(paper: Paper, cover: Cover, root: Element) -> None:
    """Draw the cover; ``rest_of`` tells what must follow on the next page."""
    with paper.marked(None):
        paper.box(0, 0, PAGE_WIDTH, millimetres(7), fill=NAVY)
        paper.box(0, millimetres(7), PAGE_WIDTH, millimetres(1.2), fill=TEAL)
    top = _TOP
    for lines, role, before in _head(cover):
        top += before
        if lines:
            with paper.marked(root.add(role)):
                paper.lines(lines, SIDE_MARGIN, top, CONTENT_WIDTH)
            top += lines_height(lines)
    with paper.marked(None):
        paper.rule(SIDE_MARGIN, top + 18, SIDE_MARGIN + 56, top + 18, TEAL, 3)
    top += 34
    if cover.badges:
        _draw_badges(paper, cover.badges, root, top)
        top += 34
    company = _fitting(cover.company, _COMPANY, CONTENT_WIDTH, _COMPANY_ROOM)
    top = max(top, PAGE_HEIGHT * 0.44) if _has_room(cover) else top
    if company:
        with paper.marked(root.add("P")):
            paper.lines(company, SIDE_MARGIN, top, CONTENT_WIDTH)
        top += lines_height(company)
    _draw_details(paper, cover, root, top + 16)
    _draw_note(paper, cover, root)


def _has_room(cover: Cover) -> bool:
    details = sum(_detail_height(field) for field in cover.details)
    return PAGE_HEIGHT * 0.44 + 92 + details + _note_height(cover) < _LOWEST


def _draw_badges(paper: Paper, badges: Sequence[str], root: Element, top: float) -> None:
    left = SIDE_MARGIN
    for badge in badges[: _badges_shown(badges)]:
        line = set_one_line(badge, _BADGE, CONTENT_WIDTH)
        with paper.marked(None):
            paper.box(left, top, line.width + _BADGE_FRAME, 19, fill=AMBER_TINT, border=AMBER)
        with paper.marked(root.add("P")):
            paper.lines([line], left + _BADGE_FRAME / 2, top + 3.5, line.width)
        left += line.width + _BADGE_FRAME + _BADGE_GAP


def _draw_details(paper: Paper, cover: Cover, root: Element, top: float) -> None:
    shown = cover.details[: len(cover.details) - len(_details_left(cover))]
    if not shown:
        return
    table = root.add("Table")
    right = SIDE_MARGIN + CONTENT_WIDTH
    with paper.marked(None):
        paper.rule(SIDE_MARGIN, top, right, top, NAVY, 1.2)
    for field in shown:
        row = table.add("TR")
        heading, answer = row.add("TH", scope="Row"), row.add("TD")
        with paper.marked(heading):
            paper.lines(_label_lines(field), SIDE_MARGIN, top + 6, _LABEL_WIDTH)
        lines = _detail_lines(field)
        if lines:
            with paper.marked(answer):
                paper.lines(lines, SIDE_MARGIN + _LABEL_WIDTH, top + 5.5, CONTENT_WIDTH - _LABEL_WIDTH)
        top += _detail_height(field)
        with paper.marked(None):
            paper.rule(SIDE_MARGIN, top, right, top, RULE, 0.5)


def _draw_note(paper: Paper, cover: Cover, root: Element) -> None:
    lines = _note_lines(cover)
    if not lines:
        return
    height = lines_height(lines) + 20
    top = _LOWEST - height
    with paper.marked(None):
        paper.box(SIDE_MARGIN, top, CONTENT_WIDTH, height, fill=TINT)
        paper.box(SIDE_MARGIN, top, 3, height, fill=TEAL)
    with paper.marked(root.add("P")):
        paper.lines(lines, SIDE_MARGIN + 16, top + 10, CONTENT_WIDTH - 28)
