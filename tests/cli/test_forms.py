"""What whoever maintains definitions does on the command line: check, explain, compare, begin, write out."""

from __future__ import annotations

import shutil
from pathlib import Path
from xml.etree import ElementTree

import pytest

from sme_apply import shipped
from sme_apply.company import Company
from sme_apply.eligibility import screen
from sme_apply.eligibility.verdict import Verdict
from sme_apply.programmes import shipped_catalogue, size_standards
from sme_apply.programmes.layers import load_catalogue_with
from sme_apply.programmes.spec import spec_page
from tests.cli.conftest import Command
from tests.programmes.definitions import Definitions

COMMANDS = ("check", "explain", "diff", "new", "spec", "keygen", "pack", "verify")


@pytest.fixture
def definitions(tmp_path: Path) -> Definitions:
    """A folder of definitions of ones own."""
    return Definitions(tmp_path / "own")


def test_every_command_has_help_in_both_languages(command: Command) -> None:
    for name in COMMANDS:
        korean, english = command("forms", name, "--help"), command("forms", name, "--help", "--lang", "en")
        assert (korean.code, english.code) == (0, 0)
        assert "사용법:" in korean.out
        assert "Usage:" in english.out
        assert not any("가" <= letter <= "힣" for letter in english.out)


def test_every_fault_of_a_folder_is_printed_and_the_exit_code_is_3(command: Command, definitions: Definitions) -> None:
    text = definitions.texts["trial/programme.yaml"]
    definitions.texts["trial/programme.yaml"] = text.replace("unit: USD", "unit: EUR")
    definitions.texts["trial/form.yaml"] = "a: ["
    definitions.texts["other/programme.yaml"] = "a: ["
    told = command("forms", "check", definitions.write())
    assert (told.code, told.out) == (3, "")
    lines = told.err.splitlines()
    assert len([line for line in lines if "2025/trial/programme.yaml" in line]) == 2
    assert any("2025/other/programme.yaml" in line for line in lines)
    assert "3건" in lines[-1]
    english = command("forms", "check", definitions.folder, "--lang", "en")
    assert not any("가" <= letter <= "힣" for letter in english.err)


def test_faults_are_also_told_to_machines(command: Command, definitions: Definitions) -> None:
    definitions.texts["season.yaml"] = "year: [\n"
    told = command("forms", "check", definitions.write(), "--json")
    assert told.code == 3
    (fault,) = told.object()["faults"]
    assert (fault["key"], fault["values"]["file"]) == ("programmes-no-yaml", "2025/season.yaml")
    sound = command("forms", "check", "--json")
    assert (sound.code, sound.object()) == (0, {"sound": True, "faults": []})


def test_a_sound_folder_is_counted(command: Command, definitions: Definitions) -> None:
    told = command("forms", "check", definitions.write(), "--lang", "en")
    assert (told.code, told.err) == (0, "")
    assert "1" in told.out


def test_the_flow_of_a_programme_names_facts_thresholds_sources_and_doubts(command: Command) -> None:
    told = command("forms", "explain", "export-voucher")
    assert told.code == 0
    for words in ("사실:", "기준:", "근거:", "불확실:", "declarations.national_tax_arrears", "[다른 연도 기준]"):
        assert words in told.out
    other = command("forms", "explain", "export-voucher", "--season", "2026", "--lang", "en")
    assert "season 2026" in other.out
    assert command("forms", "explain", "2026/export-voucher", "--lang", "en").out == other.out


def test_one_track_can_be_explained(command: Command) -> None:
    told = command("forms", "explain", "export-voucher", "--track", "tech-service")
    assert "tech_service_business" in told.out
    assert "(general)" not in told.out
    for arguments in (["export-voucher", "--track", "x"], ["global-champion-1000", "--track", "x"], ["moon"]):
        assert command("forms", "explain", *arguments).code == 3


def test_the_picture_is_written_as_svg_in_the_language_asked_for(command: Command, tmp_path: Path) -> None:
    for language, word in (("ko", "사실"), ("en", "Facts")):
        file = tmp_path / f"{language}.svg"
        told = command("forms", "explain", "export-voucher", "--picture", file, "--lang", language)
        assert told.code == 0
        assert str(file) in told.out
        texts = ["".join(each.itertext()) for each in ElementTree.parse(file).iter()]
        assert word in texts
    assert command("forms", "explain", "export-voucher", "--picture", tmp_path / "gone" / "a.svg").code == 5


def test_two_seasons_are_compared_in_words_and_for_machines(command: Command) -> None:
    names = ("2025/export-voucher", "2026/export-voucher")
    told = command("forms", "diff", *names)
    assert told.code == 0
    assert "- 세부사업: 테크서비스" in told.out
    assert told.out.index("■ 신청 자격") < told.out.index("■ 제외대상") < told.out.index("■ 지원내용")
    assert "새로 생긴 것" in told.out.splitlines()[1]
    assert "100%, 50% [" in told.out
    assert "--all" in told.out
    whole = command("forms", "diff", *names, "--all")
    assert len(whole.out) > len(told.out)
    (found,) = command("forms", "diff", *names, "--json").object()["programmes"]
    assert (found["old_season"], found["new_season"]) == (2025, 2026)
    assert {"group", "change", "in_passing", "place", "tracks", "sentence", "before", "after"} < set(
        found["differences"][0]
    )
    assert sum(found["summary"]["by_group"].values()) == len(found["differences"])
    english = command("forms", "diff", *names, "--lang", "en")
    assert "differences from 2025/export-voucher to 2026/export-voucher" in english.out


