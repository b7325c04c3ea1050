"""The window beside the browser: each answer is copied with one key and ticked off."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QListView, QProgressBar, QWidget

from sme_apply.drafts import Application, PortalEntry, chosen_round, portal_entries
from sme_apply.gui.parts.boxes import column, row
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.words_on_screen import label, set_look
from sme_apply.gui.portal.closing import said_of
from sme_apply.gui.portal.copied_text import KEPT_MS, CopiedText
from sme_apply.gui.portal.entry_list import EntryList
from sme_apply.gui.portal.progress import Progress
from sme_apply.gui.session import Session
from sme_apply.gui.theme import worn
from sme_apply.sentences import Sentences

_WIDE, _HIGH = 400, 760
_TICK_MS = 15_000


class PortalWindow(QFrame):
    """Stays on top while the portal is filled in; Enter copies the answer, ticks it off and goes to the next.

    Args:
        clock: gives the present moment, with its time zone.
    """

    def __init__(
        self,
        session: Session,
        words: Sentences,
        over: QWidget,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        super().__init__(over, Qt.WindowType.Tool | Qt.WindowType.WindowStaysOnTopHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "canvas")
        self._session, self._words, self._clock = session, words, clock
        self._draft_id = session.drafting.draft_id
        self.setWindowTitle(words.text("portal-title"))
        self.setAccessibleName(words.text("portal-title"))
        self._progress = Progress(session, self._draft_id or "", self)
        self._copied = CopiedText(self)
        self._list = EntryList(self._progress, words, self)
        self._view = QListView()
        self._view.setModel(self._list)
        self._view.setUniformItemSizes(True)
        self._view.setProperty("role", "entries")
        self._view.setAccessibleName(words.text("portal-inputs"))
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._view.installEventFilter(self)
        self._view.doubleClicked.connect(lambda _index: self.copy_and_go_on())
        self._view.selectionModel().currentChanged.connect(self._show_current)
        self._closing = label("", "label")
        self._section = label("", "note")
        self._name = label("", "lead")
        self._text = label("")
        self._text.setMaximumHeight(worn().scale.length(110))
        self._said = label(words.text("portal-keys"), "note")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(words.text("portal-progress"))
        self._share = label("", "note", wrap=False)
        copy = button(words.text("portal-copy-on"), self.copy_and_go_on, kind="primary", icon="copy")
        self._tick = button(words.text("portal-tick"), self.tick, icon="check")
        self._order = label("", "note")
        layout = column(
            self._closing, row(self._bar, self._share, gap=2), self._view,
            self._section, self._name, self._text, row(copy, self._tick, None, gap=2), self._said, self._order,
            gap=2, margins=(4, 4, 4, 3),
        )  # fmt: skip
        layout.setStretch(2, 1)
        self.setLayout(layout)
        for keys, act in ((QKeySequence.StandardKey.Copy, self.copy), (QKeySequence("Esc"), self.close)):
            QShortcut(QKeySequence(keys), self, act)
        self._each_while = QTimer(self)
        self._each_while.setInterval(_TICK_MS)
        self._each_while.timeout.connect(self._show_closing)
        self._each_while.start()
        self._progress.changed.connect(self._show_progress)
        session.drafting.changed.connect(self._show)
        session.drafting.opened.connect(self._another_draft)
        session.door_changed.connect(self.close)
        scale = worn().scale
        self.resize(scale.length(_WIDE), scale.length(_HIGH))
        self._show()
        self._view.setCurrentIndex(self._list.index(0))
        self._view.setFocus()

    @property
    def entries(self) -> tuple[PortalEntry, ...]:
        """Return the inputs in their order."""
        return self._list.entries

    @property
    def progress(self) -> Progress:
        """Return what was moved."""
        return self._progress

    def copy(self) -> None:
        """Copy the answer at hand and tick it off."""
        entry = self._current()
        if entry is None:
            return
        if not entry.text:
            self._said.setText(self._words.text("portal-nothing-to-copy"))
            return
        self._copied.copy(entry.text)
        self._progress.tick(entry.place, entry.text)
        name = self._words.written(entry.name)
        self._said.setText(self._words.text("portal-copied", name=name, seconds=KEPT_MS // 1000))

    def copy_and_go_on(self) -> None:
        """Copy the answer at hand, tick it off and go to the next one."""
        self.copy()
        following = self._view.currentIndex().row() + 1
        if following < len(self.entries):
            self._view.setCurrentIndex(self._list.index(following))

    def tick(self) -> None:
        """Tick the answer at hand off, or take the tick away."""
        entry = self._current()
        if entry is not None:
            on = not self._progress.moved(entry.place, entry.text)
            self._progress.tick(entry.place, entry.text, on=on)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter and the space bar act on the list."""
        if watched is self._view and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.copy_and_go_on()
                return True
            if event.key() == Qt.Key.Key_Space:
                self.tick()
                return True
            if event.matches(QKeySequence.StandardKey.Copy):
                self.copy()
                return True
        return super().eventFilter(watched, event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave nothing in the clipboard."""
        self._copied.clear()
        self._each_while.stop()
        super().closeEvent(event)

    def _current(self) -> PortalEntry | None:
        at = self._view.currentIndex().row()
        return self.entries[at] if 0 <= at < len(self.entries) else None

    def _application(self) -> Application | None:
        drafting = self._session.drafting
        return drafting.application if drafting.draft_id == self._draft_id else None

    def _another_draft(self) -> None:
        if self._session.drafting.draft_id != self._draft_id:
            self.close()

    def _show(self, _place: str = "") -> None:
        application = self._application()
        if application is None:
            return
        self._list.show_entries(portal_entries(application))
        self._order.setText(self._words.text("portal-order" if application.form.official else "portal-order-derived"))
        self._show_closing()
        self._show_progress()
        self._show_current()

    def _show_closing(self) -> None:
        application = self._application()
        if application is not None:
            said, tone = said_of(chosen_round(application), self._clock())
            self._closing.setText(self._words.say(said))
            set_look(self._closing, "tone", tone)

    def _show_progress(self) -> None:
        done = sum(1 for each in self.entries if self._progress.moved(each.place, each.text))
        self._bar.setRange(0, max(len(self.entries), 1))
        self._bar.setValue(done)
        self._share.setText(f"{done}/{len(self.entries)}")
        entry = self._current()
        on = entry is not None and self._progress.moved(entry.place, entry.text)
        said = self._words.text("portal-untick" if on else "portal-tick")
        self._tick.setText(f"\u2002{said}")
        self._tick.setAccessibleName(said)

    def _show_current(self, _now: QModelIndex | None = None, _before: QModelIndex | None = None) -> None:
        entry = self._current()
        if entry is None:
            return
        words = self._words
        title = entry.section.title.in_language(words.language)
        self._section.setText(f"{entry.section.number}. {title}")
        self._name.setText(words.written(entry.name))
        self._text.setText(entry.text or words.text("portal-empty"))
        self._show_progress()
