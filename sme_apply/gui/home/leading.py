"""Leads from something that is due to where it is dealt with: opens its company, its draft, then the place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from sme_apply.gui.places import Place, Spot

if TYPE_CHECKING:
    from sme_apply.drafts.due import Due
    from sme_apply.gui.session import Session


class Leading(QObject):
    """Goes where a line of the first page leads.

    Signals:
        wants: the spot of the window (a `Spot`), once its company and draft are open.
    """

    wants = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._company: str | None = None
        self._draft: str | None = None
        self._spot: Spot | None = None
        session.company_chosen.connect(self._company_there)
        session.drafting.opened.connect(self._draft_there)

    def to_due(self, due: Due, company: str | None) -> None:
        """Go to what deals with something that is due for a company."""
        from sme_apply.drafts.due import DueKind

        if due.draft is not None:
            at = "documents" if due.kind is DueKind.PAPER_EXPIRES else "round"
            self.to_draft(due.draft, at, company)
        else:
            spot = Spot(Place.FACTS, due.fact) if due.fact is not None else Spot(Place.ELIGIBILITY)
            self._go(company, None, spot)

    def to_draft(self, draft: str, at: str = "", company: str | None = None) -> None:
        """Go to a draft and a spot in it."""
        self._go(company, draft, Spot(Place.DRAFTS, at))

    def _go(self, company: str | None, draft: str | None, spot: Spot) -> None:
        self._company, self._draft, self._spot = company or self._session.company_id, draft, spot
        if self._company == self._session.company_id:
            self._company_there()
        elif self._company is not None:
            self._session.choose_company(self._company)

    def _company_there(self) -> None:
        if self._spot is None:
            return
        if self._company != self._session.company_id:
            # The user has gone elsewhere meanwhile.
            self._spot = None
        elif self._draft is None:
            self._arrive()
        elif self._draft == self._session.drafting.draft_id:
            self._draft_there()
        else:
            self._session.drafting.open(self._draft)

    def _draft_there(self) -> None:
        drafting = self._session.drafting
        if self._spot is not None and self._draft is not None and self._draft == drafting.draft_id:
            if drafting.application is None:
                self._spot = None
            else:
                self._arrive()

    def _arrive(self) -> None:
        spot, self._spot = self._spot, None
        # Once the pages have shown the other company or draft.
        QTimer.singleShot(0, self, lambda: self.wants.emit(spot))
