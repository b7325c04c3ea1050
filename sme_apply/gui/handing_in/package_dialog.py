"""What the package will hold and what is missing in it, what the portal takes, and where it is made."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QGridLayout, QVBoxLayout, QWidget

from sme_apply.gui.documents.file_line import written_size
from sme_apply.gui.handing_in.package_choice import PackageChoice, megabytes
from sme_apply.gui.handing_in.package_making import MadePackage, PackageMaking, missing_files
from sme_apply.gui.inputs import TextLine
from sme_apply.gui.keeping.long_work_line import LongWorkLine
from sme_apply.gui.parts.boxes import Piece, card, column, emptied, note, row, scrolled
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.choices import Segments
from sme_apply.gui.parts.words_on_screen import label, set_look
from sme_apply.gui.session import Session
from sme_apply.gui.theme import worn
from sme_apply.sentences import Sentences
from sme_apply.terms import Message

_WIDE, _HIGH, _EDGE, _FIELD = 660, 720, 60, 110


class PackageDialog(QDialog):
    """Asks for the folder and says, line by line, what was written there.

    Args:
        with_data: whether the application's PDF carries its data.

    Signals:
        ended: the package was made or refused.
    """

    ended = Signal()

    def __init__(self, session: Session, words: Sentences, over: QWidget, *, with_data: bool) -> None:
        super().__init__(over)
        self._session, self._words, self._with_data = session, words, with_data
        self._making = PackageMaking(session, self)
        self._making.made.connect(self._made)
        self._making.refused.connect(self._refused)
        title = words.text("handing-package")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        choice = session.attaching.choice
        ways = [(False, words.text("handing-package-merged")), (True, words.text("handing-package-separate"))]
        self.way = Segments(words.text("handing-package-way"), ways)
        self.way.show_value(choice.separate)
        self.file_limit = self._limit("handing-package-file-mb", choice.file_megabytes)
        self.total_limit = self._limit("handing-package-total-mb", choice.total_megabytes)
        self._take = button(words.text("handing-package-make"), self._choose_folder, kind="primary", icon="folder-open")
        leave = button(words.text("documents-close"), self.reject, kind="quiet")
        self._came = QVBoxLayout()
        limits = QGridLayout()
        limits.setHorizontalSpacing(worn().scale.space(4))
        limits.setVerticalSpacing(worn().scale.space(1.5))
        limits.setColumnStretch(2, 1)
        for line, (key, field) in enumerate(
            (("handing-package-file-mb", self.file_limit), ("handing-package-total-mb", self.total_limit))
        ):
            limits.addWidget(label(words.text(key), "soft", wrap=False), line, 0)
            limits.addWidget(field, line, 1)
        inside = QWidget()
        inside.setLayout(
            column(
                self._came,
                self._contents(),
                card(self.way, limits, label(words.text("handing-package-limits-below"), "note"), padding=4),
                None,
                gap=3,
                margins=(0, 0, 2, 0),
            )
        )
        self._area = scrolled(inside)
        lines = column(
            label(title, "heading"),
            label(words.text("handing-package-below"), "soft"),
            self._area,
            LongWorkLine(self._making.long, words),
            row(None, leave, self._take),
            gap=3,
            margins=(7, 6, 6, 5),
        )
        lines.setStretch(2, 1)
        self.setLayout(lines)
        scale, edge = worn().scale, worn().scale.length(_EDGE)
        self.resize(
            min(scale.length(_WIDE), max(over.width() - edge, 0)),
            min(scale.length(_HIGH), max(over.height() - edge, 0)),
        )

    @property
    def making(self) -> PackageMaking:
        """Return what makes the package."""
        return self._making

    def make(self, folder: Path) -> None:
        """Make the package as a folder within ``folder``; a limit that is no number is marked and nothing is made."""
        choice = self._chosen()
        if choice is None:
            return
        self._session.attaching.choose(choice)
        emptied(self._came)
        self._take.setEnabled(False)
        self._making.make(folder / self._folder_name(), with_data=self._with_data)

    def _folder_name(self) -> str:
        from sme_apply.export.application import PAPER_LANGUAGE
        from sme_apply.export.package_names import plain

        application = self._session.drafting.application
        if application is None:
            return "package"
        company = application.company.name_ko or application.company.name_en or ""
        programme = application.programme.name.in_language(PAPER_LANGUAGE)
        return plain(f"{company}_{programme}_{self._words.text('handing-package-folder')}")

    def _choose_folder(self) -> None:
        if self._chosen() is None:
            return
        chosen = QFileDialog.getExistingDirectory(self, self._words.text("handing-package-make"))
        if chosen:
            self.make(Path(chosen))

    def _chosen(self) -> PackageChoice | None:
        found: list[Decimal | None] = []
        for field in (self.file_limit, self.total_limit):
            try:
                found.append(megabytes(field.text_now()))
                set_look(field, "wrong", "false")
            except ValueError:
                set_look(field, "wrong", "true")
                field.setFocus()
                return None
        return PackageChoice(self.way.value() is True, *found)

    def _limit(self, key: str, known: Decimal | None) -> TextLine:
        field = TextLine()
        field.setFixedWidth(worn().scale.length(_FIELD))
        field.setAccessibleName(self._words.text(key))
        field.setPlaceholderText(self._words.text("handing-package-no-limit"))
        field.show_text("" if known is None else f"{known}")
        return field

    def _contents(self) -> QWidget:
        words, attaching = self._words, self._session.attaching
        application = attaching.application
        pieces: list[Piece] = [label(words.text("handing-package-holds"), "label")]
        pieces.append(label(f"1.  {words.text('handing-package-application')}"))
        if application is None:
            return card(*pieces, gap=1.5, padding=4)
        number = 1
        for document in application.track.documents:
            for record in attaching.of(document.id):
                number += 1
                name, size = document.name.in_language(words.language), written_size(record.size)
                pieces.append(label(f"{number}.  {name}: {record.name} · {size}"))
        if number == 1:
            pieces.append(label(words.text("handing-package-no-files"), "soft"))
        missing = missing_files(application, attaching.files)
        if missing:
            lines = [label(f"·  {words.say(each)}", "soft") for each in missing]
            pieces.append(note(words.text("handing-package-missing", count=len(missing)), "warn", *lines))
        if not application.final:
            pieces.append(note(words.text("handing-package-draft"), "warn"))
        return card(*pieces, gap=1.5, padding=4)

    def _made(self, made: MadePackage) -> None:
        words = self._words
        lines: list[Piece] = []
        for file in made.package.files:
            papers = ", ".join(dict.fromkeys(paper.name for paper in file.papers))
            lines.append(label(f"{file.name} · {written_size(len(file.data))}", "label", selectable=True))
            lines.append(label(papers, "note"))
        lines += [label(f"·  {name}: {words.say(said)}", "soft") for name, said in made.package.notes]
        said = words.text("handing-package-made", folder=str(made.folder), count=len(made.package.files))
        self._end(note(said, "good", *lines))

    def _refused(self, why: Message) -> None:
        nothing = label(self._words.text("handing-package-nothing-written"), "soft")
        self._end(note(self._words.say(why), "bad", nothing))

    def _end(self, said: QWidget) -> None:
        self._take.setEnabled(True)
        emptied(self._came)
        self._came.addWidget(said)
        self._area.verticalScrollBar().setValue(0)
        self.ended.emit()
