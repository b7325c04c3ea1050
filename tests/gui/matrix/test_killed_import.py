"""A list of clients is in the vault as a whole or not at all, whatever ends the import."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from sme_apply.gui.matrix import importing
from sme_apply.vault import open_vault
from tests.gui.conftest import Desk, settle, wait_until
from tests.gui.matrix.killed_import import PASSPHRASE

_CLIENTS = 8


@pytest.fixture
def clients(tmp_path: Path) -> Path:
    """A list of clients with nothing wrong in it."""
    path = tmp_path / "clients.csv"
    path.write_text("회사명,지역\n" + "".join(f"고객{number},\n" for number in range(_CLIENTS)), encoding="utf-8")
    return path


@pytest.mark.parametrize(("moment", "there"), [("middle", 0), ("after", _CLIENTS)])
def test_a_killed_import_leaves_none_or_all(tmp_path: Path, clients: Path, moment: str, there: int) -> None:
    folder = tmp_path / "killed"
    command = [sys.executable, "-m", "tests.gui.matrix.killed_import", str(folder), str(clients), moment]
    with subprocess.Popen(command, cwd=Path(__file__).parents[3], stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        try:
            said = child.stdout.readline()
        finally:
            child.kill()
    assert said.strip() == b"now"
    with open_vault(folder, keyring=None, passphrase=PASSPHRASE) as vault:
        assert len(vault.companies()) == there


def test_an_import_that_fails_in_the_middle_leaves_no_client(
    desk: Desk, clients: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, real = desk.session, importing._save
    told: list[str] = []
    session.told.connect(lambda said: told.append(said.key))
    session.importing.open(clients)
    wait_until(lambda: session.importing.found is not None, "the list")

    def save(vault: object, company: object, id: str | None = None) -> str:
        if getattr(company, "name_ko", "") == f"고객{_CLIENTS - 1}":
            raise OSError("the disk is full")
        return real(vault, company, id)  # type: ignore[arg-type]

    monkeypatch.setattr(importing, "_save", save)
    session.importing.take(())
    wait_until(lambda: bool(told), "the sentence on what failed")
    settle(session)
    assert session.vault is not None
    assert session.vault.companies() == ()
    assert session.importing.last is None
    assert len(session.importing.fresh) == _CLIENTS
