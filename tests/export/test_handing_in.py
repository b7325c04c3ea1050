"""The check before handing in names everything that is left to do, worst first, each with its place."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from sme_apply.company import with_fact
from sme_apply.drafts import Application, Paper, Severity
from sme_apply.export import Finding, check_before_handing_in, content, is_final
from sme_apply.export.application import application_document
from sme_apply.export.look import CONSENT, CONSENT_IMPORTANT
from sme_apply.export.ruled import consent_grid
from sme_apply.export.structure import Element
from sme_apply.sentences import LANGUAGES, sentences
from tests.export.applications import AS_OF, application, generated, laid_out, minimal, sample, typical, with_forms

KO = sentences("ko")


def at(application: Application, place: str) -> list[Finding]:
    """Return what is found at a place."""
    return [each for each in check_before_handing_in(application) if each.place == place]


def ready(programme: str = "online-export") -> Application:
    """Return an application without any error: every field answered, every consent read."""
    filled = typical(programme, None)
    consents = frozenset(each.id for each in filled.form.consents)
    return laid_out(replace(filled.draft, consents_read=consents), filled.company, AS_OF)


@pytest.mark.parametrize(("programme", "track"), with_forms())
@pytest.mark.parametrize("made", [minimal, typical])
def test_errors_come_first_and_each_finding_has_a_name_and_a_sentence(
    made: object, programme: str, track: str | None
) -> None:
    assert callable(made)
    findings = check_before_handing_in(made(programme, track))
    severities = [each.severity is not Severity.ERROR for each in findings]
    assert severities == sorted(severities)
    for finding in findings:
        for language in LANGUAGES:
            assert sentences(language).written(finding.name).strip()
            assert sentences(language).say(finding.message).strip()


def test_whatever_is_typed_can_be_checked() -> None:
    for seed in range(30):
        for finding in check_before_handing_in(generated(seed)):
            assert KO.written(finding.name)


def test_a_character_that_no_font_has_is_an_error_with_field_and_character() -> None:
    answers = {**ready().draft.answers, "strengths": "좋은 제품 \U000e0041\U00013000"}
    filled = laid_out(replace(ready().draft, answers=answers), sample(), AS_OF)
    field = next(each.place for each in check_before_handing_in(filled) if "U+13000" in KO.say(each.message))
    assert field == "strengths"
    assert [each.severity for each in at(filled, "strengths")] == [Severity.ERROR]
    assert not is_final(filled)


def test_a_character_in_a_cell_and_on_the_cover_is_found_too() -> None:
    row = {"group": "general", "programme": "\U00013000"}
    filled = application("export-voucher", answers={"budget": (row,)})
    assert [each for each in at(filled, "budget.0.programme") if "U+13000" in KO.say(each.message)]
    named = application("online-export", company=with_fact(sample(), "name_ko", "\U00013000 상사"))
    assert at(named, "name_ko")


def test_what_is_filled_with_an_unsure_figure_says_so_at_its_field() -> None:
    said = at(application("export-voucher"), "plan_share")
    assert [each.message.key for each in said] == ["drafts-value-unsure"]
    assert said[0].severity is Severity.WARNING
    typed = application("export-voucher", answers={"plan_share": "70"})
    assert "drafts-value-unsure" not in [each.message.key for each in at(typed, "plan_share")]


def test_the_mark_stays_until_no_error_is_left() -> None:
    done = ready()
    assert [each for each in check_before_handing_in(done) if each.severity is Severity.ERROR] == []
    assert is_final(done)
    assert application_document(done, KO, AS_OF).draft_mark is None
    field = next(each.field for section in done.sections for each in section.fields if each.field.required)
    lacking = laid_out(replace(done.draft, answers={**done.draft.answers, field.id: ""}), sample(), AS_OF)
    assert not is_final(lacking)
    document = application_document(lacking, KO, AS_OF)
    assert document.draft_mark == "초안"
    assert document.cover is not None
    assert "초안" in document.cover.badges


def test_a_text_over_its_limit_and_an_expired_paper_are_named() -> None:
    filled = application("overseas-certification", papers={"tax": Paper(True, date(2020, 1, 1))})
    for document in filled.track.documents:
        if document.valid_for_days is not None:
            papers = {document.id: Paper(True, date(2020, 1, 1))}
            expired = laid_out(replace(filled.draft, papers=papers), filled.company, AS_OF)
            said = at(expired, f"document:{document.id}")
            assert [each.message.key for each in said] == ["drafts-document-expired"]
            assert KO.written(said[0].name) == document.name.ko


def test_consents_are_never_ticked_beforehand_and_carry_the_items_of_the_law() -> None:
    document = application_document(typical("export-voucher", "general"), KO, AS_OF)
    consents = [block for block in document.blocks if isinstance(block, content.Consent)]
    signatures = [block for block in document.blocks if isinstance(block, content.Signature)]
    assert len(consents) == 5
    assert len(signatures) == 1
    # Each consent is dated and signed by itself: personal data by the person in charge, too.
    assert [len(each.signers) for each in consents] == [2, 2, 1, 1, 1]
    assert all(each.signers[0].name == "윤도현" for each in consents)
    assert all(each.signers[1].name == "" for each in consents[:2])
    collection, provision = consents[0], consents[1]
    assert len(collection.items) == 4
    assert len(provision.items) == 5
    for consent in consents:
        assert any(item.important for item in consent.items)


def test_what_is_important_in_a_consent_is_at_least_nine_points_and_a_fifth_larger() -> None:
    assert CONSENT_IMPORTANT.size >= 9
    assert CONSENT_IMPORTANT.size >= CONSENT.size * 1.2
    document = application_document(typical("export-voucher", "general"), KO, AS_OF)
    consent = next(block for block in document.blocks if isinstance(block, content.Consent))
    grid = consent_grid(consent, Element("Table"), KO)
    lines = [line for row in grid.rows for cell in row.cells for line in cell.lines]
    large = [line for line in lines if line.style.size == CONSENT_IMPORTANT.size]
    assert large
    assert all(line.style.size * 1.2 <= CONSENT_IMPORTANT.size for line in lines if line not in large)
