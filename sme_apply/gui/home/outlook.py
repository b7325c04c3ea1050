"""Finds out what is due for the current company and, in small pieces, for all others."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from sme_apply.company import Company, SizeStandards
    from sme_apply.drafts.due import DraftInHand, Due
    from sme_apply.gui.session import Session
    from sme_apply.programmes import Catalogue
    from sme_apply.vault import Vault

_AT_ONCE = 20
"""How many companies are read in one go, so that a save never waits long behind them."""
NEAREST = 10
"""How many things are shown of all companies together."""


@dataclass(frozen=True, slots=True)
class Left:
    """What a draft still wants besides its fields: consents to read and papers to bring."""

    consents: int
    papers: int


class Outlook(QObject):
    """What lies ahead; holds nothing once it is gone with its page.

    Signals:
        changed: what is due is known anew.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._asked = 0
        self._reading = False
        self._of: dict[str, tuple[Due, ...]] = {}
        self.dues: tuple[Due, ...] = ()
        self.left: dict[str, Left] = {}
        self.known = False
        session.company_chosen.connect(self._another_company)

    def look(self) -> None:
        """Find out anew what is due; `changed` tells when it is known."""
        self._asked += 1
        asked, session = self._asked, self._session
        company, id, catalogue = session.company, session.company_id, session.judging.catalogue
        if catalogue is None:
            # Tells itself when it has been read.
            return
        if company is None or id is None:
            self._show(asked, ((), {}))
            return
        day, standards = session.today(), session.judging.standards

        def loaded(hands: tuple[DraftInHand, ...]) -> None:
            piece = partial(_of_current, company, catalogue, standards, hands, day)
            session.work.beside(piece, partial(self._arrived, self._show, asked), session.say_error)

        session.with_vault(partial(_drafts_in_hand, company_id=id), partial(self._arrived, loaded))

    def nearest(self) -> tuple[tuple[str, Due], ...]:
        """Return the next things that are due over all companies, each with the id of its company."""
        from sme_apply.drafts.due import in_time_order

        here = self._session.company_id
        all_of = self._of | ({here: self.dues} if here is not None else {})
        whose = {due: id for id, dues in all_of.items() for due in dues if due.day is not None and _is_own(due)}
        # The same certificate day of two companies is two things.
        pairs = [(id, due) for id, dues in all_of.items() for due in dues if due in whose and _is_own(due)]
        order = {due: place for place, due in enumerate(in_time_order(whose))}
        return tuple(sorted(pairs, key=lambda pair: order[pair[1]])[:NEAREST])

    def _show(self, asked: int, found: tuple[tuple[Due, ...], dict[str, Left]]) -> None:
        if asked != self._asked:
            return
        self.dues, self.left = found
        self.known = True
        self.changed.emit()
        self._read_others()

    def _another_company(self) -> None:
        # What was known of the one that is left may be old, and the one that is chosen is looked at by itself.
        self._of.pop(self._session.company_id or "", None)
        self.dues, self.left, self.known = (), {}, False

    # The others

    def _read_others(self) -> None:
        session, catalogue = self._session, self._session.judging.catalogue
        listed = [record.id for record in session.companies]
        self._of = {id: dues for id, dues in self._of.items() if id in listed}
        missing = [id for id in listed if id not in self._of and id != session.company_id][:_AT_ONCE]
        if not missing or catalogue is None or self._reading:
            return
        self._reading = True
        day = session.today()

        # One that was removed meanwhile has nothing due, and is not asked for again.
        self._of |= dict.fromkeys(missing, ())

        def loaded(found: list[tuple[str, str, tuple[DraftInHand, ...]]]) -> None:
            piece = partial(_of_others, found, catalogue, day)
            session.work.beside(piece, partial(self._arrived, self._others), session.say_error)

        session.with_vault(partial(_documents, ids=missing), partial(self._arrived, loaded))

    def _others(self, found: dict[str, tuple[Due, ...]]) -> None:
        self._reading = False
        self._of |= found
        self.changed.emit()
        self._read_others()

    def _arrived(self, then: Callable[..., None], *found: Any) -> None:
        # The page may have been put away meanwhile.
        if shiboken6.isValid(self):
            then(*found)


