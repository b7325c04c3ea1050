"""A consultant's morning through the real window: every click, key and file is counted, every stage is timed."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, TypeVar

import pytest
from openpyxl import Workbook
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLineEdit, QWidget

from sme_apply.company import Company, describe, fact, parse_company, with_fact
from sme_apply.exchange import Cost, Parcel, read_exchange, write_exchange
from sme_apply.gui.clients.client_dialog import ClientDialog
from sme_apply.gui.clients.receiving_dialog import ReceivingDialog
from sme_apply.gui.matrix.filters import Filters
from sme_apply.gui.matrix.matrix_model import FIXED
from sme_apply.gui.pages.matrix import MatrixPage
from sme_apply.gui.places import Place
from sme_apply.sentences import Sentences
from sme_apply.sheets import columns_of
from tests.gui.conftest import Desk, settle, wait_until
from tests.sheets.dirty_book import business_number

DAY = date(2025, 3, 10)
"""A round of the overseas certification programme is open."""
TO_ACT_ON = 10
PASSPHRASE = "correct horse battery"
Kind = TypeVar("Kind", bound=QWidget)
_SAMPLE = Path(__file__).parents[1] / "samples" / "gaon-machinery.json"


@dataclass
class Stage:
    """What one stage took of the user and of the clock."""

    name: str
    clicks: int = 0
    texts: int = 0
    keys: int = 0
    seconds: float = 0.0

    @property
    def steps(self) -> int:
        """Return the clicks and the texts typed."""
        return self.clicks + self.texts


@dataclass
class Hand:
    """Does what a user's hand does, and counts it."""

    stages: list[Stage] = field(default_factory=list)
    file: Path = Path()

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Count what follows under a name."""
        self.stages.append(Stage(name))
        began = time.perf_counter()
        yield
        self.stages[-1].seconds = time.perf_counter() - began

    def click(self, widget: QWidget, where: QPoint | None = None, *, times: int = 1) -> None:
        """Click, or click twice."""
        self.stages[-1].clicks += times
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        at = widget.rect().center() if where is None else where
        QTest.mouseClick(widget, left, none, at)
        if times == 2:
            QTest.mouseDClick(widget, left, none, at)

    def press(self, inside: QWidget, name: str) -> None:
        """Click the button of that name."""
        buttons = inside.findChildren(QAbstractButton)
        self.click(next(each for each in buttons if each.accessibleName() == name and each.isVisible()))

    def type(self, into: QLineEdit, text: str, *, enter: bool = False) -> None:
        """Type a text, and perhaps Enter."""
        self.stages[-1].texts += 1
        self.stages[-1].keys += len(text) + enter
        QTest.keyClicks(into, text)
        if enter:
            QTest.keyClick(into, Qt.Key.Key_Return)

    def choose(self, *_asked: object) -> tuple[str, str]:
        """Answer the system's window for files: a click on the file, and one on its button."""
        self.stages[-1].clicks += 2
        return str(self.file), ""


def told_by(number: int) -> Company:
    """Return a client: the first few are eligible in an open round, of the others some are not and some untold."""
    company = parse_company(_SAMPLE.read_bytes())
    if number >= TO_ACT_ON and number % 2:
        company = with_fact(company, "declarations.national_tax_arrears", True)
    elif number >= TO_ACT_ON:
        company = Company()
    company = with_fact(company, "name_ko", f"고객 {number:03}")
    return with_fact(company, "business_registration_number", business_number(number))


def list_of(count: int, path: Path, words: Sentences) -> None:
    """Write the clients into a spreadsheet, as the template asks for them."""
    book = Workbook()
    sheet: Any = book.active
    columns = columns_of(DAY.year)
    sheet.append([column.heading(words) for column in columns])
    none, yes, no = (words.text(f"sheets-{each}-words").split(",")[0] for each in ("none", "yes", "no"))
    for number in range(count):
        company, cells = told_by(number), list[Any]()
        for column in columns:
            value = fact(company, column.path)
            if isinstance(value, bool):
                cells.append(yes if value else no)
            elif value is None or isinstance(value, int | float | str | date):
                cells.append(value)
            else:
                cells.append(none if column.spec.kind == "records" else words.written(describe(column.path, value)))
        sheet.append(cells)
    book.save(path)


