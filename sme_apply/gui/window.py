"""The main window: navigation at the left, one page in front, the state of saving always in sight."""

from __future__ import annotations

import gc
from datetime import datetime
from functools import partial
from typing import cast

from PySide6.QtCore import QByteArray, QSettings, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from sme_apply.gui.auto_lock import AutoLock
from sme_apply.gui.inputs import commit_input
from sme_apply.gui.leaving_nothing import clear_own_clipboard, forget_remembered, put_away_windows
from sme_apply.gui.navigation import Navigation
from sme_apply.gui.page_of_place import door_page_class, page_class
from sme_apply.gui.pages.page import Page
from sme_apply.gui.parts.boxes import column
from sme_apply.gui.parts.standing_word import StandingWord
from sme_apply.gui.parts.toast import Toast
from sme_apply.gui.places import NEEDS_COMPANY, NEEDS_DRAFT, Place, Spot
from sme_apply.gui.searching.commands import Commands, by_keys
from sme_apply.gui.searching.search_box import SearchBox
from sme_apply.gui.searching.shortcuts_dialog import ShortcutsDialog
from sme_apply.gui.session import Session
from sme_apply.gui.theme import worn
from sme_apply.gui.vault_door import Door
from sme_apply.sentences import Language, sentences
from sme_apply.terms import Message

_SIZE = (1440, 900)
_LEAST, _LEAST_AT_MOST = (980, 640), (1240, 740)
"""Larger text asks for a larger window, but never for more than a small screen has."""
_BEFORE_OPEN = ("gui-status-opening", "gui-status-shut", "gui-status-read-only")


