"""The shipped definitions load, and each figure in them says where it comes from."""

from __future__ import annotations

import contextlib
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sme_apply import shipped
from sme_apply.company import Product, Site
from sme_apply.programmes import (
    CriterionKind,
    Programme,
    RoomLeft,
    load_catalogue,
    shipped_catalogue,
    size_standards,
)
from sme_apply.terms import BadInput, SourceStatus
from tests.programmes.definitions import Definitions

PROGRAMMES = ("export-voucher", "global-champion-1000", "overseas-certification")
READ_ON = date(2026, 11, 22)


def programme(id: str) -> Programme:
    return shipped_catalogue().programme(2025, id)


def test_the_season_2025_runs_from_its_notice_to_new_years_eve() -> None:
    season = shipped_catalogue().season(2025)
    assert (season.noticed_on, season.ends_on) == (date(2024, 12, 23), date(2025, 12, 31))
    assert season.budget is not None
    assert season.budget.figure == 619_600_000_000
    assert tuple(each.id for each in season.programmes)[:3] == PROGRAMMES


def test_the_tracks_are_those_of_the_house() -> None:
    assert [track.id for track in programme("export-voucher").tracks] == ["general", "tech-service", "tariff-response"]
    assert [track.id for track in programme("global-champion-1000").tracks] == [None]
    assert [track.id for track in programme("overseas-certification").tracks] == ["general", "fast-track"]
    assert programme("overseas-certification").track("fast-track").id == "fast-track"
    with pytest.raises(KeyError):
        programme("overseas-certification").track("slow-track")


@pytest.mark.parametrize("id", PROGRAMMES)
def test_each_figure_has_a_source_with_year_status_and_day_of_reading(id: str) -> None:
    values = programme(id).values
    assert values
    for name in values:
        source = values.source_of(name)
        assert source.reference
        assert source.read_on == READ_ON
        assert source.status is not SourceStatus.CONFIRMED, "nobody has read the notice of 2025"
        assert (source.status is SourceStatus.REPORTED) == (source.year == 2025)
        if source.status is not SourceStatus.UNCONFIRMED:
            assert source.url


def test_no_source_is_one_that_contradicts_the_notices() -> None:
    for each in shipped_catalogue().season(2025).programmes:
        for source in each.sources.values():
            assert "find-the-freedom" not in (source.url or ""), "a blog whose limits contradict press and notice"
            grant = any(track.support.kind == "grant" for track in each.tracks)
            assert not (grant and "/SBI/SHSBI" in (source.url or "")), "the policy-loan rules never hold for grants"


@pytest.mark.parametrize("id", PROGRAMMES)
def test_every_value_and_source_is_used(id: str) -> None:
    files = {path.name: path.read_text(encoding="utf-8") for path in (shipped.forms() / "2025" / id).glob("*.yaml")}
    for name in programme(id).known_values:
        assert f"${name}" in "".join(files.values()), f"the value {name} is not used"
    for name in programme(id).sources:
        assert f"source: {name}" in "".join(files.values()), f"the source {name} is not used"


def test_stages_and_limits_of_the_voucher_rest_on_another_year() -> None:
    voucher = programme("export-voucher")
    limits = voucher.track("general").support.limit_by_stage
    values = voucher.values
    assert [values.whole(limits[stage]) for stage in ("domestic", "beginner", "promising", "growth", "strong")] == [
        30_000_000, 30_000_000, 45_000_000, 70_000_000, 100_000_000,
    ]  # fmt: skip
    assert {values.source_of(limit).status for limit in limits.values()} == {SourceStatus.OTHER_YEAR}
    assert voucher.stages is not None
    edges = [values.whole(band.from_) for band in voucher.stages.bands if band.from_]
    assert edges == [1_000, 100_000, 1_000_000, 5_000_000]


def test_the_voucher_asks_for_no_capital_and_no_debt_ratio() -> None:
    text = (shipped.forms() / "2025" / "export-voucher" / "programme.yaml").read_text(encoding="utf-8")
    assert "capital_fully_impaired" not in text
    assert "debt" not in [criterion.id for track in programme("export-voucher").tracks for criterion in track.criteria]


def test_graduation_counts_only_in_the_general_track() -> None:
    voucher = programme("export-voucher")
    with_room = [track.id for track in voucher.tracks if any(isinstance(c.when, RoomLeft) for c in track.criteria)]
    assert with_room == ["general"]
    graduation = voucher.track("general").support.graduation
    assert graduation is not None
    assert graduation.cap_for("strong") is None
    assert voucher.values.whole(graduation.cap_for("domestic") or "") == 60_000_000
    assert voucher.values.whole(graduation.cap_for("domestic", {"robust_domestic"}) or "") == 90_000_000
    assert voucher.values.whole(graduation.cap_for("growth", {"robust_domestic"}) or "") == 140_000_000


