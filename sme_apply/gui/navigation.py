"""The left side of the window: where one is, whose facts these are, and whether they are saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QMenu, QPushButton, QSizePolicy, QWidget

from sme_apply.gui.auto_lock import CHOICES
from sme_apply.gui.clients.colours import colour_band, paint_band
from sme_apply.gui.parts.boxes import Piece, column, holding, row, rule, scrolled
from sme_apply.gui.parts.buttons import button, icon_button
from sme_apply.gui.parts.words_on_screen import label, set_look
from sme_apply.gui.places import ICONS, NEEDS_COMPANY, NEEDS_DRAFT, Place, shortcut_of
from sme_apply.gui.theme import worn
from sme_apply.sentences import Sentences

if TYPE_CHECKING:
    from sme_apply.vault import ClientMark

_WIDTH, _GROWTH = 236, 0.62
"""The side grows half as fast as the text, so that the page keeps the larger part of a small screen."""


class Navigation(QFrame):
    """Leads to the places of the window.

    Signals:
        place_wanted: a `Place`.
        language_wanted, brightness_wanted: the other language; the other brightness.
        lock_wanted: lock the vault now.
        auto_lock_wanted: lock it after so many minutes without a touch; 0 is never.
    """

    place_wanted = Signal(object)
    language_wanted = Signal()
    brightness_wanted = Signal()
    lock_wanted = Signal()
    auto_lock_wanted = Signal(int)

    def __init__(self, words: Sentences, search: QWidget) -> None:
        super().__init__()
        self._search = search
        self._words = words
        self.setProperty("role", "side")
        self.setFixedWidth(round(_WIDTH * (1 + (worn().scale.factor - 1) * _GROWTH)))
        self._company = label("", "lead")
        self._number = label("", "note", wrap=False)
        self._band = colour_band(None)
        self._places: dict[Place, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._status = label("", "note", wrap=False)
        self._status_picture = QLabel()
        self._lock = self._lock_button()
        places: list[Piece] = [self._place_button(place) for place in Place]
        list_of_places = scrolled(holding(column(*places, None, gap=1)))
        list_of_places.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        pieces: list[Piece] = [self._brand(), 2, search, 2, self._company_box(), 2, list_of_places]
        pieces += [self._status_line(), 1, rule(), 1, self._switches()]
        self.setLayout(column(*pieces, gap=1, margins=(4, 5, 4, 3)))

    def show_company(self, name: str, number: str) -> None:
        """Show whose facts these are."""
        self._company.setText(name or self._words.text("gui-no-company-chosen"))
        set_look(self._company, "role", "lead" if name else "soft")
        self._number.setText(number)
        self._number.setVisible(bool(number))

    def show_mark(self, mark: ClientMark | None) -> None:
        """Show by which colour the current client is known."""
        paint_band(self._band, mark)

    def allow(self, *, vault: bool, company: bool, draft: bool) -> None:
        """Open the places that make sense now; what is closed says what it needs."""
        self._lock.setEnabled(vault)
        self._search.setVisible(vault)
        lacking = "vault" if not vault else "company" if not company else "draft"
        for place, each in self._places.items():
            fits = vault and (company or place not in NEEDS_COMPANY) and (draft or place not in NEEDS_DRAFT)
            each.setEnabled(fits)
            each.setToolTip("" if fits else self._words.text(f"gui-needs-{lacking}"))

    def show_place(self, place: Place) -> None:
        """Show where one is."""
        self._places[place].setChecked(True)

    def show_auto_lock(self, minutes: int) -> None:
        """Show after how many minutes the vault locks by itself."""
        for each in self._auto_lock.actions():
            each.setChecked(each.data() == minutes)

    def show_status(self, text: str, tone: str) -> None:
        """Show whether everything is saved; ``tone`` is good, warn, bad or quiet."""
        icons = {"good": "circle-check", "bad": "circle-alert", "warn": "refresh-cw", "quiet": "lock"}
        roles = {"quiet": "ink_faint"}
        self._status_picture.setPixmap(worn().picture(icons[tone], roles.get(tone, tone), 15))
        self._status.setText(text)
        self._status.setAccessibleName(text)
        set_look(self._status, "tone", tone)

    def _brand(self) -> QFrame:
        picture = QLabel()
        picture.setPixmap(worn().picture("landmark", "accent", 22))
        name = label(self._words.text("gui-application-name"), "label")
        about = icon_button("info", self._words.text("about-open"), self._show_about)
        line = row(picture, name, about, gap=2.5, margins=(3, 0, 0, 0))
        line.setStretch(1, 1)
        return holding(line)

    def _show_about(self) -> None:
        from sme_apply.gui.about import AboutWindow

        AboutWindow(self.window(), self._words).open()

    def _company_box(self) -> QFrame:
        texts = column(self._company, self._number, gap=0.5)
        line = row(self._band, texts, gap=2.5, margins=(3.5, 3, 3.5, 3))
        line.setStretch(1, 1)
        box = holding(line, "note-box")
        box.setProperty("tone", "quiet")
        box.setAccessibleName(self._words.text("gui-current-company"))
        return box

    def _place_button(self, place: Place) -> QPushButton:
        made = button(
            self._words.text(f"gui-place-{place.value}"),
            lambda: self.place_wanted.emit(place),
            kind="place",
            icon=ICONS[place],
            shortcut=shortcut_of(place),
        )
        made.setIconSize(QSize(worn().scale.length(19), worn().scale.length(19)))
        made.setCheckable(True)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._group.addButton(made)
        self._places[place] = made
        return made

    def _status_line(self) -> QFrame:
        self._status.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        return holding(row(self._status_picture, self._status, None, gap=1.5, margins=(3, 0, 0, 0)))

    def _switches(self) -> QFrame:
        words, dark = self._words, worn().dark
        language = button(
            words.text("gui-other-language"),
            self.language_wanted.emit,
            kind="quiet",
            icon="languages",
            name=words.text("gui-change-language"),
            hint=words.text("gui-change-language"),
        )
        brightness = icon_button(
            "sun" if dark else "moon",
            words.text("gui-make-light" if dark else "gui-make-dark"),
            self.brightness_wanted.emit,
        )
        return holding(row(language, None, self._lock, brightness, gap=1))

    def _lock_button(self) -> QPushButton:
        words, menu = self._words, QMenu(self)
        now = QAction(words.text("gui-lock-now"), menu)
        # Shown, not set: the window has the shortcut, also while this menu is closed.
        now.setText(f"{now.text()}\tCtrl+L")
        now.triggered.connect(self.lock_wanted)
        menu.addAction(now)
        menu.addSeparator()
        self._auto_lock = QActionGroup(menu)
        for minutes in CHOICES:
            text = words.text("gui-auto-lock", minutes=minutes) if minutes else words.text("gui-auto-lock-never")
            each = QAction(text, self._auto_lock)
            each.setCheckable(True)
            each.setData(minutes)
            menu.addAction(each)
        self._auto_lock.triggered.connect(lambda each: self.auto_lock_wanted.emit(each.data()))
        made = icon_button("lock", words.text("gui-lock"), lambda: None)
        made.clicked.connect(lambda: menu.popup(made.mapToGlobal(made.rect().topLeft())))
        return made
