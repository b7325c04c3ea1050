"""Writes a document as a tagged, archival PDF (PDF/UA-1 and PDF/A-3a); the same document gives the same bytes."""

from __future__ import annotations

from collections.abc import Sequence

from sme_apply.export.archiving import Particulars, archived
from sme_apply.export.composition import Composition
from sme_apply.export.content import Document, Header
from sme_apply.export.cover import draw_cover, rest_of
from sme_apply.export.coverage import Uncovered, printable_line, uncovered
from sme_apply.export.flow import Break, Piece, Placed, pages
from sme_apply.export.lines import set_one_line, text_width
from sme_apply.export.look import (
    CONTENT_HEIGHT,
    CONTENT_WIDTH,
    DRAFT_MARK,
    FURNITURE,
    PAGE_HEIGHT,
    RULE,
    SIDE_MARGIN,
    TOP_MARGIN,
    Style,
    Weight,
    millimetres,
)
from sme_apply.export.metadata import APPLICATION, moment_of
from sme_apply.export.paper import Paper
from sme_apply.export.sealing import sealed
from sme_apply.export.structure import Element
from sme_apply.sentences import Sentences, sentences
from sme_apply.terms import BadInput, Message, message

_LANGUAGE_TAGS = {"ko": "ko-KR", "en": "en-US"}
_HEADER_TOP = millimetres(11.5)
_FOOTER_TOP = PAGE_HEIGHT - millimetres(13.5)
_MARK_SIZE, _MARK_RISE = 150.0, 52.0
_MARK_LENGTH = PAGE_HEIGHT * 0.8
_PLACES_NAMED = 5
_PLACE_LENGTH = 40


def write_pdf(document: Document, *, replace_uncovered: bool = False) -> bytes:
    """Return a document as a PDF.

    Controls, bidi overrides and lone surrogates, which no font can show, always appear as ``〔U+202E〕``.

    Args:
        document: what to print.
        replace_uncovered: whether characters that no bundled font covers may appear as their code, too.

    Raises:
        BadInput: if there are such characters and they may not; the message names fields and characters.
    """
    missing = () if replace_uncovered else uncovered(document)
    if missing:
        raise BadInput(_uncovered_message(missing))
    say = sentences(document.language)
    root = Element("Document")
    paper = Paper(document.language)
    rest = rest_of(document.cover) if document.cover else ()
    cover_root = root.add("Sect") if document.cover else root
    composition = Composition(root, say, 2 if document.cover else 1)
    pieces: list[Piece | Break] = []
    for block in (*rest, *document.blocks):
        pieces.extend(composition.pieces(block))
    laid_out = pages(pieces, CONTENT_HEIGHT)
    total = len(laid_out) + (document.cover is not None)
    mark = document.draft_mark if document.draft_mark and document.draft_mark.strip() else None
    number = 0
    if document.cover is not None:
        number = 1
        _draw_mark(paper, mark)
        paper.bookmark(printable_line(document.cover.programme or document.title), 0, 0)
        draw_cover(paper, document.cover, cover_root)
    for page in laid_out:
        if number:
            paper.next_page()
        number += 1
        _draw_mark(paper, mark)
        _draw_furniture(paper, document.header, number, total, say)
        _draw_page(paper, page)
    return sealed(archived(paper.finished(), root, paper.owners, _particulars(document, say), paper.places))


def _draw_page(paper: Paper, page: Sequence[Placed]) -> None:
    for placed in page:
        placed.piece.draw(paper, TOP_MARGIN + placed.offset)


def _draw_mark(paper: Paper, mark: str | None) -> None:
    if mark is None:
        return
    width = text_width(mark, Style(_MARK_SIZE, _MARK_SIZE, Weight.BOLD))
    size = _MARK_SIZE * min(1, _MARK_LENGTH / max(width, 1))
    with paper.furniture("Watermark"):
        paper.across(set_one_line(mark, Style(size, size, Weight.BOLD, DRAFT_MARK), _MARK_LENGTH + 1), _MARK_RISE)


def _draw_furniture(paper: Paper, header: Header, number: int, total: int, say: Sentences) -> None:
    third = CONTENT_WIDTH / 3
    parts = ((header.left, "left", 0), (header.centre, "centre", 1), (header.right, "right", 2))
    with paper.furniture("Header"):
        for text, align, place in parts:
            if text.strip():
                line = set_one_line(text, FURNITURE, third - 8)
                shift = {"left": 0.0, "centre": (third - line.width) / 2, "right": third - line.width}[align]
                paper.lines([line], SIDE_MARGIN + third * place + shift, _HEADER_TOP, line.width)
        below = _HEADER_TOP + 14
        paper.rule(SIDE_MARGIN, below, SIDE_MARGIN + CONTENT_WIDTH, below, RULE, 0.5)
    with paper.furniture("Footer"):
        line = set_one_line(say.text("export-page", number=number, total=total), FURNITURE, CONTENT_WIDTH)
        paper.lines([line], SIDE_MARGIN, _FOOTER_TOP, CONTENT_WIDTH, "centre")


def _particulars(document: Document, say: Sentences) -> Particulars:
    return Particulars(
        title=printable_line(document.title).strip() or APPLICATION,
        author=printable_line(document.author),
        subject=printable_line(document.subject),
        language=_LANGUAGE_TAGS[document.language],
        created=moment_of(document.created),
        data=document.data,
        data_description=say.text("export-data-description"),
    )


def _short(text: str) -> str:
    return text if len(text) <= _PLACE_LENGTH else text[:_PLACE_LENGTH] + "…"


def _uncovered_message(missing: Sequence[Uncovered]) -> Message:
    by_field: dict[str, list[str]] = {}
    for each in missing:
        by_field.setdefault(each.field, []).append(f"{each.character} ({each.codepoint})")
    named = tuple(
        message("export-uncovered-place", field=_short(field), characters=tuple(characters[:_PLACES_NAMED]))
        for field, characters in list(by_field.items())[:_PLACES_NAMED]
    )
    more = len(by_field) - len(named)
    if more > 0:
        return message("export-uncovered", places=message("export-uncovered-more", places=named, count=more))
    return message("export-uncovered", places=named)
