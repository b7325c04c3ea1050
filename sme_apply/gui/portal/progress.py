"""Which answers of a draft have been moved into the portal, kept in the vault."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING
from zlib import crc32

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from sme_apply.gui.session import Session


class Progress(QObject):
    """The ticks of one draft.

    With each tick goes a mark of four digits of what was moved: enough to notice that the answer became another one,
    and too little to say what it was.

    Signals:
        changed: the ticks were read or set.
    """

    changed = Signal()

    def __init__(self, session: Session, draft_id: str, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._name = session, f"portal {draft_id}"
        self._ticked: dict[str, str] = {}
        self._touched = False
        session.with_vault(lambda vault: vault.setting(self._name), self._read)

    def moved(self, place: str, text: str) -> bool:
        """Whether an answer stands in the portal as it is now."""
        return self._ticked.get(place) == _mark(text)

    def moved_before(self, place: str, text: str) -> bool:
        """Whether an answer was moved and became another one since."""
        return place in self._ticked and not self.moved(place, text)

    def tick(self, place: str, text: str, *, on: bool = True) -> None:
        """Note that an answer was moved, or that it was not."""
        self._touched = True
        if on:
            self._ticked[place] = _mark(text)
        else:
            self._ticked.pop(place, None)
        self.changed.emit()
        if not self._session.read_only:
            name, kept = self._name, json.dumps(self._ticked, sort_keys=True)
            self._session.with_vault(lambda vault: vault.set_setting(name, kept), lambda _nothing: None)

    def _read(self, kept: str | None) -> None:
        try:
            told = json.loads(kept or "{}")
        except ValueError:
            told = {}
        before = {str(place): str(mark) for place, mark in told.items()} if isinstance(told, Mapping) else {}
        # Whoever was faster than the vault is right.
        self._ticked = before | self._ticked if self._touched else before
        self.changed.emit()


def _mark(text: str) -> str:
    return f"{crc32(text.encode('utf-8', 'surrogatepass')) & 0xFFFF:04x}"
