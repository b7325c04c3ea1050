"""Turns the blocks of a document into pieces to lay out, and builds its logical structure on the way."""

from __future__ import annotations

from collections.abc import Iterator

from sme_apply.export.charts import chart_pieces, figures
from sme_apply.export.columns import data_grid, parts_of
from sme_apply.export.content import (
    Answer,
    Block,
    Charts,
    CheckList,
    Choice,
    Consent,
    DataTable,
    FieldTable,
    Heading,
    Items,
    Note,
    PageBreak,
    Reference,
    Signature,
    Text,
)
from sme_apply.export.coverage import printable_line
from sme_apply.export.flow import Break, Piece
from sme_apply.export.lines import set_lines, set_one_line, text_width
from sme_apply.export.look import BODY, CAPTION, CONTENT_WIDTH, HEADINGS, SMALL, TEAL, Style
from sme_apply.export.prose import Paragraph, Title
from sme_apply.export.ruled import (
    answer_grid,
    check_grid,
    choice_grid,
    consent_grid,
    field_grid,
    note_grid,
    signature_grid,
)
from sme_apply.export.structure import Element
from sme_apply.sentences import Sentences

_BEFORE_HEADING = {1: 26.0, 2: 17.0, 3: 13.0}
_HEADING_INDENT = {1: 0.0, 2: 9.0, 3: 0.0}
_PARAGRAPH_GAP = 5.0
_AFTER_CAPTION = 3.0
_LIST_INDENT = 16.0


class Composition:
    """Sets block after block under one root element.

    Args:
        root: the ``Document`` element.
        say: the catalogue for the document's own words.
        highest: the level of the highest headings: 2 under a cover, whose title is level 1.
    """

    def __init__(self, root: Element, say: Sentences, highest: int) -> None:
        self._root = root
        self._say = say
        self._highest = highest
        self._level = highest - 1

    def pieces(self, block: Block) -> Iterator[Piece | Break]:
        """Yield the pieces of one block, top to bottom."""
        match block:
            case Heading():
                yield from self._heading(block)
            case Text():
                yield from self._text(block)
            case Items():
                yield from self._items(block)
            case Reference():
                yield from self._reference(block)
            case Note():
                yield note_grid(block, self._root)
            case FieldTable():
                if block.fields:
                    table = self._root.add("Table")
                    yield from self._caption(block.caption, "", table)
                    yield field_grid(block, table)
            case Choice():
                yield choice_grid(block, self._root.add("Table"))
            case Answer():
                yield answer_grid(block, self._root.add("Table"))
            case DataTable():
                yield from self._data_tables(block)
            case Charts():
                yield from chart_pieces(block, self._root, self._say)
                if block.figures:
                    for figured in figures(block, self._say):
                        yield from self._data_tables(figured)
            case CheckList():
                if block.documents:
                    table = self._root.add("Table")
                    yield from self._caption(block.caption, "", table)
                    yield check_grid(block, table, self._say)
            case Consent():
                yield from self._consent(block)
            case Signature():
                yield signature_grid(block, self._root, self._say)
            case PageBreak():
                yield Break()

    def _heading(self, block: Heading) -> Iterator[Piece]:
        # Levels of PDF headings must not be skipped.
        tag = min(block.level + self._highest - 1, self._level + 1)
        style = HEADINGS[block.level]
        text = f"{block.number}  {block.text}" if block.number else block.text
        lines = set_lines(text, style, CONTENT_WIDTH, _HEADING_INDENT[block.level])
        if not lines:
            return
        self._level = tag
        title = printable_line(text, style.weight)
        element = self._root.add(f"H{tag}")
        yield Title(tuple(lines), element, block.level, title, _BEFORE_HEADING[block.level], anchor=block.anchor)

    def _text(self, block: Text) -> Iterator[Piece]:
        for number, paragraph in enumerate(block.text.splitlines()):
            lines = set_lines(paragraph, BODY, CONTENT_WIDTH)
            if lines:
                yield Paragraph(tuple(lines), self._root.add("P"), _PARAGRAPH_GAP if number else _PARAGRAPH_GAP + 1)

    def _items(self, block: Items) -> Iterator[Piece]:
        every = self._root.add("L", numbering="Decimal" if block.numbered else "Disc")
        bullet = Style(BODY.size, BODY.leading, BODY.weight, TEAL)
        for number, text in enumerate(block.items, 1):
            lines = set_lines(text, BODY, CONTENT_WIDTH, _LIST_INDENT if number < 100 else _LIST_INDENT * 1.6)
            if not lines:
                continue
            item = every.add("LI")
            label, body = item.add("Lbl"), item.add("LBody")
            mark = set_one_line(f"{number}." if block.numbered else "•", bullet, CONTENT_WIDTH)
            yield Paragraph(tuple(lines), body, 3.0, label=mark, label_element=label)

    def _reference(self, block: Reference) -> Iterator[Piece]:
        within = block.url.startswith("#")
        web = block.url.startswith(("https://", "http://")) and block.url.isascii() and block.url.isprintable()
        leads = within or web
        style = Style(BODY.size, BODY.leading, BODY.weight, TEAL if leads else BODY.colour)
        shown = "" if within else block.url
        text = f"{block.text}  {shown}" if block.text and shown and block.text != shown else block.text or shown
        lines = set_lines(text, style, CONTENT_WIDTH)
        if lines:
            paragraph = self._root.add("P")
            element = paragraph.add("Link") if leads else paragraph
            url = block.url if leads else ""
            yield Paragraph(tuple(lines), element, _PARAGRAPH_GAP, url=url, anchor=block.anchor)

    def _caption(self, text: str, unit: str, table: Element) -> Iterator[Piece]:
        said = f"{self._say.text('export-unit')}: {unit}" if unit else ""
        beside = text_width(said, SMALL) + 12 if said else 0.0
        lines = set_lines(text, CAPTION, max(CONTENT_WIDTH - beside, CONTENT_WIDTH / 2))
        if not (lines or said):
            return
        element = table.add("Caption")
        if lines:
            yield Paragraph(tuple(lines), element, 12, keeps_next=True)
        if said:
            # The unit stands on the caption's own line where both fit beside each other.
            before = -SMALL.leading if lines and beside < CONTENT_WIDTH / 2 else 8.0
            unit_lines = set_lines(said, SMALL, CONTENT_WIDTH)
            yield Paragraph(tuple(unit_lines), element, before, keeps_next=True, align="right")

    def _data_tables(self, block: DataTable) -> Iterator[Piece]:
        for part in parts_of(block, self._say):
            yield from self._data_table(part)

    def _data_table(self, block: DataTable) -> Iterator[Piece]:
        table = self._root.add("Table")
        yield from self._caption(block.caption, block.unit, table)
        yield data_grid(block, table, _AFTER_CAPTION if block.caption or block.unit else 9.0)
        lines = set_lines(block.note, SMALL, CONTENT_WIDTH)
        if lines:
            yield Paragraph(tuple(lines), self._root.add("P"), 3.0)

    def _consent(self, block: Consent) -> Iterator[Piece]:
        yield from self._heading(Heading(3, block.title, block.number))
        table = self._root.add("Table")
        yield consent_grid(block, table, self._say)
        lines = set_lines(block.note, SMALL, CONTENT_WIDTH)
        if lines:
            yield Paragraph(tuple(lines), self._root.add("P"), 4.0)
