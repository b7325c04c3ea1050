"""Runs the rules for OpenFisca-Core in an environment of their own, made when it is first needed.

OpenFisca brings numpy, which other libraries of ours load as soon as it is installed; the figures of starting would be
no longer those of the application.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import venv
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from tests.benchmarks.plain_rules import Answer

ROOT = Path(__file__).resolve().parents[2]
HOME = ROOT / "build" / "openfisca"
PACKAGE = "OpenFisca-Core"


@dataclass(frozen=True)
class Measured:
    """What OpenFisca answered and how long it took.

    Args:
        answers: for each company 1, 0 or -1 for each criterion, in the order of `plain_rules.RULES`.
        filling: seconds that it took to work out the facts and put them into arrays, by round.
        rules: seconds that the rules took on these arrays, by round.
    """

    answers: list[list[int]]
    filling: list[float]
    rules: list[float]


def coded(answer: Answer) -> int:
    """Return an answer as a number: 1 met, 0 not met, -1 not known."""
    return -1 if answer is None else int(answer)


def measured(companies: Path, as_of: date, rounds: int) -> Measured:
    """Let OpenFisca answer all companies at once.

    Args:
        companies: a file with one company a line, as `written` gives it.
        rounds: how often it is measured, after one round that does not count.
    """
    words = [str(_python()), "-m", "tests.benchmarks.fisca_rules", str(companies), as_of.isoformat(), str(rounds)]
    ended = subprocess.run(words, cwd=ROOT, capture_output=True, check=True)
    return Measured(**json.loads(ended.stdout))


def written(companies: Iterable[tuple[dict[str, Any], Answer]]) -> str:
    """Return company files as lines, each with whether the company is an SME."""
    return "".join(json.dumps([told, sme], default=str) + "\n" for told, sme in companies)


def _python() -> Path:
    """Return the interpreter of the environment, which is made if it is not there."""
    folder = HOME / ("Scripts" if os.name == "nt" else "bin")
    constraints, made = ROOT / "constraints.txt", HOME / "made-with.txt"
    if not made.exists() or made.read_bytes() != constraints.read_bytes():
        venv.create(HOME, clear=True, with_pip=True)
        pinned = ["-c", str(constraints), PACKAGE]
        subprocess.run(
            [folder / "python", "-m", "pip", "install", "--quiet", *pinned], check=True, stdout=sys.stderr, cwd=ROOT
        )
        made.write_bytes(constraints.read_bytes())
    return folder / "python"
