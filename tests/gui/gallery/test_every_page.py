"""Every page is drawn in both languages, light and dark: nothing is cut off, and every control has a name.

This looks at a sample of looks; the trial `test_every_look.py` at all of them and at every size.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from sme_apply.gui.pages.page import Page
from sme_apply.gui.parts.wide_table import WideTable
from sme_apply.gui.places import Place
from sme_apply.gui.theme import Brightness, put_on, theme_for
from sme_apply.sentences import Language
from tests.gui.conftest import Desk, settle

EVERYDAY: tuple[tuple[Language, Brightness, int], ...] = (("ko", Brightness.LIGHT, 100), ("en", Brightness.DARK, 125))


def laid_out() -> None:
    for _ in range(3):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        QApplication.processEvents()


def visible(page: QWidget) -> Iterator[QWidget]:
    yield from (each for each in page.findChildren(QWidget) if each.isVisible())


def cut_off(page: Page) -> list[str]:
    """Return the texts that have less room than they need."""
    found = []
    for each in visible(page):
        if isinstance(each, QLabel) and each.text():
            wraps = each.wordWrap()
            high = each.heightForWidth(each.width()) if wraps else each.sizeHint().height()
            wide = 0 if wraps else each.sizeHint().width()
            if each.height() < high - 1 or each.width() < wide - 1:
                found.append(f"text {each.text()!r} has {each.width()}x{each.height()}, needs {wide}x{high}")
        elif isinstance(each, QPushButton) and each.text() and each.width() < each.sizeHint().width() - 1:
            found.append(f"button {each.text()!r} has {each.width()}, needs {each.sizeHint().width()}")
    return found


def nameless(page: Page) -> list[str]:
    """Return the controls that a screen reader could not name."""
    kinds = QAbstractButton | QLineEdit | QPlainTextEdit | QComboBox
    ours = [each for each in visible(page) if isinstance(each, kinds) and not each.objectName().startswith("qt_")]
    return [repr(each) for each in ours if not each.accessibleName().strip()]


def sideways(page: Page) -> list[str]:
    """Return the areas that have to be scrolled sideways, but for wide tables in an area of their own."""
    areas = [each for each in page.findChildren(QScrollArea) if each.isVisible() and not isinstance(each, WideTable)]
    over = [each for each in areas if each.horizontalScrollBar().maximum() > 0]
    return [f"{each.widget()!r} is {each.horizontalScrollBar().maximum()} too wide" for each in over]


def every_page(desk: Desk) -> Iterator[tuple[str, Page]]:
    for place in Place:
        desk.window.go(place)
        settle(desk.session)
        laid_out()
        page = desk.window.page()
        assert page is not None
        yield place.value, page


@pytest.fixture
def dressed(desks: Callable[..., Desk], samples: Path) -> Iterator[Callable[[Language, Brightness, int], Desk]]:
    """Makes a desk with a company and a draft in a look, which is taken off again at the end."""
    made: list[Desk] = []

    def dress(language: Language, brightness: Brightness, percent: int) -> Desk:
        desk = desks(language)
        made.append(desk)
        # Before there are pages, which would all be dressed anew.
        desk.session.appearance.choose_brightness(brightness)
        desk.session.appearance.choose_text_size(percent)
        desk.window.resize(1280, 800)
        return desk.open().with_company(samples / "gaon-machinery.json").with_draft()

    yield dress
    for desk in made:
        desk.close()
    put_on(theme_for(Brightness.LIGHT))


@pytest.mark.parametrize(("percent", "size"), [(100, (1024, 700)), (200, (1280, 800))])
def test_no_page_scrolls_sideways(
    dressed: Callable[[Language, Brightness, int], Desk], percent: int, size: tuple[int, int]
) -> None:
    desk = dressed("en", Brightness.LIGHT, percent)
    desk.window.resize(*size)
    for name, page in every_page(desk):
        assert not sideways(page), name


@pytest.mark.parametrize(("language", "brightness", "percent"), EVERYDAY)
def test_nothing_is_cut_off_or_nameless(
    dressed: Callable[[Language, Brightness, int], Desk], language: Language, brightness: Brightness, percent: int
) -> None:
    for name, page in every_page(dressed(language, brightness, percent)):
        assert not cut_off(page), name
        assert not nameless(page), name
        assert not page.grab().isNull(), name
        assert not sideways(page), name
