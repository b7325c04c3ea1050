"""Which page a place of the window shows, loaded when it is first asked for.

The first window does not wait for pages that nobody has asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sme_apply.gui.places import Place

if TYPE_CHECKING:
    from sme_apply.gui.pages.page import Page


def door_page_class(*, shows_code: bool) -> type[Page]:
    """Return the page before the vault is open, or the one that shows a new recovery code."""
    if shows_code:
        from sme_apply.gui.pages.recovery import RecoveryPage

        return RecoveryPage
    from sme_apply.gui.pages.opening import OpeningPage

    return OpeningPage


def page_class(place: Place) -> type[Page]:
    """Return the page of a place."""
    match place:
        case Place.HOME:
            from sme_apply.gui.pages.home import HomePage

            return HomePage
        case Place.COMPANIES:
            from sme_apply.gui.pages.companies import CompaniesPage

            return CompaniesPage
        case Place.MATRIX:
            from sme_apply.gui.pages.matrix import MatrixPage

            return MatrixPage
        case Place.FACTS:
            from sme_apply.gui.pages.facts import FactsPage

            return FactsPage
        case Place.ELIGIBILITY:
            from sme_apply.gui.pages.eligibility import EligibilityPage

            return EligibilityPage
        case Place.DRAFTS:
            from sme_apply.gui.pages.drafts import DraftsPage

            return DraftsPage
        case Place.DOCUMENTS:
            from sme_apply.gui.pages.documents import DocumentsPage

            return DocumentsPage
        case Place.EXPORT:
            from sme_apply.gui.pages.export import ExportPage

            return ExportPage
        case Place.RULES:
            from sme_apply.gui.pages.rules import RulesPage

            return RulesPage
        case Place.KEEPING:
            from sme_apply.gui.pages.keeping import KeepingPage

            return KeepingPage
        case Place.SETTINGS:
            from sme_apply.gui.pages.settings import SettingsPage

            return SettingsPage
