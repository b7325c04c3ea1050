"""What changed between two definitions is told in words: figures, rules, dates, documents, bonus points, limits."""

from __future__ import annotations

from pathlib import Path

import pytest

from sme_apply.programmes import Programme, load_catalogue, shipped_catalogue
from sme_apply.programmes.definition_source import DefinitionsInMemory
from sme_apply.programmes.difference import Difference, differences
from sme_apply.programmes.reading import Reader
from sme_apply.sentences import LANGUAGES, sentences
from tests.programmes.definitions import FORM, PROGRAMME, SEASON

KO, EN = sentences("ko"), sentences("en")
EVERY = [each for season in shipped_catalogue().seasons for each in season.programmes]

DOCUMENTS = """\
documents:
  - {id: form, name: {ko: 신청서, en: Form}, required: always, source: notice}
bonus:
  - {id: women, name: {ko: 여성기업, en: Women}, points: $points, source: notice}
not_modelled:
  - {ko: 부속서, en: Annex}
"""
WHOLE = PROGRAMME.replace("rounds:\n", DOCUMENTS + "rounds:\n", 1).replace(
    "values:\n", "values:\n  points: {is: 3, unit: points, source: notice, label: {ko: 가점, en: Points}}\n", 1
)


def read(text: str, form: str = FORM) -> Programme:
    """Return the programme that a text defines."""
    files = {"season.yaml": SEASON, "trial/programme.yaml": text, "trial/form.yaml": form}
    source = DefinitionsInMemory("trial", {f"2025/{name}": data.encode() for name, data in files.items()})
    return Reader(source).seasons()[0].programme("trial")


def changed(*pairs: tuple[str, str]) -> tuple[Difference, ...]:
    """Return what changed after some replacements."""
    text = WHOLE
    for old, new in pairs:
        assert old in text, old
        text = text.replace(old, new, 1)
    return differences(read(WHOLE), read(text))


