"""Each wrong definition is refused with the file, the line, the key and the remedy."""

from __future__ import annotations

import pytest

from sme_apply.sentences import LANGUAGES, sentences
from sme_apply.terms import Message
from tests.programmes.definitions import Definitions, line_of

PROGRAMME, FORM, SEASON = "trial/programme.yaml", "trial/form.yaml", "season.yaml"

# file, what is replaced, by what, the problem, the text that stands on the line named (after the replacement)
WRONG = [
    ("an unknown key", PROGRAMME, "agency:", "agenzy:", "misspelt-key", "agenzy:"),
    ("an unknown key far from any", PROGRAMME, "agency:", "zzz: 1\nagency:", "unknown-key", "zzz:"),
    ("a missing key", PROGRAMME, "portal: {ko: 누리집, en: Portal}\n", "", "missing", "id: trial"),
    ("a missing language", PROGRAMME, "name: {ko: 둘, en: Two}", "name: {ko: 둘}", "missing", "name: {ko: 둘}"),
    ("an empty language", PROGRAMME, "en: Trial", 'en: " "', "empty", "name: {ko: 시험 사업"),
    ("a third language", PROGRAMME, "en: Trial", "en: Trial, fr: Essai", "unknown-key", "name: {ko: 시험 사업"),
    ("a gap", PROGRAMME, "from: $promising}", "from: $sales}", "gap-or-overlap", "  bands:"),
    ("an overlap", PROGRAMME, "from: $beginner, below", "from: $promising, below", "gap-or-overlap", "  bands:"),
    ("an open band in the middle", PROGRAMME, "from: $beginner, below", "below", "open-band", "  bands:"),
    ("a closed end", PROGRAMME, "from: $promising}", "from: $promising, below: $sales}", "closed-table", "  bands:"),
    ("a share for no small sales", PROGRAMME, "$high, below", "$high, from: $limit, below", "closed-table", "  share:"),
    ("falling bands", PROGRAMME, "beginner: {is: 1_000", "beginner: {is: 200_000", "bands-do-not-rise", "  bands:"),
    ("an unknown stage", PROGRAMME, "gives: promising", "gives: huge", "no-choice", "stages:"),
    ("an unknown value", PROGRAMME, "limit: $limit", "limit: $lmit", "misspelt-value", "  limit: $lmit"),
    ("a figure in a rule", PROGRAMME, "limit: $limit", "limit: 30000000", "no-text", "  limit: 30000000"),
    ("a share in a band", PROGRAMME, "{gives: $low", '{gives: "0.5"', "no-reference", '      - {gives: "0.5"'),
    ("an unknown source", PROGRAMME, "is: true}\n    source: notice", "is: true}\n    source: gossip", "no-source",
     "    source: gossip"),
    ("a figure without source", PROGRAMME, "is: 30_000_000, unit: KRW, source: notice,", "is: 30_000_000, unit: KRW,",
     "missing", "  limit: {is"),
    ("an unknown status", PROGRAMME, "status: other_year", "status: rumour", "no-choice", "  notice: {year"),
    ("an unknown fact", PROGRAMME, "exports[season-1].total_usd\n              at",
     "export[season-1].total_usd\n              at",
     "misspelt-fact", "            - fact: export["),
    ("a fact of no company", PROGRAMME, "fact: sme_status", "fact: moon_phase", "no-fact",
     "    when: {fact: moon_phase"),
    ("an unknown designation", PROGRAMME, "[venture]", "[ventur]", "no-choice", "            - {fact: designations"),
    ("a wrong unit of a comparison", PROGRAMME, "at_least: $beginner", "at_least: $limit", "other-unit",
     "              at_least: $limit"),
    ("a figure that does not fit its unit", PROGRAMME, "is: 30_000_000, unit", "is: 0.5, unit", "wrong-unit",
     "  limit: {is"),
    ("a share above one", PROGRAMME, "is: 0.7", "is: 70.0", "no-share", "  high: {is"),
    ("an amount below zero", PROGRAMME, "is: 30_000_000", "is: -1", "below-zero", "  limit: {is"),
    ("two comparisons at once", PROGRAMME, "is: true}", "is: true, one_of: [a]}", "one-operator",
     "    when: {fact: sme"),
    ("no comparison", PROGRAMME, "{fact: sme_status, is: true}", "{fact: sme_status}", "one-operator",
     "    when: {fact: sme"),
    ("no condition", PROGRAMME, "{fact: sme_status, is: true}", "{is: true}", "no-condition", "    when: {is"),
    ("a condition misspelt deep inside", PROGRAMME, "at_least: $beginner", "at_last: $beginner", "misspelt-key",
     "              at_last"),
    ("a round that ends before it begins", PROGRAMME, "is: 2025-05-30", "is: 2025-05-01", "ends-before",
     "  - {id: first"),
    ("a criterion twice", PROGRAMME, "      - id: exports", "      - id: sme", "id-twice", "      - id: sme"),
    ("a track twice", PROGRAMME, "  - id: two", "  - id: one", "id-twice", "  - id: one\n    name: {ko: 둘"),
    ("nothing to leave out", PROGRAMME, "without: [sme]", "without: [smee]", "nothing-to-leave-out", "    without"),
    ("a path in an id", PROGRAMME, "id: trial", "id: ../trial", "wrong-form", "id: ../trial"),
    ("another folder", PROGRAMME, "id: trial", "id: other", "other-folder", "id: other"),
    ("another season", PROGRAMME, "season: 2025", "season: 2024", "other-folder", "season: 2024"),
    ("text for a list", PROGRAMME, "[sme]", "sme", "no-list", "    without"),
    ("text for a mapping", PROGRAMME, "when: {fact: sme_status, is: true}", "when: always", "no-condition",
     "    when: always"),
    ("a form inside the programme", PROGRAMME, "id: trial", "form: {}\nid: trial", "unknown-key", "form: {}"),
    ("a key that only code uses", PROGRAMME, "{is: 1_000,", "{figure: 1_000,", "missing", "  beginner: {figure"),
    ("a season that ends before it begins", SEASON, "2025-12-31", "2023-12-31", "ends-before", "ends_on"),
    ("programmes inside the season", SEASON, "year: 2025", "programmes: []\nyear: 2025", "unknown-key", "programmes"),
    ("an order of folders that are not there", SEASON, "year: 2025", "order: [ghost]\nyear: 2025", "no-folder",
     "order"),
    ("a form with an unknown source", FORM, "source: press", "source: gossip", "no-source", "source: gossip"),
    ("a form linked to no fact", FORM, "from: name_ko", "from: name_kr", "misspelt-fact", "          - {id: name"),
    ("a form with a field twice", FORM, "{id: again", "{id: name", "id-twice", "          - {id: name, kind: yes_no"),
    ("a field that hangs on nothing", FORM, "[again, true]", "[never, true]", "no-field", "          - {id: times"),
    ("a field that hangs on no answer", FORM, "[again, true]", "[again, maybe]", "no-such-answer",
     "          - {id: times"),
    ("a sum of nothing", FORM, "[government, own]", "[government, ours]", "no-field", "              - {id: total"),
    ("a check of nothing", FORM, "field: money.government", "field: money.grant", "no-field", "  - {id: limit"),
    ("an unknown kind of field", FORM, "kind: count", "kind: counter", "no-choice", "          - {id: times"),
    ("a choice without options", FORM, "kind: count", "kind: choice", "choice-lacks-options", "          - {id: times"),
    ("a table without columns", FORM, "kind: text", "kind: table", "table-lacks-columns", "          - {id: name"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("file", "old", "new", "problem", "on_line"), [case[1:] for case in WRONG], ids=[c[0] for c in WRONG]
)
def test_a_wrong_definition_is_refused_with_its_file_line_and_key(
    definitions: Definitions, file: str, old: str, new: str, problem: str, on_line: str
) -> None:
    fault = definitions.damaged(file, old, new)

    assert fault.key == "programmes-fault"
    assert fault.values["file"] == f"2025/{file}"
    assert fault.values["key"]
    found = fault.values["problem"]
    assert isinstance(found, Message)
    assert found.key == f"programmes-problem-{problem}"
    assert fault.values["line"] == line_of(definitions.texts[file], on_line)
    for language in LANGUAGES:
        said = sentences(language).say(fault)
        assert f"2025/{file}" in said
        assert str(fault.values["line"]) in said
    assert "should be" not in sentences("ko").say(fault)


def test_a_fault_in_a_part_of_one_track_names_the_line_of_that_track(definitions: Definitions) -> None:
    fault = definitions.damaged(PROGRAMME, "[venture]", "[ventur]")
    assert fault.values["key"] == "tracks.1.criteria.1.when.all.2.includes_any"
    assert fault.values["line"] == line_of(definitions.texts[PROGRAMME], "- {fact: designations")


def test_a_fault_in_a_shared_part_names_the_shared_line(definitions: Definitions) -> None:
    fault = definitions.damaged(
        PROGRAMME, "kind: requirement\n    title: {ko: 중소기업", "kind: wish\n    title: {ko: 중소기업"
    )
    assert fault.values["key"] == "criteria.1.kind"
    assert fault.values["line"] == line_of(definitions.texts[PROGRAMME], "kind: wish")


def test_the_first_fault_in_the_file_is_named(definitions: Definitions) -> None:
    text = definitions.texts[PROGRAMME]
    definitions.texts[PROGRAMME] = text.replace("status: other_year", "status: rumour").replace(
        "id: trial", "id: 7trial"
    )
    assert definitions.fault().values["line"] == 1


def test_the_definition_that_is_damaged_here_is_sound(definitions: Definitions) -> None:
    programme = definitions.load().programme(2025, "trial")
    assert [track.id for track in programme.tracks] == ["one", "two"]
    assert [criterion.id for criterion in programme.track("one").criteria] == ["sme", "exports"]
    assert programme.track("two").criteria == ()
    assert programme.form is not None
    assert programme.form.field("money").is_table
