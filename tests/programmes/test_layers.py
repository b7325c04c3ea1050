"""A user's own definitions lie beside the shipped ones, and a fault in them hides nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from sme_apply.programmes import Catalogue, shipped_catalogue
from sme_apply.programmes.layers import load_catalogue_with
from sme_apply.programmes.origin import Origin
from tests.programmes.definitions import PROGRAMME, SEASON, Definitions


@pytest.fixture
def own(tmp_path: Path) -> Definitions:
    """A folder of the user's own, with a programme of 2025 and no season of its own."""
    definitions = Definitions(tmp_path / "own")
    del definitions.texts["season.yaml"]
    return definitions


def ids(catalogue: Catalogue, year: int) -> list[str]:
    """Return the programmes of a season in their order."""
    return [each.id for each in catalogue.season(year).programmes]


def test_an_own_programme_stands_after_the_shipped_ones_and_is_marked(own: Definitions) -> None:
    layered = load_catalogue_with(own.write())
    assert layered.faults == ()
    assert layered.laid == ((2025, "trial"),)
    assert ids(layered.catalogue, 2025) == [*ids(shipped_catalogue(), 2025), "trial"]
    assert layered.catalogue.programme(2025, "trial").origin == Origin("own", "own")
    assert layered.catalogue.season(2025).origin is None
    assert layered.catalogue.programme(2025, "export-voucher").origin is None


def test_a_definition_of_the_same_season_and_id_replaces_the_shipped_one_in_its_place(own: Definitions) -> None:
    own.texts = {"export-voucher/programme.yaml": PROGRAMME.replace("id: trial", "id: export-voucher")}
    layered = load_catalogue_with(own.write())
    replaced = layered.catalogue.programme(2025, "export-voucher")
    assert replaced.name.en == "Trial"
    assert replaced.origin == Origin("own", "own")
    assert ids(layered.catalogue, 2025) == ids(shipped_catalogue(), 2025)
    assert shipped_catalogue().programme(2025, "export-voucher").origin is None


@pytest.mark.parametrize("file", ["programme.yaml", "form.yaml", "values.yaml"])
def test_a_fault_in_an_own_definition_leaves_the_shipped_one_and_the_other_own_ones(
    own: Definitions, file: str
) -> None:
    own.texts["export-voucher/programme.yaml"] = PROGRAMME.replace("id: trial", "id: export-voucher")
    own.texts[f"export-voucher/{file}"] = "broken: ["
    layered = load_catalogue_with(own.write())
    assert len(layered.faults) == 1
    assert layered.laid == ((2025, "trial"),)
    assert layered.catalogue.programme(2025, "export-voucher") == shipped_catalogue().programme(2025, "export-voucher")


def test_a_season_of_ones_own_is_added_in_its_year(own: Definitions) -> None:
    own.texts = {"season.yaml": SEASON.replace("2025", "2031").replace("2024", "2030")}
    own.write()
    (own.folder / "2025").rename(own.folder / "2031")
    layered = load_catalogue_with(own.folder)
    assert layered.faults == ()
    assert [each.year for each in layered.catalogue.seasons][-1] == 2031
    assert layered.catalogue.season(2031).origin == Origin("own", "own")
    assert ids(layered.catalogue, 2031) == []


def test_a_season_described_anew_keeps_its_shipped_programmes_and_order(own: Definitions) -> None:
    own.texts["season.yaml"] = SEASON.replace("2024-12-23", "2024-12-30")
    layered = load_catalogue_with(own.write())
    season = layered.catalogue.season(2025)
    assert (season.noticed_on.day, season.origin) == (30, Origin("own", "own"))
    assert [each.id for each in season.programmes] == [*ids(shipped_catalogue(), 2025), "trial"]
    assert season.order == shipped_catalogue().season(2025).order


def test_a_season_may_put_an_own_programme_before_shipped_ones(own: Definitions) -> None:
    own.texts["season.yaml"] = SEASON + "order: [trial, export-voucher]\n"
    assert ids(load_catalogue_with(own.write()).catalogue, 2025)[:2] == ["trial", "export-voucher"]


def test_a_faulty_own_season_hides_neither_the_shipped_one_nor_its_programmes(own: Definitions) -> None:
    own.texts["season.yaml"] = SEASON.replace("ends_on: 2025", "ends_on: 1925")
    layered = load_catalogue_with(own.write())
    assert layered.faults
    assert layered.catalogue == shipped_catalogue()


@pytest.mark.parametrize("name", ["gone", "file", "nul\x00"])
def test_a_folder_that_is_not_there_leaves_the_shipped_catalogue(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_text("x")
    layered = load_catalogue_with(tmp_path / name)
    assert layered.catalogue is shipped_catalogue()
    assert [each.key for each in layered.faults] == ["maintaining-no-own-folder"]


def test_an_empty_folder_changes_nothing(tmp_path: Path) -> None:
    layered = load_catalogue_with(tmp_path)
    assert (layered.catalogue, layered.faults, layered.laid) == (shipped_catalogue(), (), ())