# what changed, the replacement, the kind of change, the place, what the Korean and the English sentence hold
CHANGES = [
    ("a limit", ("is: 30_000_000", "is: 50_000_000"), "changed", ("values", "limit", "figure"),
     "값 ‘한도’: 바뀌었습니다. 30,000,000원 → 50,000,000원", "changed from KRW 30,000,000 to KRW 50,000,000"),
    ("a share", ("is: 0.7", "is: 0.75"), "changed", ("values", "high", "figure"), "70% → 75%", "from 70% to 75%"),
    ("a figure that is no longer known", ("is: 1_000,", "is: null,"), "changed", ("values", "beginner", "figure"),
     "1,000달러 → 알려지지 않음", "from USD 1,000 to not known"),
    ("a day", ("is: 2025-05-30", "is: 2025-06-13"), "changed", ("values", "closes", "figure"),
     "2025년 5월 30일 → 2025년 6월 13일", "30 May 2025 to 13 Jun 2025"),
    ("points", ("is: 3,", "is: 5,"), "changed", ("values", "points", "figure"), "3점 → 5점",
     "from 3 points to 5 points"),
    ("the other kind", ("kind: requirement", "kind: exclusion"), "changed", ("criteria", "sme", "kind"),
     "지원요건 → 제외대상", "from Requirement to Exclusion"),
    ("a condition", ("{fact: sme_status, is: true}", "{fact: sme_status, is: false}"), "changed",
     ("criteria", "sme", "when"), "중소기업 해당 여부: 예 → 중소기업 해당 여부: 아니요", "yes"),
    ("a threshold of another figure", ("at_least: $beginner", "at_least: $promising"), "changed",
     ("criteria", "exports", "when"), "1,000달러 이상", "at least USD 100,000"),
    ("a document", ("required: always", "required: optional"), "changed", ("documents", "form", "required"),
     "필수 → 선택", "from Required to Optional"),
    ("what is not modelled", ("{ko: 부속서, en: Annex}", "{ko: 별표, en: Table}"), "removed", ("not_modelled",),
     "부속서", "Annex"),
    ("a round", ("closes: $closes", "closes: $opens"), "changed", ("rounds", "first", "closes"), "5월 20일", "20 May"),
    ("the limit as a rule", ("  limit: $limit", "  limit_by_stage: {promising: $limit}"), "removed",
     ("support", "limit"), "지원한도", "limit"),
    ("the kind of support", ("kind: grant", "kind: loan"), "changed", ("support", "kind"), "", "kind"),
    ("the source of a figure", ("is: 0.7, unit: share, source: notice", "is: 0.7, unit: share, source: press"),
     "changed", ("values", "high", "source"), "보도 확인", "2025"),
    ("a stage", ("gives: domestic", "gives: growth"), "changed", ("stages", "bands"), "성장", "Growth"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("pair", "change", "place", "korean", "english"), [case[1:] for case in CHANGES], ids=[case[0] for case in CHANGES]
)
def test_each_change_is_told_with_before_and_after_in_both_languages(
    pair: tuple[str, str], change: str, place: tuple[str, ...], korean: str, english: str
) -> None:
    found = changed(pair)
    told = next(each for each in found if each.place == place and each.change == change)
    assert korean in KO.say(told.message)
    assert english in EN.say(told.message)


def test_a_changed_figure_is_told_once_however_many_rules_name_it() -> None:
    (told,) = changed(("beginner: {is: 1_000", "beginner: {is: 2_000"))
    assert told.place == ("values", "beginner", "figure")


def test_a_criterion_that_is_new_or_gone_is_told_by_its_title() -> None:
    old, new = read(WHOLE), read(WHOLE.replace("  - id: two", "  - id: two\n    without: []", 1).replace(
        "    without: [sme]\n", "", 1))  # fmt: skip
    (added,) = differences(old, new)
    assert (added.change, added.place, added.tracks) == ("added", ("criteria", "sme"), ("two",))
    assert "[two]" in KO.say(added.message)
    assert "중소기업" in KO.say(added.message)
    (removed,) = differences(new, old)
    assert (removed.change, removed.place) == ("removed", ("criteria", "sme"))


def test_what_changed_in_every_track_alike_is_told_once() -> None:
    (told,) = changed(("{ko: 1차, en: First}", "{ko: 첫째, en: First}"))
    assert told.tracks == ()
    assert told.place == ("rounds", "first", "name")


def test_a_track_and_a_form_field_that_are_new_or_gone_are_told() -> None:
    old, new = read(WHOLE), read(WHOLE.replace("- id: two", "- id: three", 1))
    assert {(each.change, each.place) for each in differences(old, new)} == {
        ("removed", ("tracks", "two")), ("added", ("tracks", "three")),
    }  # fmt: skip
    field = "          - {id: name, kind: text, label: {ko: 이름, en: Name}, from: name_ko}\n"
    (gone,) = differences(old, read(WHOLE, FORM.replace(field, "")))
    assert gone.place == ("form", "parts", "paper", "sections", "company", "fields", "name")
    assert "이름" in KO.say(gone.message)


def test_the_same_rule_in_another_season_is_no_difference() -> None:
    season = "year: 2026\nname: {ko: 이듬해, en: Next}\nnoticed_on: 2025-12-10\nends_on: 2026-12-31\nsources: {}\n"
    rules = WHOLE.replace("season: 2025", "season: 2026", 1)
    files = {"season.yaml": season, "trial/programme.yaml": rules, "trial/form.yaml": FORM}
    source = DefinitionsInMemory("trial", {f"2026/{name}": data.encode() for name, data in files.items()})
    assert differences(read(WHOLE), Reader(source).seasons()[0].programme("trial")) == ()


def test_the_two_seasons_of_the_voucher_differ_in_rounds_and_tracks() -> None:
    catalogue = shipped_catalogue()
    found = differences(catalogue.programme(2025, "export-voucher"), catalogue.programme(2026, "export-voucher"))
    assert ("removed", ("tracks", "tech-service")) in [(each.change, each.place) for each in found]
    assert any(each.place[0] == "rounds" for each in found)
    assert any(each.in_passing for each in found)


@pytest.mark.parametrize("old", EVERY, ids=[f"{each.season}-{each.id}" for each in EVERY])
def test_every_pair_of_shipped_definitions_is_told_in_both_languages(old: Programme) -> None:
    assert differences(old, old) == ()
    for new in EVERY:
        there, back = differences(old, new), differences(new, old)
        assert {(each.place, each.tracks) for each in there if each.change == "added"} == {
            (each.place, each.tracks) for each in back if each.change == "removed"
        }
        for each in there:
            assert len({each.before is None, each.after is None}) == 2 or each.change == "changed"
            for language in LANGUAGES:
                assert sentences(language).say(each.message)


def test_reading_the_same_folder_twice_gives_no_difference(tmp_path: Path) -> None:
    from tests.programmes.definitions import Definitions

    folder = Definitions(tmp_path).write()
    old, new = (load_catalogue(folder).programme(2025, "trial") for _ in range(2))
    assert differences(old, new) == ()
