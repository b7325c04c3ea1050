"""Asks what each of several files is; nothing is guessed from its name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from sme_apply.gui.documents.issue_day import IssueDay
from sme_apply.gui.parts.boxes import Piece, card, column, row, scrolled
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.choices import ChoiceBox
from sme_apply.gui.parts.words_on_screen import label
from sme_apply.gui.theme import worn
from sme_apply.programmes import RequiredDocument
from sme_apply.sentences import Sentences

_WIDE, _HIGH, _EDGE = 640, 560, 60


@dataclass(frozen=True, slots=True)
class Asked:
    """A file of which it is asked what it is.

    Args:
        name: of the file.
        below: what else is known of it.
        chosen: the document onto which the user dropped it, empty where there is none.
        issued_on: its day of issue, if known.
    """

    name: str
    below: str = ""
    chosen: str = ""
    issued_on: date | None = None


class Assigning(QDialog):
    """Lists the files, each with a choice of the documents; one that is left open is not attached.

    Args:
        with_days: whether the day of issue is asked, too.
    """

    def __init__(
        self,
        title: str,
        below: str,
        files: Sequence[Asked],
        documents: Sequence[RequiredDocument],
        words: Sentences,
        over: QWidget,
        *,
        with_days: bool = True,
    ) -> None:
        super().__init__(over)
        self._words = words
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        offered: list[tuple[object, str]] = [("", words.text("documents-not-assigned"))]
        offered += [(each.id, each.name.in_language(words.language)) for each in documents]
        self.choices: list[ChoiceBox] = []
        self.days: list[IssueDay] = []
        pieces = [self._file(each, offered, with_days) for each in files]
        self._take = button(words.text("documents-assign-take"), self._accept, kind="primary", icon="check")
        self._left = label("", "note")
        leave = button(words.text("gui-cancel"), self.reject, kind="quiet")
        inside = QWidget()
        inside.setLayout(column(*pieces, None, gap=3, margins=(0, 0, 2, 0)))
        lines = column(
            label(title, "heading"), label(below, "soft"), scrolled(inside), row(self._left, None, leave, self._take),
            gap=4, margins=(7, 6, 6, 5),
        )  # fmt: skip
        lines.setStretch(2, 1)
        self.setLayout(lines)
        scale, edge = worn().scale, worn().scale.length(_EDGE)
        self.resize(
            min(scale.length(_WIDE), max(over.width() - edge, 0)),
            min(scale.length(_HIGH), max(over.height() - edge, 0)),
        )
        self._chosen()

    def assigned(self) -> tuple[tuple[str, date | None], ...]:
        """Return for each file what it is, empty where it is not to be attached, and its day of issue."""
        days = [each.day for each in self.days] or [None] * len(self.choices)
        return tuple((str(box.value() or ""), day) for box, day in zip(self.choices, days, strict=True))

    def _file(self, asked: Asked, offered: list[tuple[object, str]], with_days: bool) -> QWidget:
        words = self._words
        box = ChoiceBox(f"{asked.name}: {words.text('documents-assign-what')}", offered)
        box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.show_value(asked.chosen)
        box.chosen.connect(lambda _id: self._chosen())
        self.choices.append(box)
        pieces: list[Piece] = [label(asked.name, "label")]
        if asked.below:
            pieces.append(label(asked.below, "note"))
        pieces.append(box)
        if with_days:
            day = IssueDay(asked.name, words)
            day.show_day(asked.issued_on)
            self.days.append(day)
            pieces.append(row(day, None))
        return card(*pieces, gap=2, padding=4)

    def _chosen(self) -> None:
        left = sum(1 for box in self.choices if not box.value())
        self._take.setEnabled(left < len(self.choices))
        self._left.setText(self._words.text("documents-assign-left", count=left) if left else "")

    def _accept(self) -> None:
        for day in self.days:
            day.commit()
            if day.field.property("wrong") == "true":
                day.field.setFocus()
                return
        self.accept()
