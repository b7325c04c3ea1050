"""The session keeps what is told, saves within a second, and survives closing, undo and removal."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from sme_apply.company import parse_company
from sme_apply.gui.autosave import DELAY_MS
from sme_apply.gui.vault_door import Door
from tests.gui.conftest import Desk, settle, wait_until


def test_a_change_is_saved_within_a_second_and_said_only_after_the_commit(desk: Desk, samples: Path) -> None:
    desk.with_company(samples / "gaon-machinery.json")
    session = desk.session
    heard: list[str] = []
    session.autosave.changed.connect(lambda: heard.append("saving"))
    session.autosave.saved.connect(lambda _when: heard.append("saved"))
    session.set_fact("name_en", "Another Name")
    assert heard == ["saving"]
    wait_until(lambda: "saved" in heard, "the save")
    vault, id = session.vault, session.company_id
    assert vault is not None
    assert id is not None
    assert parse_company(vault.company(id).document.encode()).name_en == "Another Name"
    assert DELAY_MS < 1000


def test_typing_without_a_pause_does_not_put_the_save_off(desk: Desk, samples: Path) -> None:
    desk.with_company(samples / "gaon-machinery.json")
    saves: list[object] = []
    desk.session.autosave.saved.connect(saves.append)
    begun = time.monotonic()
    number = 0

    def keep_typing() -> bool:
        nonlocal number
        number += 1
        desk.session.set_fact("name_en", f"Name {number}")
        return not desk.session.autosave.clean and desk.session.work.under_way

    wait_until(keep_typing, "a save amid typing")
    assert time.monotonic() - begun < 5
    settle(desk.session)
    assert saves


def test_what_was_told_a_moment_before_closing_is_there_when_the_window_opens_again(
    desks: Callable[..., Desk], samples: Path
) -> None:
    first = desks().open().with_company(samples / "gaon-machinery.json")
    first.session.set_fact("name_en", "Told at the last moment")
    first.close()
    second = desks().open()
    wait_until(lambda: second.session.company is not None, "the company of last time")
    assert second.session.company is not None
    assert second.session.company.name_en == "Told at the last moment"


def test_undo_takes_facts_back_one_by_one_and_redo_brings_them_again(desk: Desk, samples: Path) -> None:
    session = desk.with_company(samples / "gaon-machinery.json").session
    assert session.company is not None
    before = session.company
    session.set_fact("name_en", "One")
    session.set_fact("name_en", "Two")
    session.undo()
    assert session.company.name_en == "One"
    session.undo()
    assert session.company == before
    session.redo()
    session.redo()
    assert session.company.name_en == "Two"
    assert not session.can_redo


def test_a_removed_company_comes_back_with_its_drafts(desk: Desk, samples: Path) -> None:
    session = desk.with_company(samples / "gaon-machinery.json").with_draft().session
    assert session.company_id is not None
    id, session_drafts = session.company_id, session.drafting.drafts
    session.remove_company(id)
    wait_until(lambda: not session.companies, "the removal")
    assert session.company is None
    session.take_back_removal()
    wait_until(lambda: len(session.companies) == 1, "the company")
    session.choose_company(session.companies[0].id)
    wait_until(lambda: len(session.drafting.drafts) == 1, "its draft")
    assert session.drafting.drafts[0].title == session_drafts[0].title


def test_the_same_day_asked_in_another_season_day_gives_another_answer(desk: Desk, samples: Path) -> None:
    from datetime import date

    session = desk.with_company(samples / "gaon-machinery.json").session
    assert session.judging.screening is not None
    session.judging.ask_about(as_of=date(2024, 12, 1))
    settle(session)
    early = session.judging.screening
    assert early is not None
    assert {verdict.verdict.value for verdict in early.tracks} == {"undetermined"}


def test_a_wrong_passphrase_asks_again_and_makes_no_new_vault(desks: Callable[..., Desk], samples: Path) -> None:
    desks().open().with_company(samples / "gaon-machinery.json").close()
    second = desks().open("not the passphrase")
    assert second.session.door is Door.LOCKED
    assert second.session.door_reason is not None
    assert second.open().session.door is Door.OPEN
    assert len(second.session.companies) == 1


def test_a_vault_in_use_elsewhere_is_said_and_left_alone(desks: Callable[..., Desk]) -> None:
    first = desks().open()
    second = desks().open()
    assert second.session.door is Door.BUSY
    assert second.session.door_reason is not None
    assert second.session.door_reason.key == "vault-busy"
    assert first.session.door is Door.OPEN


def test_a_damaged_vault_is_said_and_not_replaced(desks: Callable[..., Desk]) -> None:
    first = desks().open()
    first.close()
    path = first.folder / "vault.db"
    damaged = bytearray(path.read_bytes())
    damaged[5000] ^= 0xFF
    path.write_bytes(damaged)
    second = desks().open()
    assert second.session.door is Door.DAMAGED
    assert path.read_bytes() == bytes(damaged)
