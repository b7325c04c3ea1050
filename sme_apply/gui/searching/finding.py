"""Finds companies and drafts as one types, and leads to what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from sme_apply.gui.places import Place, Spot

if TYPE_CHECKING:
    from sme_apply.gui.session import Session
    from sme_apply.vault import Hit

_MOST = 30
_FACTS = {"name": "name_ko", "business_number": "business_registration_number"}


class Finding(QObject):
    """Asks the vault; only the answer to what was typed last counts.

    Signals:
        found: the hits are others now.
        wants: the spot of the window to which a hit leads, once its company and draft are open.
    """

    found = Signal()
    wants = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._asked = 0
        self._goal: Hit | None = None
        self.hits: tuple[Hit, ...] = ()
        session.company_chosen.connect(self._company_chosen)
        session.drafting.opened.connect(self._draft_opened)

    def find(self, text: str) -> None:
        """Ask for what was typed so far."""
        self._asked += 1
        asked = self._asked

        def arrived(hits: tuple[Hit, ...]) -> None:
            if asked == self._asked:
                self.hits = hits
                self.found.emit()

        # What is still on its way to the vault is found as well.
        self._session.autosave.save_now()
        self._session.with_vault(lambda vault: vault.search.find(text, limit=_MOST), arrived)

    def forget(self) -> None:
        """Hold no hits any more."""
        self._asked += 1
        self.hits = ()

    def go(self, hit: Hit) -> None:
        """Lead to what was found: open its company, then its draft, then bring the place into view."""
        self._goal = hit
        if hit.company_id == self._session.company_id:
            self._company_chosen()
        else:
            self._session.choose_company(hit.company_id)

    def _company_chosen(self) -> None:
        goal = self._goal
        if goal is None:
            return
        if goal.company_id != self._session.company_id:
            # The user has gone elsewhere meanwhile.
            self._goal = None
            return
        if goal.draft_id is None:
            self._goal = None
            self._want(Spot(Place.FACTS, _FACTS.get(goal.place, goal.place)))
        elif goal.draft_id == self._session.drafting.draft_id:
            self._draft_opened()
        else:
            self._session.drafting.open(goal.draft_id)

    def _draft_opened(self) -> None:
        goal, drafting = self._goal, self._session.drafting
        if goal is None or goal.draft_id is None or goal.draft_id != drafting.draft_id or drafting.application is None:
            return
        self._goal = None
        self._want(Spot(Place.DRAFTS, "" if goal.place == "title" else goal.place))

    def _want(self, spot: Spot) -> None:
        # Once the pages have shown the other company or draft.
        QTimer.singleShot(0, self, lambda: self.wants.emit(spot))
