"""The walls of the house: who may import whom, how long a file may be, where Korean stands, and who reads the clock."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "sme_apply"
LONGEST_FILE = 400
# A range in a pattern stands for an alphabet and says nothing.
RANGE_OF_LETTERS = re.compile("가-힣|ㄱ-ㅎ|ㅏ-ㅣ")
HANGUL = re.compile(r"[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]")
CLOCK_READERS = {
    "date": {"today"},
    "datetime": {"now", "today", "utcnow"},
    "time": {"time", "time_ns", "localtime", "gmtime"},
}
ROOMS_WITHOUT_A_CLOCK = ("terms", "sentences", "company", "programmes", "eligibility", "drafts")
HEAVY = {"PySide6", "reportlab", "pikepdf", "pypdfium2", "openpyxl", "sqlite_utils", "sqlcipher3", "keyring", "httpx"}
LIGHT_ROOMS = ("terms", "sentences", "company", "programmes", "eligibility", "drafts", "export", "sheets", "cli", "app")


def source_files() -> list[Path]:
    """Return every Python file of the application."""
    return sorted(SOURCES.rglob("*.py"))


def name_of(path: Path) -> str:
    """Return a path as it reads in a complaint."""
    return path.relative_to(ROOT).as_posix()


def docstrings(tree: ast.Module) -> set[int]:
    """Return the identities of all strings that stand alone as a statement: docstrings of any kind."""
    return {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}


def korean_in_code(source: str) -> Iterator[tuple[int, str]]:
    """Yield line and text of each Korean string in code; docstrings and comments are free."""
    tree = ast.parse(source)
    free = docstrings(tree)
    for node in (each for each in ast.walk(tree) if isinstance(each, ast.Constant)):
        if id(node) not in free and isinstance(node.value, str) and HANGUL.search(RANGE_OF_LETTERS.sub("", node.value)):
            yield node.lineno, node.value


def clock_readings(source: str) -> Iterator[tuple[int, str]]:
    """Yield line and name of each call that reads the clock."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom) and node.module == "time":
            for alias in node.names:
                if alias.name in CLOCK_READERS["time"]:
                    yield node.lineno, f"time.{alias.name}"
        if isinstance(node, ast.Attribute):
            owner = node.value.attr if isinstance(node.value, ast.Attribute) else getattr(node.value, "id", "")
            if node.attr in CLOCK_READERS.get(owner, set()):
                yield node.lineno, f"{owner}.{node.attr}"


def test_every_room_imports_only_what_it_may() -> None:
    lint = Path(sys.executable).with_name("lint-imports" + (".exe" if sys.platform == "win32" else ""))
    done = subprocess.run(
        [lint, "--no-logo", "--no-cache"], cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_no_file_is_long_enough_to_hold_two_ideas() -> None:
    long = {}
    for path in source_files():
        lines = len(path.read_text(encoding="utf-8").splitlines())
        if lines > LONGEST_FILE:
            long[name_of(path)] = lines
    assert not long, f"longer than {LONGEST_FILE} lines: {long}"


def test_korean_words_come_from_the_catalogue_and_not_from_code() -> None:
    found = [
        f"{name_of(path)}:{line}: {text!r}"
        for path in source_files()
        if path.relative_to(SOURCES).parts[0] != "sentences"
        for line, text in korean_in_code(path.read_text(encoding="utf-8"))
    ]
    assert not found, "\n".join(found)


def test_nothing_below_the_vault_reads_the_clock() -> None:
    found = [
        f"{name_of(path)}:{line}: {reading}"
        for room in ROOMS_WITHOUT_A_CLOCK
        for path in sorted((SOURCES / room).rglob("*.py"))
        for line, reading in clock_readings(path.read_text(encoding="utf-8"))
    ]
    assert not found, "\n".join(found)


def test_the_network_is_never_reached_through_urllib() -> None:
    found = [name_of(path) for path in source_files() if "urllib.request" in path.read_text(encoding="utf-8")]
    assert not found


@pytest.mark.parametrize("room", LIGHT_ROOMS)
def test_importing_a_room_loads_no_heavy_library(room: str) -> None:
    ask = f"import sys, sme_apply.{room}; print(*sorted({HEAVY!r} & set(sys.modules)))"
    answer = subprocess.run(
        [sys.executable, "-c", ask], cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert answer.returncode == 0, answer.stderr
    assert answer.stdout.strip() == ""


def test_every_folder_of_tests_mirrors_a_room() -> None:
    others = {"benchmarks", "forms_cases", "installers", "journeys", "messages", "samples", "trials"}
    rooms = {path.name for path in SOURCES.iterdir() if path.is_dir()}
    folders = {path.name for path in (ROOT / "tests").iterdir() if path.is_dir() and not path.name.startswith("__")}
    assert folders <= rooms | others


@pytest.mark.parametrize(
    ("source", "lines"),
    [
        ('"""한글"""\nx = 1  # 한글\n', []),
        ('def f() -> None:\n    """한글"""\n', []),
        ('x: str = "plain"\n"""한글: a docstring of x"""\n', []),
        ('x = "한글"\n', [1]),
        ('x = 1\ny = f"{x}원"\n', [2]),
        ('x = {"ㄱ": 1}\n', [1]),
        ('x = "[가-힣]"\n', []),
        ('x = "[가-힣]원"\n', [1]),
    ],
)
def test_korean_is_found_in_code_and_not_in_docstrings(source: str, lines: list[int]) -> None:
    assert [line for line, _ in korean_in_code(source)] == lines


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("import datetime\ndatetime.date.today()\n", ["date.today"]),
        ("from datetime import datetime\nread = datetime.now\n", ["datetime.now"]),
        ("import time\ntime.time()\n", ["time.time"]),
        ("from time import time\n", ["time.time"]),
        ("import time\ntime.sleep(1)\n", []),
        ("from datetime import date\ndate(2025, 1, 8)\n", []),
    ],
)
def test_a_look_at_the_clock_is_found_however_it_is_written(source: str, found: list[str]) -> None:
    assert [reading for _, reading in clock_readings(source)] == found
