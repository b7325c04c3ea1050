"""Every fault of every file is told, not only the first, and the first is still the one that is raised."""

from __future__ import annotations

from pathlib import Path

import pytest

from sme_apply import shipped
from sme_apply.programmes import shipped_catalogue
from sme_apply.programmes.catalogue import all_faults
from sme_apply.programmes.definition_source import FolderOfDefinitions
from sme_apply.sentences import LANGUAGES, sentences
from sme_apply.terms import Message
from tests.programmes.definitions import Definitions


def faults(definitions: Definitions) -> tuple[Message, ...]:
    """Return every fault of the definitions as they now stand."""
    return all_faults(FolderOfDefinitions(definitions.write()))


def problems(found: tuple[Message, ...]) -> list[str]:
    """Return the keys of the problems, or of the faults where they have no place in a file."""
    inner = [each.values.get("problem") for each in found]
    return [
        problem.key if isinstance(problem, Message) else each.key for problem, each in zip(inner, found, strict=True)
    ]


def test_sound_definitions_have_no_fault(definitions: Definitions) -> None:
    assert faults(definitions) == ()
    assert all_faults(FolderOfDefinitions(shipped.forms(), may_link_out=True)) == ()


def test_several_faults_of_shape_in_one_file_are_all_told_in_their_order(definitions: Definitions) -> None:
    text = definitions.texts["trial/programme.yaml"]
    definitions.texts["trial/programme.yaml"] = (
        text.replace("agency: {ko: 기관, en: Agency}", "agency: 1")
        .replace("unit: USD", "unit: EUR")
        .replace("status: reported", "status: heard")
    )
    found = faults(definitions)
    assert [each.values["key"] for each in found] == [
        "agency", "values.beginner.unit", "values.promising.unit", "sources.press.status",
    ]  # fmt: skip
    lines = [each.values["line"] for each in found]
    assert lines == sorted(lines, key=lambda line: int(str(line)))
    assert found[0] == definitions.fault()


def test_several_faults_of_meaning_in_one_file_are_all_told(definitions: Definitions) -> None:
    text = definitions.texts["trial/programme.yaml"]
    definitions.texts["trial/programme.yaml"] = text.replace("limit: $limit", "limit: $lmit").replace(
        "fact: sme_status", "fact: moon_phase"
    )
    assert sorted(problems(faults(definitions))) == ["programmes-problem-misspelt-value", "programmes-problem-no-fact"]


def test_faults_of_several_files_are_all_told(definitions: Definitions) -> None:
    second = definitions.texts["trial/programme.yaml"].replace("id: trial", "id: second")
    definitions.texts["second/programme.yaml"] = second.replace("kind: grant", "kind: gift")
    definitions.texts["third/values.yaml"] = "values: {}\nsources: {}\n"
    definitions.texts["trial/form.yaml"] = "version: 1\n---\n"
    found = faults(definitions)
    assert {each.values.get("file") or each.values.get("folder") for each in found} == {
        "2025/second/programme.yaml", "2025/third", "2025/trial/form.yaml",
    }  # fmt: skip
    assert "maintaining-no-rules-file" in problems(found)
    for each in found:
        for language in LANGUAGES:
            assert sentences(language).say(each)


def test_a_fault_shared_by_several_tracks_is_told_once(definitions: Definitions) -> None:
    text = definitions.texts["trial/programme.yaml"]
    definitions.texts["trial/programme.yaml"] = text.replace("closes: $closes", "closes: $shut")
    assert problems(faults(definitions)) == ["programmes-problem-no-value"]


def test_a_folder_beside_the_shipped_one_needs_no_season_of_its_own(definitions: Definitions, tmp_path: Path) -> None:
    definitions.write()
    (tmp_path / "2025" / "season.yaml").unlink()
    source = FolderOfDefinitions(tmp_path)
    assert problems(all_faults(source)) == ["maintaining-no-season-file"]
    assert all_faults(source, shipped_catalogue()) == ()


def test_a_folder_without_definitions_is_a_fault(tmp_path: Path) -> None:
    assert problems(all_faults(FolderOfDefinitions(tmp_path))) == ["programmes-no-definitions"]


NOWHERE = ["file:///etc/passwd", "javascript:alert(1)", "www.example.org", "https://a b", "//x", "https://"]
DOCUMENT = "documents: [{id: a, name: {ko: 가, en: A}, required: always, source: notice, url: 'ADDRESS'}]\n"


@pytest.mark.parametrize("address", NOWHERE)
@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('url: "https://example.org"', "url: 'ADDRESS'"),
        ("stages:", "portal_url: 'ADDRESS'\nstages:"),
        ("support:", DOCUMENT + "support:"),
    ],
)
def test_an_address_that_leads_elsewhere_than_to_the_web_is_refused(
    definitions: Definitions, address: str, old: str, new: str
) -> None:
    text = definitions.texts["trial/programme.yaml"]
    definitions.texts["trial/programme.yaml"] = text.replace(old, new.replace("ADDRESS", address), 1)
    assert set(problems(faults(definitions))) == {"maintaining-no-web-address"}
    definitions.texts["trial/programme.yaml"] = text.replace(old, new.replace("ADDRESS", "https://a.kr/?b=c#d"), 1)
    assert faults(definitions) == ()
