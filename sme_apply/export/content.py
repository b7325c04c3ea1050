"""What is printed: a document as plain data, independent of how it is drawn.

Every text is plain text and appears exactly as typed; a line feed begins a new line. ``field`` says where
the user typed a text, so that a character that no font covers can be reported with its place.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, Literal

Alignment = Literal["left", "centre", "right"]


@dataclass(frozen=True, slots=True)
class Heading:
    """A numbered section (level 1), part of it (2) or point in it (3); it also becomes a bookmark.

    ``anchor`` is a name that a ``Reference`` to ``#name`` leads to.
    """

    level: Literal[1, 2, 3]
    text: str
    number: str = ""
    field: str = ""
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Text:
    """Running text; each line feed begins a new paragraph."""

    text: str
    field: str = ""


@dataclass(frozen=True, slots=True)
class Items:
    """A list, one point a line, with bullets or numbers."""

    items: tuple[str, ...]
    numbered: bool = False
    field: str = ""


@dataclass(frozen=True, slots=True)
class Reference:
    """Text that leads to an address (``http`` or ``https``); any other address is printed without a link.

    An address of ``#name`` leads to the heading or reference of this document with that ``anchor``; it is not printed.
    """

    text: str
    url: str
    field: str = ""
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """A remark set apart from the text: plain information, or something to look at."""

    text: str
    kind: Literal["info", "warn"] = "info"
    title: str = ""
    field: str = ""


@dataclass(frozen=True, slots=True)
class Option:
    """One possible answer, chosen or not."""

    text: str
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Field:
    """One label and what stands beside it.

    Args:
        label: what is asked.
        text: the answer; empty leaves the space blank.
        field: where the user typed it.
        unit: written after the answer, smaller.
        note: a line under the answer, smaller: a source badge, a hint.
        options: the possible answers where one is to be chosen (택1), each with its box; ``text`` follows them.
        wide: takes the whole width also in a table with two pairs a row.
        amount: whether it is a figure, which stands at the right as in a table.
    """

    label: str
    text: str = ""
    field: str = ""
    unit: str = ""
    note: str = ""
    options: tuple[Option, ...] = ()
    wide: bool = False
    amount: bool = False


@dataclass(frozen=True, slots=True)
class FieldTable:
    """Labels and answers in ruled rows with tinted labels, as Korean public forms have them."""

    fields: tuple[Field, ...]
    pairs: Literal[1, 2] = 1
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """A long answer under its question, in a ruled box that goes on over as many pages as it needs."""

    label: str
    text: str = ""
    field: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table.

    Args:
        heading: its heading.
        unit: written under the heading, smaller.
        alignment: ``right`` for amounts.
        weight: its share of the width against the other columns.
        group: a heading above neighbouring columns of the same group.
    """

    heading: str
    unit: str = ""
    alignment: Alignment = "left"
    weight: float = 1.0
    group: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table."""

    text: str = ""
    field: str = ""


@dataclass(frozen=True, slots=True)
class DataTable:
    """A table with column headings, repeated on every page that it reaches.

    Raises:
        ValueError: if a row or the total has more cells than there are columns, or there is no column.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    total: tuple[Cell, ...] | None = None
    caption: str = ""
    unit: str = ""
    note: str = ""
    row_headings: bool = True
    """Whether the first column names its row."""

    def __post_init__(self) -> None:
        longest = max((len(row) for row in (*self.rows, self.total or ())), default=0)
        if not self.columns or longest > len(self.columns):
            raise ValueError(f"A row of {longest} cells does not fit into {len(self.columns)} columns.")


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its label and a value for each series."""

    label: str
    values: tuple[int | Decimal, ...]
    field: str = ""


@dataclass(frozen=True, slots=True)
class BarChart:
    """Bars, stacked where there are several series; the figures follow as a table.

    Args:
        title: what is shown.
        unit: of the values.
        series: names of the parts of a bar, at least one.
        bars: in the order shown.
        direction: ``columns`` for years, ``rows`` for names.
        label_heading: heading of the labels in the table of figures.

    Raises:
        ValueError: if a bar has not one value for each series.
    """

    title: str
    unit: str
    series: tuple[str, ...]
    bars: tuple[Bar, ...]
    direction: Literal["columns", "rows"] = "columns"
    label_heading: str = ""

    def __post_init__(self) -> None:
        if not self.series or any(len(bar.values) != len(self.series) for bar in self.bars):
            raise ValueError(f"Every bar of {self.title!r} needs {len(self.series)} values.")


@dataclass(frozen=True, slots=True)
class Charts:
    """One chart across the page, or two side by side, with their figures as tables."""

    charts: tuple[BarChart, ...]
    figures: bool = True


@dataclass(frozen=True, slots=True)
class ListedDocument:
    """One document to hand in: its name, a remark, how long it is valid and whether it is attached."""

    name: str
    note: str = ""
    validity: str = ""
    attached: bool = False
    field: str = ""


@dataclass(frozen=True, slots=True)
class CheckList:
    """The documents to hand in, each with a box to tick."""

    documents: tuple[ListedDocument, ...]
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """A question with its possible answers, the chosen ones ticked (택1)."""

    label: str
    options: tuple[Option, ...]
    field: str = ""


@dataclass(frozen=True, slots=True)
class ConsentItem:
    """One item that the law asks for, such as the purpose; important ones are set larger and bold."""

    label: str
    text: str
    important: bool = False


@dataclass(frozen=True, slots=True)
class Signer:
    """One person who signs by hand.

    Args:
        role: as what, such as ``대표자``.
        name: printed before the space for the signature; empty leaves it to the hand.
        field: where the name was typed.
    """

    role: str
    name: str = ""
    field: str = ""


@dataclass(frozen=True, slots=True)
class Consent:
    """A consent in a block of its own (개인정보 보호법 제15조②, 제17조②, 제22조); its boxes are never ticked.

    Args:
        question: what the person agrees to, over two empty boxes.
        note: the law behind it.
        declaration: what is declared above the signatures of this consent.
    """

    title: str
    items: tuple[ConsentItem, ...]
    question: str
    note: str = ""
    number: str = ""
    declaration: str = ""
    signers: tuple[Signer, ...] = ()


@dataclass(frozen=True, slots=True)
class Signature:
    """Where a person dates and signs; the application never does.

    Args:
        declaration: what is declared above the signature.
        company: name of the company.
        representative: name printed before the space for the signature; empty leaves it blank.
        receiver: who receives it, such as ``중소벤처기업진흥공단 이사장 귀하``.
        field: where the names were typed.
    """

    declaration: str = ""
    company: str = ""
    representative: str = ""
    receiver: str = ""
    field: str = ""


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page."""


