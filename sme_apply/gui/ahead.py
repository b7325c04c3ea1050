"""Gets ready while the vault opens, so that the window is not held up by it afterwards."""

from __future__ import annotations

import gc
from importlib import import_module

from PySide6.QtCore import QObject

from sme_apply.gui.places import Place
from sme_apply.gui.session import Session
from sme_apply.gui.vault_door import Door

_SHOWN_FIRST = (Place.HOME, Place.COMPANIES)
_THEIR_ROOMS = ("sme_apply.eligibility", "sme_apply.drafts.due")
"""What these pages load once they have something to show."""


class Ahead(QObject):
    """Loads the pages that are shown first, and lets Python look for circles of references only in what is new.

    A look through everything that the program consists of takes several frames, in whichever thread it is made.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._settled = False
        session.door_changed.connect(self._settle)

    def begin(self) -> None:
        """Begin; the first window has been painted."""
        gc.freeze()
        self._session.work.beside(_load_pages, lambda _nothing: None, self._session.say_error)

    def _settle(self) -> None:
        # Once, before any page shows the content of the vault: what is set aside here is never looked through again.
        if self._session.door is Door.OPEN and not self._settled:
            self._settled = True
            gc.freeze()


def _load_pages() -> None:
    from sme_apply.gui.page_of_place import page_class

    for place in _SHOWN_FIRST:
        page_class(place)
    for room in _THEIR_ROOMS:
        import_module(room)
