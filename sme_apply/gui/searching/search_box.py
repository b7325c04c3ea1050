"""The search field of the window: commands, companies and drafts as one types; Enter does or leads there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QToolButton, QWidget

from sme_apply.gui.inputs import TextLine
from sme_apply.gui.parts.boxes import column
from sme_apply.gui.parts.words_on_screen import label
from sme_apply.gui.searching.commands import Command, Commands
from sme_apply.gui.searching.finding import Finding
from sme_apply.gui.searching.result_lines import MARKS, Marks, ResultLines
from sme_apply.gui.session import Session
from sme_apply.gui.theme import worn
from sme_apply.sentences import Sentences

if TYPE_CHECKING:
    from sme_apply.vault import Hit

_PAUSE_MS = 60
"""How long typing has to pause before it is asked."""
_WIDTH, _HEIGHT = 520, 420
_ROW = 54


class SearchBox(TextLine):
    """Finds commands, companies and drafts; on Ctrl+K without a word it shows what can be done.

    Args:
        over: what the results are shown over.
        commands: what can be done.
        page: gives the page in front, whose own actions are found as well.

    Signals:
        wants: another spot of the window is wanted (a `Spot`).
    """

    wants = Signal(object)

    def __init__(
        self,
        session: Session,
        words: Sentences,
        over: QWidget,
        commands: Commands,
        page: Callable[[], QWidget | None],
    ) -> None:
        super().__init__()
        self._commands, self._page = commands, page
        self._doable: tuple[Command, ...] = ()
        self._words = words
        self._over = over
        self.setPlaceholderText(words.text("keeping-search"))
        self.setAccessibleName(words.text("keeping-search"))
        self.setToolTip(f"{words.text('keeping-search-hint')}  Ctrl+K")
        self.addAction(worn().icon("search", "ink_faint"), TextLine.ActionPosition.LeadingPosition)
        self.setClearButtonEnabled(True)
        for inner in self.findChildren(QToolButton):
            inner.setAccessibleName(words.text("keeping-search"))
        self.finding = Finding(session, self)
        self.finding.found.connect(self._show)
        self.finding.wants.connect(self.wants)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._find)
        self.typed.connect(self._typed)
        self.textChanged.connect(self._emptied)
        self.returnPressed.connect(self._first)
        self.results = self._results()
        commands.wants_search.connect(self._begin)
        QShortcut(QKeySequence("Ctrl+K"), self, self._begin)

    def _results(self) -> QFrame:
        made = QFrame(self._over)
        made.setProperty("role", "card")
        self.list = QListWidget()
        self.list.setItemDelegate(ResultLines(self.list))
        self.list.setAccessibleName(self._words.text("keeping-search-found"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemActivated.connect(self._go)
        self.list.itemClicked.connect(self._go)
        self.list.installEventFilter(self)
        self._nothing = label(self._words.text("keeping-search-none"), "soft")
        made.setLayout(column(self._nothing, self.list, margins=(2, 2, 2, 2)))
        made.hide()
        return made

    def _begin(self) -> None:
        self.setFocus()
        self.selectAll()
        if not self.text_as_seen().strip():
            self._doable = (*self._commands.of_page(self._page()), *self._commands.of_window())
            self._show()

    def _typed(self) -> None:
        if self.text_as_seen().strip():
            self._pause.start()
        else:
            self.put_away()

    def _emptied(self, text: str) -> None:
        if not text and not self.composing:
            self.put_away()

    def _find(self) -> None:
        self._doable = self._commands.matching(self.text_as_seen(), self._page())
        self.finding.find(self.text_as_seen())

    def _show(self) -> None:
        self.list.clear()
        for command in self._doable:
            keys = command.written_keys
            item = QListWidgetItem(worn().icon("chevron-right", "ink_faint"), f"{command.name}    {keys}".rstrip())
            item.setData(Qt.ItemDataRole.UserRole, command)
            self.list.addItem(item)
        for hit in self.finding.hits:
            said, marks = self._said(hit)
            item = QListWidgetItem(said)
            item.setData(MARKS, marks)
            item.setData(Qt.ItemDataRole.UserRole, hit)
            self.list.addItem(item)
        found = len(self._doable) + len(self.finding.hits)
        self.list.setVisible(bool(found))
        self._nothing.setVisible(not found)
        scale = worn().scale
        rows = scale.length(_ROW) * max(1, found) + scale.space(6)
        below = self.mapTo(self._over, QPoint(0, self.height() + scale.space(1)))
        room = self._over.height() - below.y() - scale.space(4)
        self.results.setGeometry(
            below.x(), below.y(), scale.length(_WIDTH), min(rows, scale.length(_HEIGHT), max(room, scale.length(_ROW)))
        )
        self.results.show()
        self.results.raise_()

    def _said(self, hit: Hit) -> tuple[str, Marks]:
        """Return what is shown of a hit, and where in it the searched words stand."""
        company = hit.company_name or self._words.text("gui-nameless")
        before = "" if hit.draft_title is None else f"{company}  ·  "
        head = company if hit.draft_title is None else before + hit.draft_title
        if hit.excerpt == hit.company_name:
            said, shift = head, 0
        elif hit.excerpt == hit.draft_title:
            said, shift = head, len(before)
        else:
            said, shift = f"{head}\n{hit.excerpt}", len(head) + 1
        return said, tuple((begin + shift, end + shift) for begin, end in hit.marks)

    def _first(self) -> None:
        if self._pause.isActive():
            # Enter came before the answer; it is pressed again once the results are there.
            self._pause.stop()
            self._find()
        elif self.list.count():
            self._go(self.list.item(max(0, self.list.currentRow())))

    def _go(self, item: QListWidgetItem) -> None:
        chosen = item.data(Qt.ItemDataRole.UserRole)
        self.show_text("")
        self.put_away()
        if isinstance(chosen, Command):
            # The window may be put together anew; the list that was chosen from must not go while it speaks.
            QTimer.singleShot(0, self._commands, chosen.act)
        else:
            self.finding.go(chosen)

    def put_away(self) -> None:
        """Show no results."""
        self._pause.stop()
        self.finding.forget()
        self._doable = ()
        self.list.clear()
        self.results.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go down into the results, or put them away."""
        if event.key() == Qt.Key.Key_Down and self.results.isVisible() and self.list.count():
            self.list.setFocus()
            self.list.setCurrentRow(0)
        elif event.key() == Qt.Key.Key_Escape and self.results.isVisible():
            self.put_away()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come back from the results to the field."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.put_away()
                self.setFocus()
                return True
            if event.key() == Qt.Key.Key_Up and self.list.currentRow() == 0:
                self.setFocus()
                return True
        if event.type() == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._left)
        return super().eventFilter(watched, event)

    def focusOutEvent(self, event: object) -> None:
        """Put the results away when something else is touched."""
        super().focusOutEvent(event)  # type: ignore[arg-type]
        QTimer.singleShot(0, self, self._left)

    def hideEvent(self, event: QHideEvent) -> None:
        """Show no results without the field."""
        self.put_away()
        super().hideEvent(event)

    def _left(self) -> None:
        if not self.hasFocus() and not self.list.hasFocus():
            self.put_away()