def came_from_the_owner(path: Path) -> None:
    """Write the exchange file that the owner of the first client sends: one fact is told otherwise."""
    company = with_fact(told_by(0), "address", "부산광역시 새길 1")
    parcel = Parcel(datetime(2025, 3, 9, tzinfo=UTC), "대표", company)
    path.write_bytes(write_exchange(parcel, PASSPHRASE, cost=Cost(64, 1, 1)))


def morning(desks: Callable[[], Desk], count: int, folder: Path, monkeypatch: pytest.MonkeyPatch) -> list[Stage]:
    """Spend the morning and return its stages; what each of them must bring about is asserted."""
    monkeypatch.setattr("tests.gui.conftest.TODAY", DAY)
    hand = Hand()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", hand.choose)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", hand.choose)
    desk = desks().open()
    session, window = desk.session, desk.window
    words = window._words
    say, judging = words.text, session.judging_all
    list_of(count, folder / "clients.xlsx", words)
    came_from_the_owner(folder / "from-the-owner.smeapply")

    with hand.stage("import"):
        hand.click(window._navigation._places[Place.COMPANIES])
        hand.press(shown(desk), say("matrix-import"))
        hand.file = folder / "clients.xlsx"
        hand.press(shown(desk), say("matrix-import-choose"))
        wait_until(lambda: session.importing.found is not None and not session.importing.reading, "the list")
        hand.press(shown(desk), say("matrix-import-take"))
        wait_until(lambda: session.importing.last is not None, "the clients in the vault")
    assert session.importing.last == (count, 0)

    with hand.stage("screen"):
        wait_until(lambda: judging.season is not None and not judging.under_way, "the verdicts")
    assert len(judging.outcomes) == count

    with hand.stage("find whom to act on"):
        page = shown(desk)
        assert isinstance(page, MatrixPage)
        documents = page.findChildren(Filters)[0]._documents
        hand.click(documents, QPoint(8, documents.height() // 2))
    assert page._model is not None
    assert page._table is not None
    acted_on = sorted(each.name for each in page._model.shown)
    assert acted_on == [f"고객 {number:03}" for number in range(TO_ACT_ON)]

    with hand.stage("make an assessment report"):
        cell = page._table.visualRect(page._model.index(0, FIXED.index("client")))
        hand.click(page._table.viewport(), cell.center(), times=2)
        wait_until(lambda: window.place is Place.ELIGIBILITY and session.judging.screening is not None, "the client")
        hand.file = folder / "report.pdf"
        hand.press(shown(desk), say("assessing-save"))
        wait_until(hand.file.exists, "the report")
        settle(session)
    assert hand.file.read_bytes().startswith(b"%PDF")

    with hand.stage("send"):
        hand.click(window._navigation._places[Place.COMPANIES])
        settle(session)
        hand.press(shown(desk), say("clients-open"))
        dialog = dialog_of(ClientDialog)
        hand.file = folder / "to-the-owner.smeapply"
        hand.type(dialog.sending.passphrase.first, PASSPHRASE)
        hand.type(dialog.sending.passphrase.second, PASSPHRASE)
        hand.click(dialog.sending.passphrase.go)
        wait_until(hand.file.exists, "the exchange file")
        settle(session)
        hand.press(dialog, say("gui-close"))
    assert read_exchange(hand.file.read_bytes(), PASSPHRASE).company.name_ko == "고객 000"

    with hand.stage("receive"):
        hand.file = folder / "from-the-owner.smeapply"
        hand.press(shown(desk), say("clients-receive"))
        received = dialog_of(ReceivingDialog)
        hand.type(received.passphrase, PASSPHRASE, enter=True)
        wait_until(lambda: bool(received.facts), "the differences")
        tick = received.facts["address"]
        hand.click(tick, QPoint(8, tick.height() // 2))
        hand.press(received, say("clients-receive-take"))
        wait_until(
            lambda: session.company is not None and session.company.address == "부산광역시 새길 1", "the new address"
        )
        settle(session)
    assert len(session.companies) == count
    return hand.stages


def shown(desk: Desk) -> QWidget:
    """Return the page in front."""
    page = desk.window.page()
    assert page is not None
    return page


def dialog_of(kind: type[Kind]) -> Kind:
    """Return the window of a kind that is open."""
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible())


def written(stages: list[Stage]) -> str:
    """Return the stages as lines."""
    lines = [f"{each.name}: {each.clicks} clicks, {each.texts} texts, {each.seconds:.1f} s" for each in stages]
    steps, seconds = sum(each.steps for each in stages), sum(each.seconds for each in stages)
    return "\n".join([*lines, f"in all: {steps} steps, {seconds:.1f} s"])
