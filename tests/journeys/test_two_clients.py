"""Two clients full of markers and the whole journey for one of them: nothing of the other turns up anywhere."""

from __future__ import annotations

import html
import io
import json
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from sme_apply.exchange import Cost
from sme_apply.exchange.sealed_file import unseal
from sme_apply.gui.clients.client_dialog import ClientDialog
from sme_apply.gui.clients.sending_card import SendingCard
from sme_apply.gui.matrix.filters import Filters
from sme_apply.gui.matrix.import_view import IMPORT
from sme_apply.gui.pages.eligibility import EligibilityPage
from sme_apply.gui.pages.export import ExportPage
from sme_apply.gui.pages.matrix import MatrixPage
from sme_apply.gui.places import Place, Spot
from tests.gui.conftest import Desk, desk, desks, look, settle, wait_until

__all__ = ["desk", "desks", "look"]

PASSPHRASE = "가나다라마바사아자차"
NAMES = {"one": "하나표식상사", "other": "둘째표식상사"}
SECRETS = {"one": "하나비밀ONEsecret", "other": "둘째비밀OTHERsecret"}
LISTS = frozenset({Place.HOME, Place.COMPANIES, *(each for each in Place if each.value == "matrix")})
"""Where all clients stand side by side by name; nothing but names may stand there."""


def company_file(samples: Path, tmp_path: Path, which: str, sample: str) -> Path:
    told = json.loads((samples / sample).read_text("utf-8"))
    told["name_ko"], told["name_en"] = f"{NAMES[which]}", f"{SECRETS[which]} Ltd"
    told["representative"] = {"name": SECRETS[which], "email": f"{SECRETS[which].encode().hex()}@x.kr"}
    told["address"] = f"{SECRETS[which]} 로 1"
    told["business_registration_number"] = {"one": "1208147521", "other": "2208162517"}[which]
    file = tmp_path / f"{which}.json"
    file.write_text(json.dumps(told), encoding="utf-8")
    return file


def worked_for(desk: Desk, file: Path, which: str) -> str:
    """Do everything for a client that puts something of it on the screen or into the vault."""
    session, secret = desk.session, SECRETS[which]
    desk.with_company(file).with_draft()
    wait_until(lambda: session.company is not None and session.company.name_ko == NAMES[which], "the company")
    session.drafting.set("project_title", secret)
    settle(session)
    id, draft_id = session.company_id, session.drafting.draft_id
    assert session.vault is not None
    assert id is not None
    assert draft_id is not None

    def note(vault: object) -> None:
        session.vault.users.sit_down("담당")  # type: ignore[union-attr]
        session.vault.marks.keep(id, colour="teal", state="writing", tags=["급함"])  # type: ignore[union-attr]
        session.vault.comments.add(draft_id, secret)  # type: ignore[union-attr]
        day = datetime.now(UTC).date()
        session.vault.engagements.begin(id, asked_by=secret, scope=secret, began_on=day)  # type: ignore[union-attr]
        session.vault.papers.attach(  # type: ignore[union-attr]
            secret.encode(), company_id=id, document="plan", name=f"{secret}.pdf"
        )

    session.client.do(note)
    settle(session)
    return id


def shown() -> list[tuple[QWidget, str]]:
    """Return every text and accessible name of every living widget."""
    for _ in range(3):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    found: list[tuple[QWidget, str]] = []
    for widget in QApplication.allWidgets():
        texts = [widget.accessibleName(), widget.toolTip(), widget.windowTitle(), widget.accessibleDescription()]
        if isinstance(widget, QLabel | QLineEdit):
            texts.append(widget.text())
        if isinstance(widget, QTextEdit | QPlainTextEdit):
            texts.append(widget.toPlainText())
        if isinstance(widget, QComboBox):
            texts += [widget.itemText(at) for at in range(widget.count())]
        found += [(widget, text) for text in texts if text]
    return found


def where(widget: QWidget) -> str:
    """Return a widget with what it lies in, so that a failure says where to look."""
    names = [type(widget).__name__]
    above = widget.parentWidget()
    while above is not None:
        names.append(type(above).__name__)
        above = above.parentWidget()
    return " in ".join(names)


def content_of(path: Path) -> bytes:
    """Return all that a file holds; a spreadsheet is unpacked, names of its parts included."""
    data = path.read_bytes()
    if path.suffix != ".xlsx":
        return data
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        parts = [part for name in packed.namelist() for part in (name.encode(), packed.read(name))]
    # Whatever is not Latin may stand there as a number.
    return html.unescape(b"\n".join(parts).decode("utf-8")).encode()


def list_of(tmp_path: Path, which: str) -> Path:
    """Write a list with a row of a client that must be mended, since its sales are no number."""
    file = tmp_path / f"{which}-list.csv"
    file.write_text(f"회사명,주소,2024년 매출액(원)\n{NAMES[which]},{SECRETS[which]},많음\n", encoding="utf-8")
    return file


