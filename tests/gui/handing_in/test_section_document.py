"""The part of the paper on which a section stands is found for every section of every form."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sme_apply.drafts import Application
from sme_apply.export import content, page_count, write_pdf
from sme_apply.export.application import application_document
from sme_apply.gui.editor.contents import CONSENTS, DOCUMENTS, ROUND
from sme_apply.gui.handing_in.section_document import section_document
from sme_apply.sentences import sentences
from tests.export.applications import AS_OF, application, typical, with_forms

KO = sentences("ko")


def part(of: Application, place: str) -> content.Document:
    """Return the part of the document of an application that a section becomes."""
    return section_document(application_document(of, KO, AS_OF, with_data=False), of, place, KO)


@pytest.mark.parametrize(("programme", "track"), with_forms())
def test_every_section_begins_with_its_own_heading_and_ends_before_the_next(programme: str, track: str | None) -> None:
    filled = typical(programme, track)
    for section in filled.form.sections():
        blocks = part(filled, section.id).blocks
        headings = [each for each in blocks if isinstance(each, content.Heading) and not each.anchor and each.level < 3]
        assert next(each.text for each in headings if each.level == 2) == section.title.ko
        others = [each for each in headings[1:] if each.text != KO.text("application-addenda")]
        assert others == []


def test_the_sections_together_are_the_forms_own_parts() -> None:
    filled = typical("export-voucher", "general")
    whole = application_document(filled, KO, AS_OF, with_data=False).blocks
    shown = [block for section in filled.form.sections() for block in part(filled, section.id).blocks]
    answers = [each for each in whole if isinstance(each, content.Answer | content.FieldTable | content.DataTable)]
    of_form = [each for each in shown if isinstance(each, content.Answer | content.FieldTable | content.DataTable)]
    assert answers[: len(of_form)] == of_form


def test_the_round_shows_the_cover_and_consents_and_documents_their_own_pages() -> None:
    filled = typical("export-voucher", "general")
    assert part(filled, ROUND).cover is not None
    assert part(filled, ROUND).blocks == ()
    for place in (CONSENTS, DOCUMENTS):
        shown = part(filled, place)
        assert shown.cover is None
        assert shown.blocks
        assert page_count(write_pdf(shown, replace_uncovered=True)) >= 1


def test_a_programme_without_documents_shows_its_cover_there() -> None:
    filled = application("online-export")
    bare = replace(filled, track=filled.track.model_copy(update={"documents": ()}))
    assert part(bare, DOCUMENTS).cover is not None


def test_a_long_answer_brings_its_addendum_and_no_other() -> None:
    long = "가나다라마바사 " * 400
    filled = application("export-voucher", "general", answers={"summary": long, "strengths": long})
    shown = part(filled, "summary")
    addenda = [each for each in shown.blocks if isinstance(each, content.Heading) and each.anchor]
    assert len(addenda) == 1
    end = [each for each in shown.blocks if isinstance(each, content.Text)][-1]
    assert long.endswith(end.text.rstrip() + " ")
