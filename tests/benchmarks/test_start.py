"""Whole processes from their start: to the first painted window, and to the answer of a command."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from tests.benchmarks.interleaved import Way, measure
from tests.conftest import SAMPLES

ROOT = Path(__file__).resolve().parents[2]
BARE_WINDOW = Path(__file__).with_name("bare_window.py")
SECONDS_TO_WAIT = 120
_PLATFORMS = {"offscreen": "offscreen", "xcb": "Xvfb"}


def _done(*arguments: str | Path) -> bytes:
    """Run this Python to its end and return what it printed."""
    ended = subprocess.run(
        [sys.executable, *arguments], cwd=ROOT, capture_output=True, timeout=SECONDS_TO_WAIT, check=False
    )
    assert ended.returncode == 0, ended.stderr.decode()
    return ended.stdout


@pytest.fixture(params=_PLATFORMS)
def platform(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Qt's platform that the started processes use; the real window system only where it is measured."""
    name = str(request.param)
    monkeypatch.setenv("QT_QPA_PLATFORM", name)
    if name == "offscreen":
        yield name
        return
    if request.config.getoption("--benchmark-disable") or shutil.which("Xvfb") is None:
        pytest.skip("A window system is started only for measuring, and needs Xvfb.")
    reading, writing = os.pipe()
    words = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1920x1080x24", "-nolisten", "tcp"]
    with subprocess.Popen(words, pass_fds=[writing], stderr=subprocess.DEVNULL) as screen:
        os.close(writing)
        with os.fdopen(reading) as told:
            monkeypatch.setenv("DISPLAY", f":{told.readline().strip()}")
        yield name
        screen.terminate()


@pytest.fixture
def vault_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the started processes keep their vault."""
    monkeypatch.setenv("SME_APPLY_VAULT", str(tmp_path))
    return tmp_path


@pytest.mark.usefixtures("vault_folder")
def test_the_first_window_is_painted_and_the_program_leaves(benchmark: BenchmarkFixture, platform: str) -> None:
    measure(
        benchmark,
        f"Process start, first painted window, exit ({_PLATFORMS[platform]})",
        {
            "ours": Way(lambda: _done("-m", "sme_apply", "--exit-after-first-paint")),
            "a bare PySide6 window with one label": Way(lambda: _done(BARE_WINDOW)),
        },
        rounds=15,
    )


@pytest.mark.usefixtures("vault_folder")
@pytest.mark.parametrize(
    ("command", "words"),
    [
        ("--help", ("--help",)),
        ("screen --json", ("screen", str(SAMPLES / "gaon-machinery.json"), "--as-of", "2025-01-08", "--json")),
    ],
)
def test_a_command_answers(benchmark: BenchmarkFixture, command: str, words: tuple[str, ...]) -> None:
    answers: list[bytes] = []
    measure(
        benchmark,
        f"`sme-apply {command}`, process start to end",
        {
            "ours": Way(lambda: answers.append(_done("-m", "sme_apply", *words))),
            "`python -c pass`": Way(lambda: _done("-c", "pass")),
        },
        rounds=15,
    )
    answer = answers[-1].decode()
    if command == "--help":
        assert "--exit-after-first-paint" in answer
    else:
        assert json.loads(answer)["season"] == 2025
