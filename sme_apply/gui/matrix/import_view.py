"""The way in for lists of clients: the file, its columns, what was found, what is taken over."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QListWidget, QListWidgetItem, QWidget

from sme_apply.company import describe, label_of
from sme_apply.gui.files import write_whole_file
from sme_apply.gui.judging import SEASON
from sme_apply.gui.parts.boxes import card, column, row, scrolled
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.choices import ChoiceBox
from sme_apply.gui.parts.words_on_screen import label
from sme_apply.gui.session import Session
from sme_apply.gui.theme import worn
from sme_apply.sentences import Sentences
from sme_apply.sheets import Difference, columns_of, mending_file, template_file

IMPORT = "import"
"""The spot of the matrix page where lists of clients are taken in."""
_FILES = "*.xlsx *.csv *.tsv *.txt *.xls *.xlsm"
_MOST_FINDINGS = 500
_LIST_HEIGHT = 190


class ImportView(QWidget):
    """Shows what `Importing` holds.

    Signals:
        left: the user wants back to the matrix.
        says: a word for the foot of the window: text, name of an action, and what the action does.
    """

    left = Signal()
    says = Signal(str, str, object)

    def __init__(self, session: Session, words: Sentences) -> None:
        super().__init__()
        self._session, self._words = session, words
        self._importing = session.importing
        self._sheet = ChoiceBox(self._say("matrix-import-sheet"), [])
        self._sheet.chosen.connect(self._other_sheet)
        self._head = label("", "lead", wrap=False)
        self._columns = _list(self._say("matrix-import-columns"))
        self._columns.currentRowChanged.connect(self._show_choice)
        self._holds = ChoiceBox(self._say("matrix-import-column-is"), self._facts())
        self._holds.chosen.connect(self._correct)
        self._findings = _list(self._say("matrix-import-findings"))
        self._differences = _list(self._say("matrix-import-differences"))
        self._mend = button(self._say("matrix-import-mend"), self._choose_mending, icon="download")
        self._take = button(self._say("matrix-import-take"), self._take_in, kind="primary", icon="check")
        choose = button(self._say("matrix-import-choose"), self._choose_file, kind="primary", icon="upload")
        template = button(self._say("matrix-import-template"), self._choose_template, icon="download")
        back = button(self._say("matrix-import-back"), self.left.emit, icon="arrow-left", kind="quiet")
        self._way_in = card(
            label(self._say("matrix-import"), "heading"),
            label(self._say("matrix-import-below"), "soft"),
            row(choose, template, None, back, gap=2),
            gap=3,
        )
        self._columns_card = card(
            row(label(self._say("matrix-import-columns"), "heading"), None, self._sheet),
            self._columns,
            row(label(self._say("matrix-import-column-is"), "label", wrap=False), self._holds, None, gap=3),
        )
        self._findings_card = card(
            row(label(self._say("matrix-import-findings"), "heading"), None, self._mend), self._findings
        )
        self._differences_card = card(label(self._say("matrix-import-differences"), "heading"), self._differences)
        self._foot = row(self._head, None, self._take, gap=4)
        inside = QWidget()
        inside.setLayout(
            column(
                self._way_in, self._foot, self._columns_card, self._differences_card, self._findings_card, None,
                gap=4, margins=(9, 1, 9, 9),
            )
        )  # fmt: skip
        self.setLayout(column(scrolled(inside), gap=0))
        self._importing.changed.connect(self._show)
        self._importing.taken.connect(self._taken)
        self._show()

    def _say(self, key: str, **values: object) -> str:
        return self._words.text(key, **values)  # type: ignore[arg-type]

    def _facts(self) -> list[tuple[object, str]]:
        facts: list[tuple[object, str]] = [(None, self._say("matrix-import-not-read"))]
        return [*facts, *((each.path, each.heading(self._words)) for each in columns_of(SEASON))]

    # What is shown

    def _show(self) -> None:
        importing = self._importing
        ready = importing.found is not None and importing.matching is not None
        for each in (self._columns_card, self._findings_card, self._differences_card, self._take):
            each.setVisible(ready)
        self._head.setText(self._say("matrix-import-reading") if importing.reading else "")
        for each in (self._columns, self._findings, self._differences):
            each.clear()
        if not ready or importing.found is None or importing.path is None:
            return
        counts = {
            "fresh": len(importing.fresh), "known": len(importing.known), "refused": len(importing.found.refused),
        }  # fmt: skip
        self._head.setText(self._say("matrix-import-file", file=importing.path.name, **counts))
        self._show_sheets()
        self._show_columns()
        self._show_findings()
        self._show_differences()
        self._mend.setVisible(bool(importing.found.refused))
        self._take.setEnabled(not self._session.read_only and bool(importing.fresh or importing.known))
        self._take.setToolTip(self._say("matrix-import-read-only") if self._session.read_only else "")

    def _show_sheets(self) -> None:
        book, table = self._importing.book, self._importing.table
        if book is None or table is None:
            return
        options = [(each.title, each.title) for each in book.tables]
        options += [(each, self._say("matrix-import-hidden-sheet", title=each)) for each in book.hidden]
        self._sheet.offer(options)
        self._sheet.show_value(table.title)
        self._sheet.setVisible(len(options) > 1)

    def _show_columns(self) -> None:
        matching = self._importing.matching
        for match in matching.matches if matching is not None else ():
            if match.own or not match.heading.strip():
                continue
            fact = self._words.say(label_of(match.path)) if match.path else self._say("matrix-import-not-read")
            sure = self._say(f"sheets-sure-{match.sure}")
            text = self._say("matrix-import-column", heading=match.heading, fact=fact, sure=sure)
            item = QListWidgetItem(text)
            item.setData(Qt.ItemDataRole.UserRole, match.place)
            icon, tone = ("circle-check", "good") if match.path else ("circle-question-mark", "warn")
            item.setIcon(worn().icon(icon, tone, 15))
            self._columns.addItem(item)

    def _show_choice(self, _row: int) -> None:
        item, matching = self._columns.currentItem(), self._importing.matching
        self._holds.setEnabled(item is not None)
        if item is not None and matching is not None:
            path = matching.matches[item.data(Qt.ItemDataRole.UserRole)].path
            if path is not None and self._holds.findData(path) < 0:
                # A fact of another year than those of the template.
                self._holds.addItem(self._words.say(label_of(path)), path)
            self._holds.show_value(path)

    def _show_findings(self) -> None:
        found, book = self._importing.found, self._importing.book
        if found is None or book is None:
            return
        told = [("warn", self._words.say(remark)) for remark in book.remarks]
        if book.hidden:
            told.append(("warn", self._say("sheets-hidden-left-out", sheets=book.hidden)))
        if found.formulas:
            told.append(("warn", self._say("sheets-formulas-taken", count=found.formulas)))
        if found.examples:
            told.append(("warn", self._say("sheets-examples-left-out", count=found.examples)))
        told += [("bad", self._words.say(each.placed)) for refused in found.refused for each in refused.problems]
        told += [("warn", self._words.say(each.placed)) for taken in found.taken for each in taken.remarks]
        for tone, text in told[:_MOST_FINDINGS]:
            item = QListWidgetItem(worn().icon("circle-x" if tone == "bad" else "triangle-alert", tone, 15), text)
            item.setToolTip(text)
            self._findings.addItem(item)
        if len(told) > _MOST_FINDINGS:
            self._findings.addItem(self._say("sheets-more-findings", count=len(told) - _MOST_FINDINGS))
        self._findings_card.setVisible(bool(told))

    def _show_differences(self) -> None:
        for known in self._importing.known:
            for difference in known.differences:
                text = self._say(
                    "matrix-import-difference",
                    client=known.company.name_ko or known.company.name_en or self._say("gui-nameless"),
                    fact=label_of(difference.path),
                    before=describe(difference.path, difference.before),
                    after=describe(difference.path, difference.after),
                )
                item = QListWidgetItem(text)
                item.setToolTip(text)
                item.setData(Qt.ItemDataRole.UserRole, (known.id, difference))
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Unchecked)
                self._differences.addItem(item)
        self._differences_card.setVisible(self._differences.count() > 0)

    # What is done

    def _correct(self, path: object) -> None:
        item = self._columns.currentItem()
        if item is not None:
            self._importing.choose_column(item.data(Qt.ItemDataRole.UserRole), str(path) if path else None)

    def _other_sheet(self, title: object) -> None:
        if self._importing.path is not None:
            self._importing.open(self._importing.path, str(title))

    def _choose_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self._say("matrix-import-choose"), "", f"({_FILES})")
        if chosen:
            self._importing.open(Path(chosen))

    def _take_in(self) -> None:
        chosen: list[tuple[str, Difference]] = []
        for at in range(self._differences.count()):
            item = self._differences.item(at)
            if item.checkState() is Qt.CheckState.Checked:
                chosen.append(item.data(Qt.ItemDataRole.UserRole))
        self._importing.take(chosen)

    def _taken(self, fresh: int, changed: int) -> None:
        said = self._say("matrix-import-taken", fresh=fresh, changed=changed)
        self.says.emit(said, self._say("matrix-import-undo"), self._importing.take_back)
        self.left.emit()

    def _choose_mending(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self, self._say("matrix-import-mend"), "", "Excel (*.xlsx)")
        if chosen:
            self.save_mending(Path(chosen))

    def save_mending(self, path: Path) -> None:
        """Write the rows that could not be taken in, with what to mend."""
        found, matching, words = self._importing.found, self._importing.matching, self._words
        if found is None or matching is None:
            return
        self._save(lambda: mending_file(found.refused, matching, words), path, "matrix-import-mend-saved")

    def _choose_template(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self, self._say("matrix-import-template"), "", "Excel (*.xlsx)")
        if chosen:
            self.save_template(Path(chosen))

    def save_template(self, path: Path) -> None:
        """Write an empty list of clients."""
        words = self._words
        self._save(lambda: template_file(SEASON, words), path, "matrix-import-template-saved")

    def _save(self, make: Callable[[], bytes], path: Path, said: str) -> None:
        def done(_nothing: object) -> None:
            self.says.emit(self._say(said, file=path.name), "", None)

        self._session.work.beside(lambda: write_whole_file(path, make()), done, self._session.say_error)


def _list(name: str) -> QListWidget:
    made = QListWidget()
    made.setAccessibleName(name)
    made.setMinimumHeight(worn().scale.length(_LIST_HEIGHT))
    made.setUniformItemSizes(True)
    made.setWordWrap(False)
    return made
