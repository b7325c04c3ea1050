"""The flow of a programme: every criterion with its facts, its threshold, its source and what is unsure."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest

from sme_apply.programmes import Programme, Track, shipped_catalogue
from sme_apply.programmes.condition_words import condition_words, facts_of, references_in
from sme_apply.programmes.fact_names import is_known_fact
from sme_apply.programmes.flow import flow_of
from sme_apply.programmes.picture import flow_picture, lines_of
from sme_apply.sentences import LANGUAGES, Language, sentences
from tests.programmes.definitions import PROGRAMME
from tests.programmes.test_difference import read

TRACKS = [(programme, track) for season in shipped_catalogue().seasons for programme, track in season.tracks()]
NAMES = [f"{programme.season}-{programme.id}-{track.id}" for programme, track in TRACKS]
PROGRAMMES = [each for season in shipped_catalogue().seasons for each in season.programmes]
SVG = "{http://www.w3.org/2000/svg}"


def words(condition: str, language: Language = "ko") -> str:
    """Return what a condition says in words."""
    programme = read(PROGRAMME.replace("{fact: sme_status, is: true}", condition, 1).replace(
        "values:\n", "values:\n  codes: {is: ['56', '4711'], unit: codes, source: notice, label: {ko: 업종, en: It}}\n"
        "  two: {is: 2, unit: years, source: notice, label: {ko: 기간, en: Time}}\n"
        "  often: {is: 3, unit: count, source: notice, label: {ko: 횟수, en: Times}}\n", 1))  # fmt: skip
    when = programme.tracks[0].criteria[0].when
    return sentences(language).say(condition_words(when, programme))


@pytest.mark.parametrize(
    ("condition", "korean", "english"),
    [
        ("{fact: sme_status, is: false}", "중소기업 해당 여부: 아니요", "no"),
        ("{fact: 'exports[season-1].total_usd', at_least: $promising}", "2024년 수출액 합계 100,000달러 이상",
         "at least USD"),
        ("{fact: 'exports[season-1].total_usd', below: $beginner}", "1,000달러 미만", "below USD 1,000"),
        ("{fact: 'exports[season-2].total_usd', more_than: $beginner}", "2023년 수출액 합계 1,000달러 초과", "more"),
        ("{fact: 'exports[season-1].total_usd', at_most: $beginner}", "1,000달러 이하", "at most"),
        ("{fact: stage, one_of: [domestic, growth]}", "내수, 성장 중 하나", "one of"),
        ("{fact: designations, includes_any: [venture]}", "하나 이상", "one or more of"),
        ("{not: {fact: sme_status, is: true}}", "다음이 아닐 것(중소기업 해당 여부: 예)", "not ("),
        ("{any: [{fact: sme_status, is: true}, {fact: size.micro, is: true}]}", "하나 이상 충족(", "one or more of ("),
        ("{industry: $codes}", "56, 4711", "KSIC codes 56, 4711"),
        ("{industry: $codes, in_part: $codes}", "일부만 해당하는 코드: 56, 4711", "only a part counts"),
        ("{history: low_usage, programmes: [trial], threshold: $high, years: $two}",
         "70%보다 낮고 협약 시작일부터 2년이",
         "less than 2 years"),
        ("{history: agreement_running, programmes: [trial], day: $opens}", "2025년 5월 20일 현재", "20 May 2025"),
        ("{history: agreement_running, programmes: [trial]}", "판정하는 날에", "day of the verdict"),
        ("{history: designated_often, programmes: [trial], count: $often}", "3회 이상", "3 or more"),
        ("{history: selected_this_season, programmes: [trial, seafood-voucher]}",
         "trial, seafood-voucher의 지원", "already granted"),
        ("{history: selected_last_season, programmes: [trial, seafood-voucher]}", "앞선 사업연도", "season before"),
        ("{graduation_room_left: true}", "졸업제 한도가 남아 있음", "graduation rule"),
    ],
)  # fmt: skip
def test_each_kind_of_condition_reads_as_a_sentence(condition: str, korean: str, english: str) -> None:
    assert korean in words(condition)
    assert english in words(condition, "en")


def test_a_threshold_that_nobody_knows_is_named_and_not_made_up() -> None:
    programme = read(PROGRAMME.replace("beginner: {is: 1_000", "beginner: {is: null"))
    step = flow_of(programme, programme.track("one"))[1]
    said = sentences("ko").written(step.threshold)
    assert "기준값이 알려지지 않음(초보)" in said
    assert "‘초보’ 값은 알려지지 않았습니다." in [sentences("ko").written(doubt) for doubt in step.doubts]


@pytest.mark.parametrize(("programme", "track"), TRACKS, ids=NAMES)
def test_every_shipped_criterion_has_facts_a_threshold_a_source_and_honest_doubts(
    programme: Programme, track: Track
) -> None:
    steps = flow_of(programme, track)
    assert [step.criterion for step in steps] == list(track.criteria)
    for step in steps:
        assert step.facts
        assert all(is_known_fact(fact, programme.season) for fact in step.facts)
        assert set(step.facts) == set(facts_of(step.criterion.when))
        for reference in references_in(step.criterion.when):
            known = programme.values[reference]
            if known.figure is None or not programme.values.source_of(reference).status.settled:
                assert step.doubts
        if not step.source.status.settled:
            assert step.doubts
        for language in LANGUAGES:
            assert sentences(language).written(step.threshold)
            assert all(sentences(language).written(doubt) for doubt in step.doubts)


@pytest.mark.parametrize("programme", PROGRAMMES, ids=lambda each: f"{each.season}-{each.id}")
def test_the_picture_of_every_programme_shows_every_criterion_and_needs_nothing_from_outside(
    programme: Programme,
) -> None:
    picture = flow_picture(programme, programme.tracks, sentences("ko"))
    root = ElementTree.fromstring(picture)
    shown = " ".join("".join(each.itertext()) for each in root.iter(f"{SVG}text"))
    for track in programme.tracks:
        for criterion in track.criteria:
            assert lines_of(criterion.title.ko, 536, 15)[0] in shown
    height = float(root.attrib["height"])
    for each in root.iter():
        assert each.tag.removeprefix(SVG) in {"svg", "title", "rect", "text", "path"}
        assert 0 <= float(each.attrib.get("y", 0)) <= height
        assert not {"href", "style", "onload"} & set(each.attrib)
    assert re.findall(r"https?://(?!www\.w3\.org/2000/svg)", picture) == []
    assert picture == flow_picture(programme, programme.tracks, sentences("ko"))


def test_text_of_a_definition_is_never_markup_in_the_picture() -> None:
    programme = read(PROGRAMME.replace("ko: 중소기업, en: SME", 'ko: "<script>&", en: SME'))
    picture = flow_picture(programme, programme.tracks, sentences("ko"))
    texts = ["".join(each.itertext()) for each in ElementTree.fromstring(picture).iter(f"{SVG}text")]
    assert "<script>&" in texts


@pytest.mark.parametrize("text", ["", "짧은 말", "가" * 200, "word " * 60, "띄어쓰기 있는 " * 30 + "x" * 300])
def test_lines_keep_every_letter_and_fit_their_width(text: str) -> None:
    lines = lines_of(text, 200)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(len(line) * 14 * 0.58 <= 200 + 14 for line in lines)
