"""Files of verdicts: nothing typed becomes a formula, and nothing readable is left beside them."""

from __future__ import annotations

import csv
import tempfile
from pathlib import Path

import pytest

from sme_apply.company import dump_company, with_fact
from sme_apply.programmes import Season, shipped_catalogue, size_standards
from sme_apply.sentences import sentences
from sme_apply.sheets import (
    Client,
    MatrixFile,
    OutcomeWords,
    Rules,
    eligible_if,
    judge_all,
    read_book,
    read_book_file,
    template_file,
)
from tests.benchmarks.first_programmes import AS_OF
from tests.eligibility.generated_companies import company_of, complete

EVIL = ("=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("http://x")')


@pytest.fixture(scope="module")
def season() -> Season:
    """The programmes of 2025."""
    return shipped_catalogue().season(2025)


def clients(count: int) -> list[Client]:
    """Return generated clients whose names look like formulas."""
    named = [with_fact(company_of(complete(seed)), "name_ko", EVIL[seed % len(EVIL)]) for seed in range(count)]
    return [Client(str(seed), dump_company(company)) for seed, company in enumerate(named)]


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_a_name_that_looks_like_a_formula_stays_text(season: Season, tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"a.{ending}"
    with MatrixFile(path, OutcomeWords(season, sentences("ko"))) as file:
        for outcome in judge_all(clients(len(EVIL)), Rules(season, size_standards(), AS_OF)):
            file.add(outcome)
        file.finish()
    if ending == "xlsx":
        cells = [row.cell(0) for row in read_book_file(path).tables[0].rows[1:]]
        assert [(cell.content, cell.formula) for cell in cells] == [(name, False) for name in EVIL]
        return
    rows = list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines()))
    assert {row[0] for row in rows[1:]} == {f"'{name}" for name in EVIL}
    # Our own reading takes the shield off again.
    assert {row.cell(0).content for row in read_book(path.read_bytes()).tables[0].rows[1:]} == set(EVIL)


def test_writing_a_spreadsheet_needs_no_temporary_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "there is no such folder"))
    assert read_book(template_file(2025, sentences("ko"))).tables


def test_a_file_that_was_not_finished_leaves_what_stood_there(season: Season, tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text("before", encoding="utf-8")
    with MatrixFile(path, OutcomeWords(season, sentences("ko"))) as file:
        for outcome in judge_all(clients(1), Rules(season, size_standards(), AS_OF)):
            file.add(outcome)
    assert path.read_text(encoding="utf-8") == "before"
    assert [each.name for each in tmp_path.iterdir()] == ["a.json"]


def test_judging_ends_when_it_is_cancelled(season: Season) -> None:
    taken: list[str] = []

    def endless() -> object:
        for client in clients(30) * 100:
            taken.append(client.id)
            yield client

    found = list(
        judge_all(endless(), Rules(season, size_standards(), AS_OF), processes=1, cancelled=lambda: len(taken) > 20)  # type: ignore[arg-type]
    )
    assert len(found) <= 40
    assert len(taken) <= 41


def test_who_becomes_eligible_hangs_on_one_criterion_alone(season: Season) -> None:
    outcomes = list(judge_all(clients(20), Rules(season, size_standards(), AS_OF), processes=1))
    said, counted = OutcomeWords(season, sentences("en")), 0
    for key in said.keys:
        for criterion in said.criteria(key):
            for outcome in eligible_if(outcomes, key, criterion):
                track = outcome.track(key)
                assert track is not None
                assert track.verdict != "eligible"
                counted += 1
    assert counted > 0
