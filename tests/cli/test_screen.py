from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sme_apply.programmes import shipped_catalogue
from tests.cli.conftest import Command


def voucher(told: Any) -> Any:
    return next(each for each in told["programmes"] if (each["id"], each["track"]) == ("export-voucher", "general"))


def test_the_object_has_every_key_of_the_promise(command: Command, machinery: Path) -> None:
    told = command("screen", machinery, "--season", "2025", "--as-of", "2025-01-08", "--json").object()
    assert {"season", "as_of", "season_over", "size", "programmes"} <= told.keys()
    assert (told["season"], told["as_of"], told["season_over"]) == (2025, "2025-01-08", False)
    assert {"sme", "small", "micro", "average_sales_krw", "cap_krw", "explanation"} <= told["size"].keys()
    assert told["size"]["sme"] == "yes"
    tracks = [(programme.id, track.id) for programme, track in shipped_catalogue().season(2025).tracks()]
    assert [(each["id"], each["track"]) for each in told["programmes"]] == tracks
    for each in told["programmes"]:
        assert each["verdict"] in ("eligible", "ineligible", "undetermined")
        assert each["window"] in ("upcoming", "open", "closed", "unknown")
        assert isinstance(each["rests_on_unconfirmed"], bool)
        assert {"limit_krw", "government_share", "total_krw", "own_krw"} <= each["support"].keys()
        for criterion in each["criteria"]:
            assert criterion["kind"] in ("requirement", "exclusion")
            assert criterion["result"] in ("met", "not_met", "unknown")
            assert criterion["required"]
            assert criterion["actual"]
            assert {"year", "status", "reference"} <= criterion["source"].keys()
            assert criterion["required_message"].keys() == {"key", "values"}
            assert "change" in criterion


def test_shares_are_numbers_and_amounts_whole(command: Command, machinery: Path) -> None:
    support = voucher(command("screen", machinery, "--json").object())["support"]
    assert support["government_share"] == 0.7
    assert support["limit_krw"] == 45_000_000
    assert support["own_krw"] == support["total_krw"] - support["limit_krw"] == 19_285_714


def test_today_is_meant_where_no_day_is_named(command: Command, machinery: Path) -> None:
    assert command("screen", machinery, "--json").object()["as_of"] == "2025-01-08"


def test_the_page_reads_in_korean_and_in_english(command: Command, machinery: Path) -> None:
    korean = command("screen", machinery)
    assert korean.code == 0
    assert "수출바우처" in korean.out
    assert "[다른 연도 기준]" in korean.out
    assert "수출단계: 유망" in korean.out
    english = command("screen", machinery, "--lang", "en")
    assert english.code == 0
    assert "Export stage:" in english.out
    assert "KRW 45,000,000" in english.out


def test_what_is_missing_is_named_and_asked_for(command: Command, cosmetics: Path) -> None:
    missing = voucher(command("screen", cosmetics, "--json").object())["missing"]
    assert missing
    asked = command("questions", cosmetics, "--json").object()["questions"]
    assert set(missing) <= {question["fact"] for question in asked}
    page = command("questions", cosmetics).out
    assert all(path in page for path in missing)
    assert all(path in command("screen", cosmetics).out for path in missing)


def test_nothing_is_asked_of_a_season_that_is_decided(command: Command, samples: Path) -> None:
    told = command("questions", samples / "seohae-steel.json", "--as-of", "2025-03-03", "--json")
    assert told.code == 0


def test_after_the_season_the_windows_are_closed(command: Command, machinery: Path) -> None:
    told = command("screen", machinery, "--as-of", "2026-02-01", "--json").object()
    assert told["season_over"] is True
    assert {each["window"] for each in told["programmes"]} == {"closed"}


def test_a_confirmed_figure_wins_over_the_shipped_one(command: Command, machinery: Path, tmp_path: Path) -> None:
    support = shipped_catalogue().programme(2025, "export-voucher").track("general").support
    entry = {
        "season": 2025,
        "programme": "export-voucher",
        "value": support.limit_by_stage["promising"],
        "figure": 40_000_000,
        "notice": "공고 제2024-1호",
        "notice_date": "2024-12-27",
        "by": "김담당",
        "confirmed_on": "2025-01-05",
    }
    file = tmp_path / "confirmations.json"
    file.write_text(json.dumps([entry]), encoding="utf-8")
    told = command("screen", machinery, "--confirmations", file, "--json").object()
    assert voucher(told)["support"]["limit_krw"] == 40_000_000
    statuses = {source["status"] for source in voucher(told)["support"]["sources"]}
    assert "confirmed" in statuses


@pytest.mark.parametrize("season", ["2024", "2030"])
def test_a_season_that_is_not_there_is_bad_input(command: Command, machinery: Path, season: str) -> None:
    assert command("screen", machinery, "--season", season).code == 3


def test_changes_questions_and_combinations_are_told_to_machines(
    command: Command, machinery: Path, tmp_path: Path
) -> None:
    told = json.loads(machinery.read_text(encoding="utf-8"))
    told["declarations"]["local_tax_arrears"] = True
    path = tmp_path / "arrears.json"
    path.write_text(json.dumps(told), encoding="utf-8")
    found = command("screen", path, "--as-of", "2025-03-03", "--json").object()
    voucher = found["programmes"][0]
    (change,) = voucher["to_become_eligible"]["changes"]
    assert change["facts"] == [{"fact": "declarations.local_tax_arrears", "from": True, "to": False, "unit": None}]
    assert (change["untold"], change["over"], change["not_before"]) == (False, False, None)
    assert voucher["to_become_eligible"]["verdict_after"] == "eligible"
    arrears = next(each for each in voucher["criteria"] if each["id"] == "tax_arrears")
    assert arrears["to_be_met"]["changes"] == voucher["to_become_eligible"]["changes"]
    assert all(each["fact"] and each["label"] for each in found["questions"])
    (plan, *_) = command("screen", machinery, "--as-of", "2025-03-03", "--json").object()["combinations"]
    assert plan["allowed"]
    assert {"id": "export-voucher", "track": "general"} in plan["tracks"]
    assert all(rule["source"]["reference"] for rule in plan["rules"])


def test_a_warning_of_a_met_criterion_stands_on_the_page(command: Command, machinery: Path, tmp_path: Path) -> None:
    told = json.loads(machinery.read_text(encoding="utf-8"))
    told["industries"] = [{"ksic": "C33402", "revision": 11, "sales_share": 1.0}]
    path = tmp_path / "games.json"
    path.write_text(json.dumps(told), encoding="utf-8")
    assert "codes 33402" in command("screen", path, "--as-of", "2025-03-03", "--lang", "en").out
