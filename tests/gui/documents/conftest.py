"""What the tests of the page of documents share."""

from __future__ import annotations

import random
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from sme_apply.gui.pages.documents import DocumentsPage
from sme_apply.gui.places import Place
from tests.export.documents.hostile import ordinary_pdf
from tests.export.documents.hostile import saved as pdf_bytes
from tests.gui.conftest import Desk, settle, wait_until

GAON = "gaon-machinery.json"


def pdf_file(path: Path, pages: int = 2, **how: object) -> Path:
    """Write an ordinary PDF; ``how`` goes to pikepdf."""
    path.write_bytes(pdf_bytes(ordinary_pdf(random.Random(path.name), pages=pages, picture=False), **how))
    return path


def documents_page(desk: Desk) -> DocumentsPage:
    """Return the page of documents, in front."""
    desk.window.go(Place.DOCUMENTS)
    page = desk.window.page()
    assert isinstance(page, DocumentsPage)
    settle(desk.session)
    return page


def drop(onto: QWidget, *paths: Path) -> bool:
    """Drop files onto a widget as the mouse does; return whether they were taken."""
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPointF(9, 9).toPoint(), copy, carried, left, none)
    QApplication.sendEvent(onto, entering)
    if not entering.isAccepted():
        return False
    dropping = QDropEvent(QPointF(9, 9), copy, carried, left, none)
    QApplication.sendEvent(onto, dropping)
    return dropping.isAccepted()


def attach(desk: Desk, page: DocumentsPage, document: str, path: Path) -> str:
    """Drop a file onto a document's row and wait until it is attached; return its id."""
    before = {each.id for each in desk.session.attaching.files}
    assert drop(page.row_of(document), path)
    wait_until(lambda: len(desk.session.attaching.files) > len(before), "the file")
    settle(desk.session)
    (new,) = {each.id for each in desk.session.attaching.files} - before
    return new
