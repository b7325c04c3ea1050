"""A Korean syllable that is being composed is never lost and never disturbed."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from sme_apply.gui.inputs import LongText, TextLine, commit_input

Field = TextLine | LongText


@pytest.fixture(params=[TextLine, LongText])
def field(request: pytest.FixtureRequest, look: QApplication) -> Iterator[Field]:
    """A text field of either kind in a shown window, beside another one to go to."""
    window = QWidget()
    made: Field = request.param()
    made.setObjectName("field")
    other = TextLine()
    other.setObjectName("other")
    box = QVBoxLayout(window)
    box.addWidget(made)
    box.addWidget(other)
    window.show()
    window.activateWindow()
    made.setFocus()
    QApplication.processEvents()
    yield made
    window.close()
    window.deleteLater()


def compose(field: Field, syllable: str, before: str = "") -> None:
    """Type as an input method does: commit what came before, show the syllable at hand."""
    event = QInputMethodEvent(syllable, [])
    event.setCommitString(before)
    QApplication.sendEvent(field, event)


def stored(field: Field) -> str:
    """Return what Qt itself holds, without our reading along."""
    return field.text() if isinstance(field, TextLine) else field.toPlainText()


def test_qt_itself_does_not_hold_the_syllable_being_composed(field: Field) -> None:
    compose(field, "빛", before="한")
    assert stored(field) == "한"


def test_reading_along_sees_the_syllable_and_leaves_it_composing(field: Field) -> None:
    compose(field, "빛", before="한")
    assert field.text_as_seen() == "한빛"
    assert field.composing == "빛"
    compose(field, "", before="빛정")
    assert stored(field) == "한빛정"


def test_text_now_commits_the_syllable_once(field: Field) -> None:
    compose(field, "빛", before="한")
    assert field.text_now() == "한빛"
    assert field.text_now() == "한빛"
    assert stored(field) == "한빛"


def test_leaving_the_field_keeps_the_syllable(field: Field) -> None:
    left: list[str] = []
    field.left.connect(lambda: left.append(stored(field)))
    compose(field, "밀", before="한빛정")
    other = field.window().findChild(TextLine, "other")
    assert other is not None
    other.setFocus()
    assert left == ["한빛정밀"]


def test_closing_commits_the_syllable_of_the_focused_field(field: Field) -> None:
    compose(field, "밀", before="정")
    commit_input(field.window())
    assert stored(field) == "정밀"


def test_composition_says_that_something_was_typed(field: Field) -> None:
    heard: list[str] = []
    field.typed.connect(lambda: heard.append(field.text_as_seen()))
    compose(field, "ㅎ")
    compose(field, "한")
    assert heard[-1] == "한"


def test_a_text_shown_from_outside_does_not_swallow_the_syllable_when_it_is_the_same(field: Field) -> None:
    compose(field, "빛", before="한")
    field.show_text("한빛")
    assert field.composing == "빛"


def test_a_text_shown_from_outside_replaces_all_without_leaving_half_a_syllable(field: Field) -> None:
    compose(field, "빛", before="한")
    field.show_text("다른 글")
    assert stored(field) == "다른 글"
    assert field.text_now() == "다른 글"


def test_the_syllable_stands_where_the_cursor_is(field: Field) -> None:
    field.show_text("가😀나")
    if isinstance(field, TextLine):
        field.setCursorPosition(3)
    else:
        cursor = field.textCursor()
        cursor.setPosition(3)
        field.setTextCursor(cursor)
    compose(field, "다")
    assert field.text_as_seen() == "가😀다나"


def test_decomposed_letters_are_read_composed(field: Field) -> None:
    field.show_text("한")
    assert field.text_now() == "한"


@pytest.mark.parametrize("make", [TextLine, LongText])
def test_no_field_limits_or_validates_what_is_typed(make: Callable[[], Field], look: QApplication) -> None:
    made = make()
    if isinstance(made, TextLine):
        assert made.validator() is None
        assert not made.inputMask()
        assert made.maxLength() >= 32_767
    made.deleteLater()
