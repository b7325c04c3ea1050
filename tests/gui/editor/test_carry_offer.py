"""A draft carried into another season from the page of the drafts."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLabel

from sme_apply.gui.editor.carry_offer import CarryOffer
from sme_apply.gui.pages.drafts import DraftsPage
from tests.gui.conftest import Desk, settle, wait_until

SAMPLE = Path(__file__).parents[2] / "samples" / "gaon-machinery.json"


def offered(desk: Desk) -> CarryOffer:
    """Open the offer."""
    page = desk.window.page()
    assert isinstance(page, DraftsPage)
    offer = page.offer_carrying()
    assert offer is not None
    settle(desk.session)
    return offer


def test_the_new_draft_has_what_fits_and_the_old_one_stays(desk: Desk) -> None:
    drafting = desk.with_company(SAMPLE).with_draft().session.drafting
    drafting.set("company_name", "다른 이름")
    settle(desk.session)
    old_id, old = drafting.draft_id, drafting.application.draft  # type: ignore[union-attr]
    offer = offered(desk)
    programme, track = offer.targets[0]
    assert (programme.season, programme.id, track.id) == (2026, "export-voucher", "general")
    assert any("기업명" in each.text() for each in offer.findChildren(QLabel))
    assert drafting.draft_id == old_id, "nothing is made before it is wanted"
    offer.accept()
    offer.wanted.emit(offer.over.draft)  # type: ignore[union-attr]
    wait_until(lambda: drafting.draft_id not in (None, old_id), "the new draft")
    settle(desk.session)
    new = drafting.application.draft  # type: ignore[union-attr]
    assert (new.season, new.answers["company_name"]) == (2026, "다른 이름")
    assert len(drafting.drafts) == 2
    assert old_id is not None
    drafting.open(old_id)
    wait_until(lambda: drafting.draft_id == old_id, "the old draft")
    assert drafting.application.draft == old  # type: ignore[union-attr]
    settle(desk.session)


def test_the_track_that_the_draft_is_for_is_not_offered(desk: Desk) -> None:
    desk.with_company(SAMPLE).with_draft()
    offer = offered(desk)
    keys = [(programme.season, programme.id, track.id) for programme, track in offer.targets]
    assert (2025, "export-voucher", "general") not in keys
    assert len(set(keys)) == len(keys) > 10
    offer.reject()


def test_every_target_can_be_looked_at(desk: Desk) -> None:
    drafting = desk.with_company(SAMPLE).with_draft().session.drafting
    for field, answer in (("company_name", "다른 이름"), ("overview", "사업 개요")):
        drafting.set(field, answer)
    settle(desk.session)
    offer = offered(desk)
    for at in range(len(offer.targets)):
        offer.show_target(at)
        assert offer.over is not None
    offer.reject()