def test_tracks_whose_deciding_rules_are_not_known_are_incomplete() -> None:
    assert [track.incomplete is not None for track in programme("export-voucher").tracks] == [False, True, True]
    for id in PROGRAMMES:
        assert all(track.not_modelled for track in programme(id).tracks)


def test_high_growth_is_told_with_both_readings_and_never_as_one_figure() -> None:
    uplifts = {uplift.id: uplift for uplift in programme("export-voucher").track("general").support.uplifts}
    high_growth = uplifts["high_growth"]
    assert high_growth.raise_by is None
    assert [programme("export-voucher").values.share(each) for each in high_growth.readings] == [1, 0.5]
    assert {uplift.group for uplift in uplifts.values()} == {"performance"}


def test_every_exclusion_and_requirement_names_its_clause() -> None:
    for id in PROGRAMMES:
        for track in programme(id).tracks:
            assert {criterion.kind for criterion in track.criteria} == set(CriterionKind)
    for _, track in shipped_catalogue().season(2025).tracks():
        for criterion in track.criteria:
            assert criterion.clause.ko.endswith(("다.", ")."))


def test_columns_filled_from_a_list_name_keys_of_its_entries() -> None:
    parts: dict[str, type[Site] | type[Product]] = {"sites": Site, "products": Product}
    for each in shipped_catalogue().season(2025).programmes:
        for field in each.form.fields() if each.form else ():
            if field.kind == "table" and field.source:
                keys = {column.key for column in field.columns if column.key} | set(field.where)
                assert keys <= set(parts[field.source].model_fields), field.id


def test_an_unknown_season_and_an_unknown_programme_are_told_what_there_is() -> None:
    with pytest.raises(BadInput) as caught:
        shipped_catalogue().season(1999)
    assert caught.value.message.values["years"] == tuple(str(each.year) for each in shipped_catalogue().seasons)
    with pytest.raises(BadInput) as caught:
        shipped_catalogue().programme(2025, "moon-landing")
    assert "export-voucher" in caught.value.message.values["ids"]  # type: ignore[operator]


def test_a_folder_without_definitions_is_refused(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "nothing", tmp_path / "file"):
        (tmp_path / "file").write_text("x")
        with pytest.raises(BadInput) as caught:
            load_catalogue(folder)
        assert caught.value.message.key == "programmes-no-definitions"


def test_the_size_standards_come_with_the_application() -> None:
    assert size_standards() is size_standards()


TEXT = (shipped.forms() / "2025" / "global-champion-1000" / "programme.yaml").read_text(encoding="utf-8")


@given(st.integers(0, len(TEXT) - 1), st.integers(0, 60), st.text(max_size=8))
def test_a_definition_damaged_anywhere_is_loaded_or_refused_and_nothing_else_happens(
    tmp_path_factory: pytest.TempPathFactory, at: int, length: int, instead: str
) -> None:
    folder = tmp_path_factory.mktemp("damaged")
    place = folder / "2025" / "global-champion-1000"
    place.mkdir(parents=True)
    (folder / "2025" / "season.yaml").write_bytes(
        b"year: 2025\nname: {ko: a, en: b}\nnoticed_on: 2024-12-23\nends_on: 2025-12-31\nsources: {}\n"
    )
    damaged = TEXT[:at] + instead + TEXT[at + length :]
    (place / "programme.yaml").write_bytes(damaged.encode("utf-8", "surrogatepass"))
    with contextlib.suppress(BadInput):
        load_catalogue(folder)


def test_figures_may_stand_in_a_file_of_their_own(tmp_path: Path) -> None:
    definitions = Definitions(tmp_path)
    whole = definitions.load()
    rules, _, values = definitions.texts["trial/programme.yaml"].partition("values:")
    definitions.texts |= {"trial/programme.yaml": rules, "trial/values.yaml": f"values:{values}"}
    assert definitions.load() == whole


def test_a_fault_in_the_file_of_figures_names_that_file_and_its_line(tmp_path: Path) -> None:
    definitions = Definitions(tmp_path)
    rules, _, values = definitions.texts["trial/programme.yaml"].partition("values:")
    definitions.texts |= {"trial/programme.yaml": rules, "trial/values.yaml": f"values:{values}"}
    said = definitions.damaged("trial/values.yaml", "unit: USD", "unit: EUR")
    assert (said.values["file"], said.values["line"]) == ("2025/trial/values.yaml", 2)


@pytest.mark.parametrize(
    ("text", "key"), [("values: {}\n", "programmes-key-twice"), ("criteria: []\n", "programmes-fault")]
)
def test_the_file_of_figures_holds_figures_once_and_nothing_else(tmp_path: Path, text: str, key: str) -> None:
    definitions = Definitions(tmp_path)
    definitions.texts["trial/values.yaml"] = text
    assert definitions.fault().key == key
