"""The drafts of the current company, and the one that is being written."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from sme_apply.gui.draft_comments import DraftComments
from sme_apply.gui.draft_history import DraftHistory
from sme_apply.terms import BadInput, Message, message

if TYPE_CHECKING:
    from sme_apply.drafts import Answer, Application, Draft, Editing
    from sme_apply.eligibility import TrackVerdict
    from sme_apply.gui.session import Session
    from sme_apply.programmes import Catalogue
    from sme_apply.vault import DraftRecord, Vault, WhyVersion

_TOLD_AS_TYPED = frozenset(
    {"text", "prose", "phone", "email", "website", "date", "business_number", "corporate_number"}
)


class Drafting(QObject):
    """Edits one draft; each change is kept and the application is laid out anew.

    Signals:
        listed: the list of drafts changed.
        opened: another draft, or none, is being written.
        changed: the application changed; carries the place that an undo or redo went to, else an empty text.
        removed: a draft was removed; carries its title.
    """

    listed = Signal()
    opened = Signal()
    changed = Signal(str)
    removed = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.drafts: tuple[DraftRecord, ...] = ()
        self.draft_id: str | None = None
        self.application: Application | None = None
        self._editing: Editing | None = None
        self._removed: str | None = None
        self._laid_by: Catalogue | None = None
        self._warned: str | None = None
        self.history = DraftHistory(session)
        self.comments = DraftComments(session)
        session.judging.judged.connect(self._day_or_rules_changed)

    # The list

    def reload(self) -> None:
        """Read the drafts of the current company again."""
        company = self._session.company_id
        if company is None:
            self._listed(())
        else:
            self._session.with_vault(lambda vault: vault.drafts(company), self._listed)

    def start(self, programme: str, track: str | None) -> None:
        """Begin a draft for a track and open it; the programmes must have been read."""
        from sme_apply.drafts import new_draft

        session, catalogue = self._session, self._session.judging.catalogue
        if catalogue is None:
            return
        try:
            found = catalogue.programme(session.judging.season, programme)
            draft = new_draft(found, found.track(track), session.judging.day)
        except BadInput as problem:
            session.say_error(problem)
            return
        self.take_in(draft)

    def take_in(self, draft: Draft) -> None:
        """Keep a draft as a new one of the current company and open it; the programmes must have been read."""
        from sme_apply.drafts import dump_draft, fill

        session, catalogue, company_id = self._session, self._session.judging.catalogue, self._session.company_id
        if catalogue is None or session.company is None or company_id is None:
            return
        try:
            found = catalogue.programme(draft.season, draft.programme)
            application = fill(draft, session.company, found, found.track(draft.track), self._verdict(draft))
        except BadInput as problem:
            session.say_error(problem)
            return
        text, record = dump_draft(draft), _record(application)
        session.with_vault(
            lambda vault: vault.save_draft(text, company_id=company_id, words=(), **record),
            lambda saved: self._started(saved.id),
        )

    def open(self, id: str) -> None:
        """Open a draft of the current company."""
        from sme_apply.drafts import parse_draft

        def load(vault: Any) -> tuple[str, Draft]:
            return id, parse_draft(vault.draft(id).document)

        self._session.autosave.save_now()
        if id != self.draft_id:
            self.keep_version()
        self._session.with_vault(load, self._opened)

    def remove(self, id: str) -> None:
        """Put a draft into the bin."""
        self._session.autosave.save_now()

        def remove(vault: Vault) -> str:
            title = vault.draft(id).title
            vault.bin.put_draft(id)
            return title

        def done(title: str) -> None:
            self._removed = id
            if id == self.draft_id:
                self.leave(keep=False)
            self.reload()
            self.removed.emit(title)

        self._session.with_vault(remove, done)

    def take_back_removal(self) -> None:
        """Bring back the draft that was removed last."""
        id, self._removed = self._removed, None
        if id is not None:
            self._session.with_vault(lambda vault: vault.bin.bring_back_draft(id), lambda _nothing: self.reload())

    def leave(self, *, keep: bool = True) -> None:
        """Put the draft away; ``keep`` keeps it as it is as a version."""
        self._session.autosave.save_now()
        if keep:
            self.keep_version()
        self.draft_id, self._editing, self.application = None, None, None
        self.history.forget()
        self.comments.forget()
        self.opened.emit()

    def keep_version(self, why: WhyVersion = "leaving") -> None:
        """Keep the draft as it was last saved as a version."""
        id = self.draft_id
        if id is not None and not self._session.read_only:
            self._session.with_vault(lambda vault: vault.versions.keep(id, why), lambda _kept: None)

    def forget(self) -> None:
        """Hold nothing any more: the vault was locked."""
        self.drafts, self.draft_id, self.application = (), None, None
        self._editing, self._removed = None, None
        self.history.forget()
        self.comments.forget()

    # Changes

    def set(self, field: str, answer: Answer | None, burst: str | None = None) -> None:
        """Answer a field; what carries the same ``burst`` is undone together."""
        self._edit(lambda editing: editing.set(field, answer, burst))

    def set_cell(self, field: str, row: str, column: str, answer: Answer | None, burst: str | None = None) -> None:
        """Answer one cell of a table by year."""
        self._edit(lambda editing: editing.set_cell(field, row, column, answer, burst))

    def set_cells(self, field: str, cells: Mapping[tuple[str, str], Answer | None]) -> None:
        """Answer several cells of a table by year in one step."""
        self._edit(lambda editing: editing.set_cells(field, cells))

    def set_rows(self, field: str, rows: tuple[Mapping[str, Answer], ...], burst: str | None = None) -> None:
        """Put down all rows of a free table."""
        self._edit(lambda editing: editing.set_rows(field, rows, burst))

    def relink(self, field: str) -> None:
        """Let the company's facts fill a field again."""
        self._edit(lambda editing: editing.relink(field))

    def relink_cell(self, field: str, row: str, column: str) -> None:
        """Let the company's facts fill one cell again."""
        self._edit(lambda editing: editing.relink_cell(field, row, column))

    def can_tell_company(self, field: str) -> bool:
        """Whether what was typed into a field may be told to the company as the fact that is linked to it."""
        from sme_apply.company import spec_of

        if self.application is None:
            return False
        filled = self.application.field(field)
        return bool(filled.fact and filled.value and spec_of(filled.fact).kind in _TOLD_AS_TYPED)

    def tell_company(self, field: str) -> None:
        """Tell the company what was typed into a field, so that every application has it."""
        if self.application is None or not self.can_tell_company(field):
            return
        filled = self.application.field(field)
        try:
            self._session.set_fact(str(filled.fact), str(filled.value))
        except BadInput as problem:
            self._session.say_error(problem)
        else:
            self.relink(field)

    def read_consent(self, consent: str, read: bool) -> None:
        """Note whether a consent has been read."""
        self._edit(lambda editing: editing.read_consent(consent, read))

    def note_paper(self, document: str, at_hand: bool, issued_on: date | None) -> None:
        """Note whether a required document is there and when it was issued."""
        self._edit(lambda editing: editing.note_paper(document, at_hand, issued_on))

    def choose_round(self, round: str | None) -> None:
        """Choose the round that the application is meant for."""
        self._edit(lambda editing: editing.choose_round(round))

    def undo(self) -> None:
        """Take the last change back."""
        if self._editing is not None and (place := self._editing.undo()) is not None:
            self._changed(place)

    def redo(self) -> None:
        """Do what was taken back once more."""
        if self._editing is not None and (place := self._editing.redo()) is not None:
            self._changed(place)

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return self._editing is not None and self._editing.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether a change was taken back."""
        return self._editing is not None and self._editing.can_redo

    def facts_changed(self) -> None:
        """Lay the draft over the company's facts anew."""
        if self._editing is not None and self._lay_out():
            self.changed.emit("")

    # What they rest on

    def _edit(self, change: Any) -> None:
        if self._editing is None:
            return
        before = self._editing.revision
        change(self._editing)
        if self._editing.revision != before:
            self._changed("")

    def _changed(self, place: str) -> None:
        self._lay_out()
        self._keep()
        self.changed.emit(place)

    def _keep(self) -> None:
        from sme_apply.drafts import dump_draft, searchable_answers
        from sme_apply.drafts.too_large import nearly_too_large, refuse_too_large

        editing, id, company_id, application = self._editing, self.draft_id, self._session.company_id, self.application
        vault = self._session.vault
        if editing is None or id is None or company_id is None or application is None or vault is None:
            return
        draft, record = editing.draft, _record(application)

        warnings: list[Message] = []

        def save() -> DraftRecord:
            words, document = searchable_answers(draft), dump_draft(draft)
            refuse_too_large(document)
            warnings.extend(filter(None, [nearly_too_large(document)]))
            return vault.save_draft(document, company_id=company_id, id=id, words=words, **record)

        def saved(kept: DraftRecord) -> None:
            if warnings and id != self._warned:
                self._warned = id
                self._session.told.emit(warnings[0])
            if editing is self._editing:
                editing.saved(draft)
            self.drafts = tuple(kept if each.id == kept.id else each for each in self.drafts)
            self.listed.emit()

        self._session.autosave.keep(f"draft {id}", save, saved)

    def _lay_out(self) -> bool:
        from sme_apply.drafts import fill

        company, catalogue = self._session.company, self._session.judging.catalogue
        if self._editing is None or company is None or catalogue is None:
            return False
        draft = self._editing.draft
        self._laid_by = catalogue
        try:
            programme = catalogue.programme(draft.season, draft.programme)
            self.application = fill(draft, company, programme, programme.track(draft.track), self._verdict(draft))
        except BadInput as problem:
            self._session.say_error(problem)
            return False
        except KeyError:
            # Rules from elsewhere may have taken the track away.
            self._session.told.emit(message("rules-no-track", programme=programme.name))
            return False
        return True

    def _verdict(self, draft: Draft) -> TrackVerdict:
        from sme_apply.eligibility import screen_track

        judging, company = self._session.judging, self._session.company
        if judging.catalogue is None or judging.standards is None or company is None:
            raise LookupError("The programmes are read before a draft is opened.")
        season = judging.catalogue.season(draft.season)
        programme = season.programme(draft.programme)
        track = programme.track(draft.track)
        return screen_track(company, programme, track, season, judging.standards, judging.day)

    def _day_or_rules_changed(self) -> None:
        # The day asked about or the rules may be others now; the same ones change nothing.
        judging = self._session.judging
        if self.application is None:
            return
        if self.application.verdict.as_of != judging.day or self._laid_by is not judging.catalogue:
            self.facts_changed()

    def _started(self, id: str) -> None:
        self.reload()
        self.open(id)

    def _opened(self, found: tuple[str, Draft]) -> None:
        from sme_apply.drafts import Editing

        self.draft_id, draft = found
        self._editing = Editing(draft)
        self.application = None
        if self._session.judging.catalogue is None:
            self._session.judging.load_now()
        self.comments.forget()
        if self._lay_out():
            self.comments.reload()
            self.opened.emit()
        else:
            self.leave()

    def _listed(self, drafts: tuple[DraftRecord, ...]) -> None:
        self.drafts = drafts
        self.listed.emit()


def _record(application: Application) -> dict[str, Any]:
    """Return what the vault's list of drafts shows of an application."""
    draft, track = application.draft, application.track
    name = application.programme.name.ko
    title = name if track.id is None or track.name.ko == name else f"{name} · {track.name.ko}"
    return {
        "season": draft.season,
        "programme": draft.programme,
        "track": draft.track,
        "form_version": draft.form_version,
        "title": title,
        "completeness": application.completeness,
    }
