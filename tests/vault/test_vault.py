"""Companies, drafts, settings and confirmations in a real encrypted file."""

from __future__ import annotations

import threading
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sme_apply.terms import BadInput
from sme_apply.vault import RecordNotThere, Vault, VaultLocked, VaultUnwritable
from tests.vault.kept import MARKER, new_vault, reopened, saved_draft


@pytest.fixture(scope="module")
def lasting(tmp_path_factory: pytest.TempPathFactory) -> Vault:
    return new_vault(tmp_path_factory.mktemp("vault"))


def test_companies_and_drafts_are_there_after_closing_and_opening(tmp_path: Path) -> None:
    with new_vault(tmp_path) as vault:
        company = vault.save_company('{"a": 1}', name="가온", business_number="1208147521")
        draft = saved_draft(vault, company.id, '{"답": "예"}')
    with reopened(tmp_path) as vault:
        assert vault.companies() == (company,)
        assert vault.company(company.id).document == '{"a": 1}'
        assert vault.drafts(company.id) == (draft,)
        kept = vault.draft(draft.id)
        assert kept.document == '{"답": "예"}'
        assert kept.completeness == Decimal("0.25")


def test_saving_with_an_id_replaces_and_without_one_adds(tmp_path: Path) -> None:
    with new_vault(tmp_path) as vault:
        first = vault.save_company("{}", name="나래")
        second = vault.save_company("{}", name="가온")
        again = vault.save_company('{"b": 2}', name="다솜", id=first.id)
        assert [company.name for company in vault.companies()] == ["가온", "다솜"]
        assert again.id == first.id != second.id
        assert again.updated_at > first.updated_at
        older, newer = saved_draft(vault, first.id), saved_draft(vault, first.id)
        assert [draft.id for draft in vault.drafts(first.id)] == [newer.id, older.id]
        saved_draft(vault, first.id, '{"c": 3}', id=older.id)
        assert [draft.id for draft in vault.drafts(first.id)] == [older.id, newer.id]


def test_removing_a_company_removes_its_drafts_and_no_others(tmp_path: Path) -> None:
    with new_vault(tmp_path) as vault:
        leaving, staying = vault.save_company("{}", name="a"), vault.save_company("{}", name="b")
        gone, kept = saved_draft(vault, leaving.id), saved_draft(vault, staying.id)
        vault.remove_company(leaving.id)
        assert vault.companies() == (staying,)
        assert vault.drafts(staying.id) == (kept,)
        with pytest.raises(RecordNotThere):
            vault.draft(gone.id)
        vault.remove_draft(kept.id)
        assert vault.drafts(staying.id) == ()


def test_what_is_not_there_is_neither_read_nor_saved_nor_removed(lasting: Vault) -> None:
    for attempt in (
        lambda: lasting.company("nobody"),
        lambda: lasting.draft("nothing"),
        lambda: lasting.save_company("{}", name="x", id="nobody"),
        lambda: saved_draft(lasting, "nobody"),
        lambda: lasting.remove_company("nobody"),
        lambda: lasting.remove_draft("nothing"),
        lambda: lasting.readings.take_back(season=2025, programme="a", value_id="b"),
    ):
        with pytest.raises(RecordNotThere):
            attempt()
    assert lasting.companies() == ()


def test_settings_are_kept_changed_and_forgotten(lasting: Vault) -> None:
    assert lasting.setting("language") is None
    lasting.set_setting("language", "ko")
    lasting.set_setting("language", "en")
    assert lasting.setting("language") == "en"
    lasting.set_setting("language", None)
    assert lasting.setting("language") is None


def test_a_confirmation_keeps_who_when_and_what_was_before_and_the_last_one_counts(lasting: Vault) -> None:
    notice = date(2024, 12, 23)
    for value in ("1", "2"):
        last = lasting.readings.keep(
            season=2025,
            programme="export-voucher",
            value_id="limit",
            value=value,
            before="0",
            notice_number="공고 제2024-1호",
            notice_date=notice,
            who="담당자",
        )
    assert lasting.readings.of(2025) == (last,)
    assert (last.value, last.before, last.who, last.notice_date) == ("2", "0", "담당자", notice)
    assert lasting.readings.of(2026) == ()
    lasting.readings.take_back(season=2025, programme="export-voucher", value_id="limit")
    assert lasting.readings.of(2025) == ()


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(), st.text())
def test_any_text_comes_back_as_it_was_saved(lasting: Vault, name: str, document: str) -> None:
    saved = lasting.save_company(document, name=name)
    kept = lasting.company(saved.id)
    lasting.remove_company(saved.id)
    assert (kept.name, kept.document) == (name, document)


