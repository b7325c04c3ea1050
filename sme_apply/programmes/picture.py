"""Draws the flow of a programme as an SVG picture: facts on the left, criteria beside them, then the verdict."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from sme_apply.programmes.condition_words import fact_words
from sme_apply.programmes.flow import Step, flow_of
from sme_apply.programmes.programme import CriterionKind, Programme, Track
from sme_apply.sentences import Sentences
from sme_apply.terms import SourceStatus

_WIDTH, _MARGIN, _GAP = 1180, 28, 18
_FACT_X, _FACT_WIDTH = _MARGIN, 300
_STEP_X, _STEP_WIDTH = 388, 560
_VERDICT_X, _VERDICT_WIDTH = 1008, 144
_LETTER, _LINE, _PADDING = 14, 20, 12
_FONTS = "Pretendard, 'Noto Sans KR', 'Malgun Gothic', 'Apple SD Gothic Neo', NanumGothic, sans-serif"
_COLOURS = {
    SourceStatus.CONFIRMED: "#1a7f4b",
    SourceStatus.REPORTED: "#1f5fa8",
    SourceStatus.OTHER_YEAR: "#9a5b00",
    SourceStatus.UNCONFIRMED: "#a8322a",
}
_INK, _QUIET, _RULE, _PAPER, _CARD = "#1c2430", "#566070", "#aab4c0", "#ffffff", "#f4f6f9"


@dataclass(frozen=True, slots=True)
class _Row:
    step: Step
    facts: tuple[tuple[str, ...], ...]
    title: tuple[str, ...]
    threshold: tuple[str, ...]
    badge: str

    @property
    def height(self) -> int:
        facts = sum(len(lines) * _LINE + _PADDING for lines in self.facts) + _PADDING // 2
        return max(facts, (1 + len(self.title) + len(self.threshold)) * _LINE + 2 * _PADDING)


def flow_picture(programme: Programme, tracks: Sequence[Track], words: Sentences) -> str:
    """Return the picture of some tracks as SVG, which needs nothing from outside.

    Args:
        words: the language of every word in it.
    """
    title = words.text("maintaining-flow-title", name=programme.name, season=programme.season)
    drawn: list[str] = []
    height = 64
    for track in tracks:
        part, taken = _track(programme, track, words, height)
        drawn += part
        height += taken
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH}" height="{height}" '
            f'viewBox="0 0 {_WIDTH} {height}" role="img" aria-labelledby="title" xml:lang={quoteattr(words.language)} '
            f'font-family="{_FONTS}" font-size="{_LETTER}" fill="{_INK}">',
            f'<title id="title">{escape(title)}</title>',
            f'<rect width="{_WIDTH}" height="{height}" fill="{_PAPER}"/>',
            _text(_MARGIN, 40, title, size=22, bold=True),
            *drawn,
            "</svg>\n",
        ]
    )


def lines_of(text: str, width: float, letter: float = _LETTER) -> tuple[str, ...]:
    """Return a text as lines that fit a width in pixels, broken at blanks where there are any."""
    lines, line = [], ""
    for word in text.split():
        while _width(word, letter) > width:
            room = _letters_that_fit(word, width, letter)
            lines += [line, word[:room]] if line else [word[:room]]
            line, word = "", word[room:]
        joined = f"{line} {word}".strip()
        if line and _width(joined, letter) > width:
            lines.append(line)
            line = word
        else:
            line = joined
    return (*lines, line) if line or not lines else tuple(lines)


def _letters_that_fit(word: str, width: float, letter: float) -> int:
    room = 1
    while room < len(word) and _width(word[: room + 1], letter) <= width:
        room += 1
    return room


def _width(text: str, letter: float) -> float:
    return sum(letter * (1.0 if unicodedata.east_asian_width(each) in "WF" else 0.58) for each in text)


def _track(programme: Programme, track: Track, words: Sentences, top: int) -> tuple[list[str], int]:
    rows = [_row(step, programme, words) for step in flow_of(programme, track)]
    drawn, y = [], top
    if track.id is not None:
        drawn.append(_text(_MARGIN, y + 18, words.written(track.name), size=17, bold=True))
        y += 34
    if track.incomplete is not None:
        never = words.text("maintaining-flow-never", reason=track.incomplete)
        for line in lines_of(never, _WIDTH - 2 * _MARGIN):
            drawn.append(_text(_MARGIN, y + _LETTER, line, colour=_COLOURS[SourceStatus.UNCONFIRMED]))
            y += _LINE
        y += 6
    headings = ((_FACT_X, "facts"), (_STEP_X, "criterion"), (_VERDICT_X, "verdict"))
    drawn += [_text(x, y + 14, words.text(f"maintaining-flow-{key}"), colour=_QUIET, bold=True) for x, key in headings]
    y += 28
    if not rows:
        drawn.append(_text(_STEP_X, y + 14, words.text("maintaining-flow-no-criteria"), colour=_QUIET))
        return drawn, y + 40 - top
    first, middles = y, []
    for row in rows:
        drawn += _drawn_row(row, y, words)
        middles.append(y + row.height // 2)
        y += row.height + _GAP
    said = lines_of(words.text("maintaining-flow-verdict-words"), _VERDICT_WIDTH - 2 * _PADDING, 13)
    drawn += _verdict(said, middles, first, y - _GAP)
    return drawn, max(y, first + _verdict_height(said) + _GAP) + 24 - top


def _row(step: Step, programme: Programme, words: Sentences) -> _Row:
    inside = _STEP_WIDTH - 2 * _PADDING
    facts = [words.say(fact_words(fact, programme.season)) for fact in step.facts]
    return _Row(
        step,
        tuple(lines_of(fact, _FACT_WIDTH - 2 * _PADDING) for fact in facts),
        lines_of(words.written(step.criterion.title), inside, 15),
        lines_of(words.written(step.threshold), inside),
        f"[{words.text('status-' + step.source.status.value)}] {step.source.year}",
    )


def _drawn_row(row: _Row, top: int, words: Sentences) -> Iterator[str]:
    colour = _COLOURS[row.step.source.status]
    middle = top + row.height // 2
    y = top + (row.height - sum(len(lines) * _LINE + _PADDING for lines in row.facts)) // 2
    for lines in row.facts:
        height = len(lines) * _LINE + 6
        yield _box(_FACT_X, y, _FACT_WIDTH, height, _RULE, round_by=height / 2 if len(lines) == 1 else 12)
        yield from (_text(_FACT_X + _PADDING, y + 18 + at * _LINE, line) for at, line in enumerate(lines))
        yield _line(_FACT_X + _FACT_WIDTH, y + height // 2, _STEP_X, middle)
        y += height + 6
    yield _box(_STEP_X, top, _STEP_WIDTH, row.height, colour)
    yield f'<rect x="{_STEP_X}" y="{top}" width="5" height="{row.height}" fill="{colour}"/>'
    kind = words.text(f"criterion-{row.step.criterion.kind.value}")
    requirement = row.step.criterion.kind is CriterionKind.REQUIREMENT
    note = words.text("maintaining-flow-requirement-note" if requirement else "maintaining-flow-exclusion-note")
    y = top + _PADDING + _LETTER
    yield _text(_STEP_X + _PADDING, y, f"{kind} · {note}", colour=_QUIET, size=13)
    yield _text(_STEP_X + _STEP_WIDTH - _PADDING, y, row.badge, colour=colour, size=13, at_end=True)
    for line in row.title:
        y += _LINE
        yield _text(_STEP_X + _PADDING, y, line, size=15, bold=True)
    for line in row.threshold:
        y += _LINE
        yield _text(_STEP_X + _PADDING, y, line)


def _verdict_height(said: Sequence[str]) -> int:
    return len(said) * _LINE + 2 * _PADDING


def _verdict(said: Sequence[str], middles: Sequence[int], top: int, bottom: int) -> Iterator[str]:
    height = _verdict_height(said)
    y = max(top, (top + bottom - height) // 2)
    rail = (_STEP_X + _STEP_WIDTH + _VERDICT_X) // 2
    for middle in middles:
        yield _line(_STEP_X + _STEP_WIDTH, middle, rail, middle)
    yield _line(rail, min(middles[0], y + height // 2), rail, max(middles[-1], y + height // 2))
    yield _line(rail, y + height // 2, _VERDICT_X, y + height // 2)
    yield _box(_VERDICT_X, y, _VERDICT_WIDTH, height, _INK)
    yield from (
        _text(_VERDICT_X + _PADDING, y + _PADDING + 14 + at * _LINE, line, size=13) for at, line in enumerate(said)
    )


def _box(x: int, y: float, width: int, height: float, colour: str, round_by: float = 4) -> str:
    return f'<rect x="{x}" y="{y}" width="{width}" height="{height}" rx="{round_by}" fill="{_CARD}" stroke="{colour}"/>'


def _line(x: float, y: float, to_x: float, to_y: float) -> str:
    return f'<path d="M{x} {y} L{to_x} {to_y}" stroke="{_RULE}" stroke-width="1.5" fill="none"/>'


def _text(
    x: int, y: int, text: str, *, size: int = _LETTER, bold: bool = False, colour: str = _INK, at_end: bool = False
) -> str:
    weight, anchor = (' font-weight="700"' if bold else ""), (' text-anchor="end"' if at_end else "")
    shown = "".join(each if each.isprintable() else "�" for each in text)
    return f'<text x="{x}" y="{y}" font-size="{size}"{weight}{anchor} fill="{colour}">{escape(shown)}</text>'