def _is_own(due: Due) -> bool:
    """Whether it is about the company itself or a draft of it, not one of the rounds that all may join."""
    return due.draft is not None or due.programme is None


def _drafts_in_hand(vault: Vault, company_id: str) -> tuple[DraftInHand, ...]:
    from sme_apply.drafts import parse_draft
    from sme_apply.drafts.due import DraftInHand
    from sme_apply.terms import BadInput

    hands = []
    for record in vault.drafts(company_id):
        try:
            draft = parse_draft(vault.draft(record.id).document)
        except BadInput:
            # Opening it says what is wrong with it.
            continue
        issued: dict[str, date] = {}
        for paper in vault.papers.of(company_id, record.id):
            if paper.issued_on is not None:
                issued[paper.document] = min(paper.issued_on, issued.get(paper.document, paper.issued_on))
        hands.append(DraftInHand(record.id, draft, issued))
    return tuple(hands)


def _documents(vault: Vault, ids: Sequence[str]) -> list[tuple[str, str, tuple[DraftInHand, ...]]]:
    from sme_apply.vault import RecordNotThere

    found = []
    for id in ids:
        try:
            found.append((id, vault.company(id).document, _drafts_in_hand(vault, id)))
        except RecordNotThere:
            # Removed since the list was read.
            continue
    return found


def _of_current(
    company: Company,
    catalogue: Catalogue,
    standards: SizeStandards | None,
    hands: tuple[DraftInHand, ...],
    day: date,
) -> tuple[tuple[Due, ...], dict[str, Left]]:
    from sme_apply.drafts.due import due_of_company, due_of_draft, due_of_season, in_time_order, seasons_under_way
    from sme_apply.eligibility import screen
    from sme_apply.programmes import size_standards

    dues = list(due_of_company(company, day))
    for hand in hands:
        dues.extend(due_of_draft(hand, catalogue, day))
    for season in seasons_under_way(catalogue, day):
        drafted = [(hand.draft.programme, hand.draft.track) for hand in hands if hand.draft.season == season.year]
        screening = screen(company, season, standards or size_standards(), day)
        dues.extend(due_of_season(screening, drafted, day))
    return in_time_order(dues), {hand.id: left for hand in hands if (left := _left(hand, catalogue)) is not None}


def _left(hand: DraftInHand, catalogue: Catalogue) -> Left | None:
    from sme_apply.terms import BadInput

    draft = hand.draft
    try:
        programme = catalogue.programme(draft.season, draft.programme)
        track = programme.track(draft.track)
    except (BadInput, KeyError):
        return None
    consents = programme.form.consents if programme.form is not None else ()
    unread = sum(1 for each in consents if each.required and each.id not in draft.consents_read)
    at_hand = {id for id, paper in draft.papers.items() if paper.at_hand}
    missing = sum(1 for each in track.documents if each.required == "always" and each.id not in at_hand)
    return Left(unread, missing)


def _of_others(
    found: list[tuple[str, str, tuple[DraftInHand, ...]]], catalogue: Catalogue, day: date
) -> dict[str, tuple[Due, ...]]:
    from sme_apply.company import parse_company
    from sme_apply.drafts.due import due_of_company, due_of_draft, in_time_order
    from sme_apply.terms import BadInput

    dues_of = {}
    for id, document, hands in found:
        try:
            dues = list(due_of_company(parse_company(document.encode()), day))
        except BadInput:
            # Choosing it says what is wrong with it.
            dues = []
        for hand in hands:
            dues.extend(due_of_draft(hand, catalogue, day))
        dues_of[id] = in_time_order(dues)
    return dues_of
