"""What the journeys through the place of the vault share."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from sme_apply.gui.keeping.keeping import Kept
from sme_apply.gui.pages.keeping import KeepingPage
from sme_apply.gui.places import Place
from tests.gui.conftest import Desk, settle, wait_until


def keeping_page(desk: Desk, view: str = "protection") -> KeepingPage:
    """Bring a view of the place to the front."""
    desk.window.go(Place.KEEPING)
    page = desk.window.page()
    assert isinstance(page, KeepingPage)
    page.choose(view)
    read_anew(desk)
    return page


def read_anew(desk: Desk) -> Kept:
    """Let the place read how the vault stands, and return it."""
    told: list[None] = []

    def note() -> None:
        told.append(None)

    desk.session.keeping.changed.connect(note)
    desk.session.keeping.refresh()
    wait_until(lambda: bool(told), "how the vault stands")
    desk.session.keeping.changed.disconnect(note)
    settle(desk.session)
    kept = desk.session.keeping.kept
    assert kept is not None
    return kept


def press(desk: Desk, within: QWidget, name: str) -> None:
    """Press the visible button of a name, else the first whose name holds it, and let what it begins end."""
    QApplication.processEvents()
    there = [each for each in within.findChildren(QPushButton) if each.isVisible()]
    exact = [each for each in there if each.accessibleName() == name]
    found = exact or [each for each in there if name in each.accessibleName()]
    assert found, f"There is no button {name!r} among {[each.accessibleName() for each in there]}."
    assert found[0].isEnabled()
    found[0].click()
    settle(desk.session)


def words_on(within: QWidget) -> str:
    """Return everything that is written there."""
    QApplication.processEvents()
    return "\n".join(each.text() for each in within.findChildren(QLabel) if each.isVisible())
