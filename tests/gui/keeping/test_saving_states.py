"""What the disk does not take stays in the window, is said for as long as it lasts, and is saved by itself later."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from sme_apply.gui import autosave
from sme_apply.gui.parts.standing_word import StandingWord
from sme_apply.terms import BadInput, message
from sme_apply.vault import VaultUnwritable
from tests.gui.conftest import Desk, settle, wait_until
from tests.gui.keeping.conftest import words_on


def standing(desk: Desk) -> StandingWord:
    return desk.window.findChildren(StandingWord)[0]


@pytest.mark.parametrize("way", ["time", "coming back"])
def test_a_full_disk_is_said_until_there_is_room_and_then_everything_is_saved_by_itself(
    desk: Desk, samples: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    desk.with_company(samples / "gaon-machinery.json")
    session = desk.session
    vault = session.vault
    assert vault is not None
    tries: list[None] = []

    def full(*_all: object, **_named: object) -> None:
        tries.append(None)
        raise VaultUnwritable(message("vault-disk-full", folder="disk"))

    session.autosave._again.setInterval(30 if way == "time" else 1_000_000)
    with monkeypatch.context() as patched:
        patched.setattr(vault, "save_company", full)
        session.set_fact("name_en", "Typed on a full disk")
        session.autosave.save_now()
        wait_until(lambda: len(tries) > (2 if way == "time" else 0), "the attempts")
        wait_until(lambda: standing(desk).isVisible(), "the word")
        shown = words_on(standing(desk))
        assert "디스크가 가득 차서" in shown
        assert "계속 다시 시도합니다" in shown
        assert session.company is not None
        assert session.company.name_en == "Typed on a full disk"
    if way == "coming back":
        wait_until(lambda: session.autosave.tries_again, "the wait for the next attempt")
        session.autosave._come_back(Qt.ApplicationState.ApplicationActive)
    wait_until(lambda: session.autosave.clean, "the save")
    settle(session)
    assert not standing(desk).isVisible()
    assert session.company_id is not None
    assert "Typed on a full disk" in vault.company(session.company_id).document


def test_what_no_waiting_can_mend_is_not_tried_again(
    desk: Desk, samples: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.with_company(samples / "gaon-machinery.json")
    session = desk.session
    vault = session.vault
    assert vault is not None

    def refused(*_all: object, **_named: object) -> None:
        raise BadInput(message("vault-text-broken"))

    with monkeypatch.context() as patched:
        patched.setattr(vault, "save_company", refused)
        session.set_fact("name_en", "Refused")
        session.autosave.save_now()
        wait_until(lambda: standing(desk).isVisible(), "the word")
        assert not session.autosave.tries_again
        assert "계속 다시 시도" not in words_on(standing(desk))
    session.set_fact("name_en", "Taken")
    settle(session)
    assert not standing(desk).isVisible()


def test_an_attempt_follows_within_seconds() -> None:
    assert 1_000 <= autosave.RETRY_MS <= 10_000
