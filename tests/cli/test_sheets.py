"""Lists of clients on the command line: the template, the check, and the verdicts on all."""

from __future__ import annotations

import csv
import json
import shutil
from pathlib import Path

import pytest

from sme_apply.sheets import read_book_file
from tests.cli.conftest import Command
from tests.sheets.dirty_book import DIRT, REFUSED, dirty_book


@pytest.fixture
def dirty_list(tmp_path: Path) -> Path:
    """A list with one row of each kind of dirt."""
    path = tmp_path / "고객 목록.xlsx"
    path.write_bytes(dirty_book(len(DIRT))[0])
    return path


@pytest.fixture
def folder(tmp_path: Path, samples: Path) -> Path:
    """A folder of two company files and a broken one."""
    made = tmp_path / "고객"
    made.mkdir()
    for name in ("gaon-machinery.json", "dodam-cosmetics.json"):
        shutil.copy(samples / name, made)
    (made / "broken.json").write_text("{", encoding="utf-8")
    return made


def test_the_template_is_written_and_its_example_is_not_read(command: Command, tmp_path: Path) -> None:
    file = tmp_path / "목록.xlsx"
    assert command("import", "template", file).code == 0
    checked = command("import", "check", file)
    assert checked.code == 0
    assert "고객 0곳" in checked.out


def test_a_check_names_wrong_cells_and_saves_the_rows_to_mend(
    command: Command, dirty_list: Path, tmp_path: Path
) -> None:
    mend = tmp_path / "고치기.xlsx"
    found = command("import", "check", dirty_list, "--mend", mend)
    assert found.code == 3
    assert f"고객 {len(DIRT) - len(REFUSED)}곳을 읽었고, 고쳐야 할 행은 {len(REFUSED)}개" in found.out
    assert "H열: 숫자로 읽을 수 없습니다." in found.out
    assert "숨은 시트는 읽지 않았습니다: 지난해" in found.out
    assert len(read_book_file(mend).tables[0].rows) == 1 + len(REFUSED)


@pytest.mark.parametrize("ending", ["xlsx", "csv", "json"])
def test_all_clients_of_a_folder_are_judged_and_a_broken_one_is_said(
    command: Command, folder: Path, tmp_path: Path, ending: str
) -> None:
    out = tmp_path / f"판정.{ending}"
    found = command("screen-all", folder, "--out", out, "--as-of", "2025-01-08")
    assert found.code == 3
    assert "broken.json" in found.out
    assert "3/3" in found.err
    if ending == "json":
        told = json.loads(out.read_text(encoding="utf-8"))
        by_name = {each["name"]: each for each in told["clients"]}
        single = command("screen", folder / "gaon-machinery.json", "--json", "--as-of", "2025-01-08").object()
        same = {(each["id"], each["track"]): each["verdict"] for each in single["programmes"]}
        ours = {(each["id"], each["track"]): each["verdict"] for each in by_name["주식회사 가온기계"]["programmes"]}
        assert ours == same
    elif ending == "csv":
        rows = list(csv.reader(out.read_text(encoding="utf-8-sig").splitlines()))
        assert len({row[0] for row in rows[1:]}) == 3
    else:
        titles = [table.title for table in read_book_file(out).tables]
        assert titles == ["판정표", "자세히", "읽지 못한 고객"]
    assert [path.name for path in tmp_path.iterdir() if path.name.endswith(".part")] == []


def test_processes_and_one_alone_give_the_same_file(command: Command, folder: Path, tmp_path: Path) -> None:
    for name, processes in (("one.json", 1), ("two.json", 2)):
        command("screen-all", folder, "--out", tmp_path / name, "--processes", processes)
    assert (tmp_path / "one.json").read_bytes() == (tmp_path / "two.json").read_bytes()


def test_a_list_of_clients_is_judged_row_by_row(command: Command, dirty_list: Path, tmp_path: Path) -> None:
    out = tmp_path / "판정.json"
    assert command("screen-all", dirty_list, "--out", out).code == 3
    told = json.loads(out.read_text(encoding="utf-8"))["clients"]
    assert sum(each["problem"] is None for each in told) == len(DIRT) - len(REFUSED)
    assert sum(each["problem"] is not None for each in told) == len(REFUSED)


@pytest.mark.parametrize(
    ("source", "out", "code"),
    [("missing.xlsx", "a.json", 3), ("고객", "a.docx", 3), ("고객", "none/a.json", 5), ("고객", "none/a.xlsx", 5)],
)
def test_what_cannot_be_read_or_written_ends_with_its_code(
    command: Command, folder: Path, tmp_path: Path, source: str, out: str, code: int
) -> None:
    assert command("screen-all", folder.parent / source, "--out", tmp_path / out).code == code


def test_an_empty_folder_is_said(command: Command, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert command("screen-all", tmp_path / "empty", "--out", tmp_path / "a.csv").code == 3
