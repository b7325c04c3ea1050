"""An older build beside a vault that a newer one wrote: the command and the window say so and change nothing."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QLabel

from sme_apply.cli.examination import PASSPHRASE_VARIABLE
from sme_apply.gui.vault_door import Door
from sme_apply.sentences import sentences
from sme_apply.user_folders import VAULT_VARIABLE
from sme_apply.vault import open_vault, schema
from tests.gui.conftest import PASSPHRASE, Desk, desks, look, wait_until

__all__ = ["desks", "look"]

ROOT = Path(__file__).resolve().parents[2]


def content(folder: Path) -> dict[str, str]:
    """Return the digest of everything that the vault is made of."""
    parts = [path for path in folder.rglob("*") if path.is_file() and path.name.startswith(("vault", "key"))]
    return {str(path): hashlib.sha256(path.read_bytes()).hexdigest() for path in parts if path.suffix != ".lock"}


def test_the_window_refuses_a_newer_vault_with_a_clear_word_and_leaves_it_as_it_is(
    desks: Callable[..., Desk],
) -> None:
    desk = desks()
    with open_vault(desk.folder, passphrase=PASSPHRASE) as vault:
        vault._store.files().database.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    before = content(desk.folder)
    assert before
    desk.session.open(PASSPHRASE)
    wait_until(lambda: desk.session.door is not Door.OPENING, "the refusal")
    assert desk.session.door is Door.SHUT
    assert desk.session.door_reason is not None
    assert desk.session.door_reason.key == "vault-newer"
    said = desk.window._words.say(desk.session.door_reason)
    assert any(said in each.text() for each in desk.window.findChildren(QLabel))
    desk.window.close()
    assert content(desk.folder) == before
    places = {VAULT_VARIABLE: str(desk.folder), PASSPHRASE_VARIABLE: PASSPHRASE, "PYTHONUTF8": "1"}
    asked = [sys.executable, "-m", "sme_apply", "doctor", "--lang", "en"]
    told = subprocess.run(asked, cwd=ROOT, env={**os.environ, **places}, capture_output=True, text=True)
    assert told.returncode == 4
    assert sentences("en").text("vault-newer") in " ".join(told.stdout.split())
    assert content(desk.folder) == before
