"""The matrix as a table: a row for each client, a column for each programme; filtered and sorted here."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from sme_apply.gui.clients.colours import PAINTS
from sme_apply.gui.matrix.judging_all import JudgingAll, deadline_of
from sme_apply.gui.matrix.known_marks import KnownMarks
from sme_apply.gui.theme import worn
from sme_apply.sheets import ClientOutcome, OutcomeWords, TrackOutcome, eligible_if, only_documents_missing
from sme_apply.terms import won

Index = QModelIndex | QPersistentModelIndex
Key = tuple[str, str | None]
FIXED = ("client", "number", "state", "deadline")
"""The columns before those of the programmes."""
_TONES = {"eligible": "good", "ineligible": "bad", "undetermined": "warn"}
_ICONS = {"eligible": "circle-check", "ineligible": "circle-x", "undetermined": "circle-question-mark"}
_ORDER = {"eligible": 0, "undetermined": 1, "ineligible": 2}
_MOST_TOLD = 8


@dataclass(frozen=True, slots=True)
class Sieve:
    """Which clients are shown, and in which order.

    Args:
        text: words that name, number, region or a tag hold.
        key: the track that verdict, window and criterion are asked of; ``None`` is any.
        verdict, window: their codes; ``None`` is any.
        criterion: shows who would be eligible for the track if only this were met.
        only_documents: shows who is eligible in an open round and lacks nothing but documents.
        group: what is brought together: ``state``, ``region``, or nothing.
    """

    text: str = field(default="", repr=False)
    key: Key | None = None
    verdict: str | None = None
    window: str | None = None
    criterion: str | None = None
    only_documents: bool = False
    group: str | None = None


class MatrixModel(QAbstractTableModel):
    """Shows verdicts; it works out only what is in view."""

    def __init__(self, judging: JudgingAll, marks: KnownMarks, said: OutcomeWords, parent: QObject) -> None:
        super().__init__(parent)
        self._judging = judging
        self._marks = marks
        self.said = said
        self._words = said.words
        self._sieve = Sieve()
        self._sorted_by = 0, Qt.SortOrder.AscendingOrder
        self._rows: list[ClientOutcome] = []
        self._keys = said.keys
        self.take()

    # What is shown

    def take(self, sieve: Sieve | None = None) -> None:
        """Show the verdicts that are there now, as the sieve says."""
        self.beginResetModel()
        self._sieve = sieve or self._sieve
        self._rows = self._chosen()
        self._order()
        self.endResetModel()

    @property
    def shown(self) -> tuple[ClientOutcome, ...]:
        """Return the clients in view, in their order."""
        return tuple(self._rows)

    def outcome(self, index: Index) -> ClientOutcome:
        """Return the client of a row."""
        return self._rows[index.row()]

    def _chosen(self) -> list[ClientOutcome]:
        sieve, outcomes = self._sieve, self._judging.outcomes
        found: Iterable[ClientOutcome] = outcomes
        if sieve.key is not None and sieve.criterion is not None:
            found = eligible_if(outcomes, sieve.key, sieve.criterion)
        words = sieve.text.casefold().replace("-", "").split()
        return [each for each in found if self._fits(each, sieve, words)]

    def _fits(self, outcome: ClientOutcome, sieve: Sieve, words: list[str]) -> bool:
        if words:
            mark = self._marks.of(outcome.id)
            tags = " ".join(mark.tags) if mark is not None else ""
            text = f"{outcome.name} {outcome.business_number} {outcome.region} {tags}".casefold()
            if not all(word in text for word in words):
                return False
        if sieve.verdict is None and sieve.window is None and not sieve.only_documents:
            return True
        return any(
            sieve.verdict in (None, track.verdict)
            and sieve.window in (None, track.window)
            and (
                not sieve.only_documents
                or only_documents_missing(outcome, track, self._judging.lacking.get((outcome.id, track.key), 0))
            )
            for track in outcome.tracks
            if sieve.key in (None, track.key)
        )

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the clients by a column; of a programme the eligible ones first."""
        self.layoutAboutToBeChanged.emit()
        self._sorted_by = column, order
        self._order()
        self.layoutChanged.emit()

    def _order(self) -> None:
        column, order = self._sorted_by
        rank: Callable[[ClientOutcome], Any] = lambda outcome: outcome.name  # noqa: E731
        if column >= len(FIXED):
            at = column - len(FIXED)
            rank = lambda outcome: self._rank(outcome, at)  # noqa: E731
        elif FIXED[column] == "number":
            rank = lambda outcome: outcome.business_number or ""  # noqa: E731
        elif FIXED[column] == "state":
            rank = self._state
        elif FIXED[column] == "deadline":
            rank = lambda outcome: deadline_of(outcome) or date.max  # noqa: E731
        self._rows.sort(key=lambda outcome: outcome.name)
        self._rows.sort(key=rank, reverse=order is Qt.SortOrder.DescendingOrder)
        if self._sieve.group == "state":
            self._rows.sort(key=self._state)
        elif self._sieve.group == "region":
            self._rows.sort(key=lambda outcome: outcome.region or "\uffff")

    def _rank(self, outcome: ClientOutcome, at: int) -> tuple[int, bool, int]:
        track = outcome.tracks[at] if at < len(outcome.tracks) else None
        if track is None:
            return 3, True, 0
        return _ORDER[track.verdict], track.window != "open", -(track.limit_krw or 0)

    def _state(self, outcome: ClientOutcome) -> str:
        mark = self._marks.of(outcome.id)
        return self._words.text(f"matrix-state-{mark.state}") if mark is not None and mark.state else ""

    # As Qt asks

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many clients are shown."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return how many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(FIXED) + len(self._keys)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the heading of a column, or the number of a row."""
        if orientation is Qt.Orientation.Vertical:
            return section + 1 if role == Qt.ItemDataRole.DisplayRole else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            if section < len(FIXED):
                return self._words.text(f"matrix-column-{FIXED[section]}")
            return self.said.track(self._keys[section - len(FIXED)])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        outcome = self._rows[index.row()]
        if index.column() < len(FIXED):
            return self._fixed(outcome, FIXED[index.column()], role)
        at = index.column() - len(FIXED)
        if at >= len(outcome.tracks):
            return None
        return self._verdict(outcome, outcome.tracks[at], role)

    def _fixed(self, outcome: ClientOutcome, column: str, role: int) -> Any:
        if role == Qt.ItemDataRole.ForegroundRole and column == "client" and outcome.problem is not None:
            return QColor(worn().colours.bad)
        if role == Qt.ItemDataRole.DecorationRole and column == "client":
            mark = self._marks.of(outcome.id)
            return QColor(PAINTS[mark.colour]) if mark is not None and mark.colour is not None else None
        if role == Qt.ItemDataRole.FontRole and column == "client":
            font = QFont()
            font.setWeight(QFont.Weight.Medium)
            return font
        if role == Qt.ItemDataRole.ToolTipRole and outcome.problem is not None:
            return self._words.say(outcome.problem)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if column == "client":
            return outcome.name or self._words.text("gui-nameless")
        if column == "number":
            return self.said.number(outcome)
        if column == "state":
            return self._state(outcome)
        day = deadline_of(outcome)
        return self._words.written(day) if day is not None else ""

    def _verdict(self, outcome: ClientOutcome, track: TrackOutcome, role: int) -> Any:
        colours, tone = worn().colours, _TONES[track.verdict]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return f"{self.said.verdict(track)} · {self.said.window(track)}\n{self._below(outcome, track)}"
            case Qt.ItemDataRole.DecorationRole:
                return worn().icon(_ICONS[track.verdict], tone, 15)
            case Qt.ItemDataRole.ForegroundRole:
                return QColor(getattr(colours, tone))
            case Qt.ItemDataRole.BackgroundRole:
                return QColor(getattr(colours, f"{tone}_soft"))
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return self.told(outcome, track)
        return None

    def _below(self, outcome: ClientOutcome, track: TrackOutcome) -> str:
        """Return what matters most beside the verdict: what is missing, else what there is to get."""
        words, lacking = self._words, self._judging.lacking.get((outcome.id, track.key))
        if track.verdict == "ineligible":
            return words.text("matrix-below-not-met", count=len(track.not_met))
        if track.missing:
            return words.text("matrix-below-missing", count=len(track.missing))
        if lacking:
            return words.text("matrix-told-documents", count=lacking)
        if track.limit_krw is not None:
            return words.text("matrix-below-limit", limit=won(track.limit_krw))
        return words.text("matrix-below-open" if track.verdict == "undetermined" else "matrix-below-nothing")

    def told(self, outcome: ClientOutcome, track: TrackOutcome) -> str:
        """Return what there is to say about a verdict, as lines."""
        words, said = self._words, self.said
        lines = [f"{outcome.name} · {said.track(track.key)}", f"{said.verdict(track)} · {said.window(track)}"]
        if track.closes_on is not None:
            lines.append(words.text("matrix-told-closes", day=track.closes_on))
        if track.limit_krw is not None and track.verdict != "ineligible":
            lines.append(words.text("matrix-told-limit", limit=won(track.limit_krw)))
        for key, texts in (("matrix-told-not-met", said.not_met(track)), ("matrix-told-missing", said.missing(track))):
            if texts:
                more = ("…",) if len(texts) > _MOST_TOLD else ()
                lines.append(words.text(key, texts=(*texts[:_MOST_TOLD], *more)))
        lacking = self._judging.lacking.get((outcome.id, track.key))
        if lacking:
            lines.append(words.text("matrix-told-documents", count=lacking))
        if track.rests_on_unconfirmed:
            lines.append(words.text("sheets-unconfirmed"))
        return "\n".join(lines)
