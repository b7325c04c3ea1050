from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from sme_apply import __version__
from sme_apply.bundle import Component
from sme_apply.gui.about import AboutWindow
from sme_apply.gui.theme import Brightness, put_on, theme_for
from sme_apply.sentences import Language, sentences

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

PARTS = (Component("Qt", "6.11.3", "LGPL-3.0-only"), Component("reportlab", "5.1.0", "BSD-3-Clause"))


@pytest.mark.parametrize("language", ["ko", "en"])
def test_it_names_the_version_and_every_component_with_its_licence(look: QApplication, language: Language) -> None:
    put_on(theme_for(Brightness.LIGHT))
    parent = QWidget()
    window = AboutWindow(parent, sentences(language), PARTS)
    assert window.table is not None
    model = window.table.model()
    cells = [[model.index(line, place).data() for place in range(3)] for line in range(2)]
    assert cells == [["Qt", "6.11.3", "LGPL-3.0-only"], ["reportlab", "5.1.0", "BSD-3-Clause"]]
    assert any(__version__ in label.text() for label in window.findChildren(QLabel))
    parent.deleteLater()


def test_from_source_it_says_that_there_is_no_list(look: QApplication) -> None:
    put_on(theme_for(Brightness.LIGHT))
    parent, words = QWidget(), sentences("ko")
    window = AboutWindow(parent, words)
    assert window.table is None
    assert words.text("about-from-source") in [label.text() for label in window.findChildren(QLabel)]
    parent.deleteLater()
