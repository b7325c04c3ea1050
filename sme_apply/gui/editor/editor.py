"""The editor of one application: contents at the left, one section of the form in the middle."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from sme_apply.drafts import Application
from sme_apply.gui.drafting import Drafting
from sme_apply.gui.editor.contents import CONSENTS, DOCUMENTS, ROUND, Contents
from sme_apply.gui.editor.form_section import FormSection
from sme_apply.gui.editor.papers import Consents, Documents, RoundChoice
from sme_apply.gui.parts.boxes import row, scrolled
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.two_panes import TwoPanes
from sme_apply.gui.theme import worn
from sme_apply.sentences import Sentences

_CONTENTS_WIDTHS, _ROOM_FOR_WIDE, _FORM_WIDE = (190, 236), 960, 860
View = FormSection | Consents | Documents | RoundChoice


class Editor(QFrame):
    """Shows the application that is being written, section by section.

    Args:
        can_type: whether what is typed can be saved; otherwise the form is only to be read.

    Signals:
        moved: another section is in front; carries its place.
    """

    moved = Signal(str)

    def __init__(
        self, application: Application, drafting: Drafting, words: Sentences, *, can_type: bool = True
    ) -> None:
        super().__init__()
        self._can_type = can_type
        self._drafting, self._words = drafting, words
        self._left_before: set[str] = set()
        self._view: View | None = None
        self.place = ROUND
        self._contents = Contents(application, words)
        self._contents.wanted.connect(self.go)
        self._middle = QVBoxLayout()
        self._middle.setContentsMargins(0, 0, worn().scale.space(1.5), worn().scale.space(8))
        inside = QWidget()
        inside.setLayout(self._middle)
        inside.setMaximumWidth(worn().scale.length(_FORM_WIDE))
        holder = QWidget()
        line = row(inside, None)
        line.setStretch(0, 1000)
        holder.setLayout(line)
        self._area = scrolled(holder)
        self._panes = TwoPanes(
            scrolled(self._contents),
            self._area,
            words.text("gui-panes"),
            (words.text("gui-pane-contents"), words.text("gui-pane-form")),
            widths=_CONTENTS_WIDTHS,
            room_for_wide=_ROOM_FOR_WIDE,
        )
        self.setLayout(row(self._panes, margins=(8, 1, 6, 0)))
        self.go(next(iter(application.form.sections())).id)

    def show_application(self, application: Application) -> None:
        """Show the application as it stands."""
        self._contents.show_application(application)
        if self._view is not None:
            self._view.show_application(application)

    def commit(self) -> None:
        """Take over what is being typed."""
        if self._view is not None:
            self._view.commit()

    def go(self, place: str) -> None:
        """Bring a section to the front."""
        application = self._drafting.application
        if application is None or place not in self._contents.places:
            return
        self.commit()
        if self._view is not None:
            self._middle.removeWidget(self._view)
            self._view.hide()
            self._view.deleteLater()
        self.place = place
        application = self._drafting.application or application
        self._view = self._made(place, application)
        if not self._can_type:
            for each in self._view.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
                each.setEnabled(False)
        self._middle.addWidget(self._view)
        following = self._following(place)
        layout = self._view.layout()
        if following and isinstance(layout, QVBoxLayout):
            go_on = button(
                self._words.text("gui-next-section"), lambda: self.go(following), kind="primary", icon="arrow-right"
            )
            layout.insertLayout(layout.count() - 1 if layout.count() > 2 else layout.count(), row(None, go_on))
        self._contents.show_place(place)
        self._panes.show_right()
        self._area.verticalScrollBar().setValue(0)
        self.moved.emit(place)

    def show_spot(self, at: str) -> None:
        """Bring the section or the field at a place of the form into view.

        Args:
            at: the id of a section, or of a field, a cell (``field.row.column``), ``consent:<id>`` or
                ``document:<id>``; ``field:<id>`` where a section is named like the field.
        """
        if at in self._contents.places:
            self.go(at)
            return
        kind, _, id = at.partition(":")
        if kind == "field":
            at = id
        elif id:
            self.go(CONSENTS if kind == "consent" else DOCUMENTS)
        application = self._drafting.application
        if application is None:
            return
        field = at.partition(".")[0]
        for section in application.form.sections():
            if any(each.id == field for each in section.fields):
                self.go(section.id)
        control: QWidget | None = None
        if isinstance(self._view, FormSection):
            control = self._view.control(at)
            self._view.show_application(application)
        elif isinstance(self._view, Consents | Documents):
            control = self._view.control(id)
        if control is not None:
            found = control
            self._panes.show_right()
            found.setFocus()
            # The layout of a section that was only just made is not settled yet.
            QTimer.singleShot(0, self, lambda: self._area.ensureWidgetVisible(found, 40, 140))

    def _following(self, place: str) -> str:
        places = self._contents.places
        at = places.index(place) + 1
        return places[at] if at < len(places) else ""

    def _made(self, place: str, application: Application) -> View:
        drafting, words = self._drafting, self._words
        if place == ROUND:
            return RoundChoice(application, drafting, words)
        if place == CONSENTS:
            return Consents(application, drafting, words)
        if place == DOCUMENTS:
            return Documents(application, drafting, words)
        section = next(each for each in application.form.sections() if each.id == place)
        return FormSection(section, application, drafting, words, self._left_before)
