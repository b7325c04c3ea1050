"""The letter to a client asks for what is missing, says where to get it and by when, and outside judges pass it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from sme_apply.company import Company, label_of
from sme_apply.eligibility import TrackVerdict, screen
from sme_apply.export import write_pdf
from sme_apply.export.content import texts
from sme_apply.export.letter import letter_document, letter_text, letter_to
from sme_apply.programmes import shipped_catalogue, size_standards
from sme_apply.sentences import LANGUAGES, Language, sentences
from tests.judges import complaints

DAY = date(2025, 1, 8)
KEYS = (("export-voucher", "general"), ("overseas-certification", "general"))


def verdicts(company: Company, *keys: tuple[str, str | None]) -> list[TrackVerdict]:
    screening = screen(company, shipped_catalogue().season(2025), size_standards(), DAY)
    return [screening.of(*key) for key in keys]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_missing_fact_and_needed_document_is_asked_for_once_with_where_and_by_when(language: Language) -> None:
    words, asked = sentences(language), verdicts(Company(name_ko="가온 & <b>정밀</b>"), *KEYS)
    letter = letter_to(Company(name_ko="가온 & <b>정밀</b>"), asked, words, sender="담당 김")
    names = [each.name for each in letter.facts]
    assert len(names) == len(set(names))
    assert set(names) == {words.say(label_of(path)) for verdict in asked for path in verdict.missing}
    needed = {
        document.name.in_language(language)
        for verdict in asked
        for document in verdict.track.documents
        if document.required == "always" and document.way in ("upload", "agreed_online")
    }
    assert {each.name for each in letter.documents} == needed
    assert any(each.where for each in letter.documents)
    assert len(letter.until) == len(KEYS)
    text = letter_text(letter, words)
    printed = "\n".join(part for _, part in texts(letter_document(letter, words, DAY)))
    for told in (*names, *needed, *(until for _, until in letter.until), "가온 & <b>정밀</b>", "담당 김"):
        assert told in text
        assert told in printed


def test_a_document_that_is_at_hand_is_not_asked_for_again() -> None:
    words, company = sentences("ko"), Company(name_ko="가온")
    asked = verdicts(company, KEYS[0])
    everything = letter_to(company, asked, words)
    document = next(each for each in asked[0].track.documents if each.required == "always" and each.way == "upload")
    at_hand = {asked[0].key: frozenset({document.id})}
    left = letter_to(company, asked, words, at_hand=at_hand)
    gone = {each.name for each in everything.documents} - {each.name for each in left.documents}
    assert len(gone) == 1


def test_a_document_known_from_another_year_only_says_so() -> None:
    letter = letter_to(Company(name_ko="가온"), verdicts(Company(name_ko="가온"), KEYS[0]), sentences("ko"))
    assert any("2026" in each.badge for each in letter.documents)


def test_when_nothing_is_needed_the_letter_says_so() -> None:
    words = sentences("ko")
    letter = letter_to(Company(name_ko="가온"), [], words)
    assert words.text("letter-nothing") in letter_text(letter, words)


@pytest.mark.parametrize("language", LANGUAGES)
def test_outside_judges_pass_the_letter(language: Language, tmp_path: Path) -> None:
    words, company = sentences(language), Company(name_ko="가온정밀", name_en="Gaon")
    letter = letter_to(company, verdicts(company, *KEYS), words, sender="담당 김")
    pdf = write_pdf(letter_document(letter, words, DAY))
    (tmp_path / "letter.pdf").write_bytes(pdf)
    assert complaints(tmp_path / "letter.pdf") == []