class Window(QMainWindow):
    """The window of one session.

    Args:
        session: what the window shows; it is closed with the window.
        language: of all words; the user can switch it.
        remembered: where the state of the window is kept between runs.
    """

    def __init__(self, session: Session, language: Language, remembered: QSettings) -> None:
        super().__init__()
        self._session = session
        self._remembered = remembered
        self._words = sentences(language)
        self._place = Place.HOME
        self._pages: dict[Place, Page] = {}
        self._closing_failed = False
        self._client: str | None = None
        self._save_problem: Message | None = None
        self._auto_lock = AutoLock(parent=self)
        session.appearance.remember_in(remembered, language)
        self._ask_room()
        self.resize(*_SIZE)
        geometry = remembered.value("geometry")
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        self._status: tuple[str, dict[str, str], str] = ("gui-status-opening", {}, "quiet")
        self._build()
        self._listen()
        # Ctrl+Shift+Z and, where the platform has it, Ctrl+Y do a change again.
        shortcuts = (("Ctrl+Z", self._undo), ("Ctrl+Shift+Z", self._redo), ("Ctrl+Y", self._redo))
        step = session.appearance.step_text_size
        sizes = (("Ctrl++", partial(step, 1)), ("Ctrl+=", partial(step, 1)), ("Ctrl+-", partial(step, -1)))
        helping = (("F1", self.show_shortcuts), ("?", self.show_shortcuts))
        for keys, act in (*shortcuts, *sizes, *helping, ("Ctrl+0", partial(step, 0)), ("Ctrl+L", self.lock)):
            QShortcut(QKeySequence(keys), self, act)

    # Putting together

    def _build(self) -> None:
        """Put the window together in its language and look; done again when one of them changes."""
        self.setWindowTitle(self._words.text("gui-application-name"))
        ground = QWidget()
        ground.setProperty("role", "canvas")
        line = QHBoxLayout(ground)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        self._commands = Commands(self._session, self._words, ground)
        self._commands.wants.connect(self.go_to)
        self._commands.wants_undo.connect(self._undo)
        self._commands.wants_redo.connect(self._redo)
        self._commands.wants_lock.connect(self.lock)
        self._commands.wants_shortcuts.connect(self.show_shortcuts)
        self._search = SearchBox(self._session, self._words, ground, self._commands, self.page)
        self._search.wants.connect(self.go_to)
        self._navigation = Navigation(self._words, self._search)
        self._navigation.place_wanted.connect(self.go)
        self._navigation.language_wanted.connect(self._session.appearance.switch_language)
        self._navigation.brightness_wanted.connect(self._session.appearance.switch_brightness)
        self._navigation.lock_wanted.connect(self.lock)
        self._navigation.auto_lock_wanted.connect(self._session.set_auto_lock)
        self._navigation.show_auto_lock(self._session.auto_lock_minutes)
        self._stack = QStackedWidget()
        line.addWidget(self._navigation)
        self._standing = StandingWord()
        right = column(self._standing, self._stack, gap=0)
        right.setStretch(1, 1)
        line.addLayout(right, 1)
        self._pages = {}
        self._door_page: Page | None = None
        self.setCentralWidget(ground)
        self._toast = Toast(ground)
        self._show_company()
        self._show_status()
        self._show_door()
        self._show_standing()

    def _rebuild(self) -> None:
        self._commit()
        page = self._pages.get(self._place)
        spot = page.spot() if page is not None else ""
        self._build()
        if spot and self._place in self._pages:
            self._pages[self._place].show_spot(spot)

    def _listen(self) -> None:
        session = self._session
        session.door_changed.connect(self._show_door)
        session.door_changed.connect(self._show_standing)
        session.auto_lock_changed.connect(self._time_auto_lock)
        session.appearance.changed.connect(self._look_changed)
        session.keeping.lock_wanted.connect(self.lock)
        self._auto_lock.due.connect(self.lock)
        session.company_chosen.connect(self._another_company)
        session.facts_changed.connect(self._show_company)
        session.client.changed.connect(self._show_mark)
        session.companies_changed.connect(self._show_company)
        session.company_removed.connect(self._offer_taking_back)
        session.told.connect(self._tell)
        session.judging.failed.connect(self._tell)
        session.drafting.opened.connect(self._show_company)
        session.autosave.changed.connect(lambda: self._set_status("gui-status-saving", "warn"))
        session.autosave.saved.connect(self._saved)
        session.autosave.failed.connect(self._not_saved)

    # Going about

    def go(self, place: Place) -> None:
        """Bring a place to the front."""
        self.go_to(Spot(place))

    def go_to(self, spot: Spot) -> None:
        """Bring a spot of a page into view."""
        if self._session.door is not Door.OPEN or not self._allowed(spot.place):
            self._navigation.show_place(self._place)
            return
        if spot.place is not self._place:
            self._commit()
        self._place = spot.place
        page = self._page(spot.place)
        self._stack.setCurrentWidget(page)
        self._navigation.show_place(spot.place)
        page.shown()
        if spot.at:
            page.show_spot(spot.at)
        # What was only just put on the page can be focused once the page has been laid out.
        QTimer.singleShot(0, page, page.take_focus)

    def page(self) -> Page | None:
        """Return the page in front."""
        return cast("Page | None", self._stack.currentWidget())

    @property
    def place(self) -> Place:
        """Return the place that is in front."""
        return self._place

    def _allowed(self, place: Place) -> bool:
        session = self._session
        return (session.company is not None or place not in NEEDS_COMPANY) and (
            session.drafting.application is not None or place not in NEEDS_DRAFT
        )

    def _page(self, place: Place) -> Page:
        if place not in self._pages:
            page = page_class(place)(self._session, self._words)
            page.wants.connect(self.go_to)
            page.says.connect(self._toast.say)
            self._pages[place] = page
            self._stack.addWidget(page)
        return self._pages[place]

    def _show_door(self) -> None:
        opened = self._session.door is Door.OPEN
        if not opened and self._pages:
            self._drop_pages()
            return
        self._allow_places()
        shows_code = opened and self._session.recovery.code is not None
        if opened and not shows_code:
            self._drop_door_page()
            if self._status[0] in _BEFORE_OPEN:
                read_only = self._session.read_only
                self._set_status("gui-status-read-only" if read_only else "gui-status-open", "quiet")
            # The first step in a vault without companies is the first company.
            fits = self._allowed(self._place) and (self._place is not Place.HOME or bool(self._session.companies))
            self.go(self._place if fits else Place.COMPANIES)
            return
        kind = door_page_class(shows_code=shows_code)
        if not shows_code:
            opening = self._session.door is Door.OPENING
            self._set_status("gui-status-opening" if opening else "gui-status-shut", "quiet")
        if not isinstance(self._door_page, kind):
            self._drop_door_page()
            self._door_page = kind(self._session, self._words)
            self._door_page.says.connect(self._toast.say)
            self._stack.addWidget(self._door_page)
        self._stack.setCurrentWidget(self._door_page)
        self._door_page.shown()
        if shows_code:
            self._door_page.take_focus()

    def _drop_door_page(self) -> None:
        if self._door_page is not None:
            self._stack.removeWidget(self._door_page)
            self._door_page.deleteLater()
            self._door_page = None

    # Locking

    def lock(self) -> None:
        """Lock the vault now; only what could not be saved keeps it open."""
        if self._session.door is not Door.OPEN:
            return
        self._commit()
        problem = self._session.lock()
        if problem is not None:
            self._not_saved(problem)
            return
        put_away_windows(self)
        clear_own_clipboard()
        forget_remembered()

    def _drop_pages(self) -> None:
        """Leave nothing in the window that was shown of the vault."""
        self._place = Place.HOME
        self._status = ("gui-status-shut", {}, "quiet")
        self._build()
        # Pages and what they hold refer to one another; only a collection lets go of all of it.
        QTimer.singleShot(0, gc.collect)

    def _time_auto_lock(self) -> None:
        minutes = self._session.auto_lock_minutes
        self._auto_lock.start(minutes)
        self._navigation.show_auto_lock(minutes)

    # What the session tells

    def _another_company(self) -> None:
        if self._session.company_id != self._client:
            self._client = self._session.company_id
            # What was copied of one client is not to be pasted into the papers of another.
            clear_own_clipboard()
        self._show_company()
        if not self._allowed(self._place):
            self.go(Place.COMPANIES)

    def _show_company(self) -> None:
        company = self._session.company
        name = (company.name_ko or company.name_en or self._words.text("gui-nameless")) if company else ""
        number = company.business_registration_number if company else None
        self._navigation.show_company(name, _written_number(number))
        title = self._words.text("gui-application-name")
        self.setWindowTitle(f"{name} – {title}" if name else title)
        self._show_mark()
        self._allow_places()

    def _show_mark(self) -> None:
        self._navigation.show_mark(self._session.client.state.mark)

    def _allow_places(self) -> None:
        session = self._session
        self._navigation.allow(
            vault=session.door is Door.OPEN and session.recovery.code is None,
            company=session.company is not None,
            draft=session.drafting.application is not None,
        )

    def _saved(self, when: datetime) -> None:
        self._closing_failed, self._save_problem = False, None
        self._show_standing()
        if self._session.door is not Door.OPEN:
            return
        self._set_status("gui-status-saved", "good", time=f"{when:%H:%M}")

    def _not_saved(self, reason: Message) -> None:
        self._set_status("gui-status-not-saved", "bad")
        self._save_problem = reason
        self._show_standing()

    def _show_standing(self) -> None:
        """Say what goes on being true: why nothing is saved just now."""
        session, words, problem = self._session, self._words, self._save_problem
        if session.door is not Door.OPEN:
            self._save_problem = None
            self._standing.quiet()
        elif session.read_only:
            self._standing.say(words.text("keeping-read-only-window"), "warn")
        elif problem is not None:
            again = "keeping-not-saved-again" if session.autosave.tries_again else "keeping-not-saved"
            self._standing.say(f"{words.say(problem)} {words.text(again)}", "bad")
        else:
            self._standing.quiet()

    def _set_status(self, key: str, tone: str, **values: str) -> None:
        self._status = (key, values, tone)
        self._show_status()

    def _show_status(self) -> None:
        key, values, tone = self._status
        self._navigation.show_status(self._words.text(key, **values), tone)

    def _tell(self, said: Message) -> None:
        self._toast.say(self._words.say(said))

    def _offer_taking_back(self, name: str) -> None:
        self._toast.say(
            self._words.text("gui-company-removed", name=name or self._words.text("gui-nameless")),
            self._words.text("gui-undo"),
            self._session.take_back_removal,
        )

    # Switches

    def _ask_room(self) -> None:
        scale = worn().scale
        width, height = (min(scale.length(side), most) for side, most in zip(_LEAST, _LEAST_AT_MOST, strict=True))
        self.setMinimumSize(width, height)

    def _look_changed(self) -> None:
        self._words = sentences(self._session.appearance.language)
        self._ask_room()
        self._rebuild()

    def show_shortcuts(self) -> None:
        """Show which keys work now."""
        ours = tuple(by_keys(self._commands.of_window()))
        ShortcutsDialog(self, self._words, by_keys(self._commands.of_page(self.page())), ours).open()

    def _undo(self) -> None:
        page = self.page()
        if page is not None:
            page.commit()
            page.undo()

    def _redo(self) -> None:
        page = self.page()
        if page is not None:
            page.commit()
            page.redo()

    # Closing

    def _commit(self) -> None:
        commit_input(self)
        for page in self._pages.values():
            page.commit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is not saved and close; only if that fails the window stays, once, and says why."""
        self._commit()
        problem = None if self._closing_failed else self._session.close()
        if problem is not None:
            self._closing_failed = True
            self._set_status("gui-status-not-saved", "bad")
            self._toast.say(f"{self._words.say(problem)} {self._words.text('gui-close-again')}")
            event.ignore()
            return
        if self._closing_failed:
            self._session.abandon()
        self._remembered.setValue("geometry", self.saveGeometry())
        self._remembered.sync()
        event.accept()


def _written_number(number: str | None) -> str:
    if not number:
        return ""
    from sme_apply.company.identifiers import written_business_number

    return written_business_number(number)
