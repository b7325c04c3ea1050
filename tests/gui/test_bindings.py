"""What the pinned Qt bindings must not do; 6.12.0 did it under Python 3.11."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication


class Bell(QObject):
    """Rings."""

    rung = Signal()


def test_emitting_a_signal_takes_no_reference_from_true_or_none(qt: QApplication) -> None:
    bell = Bell()
    heard: list[int] = []
    bell.rung.connect(lambda: heard.append(1))
    before = (sys.getrefcount(True), sys.getrefcount(None))
    for _ in range(200):
        bell.rung.emit()
    after = (sys.getrefcount(True), sys.getrefcount(None))
    assert len(heard) == 200
    assert all(late > early - 100 for early, late in zip(before, after, strict=True))
