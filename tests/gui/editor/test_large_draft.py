"""A draft that is too large to be kept: said long before, and nothing that could not be read again is saved."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from sme_apply.drafts import parse_draft
from sme_apply.terms import Message
from tests.gui.conftest import Desk, settle, wait_until

SAMPLE = Path(__file__).parents[2] / "samples" / "gaon-machinery.json"
# An answer that no field shows: what is tried here is the keeping, not the painting.
ASIDE = "aside"


def test_the_user_is_told_before_and_what_is_saved_stays_readable(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    # A hundredth of what is kept in truth, which tests/drafts/test_too_large.py tries to the byte.
    monkeypatch.setattr("sme_apply.drafts.too_large.MOST_BYTES", 50_000)
    monkeypatch.setattr("sme_apply.drafts.too_large.WARNED_FROM", 40_000)
    session = desk.with_company(SAMPLE).with_draft().session
    told: list[Message] = []
    failed: list[Message] = []
    session.told.connect(told.append)
    session.autosave.failed.connect(failed.append)
    session.drafting.set(ASIDE, "x" * 42_000)
    settle(session)
    assert [each.key for each in told] == ["drafts-nearly-too-large"]
    session.drafting.set(ASIDE, "x" * 51_000)
    wait_until(lambda: bool(failed), "the refusal")
    assert failed[0].key == "drafts-too-large-to-keep"
    vault, id = session.vault, session.drafting.draft_id
    assert vault is not None
    assert id is not None
    assert len(str(parse_draft(vault.draft(id).document).answers[ASIDE])) == 42_000
    session.drafting.set(ASIDE, "가온")
    settle(session)
    QApplication.processEvents()
    assert session.autosave.clean
