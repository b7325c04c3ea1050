"""Runs the command line as a person would, within the test, with a day that stands still."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from sme_apply.cli import Parts, run
from sme_apply.company import Company
from sme_apply.drafts import Application, Draft
from sme_apply.eligibility import Screening
from sme_apply.sentences import Language
from sme_apply.terms import BadInput, message

TODAY = date(2025, 1, 8)


@dataclass(frozen=True)
class Outcome:
    """What a command printed, and how it ended."""

    code: int
    out: str
    err: str

    def object(self) -> Any:
        """Return what was printed as JSON."""
        return json.loads(self.out)


Command = Callable[..., Outcome]


@pytest.fixture
def parts(tmp_path: Path) -> Parts:
    """The parts of a command line that writes down what it is asked to draw and opens no window."""

    def write(application: Application, created: date, path: Path, with_data: bool) -> None:
        lines = [created.isoformat(), application.track.id or "", str(application.final)]
        lines += [] if with_data else ["without data"]
        path.write_text("\n".join([*lines, str(application.field("summary").value)]), encoding="utf-8")

    def assess(company: Company, screening: Screening, created: date, path: Path, language: Language) -> None:
        told = [company.name_ko or "", screening.as_of.isoformat(), created.isoformat(), language]
        told += sorted({verdict.programme.id for verdict in screening.tracks})
        path.write_text("\n".join(told), encoding="utf-8")

    def brought_back(pdf: bytes, accept_changed: bool) -> tuple[Company, Draft]:
        return Company(name_ko="가온"), Draft(2025, "export-voucher", None, "2025.1", TODAY)

    def carried(pdf: bytes, accept_changed: bool) -> bytes:
        if not pdf.startswith(b"%PDF"):
            raise BadInput(message("drafts-file-empty"))
        return '{"이름": 1}'.encode()

    def window(language: Language | None, exit_after_first_paint: bool, file: Path | None) -> int:
        if file is not None:
            print(file)
        return 40 + 2 * (language == "en") + exit_after_first_paint

    return Parts(
        today=lambda: TODAY,
        vault_folder=lambda: tmp_path / "vault",
        open_window=window,
        write_application=write,
        write_assessment=assess,
        carried_data=carried,
        brought_back=brought_back,
    )


@pytest.fixture
def command(parts: Parts, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Command:
    """Runs one command."""
    monkeypatch.delenv("SME_APPLY_LANG", raising=False)
    monkeypatch.delenv("SME_APPLY_DEBUG", raising=False)

    def call(*arguments: object) -> Outcome:
        code = run([str(argument) for argument in arguments], parts)
        printed = capsys.readouterr()
        return Outcome(code, printed.out, printed.err)

    return call


@pytest.fixture
def machinery(samples: Path) -> Path:
    """The file of a machine maker at the promising stage."""
    return samples / "gaon-machinery.json"


@pytest.fixture
def cosmetics(samples: Path) -> Path:
    """The file of a cosmetics maker that has left declarations untold."""
    return samples / "dodam-cosmetics.json"
