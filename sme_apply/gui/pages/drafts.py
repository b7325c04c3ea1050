"""The applications of the company: a list to open and to begin, and the editor of the one that is open."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QProgressBar, QPushButton, QVBoxLayout, QWidget

from sme_apply.gui.editor.editor import Editor
from sme_apply.gui.editor.versions_view import VersionsView
from sme_apply.gui.handing_in.kept_choice import KeptChoice
from sme_apply.gui.handing_in.live_preview import LivePreview
from sme_apply.gui.handing_in.opening_pdf import OpeningPdf
from sme_apply.gui.pages.page import Page
from sme_apply.gui.parts.boxes import card, column, emptied, holding, note, row, scrolled
from sme_apply.gui.parts.buttons import button, icon_button
from sme_apply.gui.parts.file_drop import FileDrop, is_pdf
from sme_apply.gui.parts.live_card import LiveCard
from sme_apply.gui.parts.words_on_screen import badge, label
from sme_apply.gui.places import Place, Spot
from sme_apply.gui.session import Session
from sme_apply.gui.theme import worn
from sme_apply.gui.verdicts.verdict_card import VERDICT_TONES, track_name
from sme_apply.sentences import Sentences

if TYPE_CHECKING:
    from sme_apply.gui.editor.carry_offer import CarryOffer
    from sme_apply.gui.portal.portal_window import PortalWindow
    from sme_apply.vault import DraftRecord


_PREVIEW_LEAST, _PREVIEW_MOST, _FORM_LEAST = 320, 560, 800
"""The form keeps at least the room that it has in the smallest window; a narrower preview could not be read."""
_PREVIEW_SETTING, _PREVIEW_KEY, _PORTAL_KEY = "preview-beside", "F9", "F8"


class DraftsPage(Page):
    """The list of drafts, or the editor."""

    def __init__(self, session: Session, words: Sentences) -> None:
        super().__init__(session, words)
        self._editor: Editor | None = None
        self._editor_of: str | None = None
        self._versions: VersionsView | None = None
        self._body = QVBoxLayout()
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(0)
        self.outer.addLayout(self._body, 1)
        self._live: LivePreview | None = None
        self._portal: PortalWindow | None = None
        self._beside = KeptChoice(session, _PREVIEW_SETTING, self, default=True)
        self._beside.changed.connect(self._place_preview)
        self._opening = OpeningPdf(session, words, self)
        FileDrop(self, is_pdf, self._opening.open_file)
        drafting = session.drafting
        drafting.opened.connect(self.put_versions_away)
        drafting.listed.connect(self._listed)
        drafting.changed.connect(self._changed)
        drafting.removed.connect(self._removed)
        session.judging.judged.connect(self._listed)
        self._rebuild()

    def commit(self) -> None:
        """Take over what is being typed."""
        super().commit()
        if self._editor is not None:
            self._editor.commit()

    def spot(self) -> str:
        """Return the section in front."""
        return self._editor.place if self._editor is not None else ""

    def show_spot(self, at: str) -> None:
        """Bring a field or section into view."""
        if self._editor is not None:
            self._editor.show_spot(at)

    def undo(self) -> None:
        """Take the last change of the draft back."""
        self.session.drafting.undo()

    def redo(self) -> None:
        """Do the change that was taken back once more."""
        self.session.drafting.redo()

    def _rebuild(self) -> None:
        application = self.session.drafting.application
        self._editor, self._editor_of, self._live, self._versions = None, None, None, None
        emptied(self._body)
        if application is None:
            self._put_list()
            return
        words, drafting = self.words, self.session.drafting
        title = track_name(application.verdict, words)
        self._back = button(self.say("gui-undo"), self.undo, kind="quiet", icon="undo-2")
        self._forth = button(self.say("gui-redo"), self.redo, kind="quiet", icon="redo-2")
        earlier = icon_button("history", self.say("keeping-versions"), self.show_versions)
        carry = icon_button("copy-plus", self.say("editor-carry"), self.offer_carrying)
        portal = icon_button("external-link", self.say("portal-title"), self.open_portal, shortcut=_PORTAL_KEY)
        carry.setEnabled(not self.session.read_only)
        away = button(self.say("gui-all-drafts"), self._leave, kind="quiet", icon="arrow-left")
        hand_in = button(
            self.say("gui-place-export"),
            lambda: self.wants.emit(Spot(Place.EXPORT)),
            kind="primary",
            icon="file-output",
        )
        verdict = application.verdict.verdict
        season = self.say("gui-season-year", year=application.draft.season)
        self._show_preview = button(
            self.say("handing-preview-show"), self._switch_preview, kind="quiet", shortcut=_PREVIEW_KEY
        )
        self._body.addWidget(
            self.head(title, season, self._back, self._forth, earlier, carry, portal, away, self._show_preview, hand_in)
        )
        if verdict.value != "eligible":
            said = note(
                self.say(f"gui-draft-verdict-{verdict.value}"),
                "warn" if verdict.value == "undetermined" else "bad",
                row(self._to_reasons(), None),
            )
            self._body.addWidget(holding(row(said, margins=(9, 0, 9, 3))))
        self._editor = Editor(application, drafting, words, can_type=not self.session.read_only)
        self._editor_of = drafting.draft_id
        self._live = LivePreview(self.session, words)
        self._editor.moved.connect(self._live.show_place)
        line = row(self._editor, self._live, gap=0)
        line.setStretch(0, 1)
        self._body.addLayout(line, 1)
        self._place_preview()
        self._live.show_place(self._editor.place)
        self._show_steps()
        QTimer.singleShot(0, self, self.take_focus)

    @property
    def live(self) -> LivePreview | None:
        """Return the preview beside the form, while there is a form."""
        return self._live

    @property
    def opening(self) -> OpeningPdf:
        """Return the way from a PDF to a draft."""
        return self._opening

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the preview only where the form keeps enough room."""
        super().resizeEvent(event)
        self._place_preview()

    def _switch_preview(self) -> None:
        self._beside.choose(not self._beside.value)

    def _place_preview(self) -> None:
        if self._live is None:
            return
        scale = worn().scale
        room = self.width() - scale.length(_FORM_LEAST)
        fits = room >= scale.length(_PREVIEW_LEAST)
        if fits:
            self._live.setFixedWidth(min(room, scale.length(_PREVIEW_MOST)))
        self._live.setVisible(fits and self._beside.known and self._beside.value)
        said = self.say("handing-preview-hide" if self._beside.value else "handing-preview-show")
        self._show_preview.setText(said)
        # Another word takes the key of a button away.
        self._show_preview.setShortcut(_PREVIEW_KEY)
        self._show_preview.setAccessibleName(said)
        self._show_preview.setVisible(fits)

    def show_versions(self) -> None:
        """Show what the application was before."""
        application, drafting = self.session.drafting.application, self.session.drafting
        if application is None:
            return
        self.commit()
        self._editor, self._editor_of, self._live = None, None, None
        emptied(self._body)
        back = button(self.say("keeping-versions-back"), self.put_versions_away, kind="quiet", icon="arrow-left")
        below = track_name(application.verdict, self.words)
        self._body.addWidget(self.head(self.say("keeping-versions"), below, back))
        self._versions = VersionsView(
            application, drafting.history, self.words, self._say_below, can_restore=not self.session.read_only
        )
        self._body.addWidget(self._versions, 1)

    def offer_carrying(self) -> CarryOffer | None:
        """Show what would become of the application in another season or programme."""
        from sme_apply.gui.editor.carry_offer import CarryOffer

        application = self.session.drafting.application
        if application is None:
            return None
        self.commit()
        application = self.session.drafting.application or application
        offer = CarryOffer(self.session, application, self.words, self.window())
        offer.wanted.connect(self.session.drafting.take_in)
        offer.finished.connect(offer.deleteLater)
        offer.open()
        return offer

    def open_portal(self) -> PortalWindow | None:
        """Open the window that stays beside the browser while the portal is filled in."""
        from sme_apply.gui.portal.portal_window import PortalWindow

        if self.session.drafting.application is None:
            return None
        self.commit()
        if self._portal is None or not shiboken6.isValid(self._portal):
            # A child of the page: it goes with the page when the vault is locked.
            self._portal = PortalWindow(self.session, self.words, self)
        self._portal.show()
        self._portal.raise_()
        self._portal.activateWindow()
        return self._portal

    def put_versions_away(self) -> None:
        """Show the application, or the list where none is open."""
        self._rebuild()

    def _say_below(self, text: str, action: str, act: object) -> None:
        # An answer may come after the window was put together anew in another language.
        if shiboken6.isValid(self):
            self.says.emit(text, action, act)

    def _to_reasons(self) -> QPushButton:
        return button(self.say("gui-to-reasons"), lambda: self.wants.emit(Spot(Place.ELIGIBILITY)), kind="link")

    def _leave(self) -> None:
        self.commit()
        self.session.drafting.leave()
        self.session.drafting.reload()

    def _changed(self, place: str) -> None:
        application = self.session.drafting.application
        if self._editor is None or application is None:
            return
        self._editor.show_application(application)
        self._show_steps()
        if place:
            id = place.partition(".")[0]
            of_field = any(each.id == id for each in application.form.fields())
            self._editor.show_spot(f"field:{place}" if of_field else place)

    def _show_steps(self) -> None:
        drafting = self.session.drafting
        self._back.setEnabled(drafting.can_undo)
        self._forth.setEnabled(drafting.can_redo)

    def _listed(self) -> None:
        if self._editor is None and self._versions is None:
            self._rebuild()

    def _removed(self, title: str) -> None:
        self.says.emit(
            self.say("gui-draft-removed", title=title), self.say("gui-undo"), self.session.drafting.take_back_removal
        )

    # The list

    def _put_list(self) -> None:
        read = button(self.say("handing-open-pdf"), self._opening.choose_file, icon="upload", shortcut="Ctrl+O")
        read.setEnabled(not self.session.read_only)
        self._body.addWidget(self.head(self.say("gui-place-drafts"), self.say("gui-drafts-below"), read))
        rows = QVBoxLayout()
        rows.setSpacing(worn().scale.space(2.5))
        for record in self.session.drafting.drafts:
            rows.addWidget(self._draft_card(record))
        if not self.session.drafting.drafts:
            rows.addWidget(
                card(label(self.say("gui-drafts-empty"), "lead"), label(self.say("gui-drafts-empty-below"), "soft"))
            )
        starts = QVBoxLayout()
        starts.setSpacing(worn().scale.space(1))
        screening = self.session.judging.screening
        for verdict in screening.tracks if screening is not None else ():
            name = track_name(verdict, self.words)
            if verdict.programme.form is None:
                continue
            said = self.say(f"verdict-{verdict.verdict.value}")
            begin = button(
                self.say("gui-apply"), partial(self.session.drafting.start, *verdict.key), icon="plus",
                name=f"{name}: {self.say('gui-apply')}",
            )  # fmt: skip
            begin.setEnabled(not self.session.read_only)
            starts.addWidget(
                holding(row(label(name, wrap=False), badge(said, VERDICT_TONES[verdict.verdict]), None, begin, gap=3))
            )
        inside = QWidget()
        inside.setLayout(
            column(
                rows,
                3,
                label(self.say("gui-draft-new"), "heading"),
                card(starts, padding=5),
                None,
                gap=3,
                margins=(9, 1, 9, 9),
            )
        )
        self._body.addWidget(scrolled(inside), 1)

    def _draft_card(self, record: DraftRecord) -> QFrame:
        id, title, share = record.id, record.title, record.completeness
        made = LiveCard(title)
        made.chosen.connect(lambda: self.session.drafting.open(id))
        bar = QProgressBar()
        bar.setTextVisible(False)
        bar.setRange(0, 100)
        bar.setValue(int(share * 100))
        bar.setFixedWidth(worn().scale.length(140))
        bar.setAccessibleName(self.say("gui-completeness"))
        changed = record.updated_at.astimezone()
        when = self.say("gui-company-changed", day=changed.date(), time=f"{changed:%H:%M}")
        season = self.say("gui-season-year", year=record.season)
        line = row(
            column(label(title, "lead"), label(f"{season}  ·  {when}", "note"), gap=1),
            bar,
            label(f"{int(share * 100)}%", "label", wrap=False),
            icon_button(
                "trash-2", self.say("gui-company-remove", name=title), lambda: self.session.drafting.remove(id)
            ),
            gap=3,
            margins=(5, 3.5, 4, 3.5),
        )
        line.setStretch(0, 1)
        made.setLayout(line)
        return made
