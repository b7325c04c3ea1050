from __future__ import annotations

from pathlib import Path

from sme_apply.programmes import shipped_catalogue
from tests.cli.conftest import Command


def test_the_catalogue_names_every_programme_figure_and_source(command: Command) -> None:
    told = command("programmes", "--json").object()
    season = shipped_catalogue().season(2025)
    assert [each["id"] for each in told["programmes"]] == [programme.id for programme in season.programmes]
    for each, programme in zip(told["programmes"], season.programmes, strict=True):
        assert {value["id"] for value in each["values"]} == set(programme.known_values)
        assert sum(each["status_counts"].values()) == len(programme.known_values)
        assert all(value["source"]["reference"] for value in each["values"])
        assert each["sources"].keys() == programme.sources.keys()


def test_every_figure_of_the_season_has_year_status_and_reference(command: Command) -> None:
    told = command("programmes", "--json").object()
    figures = [told["budget"], *(each for rule in told["combinations"] for each in rule["figures"].values())]
    figures += [value for programme in told["programmes"] for value in programme["values"]]
    assert len(figures) > 200
    for each in figures:
        assert each["source"]["year"] > 2000
        assert each["source"]["status"] in ("confirmed", "reported", "other_year", "unconfirmed")
        assert each["source"]["reference"]


def test_the_page_counts_how_well_figures_are_known(command: Command) -> None:
    korean, english = command("programmes").out, command("programmes", "--lang", "en").out
    assert "다른 연도 기준" in korean
    assert "export-voucher" in korean
    assert "another year's" in english


def test_the_shipped_definitions_are_sound(command: Command) -> None:
    told = command("forms", "check")
    assert (told.code, told.err) == (0, "")


def test_a_fault_in_a_definition_names_file_line_and_key(command: Command, tmp_path: Path) -> None:
    season = tmp_path / "2025"
    season.mkdir()
    (season / "season.yaml").write_text("year: 2025\nnmae: x\n", encoding="utf-8")
    told = command("forms", "check", tmp_path)
    assert told.code == 3
    assert "2025/season.yaml" in told.err
    assert command("forms", "check", tmp_path / "gone").code == 3
    assert command("forms", "check", season / "season.yaml").code == 3
