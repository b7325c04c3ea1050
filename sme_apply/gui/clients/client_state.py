"""What the window knows of the work for the current client: marks, engagement, approval, who sits at the vault."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from sme_apply.gui.vault_door import Door
from sme_apply.terms import message

if TYPE_CHECKING:
    from sme_apply.drafts import Application
    from sme_apply.gui.session import Session
    from sme_apply.vault import ActionRecord, ApprovalRecord, ClientMark, EngagementRecord, Vault

_LINES = 200


@dataclass(frozen=True, slots=True)
class ClientState:
    """What is known of the current client.

    Args:
        user: who sits at the vault, empty where nobody said.
        users: the names that were ever given.
        mark: colour, state and tags; ``None`` while no client is chosen.
        engagement: the one that runs.
        approval: the owner's word on the draft at hand as it stands.
        actions: the latest lines of the log.
    """

    user: str = field(default="", repr=False)
    users: tuple[str, ...] = field(default=(), repr=False)
    mark: ClientMark | None = None
    engagement: EngagementRecord | None = None
    approval: ApprovalRecord | None = None
    actions: tuple[ActionRecord, ...] = ()


class ClientWork(QObject):
    """Keeps what is known of the current client up to date.

    Signals:
        changed: something of it changed.
    """

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.state = ClientState()
        session.company_chosen.connect(self.refresh)
        session.drafting.opened.connect(self.refresh)
        session.drafting.changed.connect(lambda _place: self._draft_changed())
        session.autosave.saved.connect(lambda _when: self._saved())
        session.door_changed.connect(self._door_changed)

    def refresh(self) -> None:
        """Read it from the vault again."""
        company_id, draft_id = self._session.company_id, self._session.drafting.draft_id
        if company_id is None:
            self._show(ClientState())
            return

        def read(vault: Vault) -> ClientState:
            return ClientState(
                vault.users.present(),
                vault.users.known(),
                vault.marks.of(company_id),
                vault.engagements.running(company_id),
                vault.approvals.valid(draft_id) if draft_id is not None else None,
                vault.actions.of(company_id, most=_LINES),
            )

        def arrived(state: ClientState) -> None:
            if company_id == self._session.company_id and draft_id == self._session.drafting.draft_id:
                self._show(state)

        self._session.with_vault(read, arrived)

    def do(self, piece: Callable[[Vault], Any], done: Callable[[], None] = lambda: None) -> None:
        """Do something for the client in the vault, after everything typed is saved, and read it again."""
        problem = self._session.autosave.save_at_last()
        if problem is not None:
            self._session.told.emit(problem)
            return

        def did(_result: object) -> None:
            self.refresh()
            done()

        self._session.with_vault(piece, did)

    @property
    def lacks_approval(self) -> bool:
        """Whether the draft at hand needs its owner's approval and has none for what it says now."""
        return self.state.engagement is not None and self.state.approval is None

    def with_approval(self, application: Application) -> Application:
        """Return the application with the problem that its owner has not approved it, where that is so."""
        if not self.lacks_approval:
            return application
        from sme_apply.drafts import Problem, Severity

        lacking = Problem(Severity.ERROR, "approval", message("clients-approval-lacking"))
        return replace(application, problems=(lacking, *application.problems))

    def _draft_changed(self) -> None:
        # What the owner approved was what stood there before; saving tells whether it stands there again.
        if self.state.approval is not None:
            self._show(replace(self.state, approval=None))

    def _saved(self) -> None:
        if self.state.engagement is not None:
            self.refresh()

    def _door_changed(self) -> None:
        if self._session.door is not Door.OPEN:
            self._show(ClientState())

    def _show(self, state: ClientState) -> None:
        if state == self.state:
            return
        lacked, self.state = self.lacks_approval, state
        self.changed.emit()
        if lacked != self.lacks_approval:
            # Whether the pages bear the mark of a draft hangs on it.
            self._session.attaching.changed.emit()