def read_list(desk: Desk, file: Path) -> MatrixPage:
    """Open a list in the window."""
    desk.window.go_to(Spot(Place.MATRIX, IMPORT))
    desk.session.importing.open(file)
    wait_until(lambda: desk.session.importing.found is not None, "the list")
    settle(desk.session)
    page = desk.window.page()
    assert isinstance(page, MatrixPage)
    return page


def everything_written(desk: Desk, tmp_path: Path, out: Path) -> None:
    """Write every kind of file about the client at hand, after the other one's list was looked at."""
    session, window = desk.session, desk.window
    read_list(desk, list_of(tmp_path, "other"))
    page = read_list(desk, list_of(tmp_path, "one"))
    page._import.save_mending(out / "mending.xlsx")
    page._close_import()
    wait_until(lambda: not session.judging_all.under_way and bool(session.judging_all.outcomes), "the verdicts")
    page.findChildren(Filters)[0]._text.show_text(NAMES["one"])
    page.findChildren(Filters)[0]._ask()
    page.save_file(out / "matrix.xlsx")
    settle(session)
    window.go(Place.ELIGIBILITY)
    verdicts = window.page()
    assert isinstance(verdicts, EligibilityPage)
    wait_until(lambda: session.judging.screening is not None, "the verdicts on the client")
    verdicts.report.save_file(out / "assessment.pdf")
    sending = SendingCard(session, window._words, cost=Cost(64, 1, 1))
    sending.save_file(out / "one.smeapply", PASSPHRASE)
    wait_until((out / "one.smeapply").exists, "the exchange file")
    settle(session)
    sending.deleteLater()


def found_in_pdf(pdf: bytes) -> str:
    opened = pypdfium2.PdfDocument(io.BytesIO(pdf))
    try:
        return "".join(page.get_textpage().get_text_bounded() for page in opened).replace("\r\n", "")
    finally:
        opened.close()


@pytest.mark.usefixtures("look")
def test_nothing_of_one_client_is_reachable_from_the_other(
    desks: Callable[..., Desk], samples: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Without a screen nobody tells whose the clipboard is; here all of it is copied by the application.
    monkeypatch.setattr("sme_apply.gui.window.clear_own_clipboard", lambda: QGuiApplication.clipboard().clear())
    desk = desks().open()
    session, window = desk.session, desk.window
    worked_for(desk, company_file(samples, tmp_path, "other", "gaon-machinery.json"), "other")
    for place in Place:
        window.go(place)
        settle(session)
    QGuiApplication.clipboard().setText(SECRETS["other"])
    worked_for(desk, company_file(samples, tmp_path, "one", "dodam-cosmetics.json"), "one")
    assert NAMES["one"] in window.windowTitle()
    assert SECRETS["other"] not in QGuiApplication.clipboard().text()

    for place in Place:
        window.go(place)
        settle(session)
        told = shown()
        assert any(NAMES["one"] in text for _, text in told)
        assert [where(widget) for widget, text in told if SECRETS["other"] in text] == [], place
        if place not in LISTS:
            page = window.page()
            assert page is not None
            within = [widget for widget, text in told if NAMES["other"] in text and page.isAncestorOf(widget)]
            assert [type(widget).__name__ for widget in within] == [], place

    dialog = ClientDialog(session, window._words, window)
    dialog.open()
    settle(session)
    assert not any(SECRETS["other"] in text for _, text in shown())
    out = tmp_path / "out"
    out.mkdir()
    dialog.letter.copy()
    dialog.letter.save_file(out / "letter.pdf")
    settle(session)
    text = QGuiApplication.clipboard().text()
    assert NAMES["one"] in text
    assert not any(mark in text for mark in (SECRETS["other"], NAMES["other"]))
    dialog.reject()
    window.go(Place.EXPORT)
    page = window.page()
    assert isinstance(page, ExportPage)
    wait_until(lambda: page.finished.is_current, "the PDF")
    page.save_file(out / "application.pdf")
    wait_until((out / "application.pdf").exists, "the application")
    settle(session)
    everything_written(desk, tmp_path, out)
    for file in ("letter.pdf", "application.pdf", "assessment.pdf"):
        data = (out / file).read_bytes()
        assert NAMES["one"] in found_in_pdf(data), file
        marks = (SECRETS["other"], NAMES["other"])
        assert not any(mark in found_in_pdf(data) or mark.encode() in data for mark in marks), file
    content = unseal((out / "one.smeapply").read_bytes(), PASSPHRASE)
    assert SECRETS["one"].encode() in content
    assert not any(mark.encode() in content for mark in (SECRETS["other"], NAMES["other"]))
    for file in ("mending.xlsx", "matrix.xlsx"):
        assert NAMES["one"].encode() in content_of(out / file), file
    lists = {tmp_path / f"{which}{ending}" for which in NAMES for ending in (".json", "-list.csv")}
    for path in tmp_path.rglob("*"):
        if path.is_file() and path not in lists:
            data = content_of(path)
            assert not any(mark.encode() in data for mark in (SECRETS["other"], NAMES["other"])), path.name
