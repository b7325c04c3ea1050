"""The part of an application's document that one section of the form becomes."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sme_apply.gui.editor.contents import CONSENTS, DOCUMENTS, ROUND

if TYPE_CHECKING:
    from sme_apply.drafts import Application
    from sme_apply.export.content import Block, Document
    from sme_apply.sentences import Sentences

_UNDER_A_HEADING = {CONSENTS: "application-consents", DOCUMENTS: "application-documents"}


def section_document(document: Document, application: Application, place: str, paper: Sentences) -> Document:
    """Return a document with only the pages on which a section stands, the addenda of its long texts included.

    Args:
        document: of the whole application.
        place: the id of a section, or the round (the cover), the consents or the documents.
        paper: the language that the document is in.
    """
    if place == ROUND:
        return dataclasses.replace(document, blocks=(), data=None)
    if place in _UNDER_A_HEADING:
        blocks = _under(document.blocks, 1, paper.text(_UNDER_A_HEADING[place]))
    else:
        blocks = _of_section(document.blocks, application, place, paper)
    if not blocks:
        # A programme that asks for no documents prints nothing about them.
        return section_document(document, application, ROUND, paper)
    return dataclasses.replace(document, cover=None, blocks=(*blocks, *_addenda(document.blocks, blocks)), data=None)


def _of_section(blocks: tuple[Block, ...], application: Application, place: str, paper: Sentences) -> tuple[Block, ...]:
    from sme_apply.export.content import Heading

    sections = tuple(application.form.sections())
    at = next(position for position, section in enumerate(sections) if section.id == place)
    # The form's own parts come first, and each of their sections has one heading of the second level.
    title = sections[at].title.in_language(paper.language)
    starts = [position for position, block in enumerate(blocks) if isinstance(block, Heading) and block.level == 2]
    start = next((each for each in starts[at:] if _is(blocks[each], title)), len(blocks))
    return _until_next(blocks, start, 2)


def _under(blocks: tuple[Block, ...], level: int, title: str) -> tuple[Block, ...]:
    start = next((position for position, block in enumerate(blocks) if _is(block, title)), len(blocks))
    return _until_next(blocks, start, level)


def _until_next(blocks: tuple[Block, ...], start: int, level: int) -> tuple[Block, ...]:
    from sme_apply.export.content import Heading, PageBreak

    def ends(block: Block) -> bool:
        return isinstance(block, PageBreak) or (isinstance(block, Heading) and block.level <= level)

    end = next((at for at in range(start + 1, len(blocks)) if ends(blocks[at])), len(blocks))
    return blocks[start:end]


def _addenda(blocks: tuple[Block, ...], shown: tuple[Block, ...]) -> Iterator[Block]:
    """Yield the addenda that blocks refer to."""
    from sme_apply.export.content import Heading, Reference

    wanted = {block.url.removeprefix("#") for block in shown if isinstance(block, Reference)}
    for position, block in enumerate(blocks):
        if isinstance(block, Heading) and block.anchor and block.anchor in wanted:
            yield from _until_next(blocks, position, 2)


def _is(block: Block, title: str) -> bool:
    from sme_apply.export.content import Heading

    return isinstance(block, Heading) and block.text == title
