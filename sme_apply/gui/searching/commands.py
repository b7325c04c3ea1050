"""Everything that can be done by keyboard: what the window does, and what the page in front does."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from sme_apply.gui.places import NEEDS_COMPANY, NEEDS_DRAFT, Place, Spot, shortcut_of
from sme_apply.gui.session import Session
from sme_apply.gui.theme import Brightness
from sme_apply.sentences import Sentences

_MOST = 6
NEW_COMPANY, OPEN_FILE = "new", "open-file"
"""Spots of the page of companies at which an action begins at once."""


@dataclass(frozen=True, slots=True)
class Command:
    """One thing to do.

    Args:
        name: as it is read.
        act: does it.
        keys: the shortcut as Qt writes it; empty where there is none.
    """

    name: str
    act: Callable[[], object]
    keys: str = ""

    @property
    def written_keys(self) -> str:
        """Return the shortcut as the platform writes it."""
        return QKeySequence(self.keys).toString(QKeySequence.SequenceFormat.NativeText)


class Commands(QObject):
    """Knows what can be done now.

    Signals:
        wants: a spot of the window is wanted (a `Spot`).
        wants_undo, wants_redo, wants_lock, wants_shortcuts, wants_search: what they say.
    """

    wants = Signal(object)
    wants_undo = Signal()
    wants_redo = Signal()
    wants_lock = Signal()
    wants_shortcuts = Signal()
    wants_search = Signal()

    def __init__(self, session: Session, words: Sentences, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._words = session, words

    def of_window(self) -> tuple[Command, ...]:
        """Return what the window does wherever one is."""
        say, appearance = self._words.text, self._session.appearance
        found = [
            Command(say("palette-go", place=say(f"gui-place-{place.value}")), self._to(Spot(place)), shortcut_of(place))
            for place in Place
            if self._reached(place)
        ]
        found.append(Command(say("gui-company-new"), self._to(Spot(Place.COMPANIES, NEW_COMPANY))))
        found.append(Command(say("gui-company-open-file"), self._to(Spot(Place.COMPANIES, OPEN_FILE))))
        if self._session.company is not None:
            found.append(Command(say("palette-new-draft"), self._new_draft))
        found += [
            Command(say("palette-search"), self.wants_search.emit, "Ctrl+K"),
            Command(say("gui-undo"), self.wants_undo.emit, "Ctrl+Z"),
            Command(say("gui-redo"), self.wants_redo.emit, "Ctrl+Shift+Z"),
            Command(say("gui-lock-now"), self.wants_lock.emit, "Ctrl+L"),
            Command(say("palette-larger"), partial(appearance.step_text_size, 1), "Ctrl++"),
            Command(say("palette-smaller"), partial(appearance.step_text_size, -1), "Ctrl+-"),
            Command(say("palette-ordinary"), partial(appearance.step_text_size, 0), "Ctrl+0"),
            Command(say("gui-change-language"), appearance.switch_language),
            Command(say("gui-make-light"), partial(appearance.choose_brightness, Brightness.LIGHT)),
            Command(say("gui-make-dark"), partial(appearance.choose_brightness, Brightness.DARK)),
            Command(say("palette-shortcuts"), self.wants_shortcuts.emit, "F1"),
        ]
        return tuple(found)

    def of_page(self, page: QWidget | None) -> tuple[Command, ...]:
        """Return what the page in front does by keys of its own."""
        buttons = page.findChildren(QPushButton) if page is not None else []
        return tuple(
            Command(each.accessibleName(), each.click, each.shortcut().toString())
            for each in buttons
            if not each.shortcut().isEmpty() and each.isVisible() and each.isEnabled()
        )

    def matching(self, typed: str, page: QWidget | None) -> tuple[Command, ...]:
        """Return what fits what was typed: every word begins one of the command, initial consonants count, too."""
        from sme_apply.vault.searching.searched_text import Pattern, kept_form, terms_of

        terms = terms_of(typed)
        if not terms:
            return ()
        patterns = [Pattern(term) for term in terms]

        def fits(command: Command) -> bool:
            words = kept_form(command.name).split()
            return all(any(pattern.begins(word) for word in words) for pattern in patterns)

        found = {command.name: command for command in (*self.of_page(page), *self.of_window()) if fits(command)}
        return tuple(found.values())[:_MOST]

    def _reached(self, place: Place) -> bool:
        session = self._session
        return (place not in NEEDS_COMPANY or session.company is not None) and (
            place not in NEEDS_DRAFT or session.drafting.application is not None
        )

    def _to(self, spot: Spot) -> Callable[[], None]:
        return lambda: self.wants.emit(spot)

    def _new_draft(self) -> None:
        # The list of the programmes to apply for stands below the drafts, so the open one is put away.
        self._session.drafting.leave()
        self.wants.emit(Spot(Place.DRAFTS))


def by_keys(commands: tuple[Command, ...]) -> Iterator[Command]:
    """Yield the commands that have a shortcut, each once."""
    seen: set[str] = set()
    for command in commands:
        if command.keys and command.keys not in seen:
            seen.add(command.keys)
            yield command
