"""The assessment report says what the verdicts say, in both languages, and outside judges pass it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from sme_apply.company import Company, label_of, parse_company, with_fact
from sme_apply.eligibility import Screening, Verdict, screen
from sme_apply.export import Supposed, assessment_document, write_pdf
from sme_apply.export.content import texts
from sme_apply.programmes import shipped_catalogue, size_standards
from sme_apply.sentences import LANGUAGES, Language, sentences
from tests.judges import complaints

DAY = date(2025, 1, 8)
HANGUL = re.compile("[가-힣]")


def judged(company: Company, day: date = DAY, season: int = 2025) -> Screening:
    return screen(company, shipped_catalogue().season(season), size_standards(), day)


@pytest.fixture(scope="module")
def company() -> Company:
    return parse_company((Path(__file__).parents[1] / "samples" / "dodam-cosmetics.json").read_bytes())


@pytest.fixture(scope="module")
def screening(company: Company) -> Screening:
    return judged(company)


def bare(text: str) -> str:
    return re.sub(r"\s", "", text)


def all_texts(company: Company, screening: Screening, language: Language, **more: object) -> str:
    document = assessment_document(company, screening, sentences(language), DAY, **more)  # type: ignore[arg-type]
    return "\n".join(text for _, text in texts(document))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_verdict_criterion_source_and_missing_fact_is_in_the_report(
    language: Language, company: Company, screening: Screening
) -> None:
    words = sentences(language)
    document = assessment_document(company, screening, words, DAY)
    pdf = pypdfium2.PdfDocument(write_pdf(document))
    printed = bare("".join(page.get_textpage().get_text_bounded() for page in pdf))
    pdf.close()
    told = bare("\n".join(text for _, text in texts(document)))
    for verdict in screening.tracks:
        assert bare(words.text(f"verdict-{verdict.verdict.value}")) in printed
        for result in verdict.criteria:
            for text in (result.criterion.title, result.criterion.clause):
                assert bare(text.in_language(language)) in told
            assert bare(words.say(result.required)) in told
            assert bare(words.say(result.actual)) in told
            for source in result.sources:
                assert bare(source.reference) in told
                assert bare(source.url or "") in told
                assert bare(words.text(f"status-{source.status.value}")) in told
        for path in verdict.missing:
            assert bare(words.say(label_of(path))) in told
    assert bare(words.text("assessment-cover-note")) in printed


def test_the_english_report_has_korean_only_where_the_company_or_a_source_is_named(
    company: Company, screening: Screening
) -> None:
    sources = {source.reference for verdict in screening.tracks for each in verdict.criteria for source in each.sources}
    sources |= {source.reference for verdict in screening.tracks for source in verdict.support.sources}
    sources |= {state.source.reference for verdict in screening.tracks for state in verdict.rounds}
    document = assessment_document(company, screening, sentences("en"), DAY)
    names = (company.name_ko or "", company.name_en or "")
    for _, text in texts(document):
        if HANGUL.search(text) and text not in names and not any(source in text for source in sources):
            # A Korean word in brackets after its English one helps whoever looks it up.
            assert len(HANGUL.findall(text)) < len(text) / 3, text


@pytest.mark.parametrize("language", LANGUAGES)
def test_outside_judges_pass_the_report(
    language: Language, company: Company, screening: Screening, tmp_path: Path
) -> None:
    few = replace(screening, tracks=screening.tracks[:4])
    pdf = write_pdf(assessment_document(company, few, sentences(language), DAY))
    (tmp_path / "report.pdf").write_bytes(pdf)
    assert complaints(tmp_path / "report.pdf") == []


def test_the_same_screening_gives_the_same_bytes(company: Company, screening: Screening) -> None:
    few = replace(screening, tracks=screening.tracks[:3])
    again = judged(company)
    other = replace(again, tracks=again.tracks[:3])
    one, two = (assessment_document(company, each, sentences("ko"), DAY) for each in (few, other))
    assert write_pdf(one) == write_pdf(two)
    assert one.draft_mark is None


def test_a_report_about_a_changed_copy_says_so_on_every_page(company: Company) -> None:
    changed = with_fact(company, "declarations.participation_restricted", True)
    screening = judged(changed)
    assert screening.of("export-voucher").verdict is Verdict.INELIGIBLE
    few = replace(screening, tracks=screening.tracks[:1])
    supposed = (Supposed("참여 제한", "아직 입력하지 않음", "예"),)
    document = assessment_document(changed, few, sentences("ko"), DAY, supposed=supposed)
    assert document.draft_mark == sentences("ko").text("assessment-what-if-mark")
    told = all_texts(changed, few, "ko", supposed=supposed)
    assert "사본의 결과" in told
    assert "아직 입력하지 않음" in told


@pytest.mark.parametrize(
    ("day", "said"), [(date(2024, 12, 22), "공고 전"), (DAY, ""), (date(2026, 1, 1), "사업연도 종료")]
)
def test_before_the_notice_and_after_the_season_the_cover_says_so(company: Company, day: date, said: str) -> None:
    document = assessment_document(company, judged(company, day), sentences("ko"), DAY)
    assert document.cover is not None
    assert document.cover.badges == ((said,) if said else ())


def test_a_company_of_which_nothing_is_told_and_one_with_hostile_names_have_a_report() -> None:
    nothing = Company()
    assert write_pdf(assessment_document(nothing, judged(nothing), sentences("ko"), DAY)).startswith(b"%PDF")
    hostile = Company(name_ko="<b>&amp;</b> {x} 漢字" + "가" * 150)
    screening = judged(hostile)
    few = replace(screening, tracks=screening.tracks[:1])
    pdf = write_pdf(assessment_document(hostile, few, sentences("ko"), DAY), replace_uncovered=True)
    opened = pypdfium2.PdfDocument(pdf)
    assert "<b>&amp;</b>{x}" in bare(opened[0].get_textpage().get_text_bounded())
    opened.close()
