"""What the journeys from the form to paper and back share."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication

from sme_apply.drafts import Draft
from sme_apply.gui.handing_in.opening_pdf import OpeningPdf
from sme_apply.gui.handing_in.pdf_offer import PdfOffer
from sme_apply.gui.pages.drafts import DraftsPage
from sme_apply.gui.pages.export import ExportPage
from sme_apply.gui.places import Place
from tests.export.applications import typical
from tests.gui.conftest import Desk, settle, wait_until


def finished_draft() -> Draft:
    """Return a draft without any error: every field answered, every consent read."""
    filled = typical("online-export", None)
    return replace(filled.draft, consents_read=frozenset(each.id for each in filled.form.consents))


def take_in(desk: Desk, draft: Draft) -> Desk:
    """Keep a draft under the current company and open it."""
    desk.session.drafting.take_in(draft)
    wait_until(lambda: desk.session.drafting.application is not None, "the draft")
    desk.window.go(Place.DRAFTS)
    settle(desk.session)
    return desk


def drafts_page(desk: Desk) -> DraftsPage:
    """Return the page of the drafts, in front."""
    desk.window.go(Place.DRAFTS)
    page = desk.window.page()
    assert isinstance(page, DraftsPage)
    return page


def export_page(desk: Desk) -> ExportPage:
    """Return the page before handing in, its PDF written and drawn."""
    desk.window.go(Place.EXPORT)
    page = desk.window.page()
    assert isinstance(page, ExportPage)
    wait_until(lambda: page.finished.is_current and page.preview.has_picture, "the pages")
    settle(desk.session)
    return page


def saved(desk: Desk, path: Path) -> Path:
    """Save the PDF of the draft at hand."""
    page = export_page(desk)
    page.save_file(path)
    wait_until(path.exists, "the file")
    settle(desk.session)
    return path


def offered(opening: OpeningPdf, path: Path) -> PdfOffer:
    """Open a PDF and return what is shown of it."""
    offers: list[PdfOffer] = []
    connection = opening.offered.connect(offers.append)
    opening.open_file(path)
    wait_until(lambda: bool(offers), "the offer")
    opening.offered.disconnect(connection)
    QApplication.processEvents()
    return offers[0]
