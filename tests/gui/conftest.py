"""A real window on a real vault in a folder of the test's own."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QApplication

from sme_apply.gui.places import Place
from sme_apply.gui.session import Session
from sme_apply.gui.theme import load_fonts
from sme_apply.gui.vault_door import Door
from sme_apply.gui.window import Window
from sme_apply.sentences import Language
from sme_apply.vault import PassphraseCost, create_vault

PASSPHRASE = "열려라 참깨 2025"
TODAY = date(2025, 1, 8)
PATIENCE_SECONDS = 20.0


@pytest.fixture(scope="session")
def look(qt: QApplication) -> QApplication:
    """The application in the style and fonts of the window."""
    qt.setStyle("Fusion")
    load_fonts()
    return qt


def wait_until(holds: Callable[[], bool], what: str = "what was waited for") -> None:
    """Let Qt work until something holds; fail if it never does."""
    end = time.monotonic() + PATIENCE_SECONDS
    while not holds():
        if time.monotonic() > end:
            pytest.fail(f"{what} did not come about.")
        QApplication.processEvents()
        time.sleep(0.002)
    QApplication.processEvents()


def settle(session: Session) -> None:
    """Let everything under way end: saving, judging, drawing."""
    wait_until(lambda: session.autosave.clean and not session.work.under_way, "the end of all work")


class Desk:
    """A window with its session, and short ways to say what a test does with them."""

    def __init__(self, folder: Path, language: Language = "ko") -> None:
        self.folder = folder
        self.session = Session(folder, lambda: TODAY, use_keyring=False)
        remembered = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
        remembered.setValue("brightness", "light")
        self.window = Window(self.session, language, remembered)
        self.window.resize(1440, 900)
        self.window.show()

    def open(self, passphrase: str | None = PASSPHRASE) -> Desk:
        """Open the vault, or make it."""
        self.session.open(passphrase)
        wait_until(lambda: self.session.door is not Door.OPENING, "the vault")
        settle(self.session)
        return self

    def with_company(self, file: Path) -> Desk:
        """Open a company file and wait for its verdicts."""
        self.session.add_company_file(file.read_bytes())
        wait_until(lambda: self.session.company is not None, "the company")
        settle(self.session)
        return self

    def with_draft(self, programme: str = "export-voucher", track: str | None = "general") -> Desk:
        """Begin an application."""
        self.session.drafting.start(programme, track)
        wait_until(lambda: self.session.drafting.application is not None, "the draft")
        self.window.go(Place.DRAFTS)
        settle(self.session)
        return self

    def close(self) -> None:
        """Close the window as a user does."""
        self.window.close()
        self.window.deleteLater()
        self.session.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def desks(look: QApplication, tmp_path: Path) -> Iterator[Callable[..., Desk]]:
    """Makes desks on the same vault, one after the other; what is still open is closed at the end.

    ``new`` leaves making the vault to the window.
    """
    made: list[Desk] = []

    def make(language: Language = "ko", *, new: bool = False) -> Desk:
        if not new and not (tmp_path / "vault").exists():
            # Stretched little: what a passphrase costs is the business of the vault's own tests.
            cost = PassphraseCost(memory_kib=64, iterations=1, lanes=1)
            create_vault(tmp_path / "vault", keyring=None, passphrase=PASSPHRASE, cost=cost).close()
        desk = Desk(tmp_path / "vault", language)
        made.append(desk)
        return desk

    yield make
    import shiboken6

    for desk in made:
        if shiboken6.isValid(desk.window):
            desk.close()


@pytest.fixture
def desk(desks: Callable[..., Desk]) -> Desk:
    """A window whose new vault is open."""
    return desks().open()
