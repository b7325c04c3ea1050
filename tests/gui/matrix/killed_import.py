"""Run by a test: takes a list of clients in, and waits to be killed in the middle of it or right after it.

python -m tests.gui.matrix.killed_import FOLDER LIST middle|after
"""

from __future__ import annotations

import os
import sys
import time
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from sme_apply.gui.matrix import importing
from sme_apply.gui.session import Session
from sme_apply.gui.vault_door import Door
from sme_apply.vault import PassphraseCost, create_vault

PASSPHRASE = "열려라 참깨 2025"
SAVED_BEFORE = 3
"""How many clients are saved when the kill in the middle comes."""


def _wait_to_be_killed() -> None:
    print("now", flush=True)
    while True:
        time.sleep(1)


def main(folder: Path, told: Path, moment: str) -> None:
    """Take the list in."""
    cost = PassphraseCost(memory_kib=64, iterations=1, lanes=1)
    create_vault(folder, keyring=None, passphrase=PASSPHRASE, cost=cost).close()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication([])
    session = Session(folder, lambda: date(2025, 1, 8), use_keyring=False)
    session.open(PASSPHRASE)
    while session.door is not Door.OPEN:
        application.processEvents()
    session.importing.open(told)
    while session.importing.found is None:
        application.processEvents()
    real, saved = importing._save, list[str]()

    def save(vault: Any, company: Any, id: str | None = None) -> str:
        if moment == "middle" and len(saved) == SAVED_BEFORE:
            _wait_to_be_killed()
        saved.append(real(vault, company, id))
        return saved[-1]

    importing._save = save
    session.importing.taken.connect(lambda *_: _wait_to_be_killed())
    session.importing.take(())
    while True:
        application.processEvents()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
