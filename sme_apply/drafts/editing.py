"""Changes to a draft, each of which can be undone and done again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from sme_apply.drafts.draft import Answer, Draft, Paper

DEEPEST = 500
"""Steps that can be undone."""


@dataclass(frozen=True, slots=True)
class _Step:
    """A draft before a change, and the place that was changed."""

    before: Draft
    place: str
    burst: str | None


class Editing:
    """One draft while it is being written.

    Each change replaces ``draft`` by a new one and raises ``revision``. Changes of one place that carry the same
    ``burst`` (a name that the caller gives to one go of typing) are undone together.
    """

    def __init__(self, draft: Draft) -> None:
        self._draft = self._saved = draft
        self._undone: list[_Step] = []
        self._done: list[_Step] = []
        self.revision = 0
        """Counts every change, also one undone; the same number means the same draft."""

    @property
    def draft(self) -> Draft:
        """Return the draft as it stands."""
        return self._draft

    @property
    def changed(self) -> bool:
        """Whether the draft differs from the one last saved."""
        return self._draft != self._saved

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is a change that was taken back."""
        return bool(self._undone)

    def saved(self, draft: Draft) -> None:
        """Note that ``draft``, which may be older than the present one, has been written to the vault."""
        self._saved = draft

    def set(self, field: str, answer: Answer | None, burst: str | None = None) -> None:
        """Answer a field; ``None`` empties it, also where the company's facts would fill it (see `relink`)."""
        self._answer(field, "" if answer is None else answer, field, burst)

    def set_cell(self, field: str, row: str, column: str, answer: Answer | None, burst: str | None = None) -> None:
        """Override one cell of a table by year; ``None`` empties it, also where a fact would fill it."""
        rows = _rows_of(self._draft.answers.get(field))
        rows[row] = {**rows.get(row, {}), column: "" if answer is None else answer}
        self._answer(field, rows, f"{field}.{row}.{column}", burst)

    def set_cells(self, field: str, cells: Mapping[tuple[str, str], Answer | None]) -> None:
        """Override several cells of a table by year, by row and column, in one step; ``None`` empties a cell."""
        rows = _rows_of(self._draft.answers.get(field))
        for (row, column), answer in cells.items():
            rows[row] = {**rows.get(row, {}), column: "" if answer is None else answer}
        if cells:
            self._answer(field, rows, field, None)

    def set_rows(self, field: str, rows: tuple[Mapping[str, Answer], ...], burst: str | None = None) -> None:
        """Put down all rows of a free table; no rows means that it is empty, whatever the company's facts say."""
        self._answer(field, tuple(dict(row) for row in rows), field, burst)

    def relink(self, field: str) -> None:
        """Drop what was typed into a field, so that the company's facts fill it again."""
        if field in self._draft.answers:
            answers = {id: answer for id, answer in self._draft.answers.items() if id != field}
            self._change(replace(self._draft, answers=answers), field, None)

    def relink_cell(self, field: str, row: str, column: str) -> None:
        """Drop what was typed into one cell of a table by year, so that the company's facts fill it again."""
        rows = _rows_of(self._draft.answers.get(field))
        if column not in rows.get(row, {}):
            return
        rows[row] = {id: answer for id, answer in rows[row].items() if id != column}
        kept = {id: cells for id, cells in rows.items() if cells}
        if kept:
            self._answer(field, kept, f"{field}.{row}.{column}", None)
        else:
            self.relink(field)

    def read_consent(self, consent: str, read: bool = True) -> None:
        """Note that the user has read a consent to the end; agreeing is done by hand, never here."""
        known = self._draft.consents_read
        consents = known | {consent} if read else known - {consent}
        self._change(replace(self._draft, consents_read=consents), f"consent:{consent}", None)

    def note_paper(self, document: str, at_hand: bool, issued_on: date | None = None) -> None:
        """Note whether a required document is there, and when it was issued."""
        papers = {**self._draft.papers, document: Paper(at_hand, issued_on)}
        self._change(replace(self._draft, papers=papers), f"document:{document}", None)

    def choose_round(self, round: str | None) -> None:
        """Choose the round that the application is meant for; ``None`` leaves it open."""
        self._change(replace(self._draft, round=round), "round", None)

    def undo(self) -> str | None:
        """Take back the last change; return the place that it was made at, ``None`` where there is none."""
        return self._step(self._done, self._undone)

    def redo(self) -> str | None:
        """Do again what was taken back last; return its place, ``None`` where there is none."""
        return self._step(self._undone, self._done)

    def _answer(self, field: str, answer: Answer, place: str, burst: str | None) -> None:
        answers = dict(self._draft.answers)
        answers[field] = answer
        self._change(replace(self._draft, answers=answers), place, burst)

    def _change(self, draft: Draft, place: str, burst: str | None) -> None:
        if draft == self._draft:
            return
        last = self._done[-1] if self._done else None
        goes_on = burst is not None and last is not None and (last.place, last.burst) == (place, burst)
        if not goes_on or self._undone:
            self._done.append(_Step(self._draft, place, burst))
            del self._done[:-DEEPEST]
        self._undone.clear()
        self._draft = draft
        self.revision += 1

    def _step(self, source: list[_Step], target: list[_Step]) -> str | None:
        if not source:
            return None
        step = source.pop()
        # Without a burst, what is typed next begins a step of its own.
        target.append(_Step(self._draft, step.place, None))
        self._draft = step.before
        self.revision += 1
        return step.place


def _rows_of(answer: Answer | None) -> dict[str, dict[str, Answer]]:
    """Return a typed table by year as plain mappings that can be added to."""
    if not isinstance(answer, Mapping):
        return {}
    return {row: dict(cells) for row, cells in answer.items() if isinstance(cells, Mapping)}