Block = (
    Heading | Text | Items | Reference | Note | FieldTable | Answer | DataTable | Charts | CheckList | Choice
    | Consent | Signature | PageBreak
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Header:
    """The line above every page but the cover: programme, round, company."""

    left: str = ""
    centre: str = ""
    right: str = ""


@dataclass(frozen=True, slots=True)
class Cover:
    """The first page.

    Args:
        title: what the document is, such as ``참가신청서``.
        programme: name of the programme, the largest words on the page.
        round: season and round.
        company: who applies.
        details: labels and answers under the name.
        badges: short words set apart, such as a source status that the reader must know of.
        note: the remark at the foot of the page.
    """

    title: str
    programme: str
    round: str = ""
    company: str = ""
    details: tuple[Field, ...] = ()
    badges: tuple[str, ...] = ()
    note: str = ""
    field: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A whole application as it is handed in.

    Args:
        language: of the document's own words (page numbers, boxes of a consent).
        title, subject, author: for the title bar of a reader and the file's metadata.
        created: the day or moment it is dated; the same document gives the same bytes.
        header: the line above the pages.
        draft_mark: word across every page until the application is final, such as ``초안``.
        cover: the first page, if there is one.
        blocks: what follows.
        data: JSON to carry inside the file, read back by ``carried_data``.
    """

    language: Literal["ko", "en"]
    title: str
    created: date
    blocks: tuple[Block, ...]
    cover: Cover | None = None
    header: Header = Header()
    draft_mark: str | None = None
    subject: str = ""
    author: str = ""
    data: bytes | None = None


def texts(document: Document) -> Iterator[tuple[str, str]]:
    """Yield every text that will be printed, each after its place: a field, or the nearest label or heading."""
    yield from _texts(document, document.title)


def _texts(part: Any, place: str) -> Iterator[tuple[str, str]]:
    if isinstance(part, str):
        yield place, part
    elif isinstance(part, tuple):
        for each in part:
            yield from _texts(each, place)
            if isinstance(each, Heading):
                place = each.text
    elif dataclasses.is_dataclass(part):
        named = (getattr(part, name, "") for name in ("field", "label", "caption", "title"))
        place = next((name for name in named if name), place)
        for each in dataclasses.fields(part):
            if each.name not in ("field", "anchor"):
                yield from _texts(getattr(part, each.name), place)