def test_a_definition_does_not_differ_from_itself(command: Command) -> None:
    told = command("forms", "diff", "2025/export-voucher", "2025/export-voucher")
    assert (told.code, len(told.out.splitlines())) == (0, 1)


def test_two_folders_are_compared_programme_by_programme(
    command: Command, definitions: Definitions, tmp_path: Path
) -> None:
    old = definitions.write()
    new = tmp_path / "new"
    shutil.copytree(old, new)
    assert "같습니다" in command("forms", "diff", old, new).out
    rules = new / "2025" / "trial" / "programme.yaml"
    rules.write_text(rules.read_text(encoding="utf-8").replace("is: 30_000_000", "is: 40_000_000"), encoding="utf-8")
    shutil.copytree(old / "2025" / "trial", new / "2025" / "second")
    second = new / "2025" / "second" / "programme.yaml"
    second.write_text(second.read_text(encoding="utf-8").replace("id: trial", "id: second"), encoding="utf-8")
    told = command("forms", "diff", old, new).out
    assert "30,000,000원 → 40,000,000원" in told
    assert "새로 생긴 사업: 시험 사업 (2025/second)" in told
    assert "없어진 사업" in command("forms", "diff", new, old).out
    one = command("forms", "diff", old / "2025" / "trial", new / "2025" / "trial").out
    assert "30,000,000원 → 40,000,000원" in one
    assert "second" not in one


@pytest.mark.parametrize(
    "names",
    [("2025/export-voucher", "OWN"), ("OWN", "gone"), ("gone", "OWN"), ("2025/gone", "2025/export-voucher"),
     ("1999/export-voucher", "2025/export-voucher"), ("../x", "2025/export-voucher")],
)  # fmt: skip
def test_what_cannot_be_compared_ends_with_3(
    command: Command, definitions: Definitions, names: tuple[str, str]
) -> None:
    own = str(definitions.write())
    told = command("forms", "diff", *(name.replace("OWN", own) for name in names))
    assert (told.code, told.out, len(told.err.splitlines())) == (3, "", 1)


@pytest.mark.parametrize("name", ["2025/my-own", "2031/my_own-2"])
def test_a_skeleton_is_sound_and_never_eligible(command: Command, tmp_path: Path, name: str) -> None:
    into = tmp_path / "내 정의"
    told = command("forms", "new", name, "--into", into)
    assert (told.code, told.err) == (0, "")
    assert command("forms", "check", into).code == 0
    year, _, id = name.partition("/")
    layered = load_catalogue_with(into)
    assert layered.faults == ()
    season = layered.catalogue.season(int(year))
    programme = season.programme(id)
    assert all(track.incomplete for track in programme.tracks)
    assert all(known.figure is None for known in programme.known_values.values())
    alone = season.model_copy(update={"programmes": (programme,)})
    for day in (season.noticed_on, season.ends_on):
        (verdict,) = screen(Company(), alone, size_standards(), day).tracks
        assert verdict.verdict is Verdict.UNDETERMINED
    text = (into / name / "programme.yaml").read_text(encoding="utf-8")
    assert text.count("#") > 10


def test_a_skeleton_overwrites_nothing(command: Command, tmp_path: Path) -> None:
    assert command("forms", "new", "2031/a", "--into", tmp_path).code == 0
    (tmp_path / "2031" / "season.yaml").write_text("mine", encoding="utf-8")
    assert command("forms", "new", "2031/a", "--into", tmp_path).code == 3
    assert command("forms", "new", "2031/b", "--into", tmp_path).code == 0
    assert (tmp_path / "2031" / "season.yaml").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize(
    "name", ["", "a", "2025", "2025/", "2025/A", "2025/../x", "25/a", "/2025/a", "2025/a/b", "2025/a\n"]
)
def test_a_name_that_is_no_season_and_id_is_refused(command: Command, tmp_path: Path, name: str) -> None:
    assert command("forms", "new", name, "--into", tmp_path / "x").code == 3
    assert not (tmp_path / "x").exists()


def test_a_skeleton_that_cannot_be_written_ends_with_5(command: Command, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    assert command("forms", "new", "2031/a", "--into", tmp_path / "file").code == 5


def test_specifications_are_written_beside_the_definitions(command: Command, tmp_path: Path) -> None:
    forms = tmp_path / "forms"
    shutil.copytree(shipped.forms(), forms, ignore=shutil.ignore_patterns("spec.md"))
    assert command("forms", "spec", "2025/export-voucher", "--into", forms).code == 0
    assert [path.parent.name for path in forms.rglob("spec.md")] == ["export-voucher"]
    page = (forms / "2025" / "export-voucher" / "spec.md").read_text(encoding="utf-8")
    assert page == spec_page(shipped_catalogue().programme(2025, "export-voucher"))
    assert command("forms", "spec", "--into", forms).code == 0
    assert len(list(forms.rglob("spec.md"))) == len(list(forms.rglob("programme.yaml")))
    assert command("forms", "spec", "gone", "--into", forms).code == 3
    assert command("forms", "spec", "--into", tmp_path / "gone").code == 3


def test_nothing_of_this_prints_what_could_steer_a_terminal(command: Command, definitions: Definitions) -> None:
    definitions.texts["2\x1b[31m/programme.yaml"] = "a: ["
    told = command("forms", "check", definitions.write())
    assert told.code == 3
    assert "\x1b" not in told.err
    assert "\\x1b" in told.err
