"""All clients against all programmes, and the way in for lists of clients."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QFrame,
    QHeaderView,
    QProgressBar,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from sme_apply.gui.files import write_whole_file
from sme_apply.gui.matrix.filters import Filters
from sme_apply.gui.matrix.import_view import IMPORT, ImportView
from sme_apply.gui.matrix.matrix_model import FIXED, MatrixModel, Sieve
from sme_apply.gui.matrix.undo_line import UndoLine
from sme_apply.gui.pages.page import Page
from sme_apply.gui.parts.boxes import emptied, holding, row, scrolled
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.words_on_screen import label
from sme_apply.gui.places import Place, Spot
from sme_apply.gui.session import Session
from sme_apply.gui.theme import worn
from sme_apply.sentences import Sentences
from sme_apply.sheets import OutcomeWords

_WIDTHS = {"client": 190, "number": 118, "state": 100, "deadline": 132}
_TRACK_WIDTH, _ROW_HEIGHT, _HEAD_HEIGHT, _TABLE_LEAST = 196, 48, 60, 170


class MatrixPage(Page):
    """The matrix with what it is asked above it."""

    def __init__(self, session: Session, words: Sentences) -> None:
        super().__init__(session, words)
        judging = session.judging_all
        self._judge = button(self.say("matrix-judge"), judging.begin, kind="primary", icon="refresh-cw")
        self._save = button(self.say("matrix-save"), self._choose_file, icon="download")
        take_in = button(self.say("matrix-import"), self._open_import, icon="upload")
        self.outer.addWidget(
            self.head(self.say("gui-place-matrix"), self.say("matrix-below"), take_in, self._save, self._judge)
        )
        self._stack = QStackedWidget()
        self._ground = QWidget()
        self._inside = QVBoxLayout(self._ground)
        self._inside.setContentsMargins(*(worn().scale.space(each) for each in (9, 1, 9, 6)))
        self._inside.setSpacing(worn().scale.space(3))
        self._import = ImportView(session, words)
        self._import.left.connect(self._close_import)
        self._import.says.connect(self.says)
        # With large text filters and table need more height than a small window has.
        self._scrolled = scrolled(self._ground)
        self._stack.addWidget(self._scrolled)
        self._stack.addWidget(self._import)
        self.outer.addWidget(self._stack, 1)
        self._model: MatrixModel | None = None
        self._table: QTableView | None = None
        self._count = label("", "note", wrap=False)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.say("matrix-judging"))
        self._stop = button(self.say("matrix-stop"), judging.stop, kind="quiet")
        line = row(label(self.say("matrix-judging"), "label", wrap=False), self._bar, self._stop, gap=4)
        line.setStretch(1, 1)
        self._progress = holding(line)
        self._body = QVBoxLayout()
        self._body.setSpacing(worn().scale.space(3))
        self._inside.addWidget(UndoLine(session, words))
        self._inside.addWidget(self._progress)
        self._inside.addLayout(self._body, 1)
        self._inside.addWidget(self._count)
        judging.changed.connect(self._show)
        judging.progressed.connect(self._show_progress)
        session.marks.changed.connect(self._show)
        self._show()
        self._show_progress()

    # Judging

    def shown(self) -> None:
        """Judge the clients when the page is first opened."""
        judging = self.session.judging_all
        if judging.season is None and self.session.companies:
            judging.begin()

    def show_spot(self, at: str) -> None:
        """Open the way in for lists of clients."""
        if at == IMPORT:
            self._open_import()

    def spot(self) -> str:
        """Return whether lists are being taken in."""
        return IMPORT if self._stack.currentWidget() is self._import else ""

    def _show_progress(self) -> None:
        judging = self.session.judging_all
        self._progress.setVisible(judging.under_way)
        self._judge.setEnabled(not judging.under_way)
        self._bar.setRange(0, max(judging.of, 1))
        self._bar.setValue(judging.done)

    def _show(self) -> None:
        judging = self.session.judging_all
        self._save.setEnabled(bool(judging.outcomes))
        if judging.season is None:
            self._clear()
            return
        if self._model is None or self._model.said.season is not judging.season:
            self._build(OutcomeWords(judging.season, self.words))
        elif self._model is not None:
            self._model.take()
        self._tell_count()

    def _clear(self) -> None:
        self._model, self._table = None, None
        emptied(self._body)
        self._count.setText("")
        self._body.addWidget(label(self.say("matrix-not-yet" if self.session.companies else "matrix-empty"), "soft"))
        self._body.addStretch(1)

    def _build(self, said: OutcomeWords) -> None:
        emptied(self._body)
        self._model = MatrixModel(self.session.judging_all, self.session.marks, said, self)
        filters = Filters(said)
        filters.asked.connect(self._ask)
        self._table = _table(self._model, self.say("gui-place-matrix"))
        self._table.setMinimumHeight(worn().scale.length(_TABLE_LEAST))
        self._table.activated.connect(self._open_client)
        self._body.addWidget(filters)
        self._body.addWidget(self._table, 1)
        self._body.addWidget(label(self.say("matrix-how"), "note"))

    def _ask(self, sieve: Sieve) -> None:
        if self._model is not None:
            self._model.take(sieve)
            self._tell_count()

    def _tell_count(self) -> None:
        if self._model is not None:
            shown, judged = self._model.rowCount(), len(self.session.judging_all.outcomes)
            self._count.setText(self.say("matrix-count", shown=shown, of=judged))

    def _open_client(self, index: QModelIndex) -> None:
        if self._model is None:
            return
        outcome = self._model.outcome(index)
        if outcome.id != self.session.company_id:
            self.session.choose_company(outcome.id)
            self.session.company_chosen.connect(self._go_there, Qt.ConnectionType.SingleShotConnection)
        else:
            self._go_there()

    def _go_there(self) -> None:
        self.wants.emit(Spot(Place.ELIGIBILITY))

    # Files

    def _choose_file(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self, self.say("matrix-save"), "", "Excel (*.xlsx)")
        if chosen:
            self.save_file(Path(chosen))

    def save_file(self, path: Path) -> None:
        """Write the clients in view with all their verdicts as a formatted spreadsheet."""
        if self._model is None:
            return
        shown, said = self._model.shown, self._model.said

        def write() -> None:
            from sme_apply.sheets import matrix_sheets

            write_whole_file(path, matrix_sheets(shown, said))

        def done(_nothing: object) -> None:
            self.says.emit(self.say("matrix-saved", file=path.name), "", None)

        self.session.work.beside(write, done, self.session.say_error)

    def _open_import(self) -> None:
        self._stack.setCurrentWidget(self._import)

    def _close_import(self) -> None:
        self._stack.setCurrentWidget(self._scrolled)
        if self.session.companies:
            self.session.judging_all.begin()


def _table(model: MatrixModel, name: str) -> QTableView:
    scale = worn().scale
    table = QTableView()
    table.setAccessibleName(name)
    table.setModel(model)
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.setShowGrid(True)
    table.setWordWrap(False)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setTabKeyNavigation(False)
    rows, heads = table.verticalHeader(), table.horizontalHeader()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setDefaultSectionSize(scale.length(_ROW_HEIGHT))
    rows.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
    heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)
    heads.setFixedHeight(scale.length(_HEAD_HEIGHT))
    for at in range(model.columnCount()):
        wide = _WIDTHS[FIXED[at]] if at < len(FIXED) else _TRACK_WIDTH
        table.setColumnWidth(at, scale.length(wide))
    heads.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
    table.setSortingEnabled(True)
    return table
