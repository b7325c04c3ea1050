"""A window that opened the vault only for reading says so and offers nothing that cannot be saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from sme_apply.gui.pages.eligibility import EligibilityPage
from sme_apply.gui.places import Place
from sme_apply.sentences import sentences
from tests.gui.conftest import PASSPHRASE, Desk, settle, wait_until
from tests.gui.keeping.conftest import words_on

FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox)
TYPED = (Place.FACTS, Place.ELIGIBILITY, Place.DRAFTS)
MAKING = ("gui-company-new", "gui-company-open-file", "gui-apply", "first-try-sample")


def fields_on(page: QWidget) -> list[QWidget]:
    """Return the fields in sight of a page."""
    return [each for each in page.findChildren(QWidget) if isinstance(each, FIELDS) and each.isVisible()]


def reading_desk(desks: Callable[..., Desk]) -> Desk:
    """Return a desk beside the one that writes, the vault open for reading."""
    second = desks()
    second.session.open(PASSPHRASE, read_only=True)
    wait_until(lambda: second.session.vault is not None, "the vault")
    settle(second.session)
    return second


def test_nothing_can_be_typed_and_nothing_begun_in_a_window_that_only_reads(
    desks: Callable[..., Desk], samples: Path
) -> None:
    first = desks().open().with_company(samples / "gaon-machinery.json").with_draft()
    settle(first.session)
    second = reading_desk(desks)
    second.session.choose_company(str(first.session.company_id))
    settle(second.session)
    making = {sentences("ko").text(key) for key in MAKING}
    for place in (Place.COMPANIES, *TYPED):
        for desk in (second, first):
            desk.window.go(place)
            settle(desk.session)
        page = second.window.page()
        assert page is not None
        begun = [
            each.accessibleName()
            for each in page.findChildren(QAbstractButton)
            if each.isVisible() and each.isEnabled() and any(name in each.accessibleName() for name in making)
        ]
        assert not begun, f"{place.value}: {begun}"
        if place in TYPED:
            # Season and day of the verdicts are looked at, not kept.
            typed = page.questions if isinstance(page, EligibilityPage) else page
            open_fields = [each for each in fields_on(typed) if each.isEnabled()]
            assert not open_fields, f"{place.value}: {[each.accessibleName() for each in open_fields]}"
        assert "읽기 전용입니다" in words_on(second.window)


def test_a_draft_that_is_open_can_be_read_and_not_typed_into(desks: Callable[..., Desk], samples: Path) -> None:
    first = desks().open().with_company(samples / "gaon-machinery.json").with_draft()
    settle(first.session)
    second = reading_desk(desks)
    second.session.choose_company(str(first.session.company_id))
    settle(second.session)
    (record,) = second.session.drafting.drafts
    second.session.drafting.open(record.id)
    wait_until(lambda: second.session.drafting.application is not None, "the draft")
    second.window.go(Place.DRAFTS)
    settle(second.session)
    for desk, can_type in ((first, True), (second, False)):
        desk.window.go(Place.DRAFTS)
        settle(desk.session)
        page = desk.window.page()
        assert page is not None
        fields = fields_on(page)
        assert fields
        assert any(each.isEnabled() for each in fields) is can_type