@pytest.mark.parametrize(
    "name", ["'); DROP TABLE companies; --", '"', "''", "%_", "<b>&amp;", "한\u1100\u1161", "a\0b"]
)
def test_names_that_look_like_sql_or_markup_are_data(lasting: Vault, name: str) -> None:
    saved = lasting.save_company("{}", name=name, business_number=name)
    assert lasting.company(saved.id).name == name
    lasting.set_setting(name, name)
    assert lasting.setting(name) == name
    lasting.remove_company(saved.id)


def test_half_a_character_is_refused_with_a_clear_word(lasting: Vault) -> None:
    with pytest.raises(BadInput) as refused:
        lasting.save_company("{}", name="\ud83d")
    assert refused.value.message.key == "vault-text-broken"


def test_a_full_disk_is_told_and_saving_goes_on_afterwards(tmp_path: Path) -> None:
    with new_vault(tmp_path) as vault:
        company = vault.save_company("{}", name="가온")
        files = vault._store.files()
        pages = files.database.execute("PRAGMA page_count").fetchone()[0]
        files.database.execute(f"PRAGMA max_page_count = {pages}").fetchall()
        with pytest.raises(VaultUnwritable) as refused:
            vault.save_company("x" * 100_000, name="가온", id=company.id)
        assert refused.value.message.key == "vault-disk-full"
        assert vault.company(company.id).document == "{}"
        files.database.execute("PRAGMA max_page_count = 100000").fetchall()
        vault.save_company("x" * 100_000, name="가온", id=company.id)
    with reopened(tmp_path) as vault:
        assert vault.company(company.id).document == "x" * 100_000


def interrupted_save(vault: Vault) -> None:
    with vault._store.saving() as database:
        database.table("settings").insert({"name": "half", "value": "done"})
        raise InterruptedError


def test_a_save_that_fails_half_way_leaves_nothing_behind(tmp_path: Path) -> None:
    with new_vault(tmp_path) as vault:
        with pytest.raises(InterruptedError):
            interrupted_save(vault)
        assert vault.setting("half") is None
        vault.set_setting("half", "whole")
        assert vault.setting("half") == "whole"


def test_a_closed_vault_says_so(tmp_path: Path) -> None:
    vault = new_vault(tmp_path)
    vault.close()
    vault.close()
    assert vault.closed
    with pytest.raises(VaultLocked) as refused:
        vault.companies()
    assert refused.value.message.key == "vault-closed"


def test_a_worker_thread_may_save_what_the_window_reads(tmp_path: Path) -> None:
    with new_vault(tmp_path) as vault:
        workers = [
            threading.Thread(target=lambda: [vault.save_company("{}", name="n") for _ in range(10)]) for _ in range(3)
        ]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        assert len(vault.companies()) == 30


def test_every_save_is_fully_synchronous_and_deleted_content_is_overwritten(lasting: Vault) -> None:
    database = lasting._store.files().database
    read = {name: database.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous")}
    assert read == {"journal_mode": "wal", "synchronous": 2}
    assert database.execute("PRAGMA secure_delete").fetchone()[0] == 1
    assert database.execute("PRAGMA foreign_keys").fetchone()[0] == 1
    assert database.execute("PRAGMA application_id").fetchone()[0] == int.from_bytes(b"SMEV", "big")


def test_records_do_not_show_what_they_hold_when_they_are_logged(lasting: Vault) -> None:
    saved = lasting.save_company(MARKER, name=MARKER, business_number=MARKER)
    assert MARKER not in repr(saved) + repr(lasting.company(saved.id)) + repr(lasting._store.files())
    lasting.remove_company(saved.id)
