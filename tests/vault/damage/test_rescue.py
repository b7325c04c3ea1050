"""The rescue: everything readable is saved, nothing wrong, each loss is told, and the damaged files are kept."""

from __future__ import annotations

import contextlib
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sme_apply.vault import (
    Vault,
    VaultDamaged,
    VaultNewer,
    VaultStopped,
    VaultUnwritable,
    WrongKey,
    rescue_vault,
)
from tests.vault.kept import new_vault, reopened, saved_draft
from tests.vault.left_over import LeftOver, documents, grown, left_by
from tests.vault.rescuing import NOW, rescued

PAGE = 4096
COMPANIES, DRAFTS = 40, 4


def rows_of(vault: Vault) -> dict[str, list[tuple[Any, ...]]]:
    database = vault._store.files().database
    kinds = database.execute("PRAGMA main.table_list").fetchall()
    left_out = ("sqlite_", "_sqlite_", "key_slots", "saves", "words")
    names = [name for _, name, kind, *_ in kinds if kind == "table" and not name.startswith(left_out)]
    return {name: database.execute(f"SELECT rowid, * FROM [{name}] ORDER BY rowid").fetchall() for name in names}


def text_of(number: int) -> str:
    return f'{{"n": {number}}}' + "가나다라" * (number * 37 % 900)


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, bytes], dict[str, list[tuple[Any, ...]]]]:
    """The files of a closed vault with many pages, and every row in it."""
    folder = tmp_path_factory.mktemp("full")
    with new_vault(folder) as vault, vault._store.saving():
        for number in range(COMPANIES):
            company = vault.save_company(text_of(number * 7), name=f"회사 {number}", business_number=f"{number:010}")
            for place in range(DRAFTS):
                saved_draft(vault, company.id, text_of(number * 10 + place))
        vault.set_setting("language", "ko")
    with reopened(folder) as vault:
        rows = rows_of(vault)
    files = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    return files, rows


def laid_out(folder: Path, files: dict[str, bytes], **changed: bytes) -> None:
    folder.mkdir(exist_ok=True)
    for name, content in files.items():
        (folder / name).write_bytes(changed.get(name.replace(".", "_"), content))


def spoiled(database: bytes, *pages: int) -> bytes:
    changed = bytearray(database)
    for page in pages:
        changed[(page - 1) * PAGE + 1234] ^= 16
    return bytes(changed)


def test_a_sound_vault_is_rescued_row_by_row_and_loses_nothing(tmp_path: Path, full: Any) -> None:
    files, rows = full
    laid_out(tmp_path, files)
    report = rescued(tmp_path)
    assert report.nothing_lost
    assert report.missing_pages == 0
    assert len(report.having("saved")) == COMPANIES + COMPANIES * DRAFTS
    with reopened(tmp_path) as vault:
        assert rows_of(vault) == rows
    assert (report.kept_in / "vault.db").read_bytes() == files["vault.db"]
    assert report.kept_in.name == "damaged-2025-01-08-090000"


def test_one_damaged_page_takes_only_its_own_rows_along_and_each_is_told(tmp_path: Path, full: Any) -> None:
    files, rows = full
    pages = len(files["vault.db"]) // PAGE
    chance = random.Random(7)
    tried = [1, 2, 3, 4, 5, 6, *chance.sample(range(7, pages + 1), 8)]
    worst = 0
    for page in tried:
        folder = tmp_path / str(page)
        laid_out(folder, files, vault_db=spoiled(files["vault.db"], page))
        report = rescued(folder)
        assert report.missing_pages == 1
        with reopened(folder) as vault:
            found = rows_of(vault)
        for table, expected in rows.items():
            missing = set(expected) - set(found[table])
            # A company of which only the name was saved stands for its drafts.
            added = {row for row in set(found[table]) - set(expected) if '{"blank"' not in str(row)}
            assert not added, (page, table)
            if table in ("companies", "drafts"):
                told = {entry.id for entry in report.having("lost")}
                assert {row[1] for row in missing} <= told, (page, table)
                worst = max(worst, len(missing))
    assert worst <= 12


def test_two_kinds_of_pages_damaged_at_once_still_save_the_rest(tmp_path: Path, full: Any) -> None:
    files, rows = full
    pages = len(files["vault.db"]) // PAGE
    laid_out(tmp_path, files, vault_db=spoiled(files["vault.db"], 1, 3, pages // 2, pages - 1))
    report = rescued(tmp_path)
    saved = {entry.id for entry in report.having("saved")}
    assert report.missing_pages == 4
    assert len(saved) >= (COMPANIES + COMPANIES * DRAFTS) * 0.8
    with reopened(tmp_path) as vault:
        drafts = {row[1]: row for row in rows_of(vault)["drafts"]}
    assert all(drafts[row[1]] == row for row in rows["drafts"] if row[1] in saved)


def test_a_half_written_file_gives_its_first_half(tmp_path: Path, full: Any) -> None:
    files, _ = full
    half = files["vault.db"][: len(files["vault.db"]) // 2 // PAGE * PAGE + 100]
    laid_out(tmp_path, files, vault_db=half)
    with pytest.raises(VaultDamaged):
        reopened(tmp_path)
    report = rescued(tmp_path)
    assert 20 < len(report.having("saved")) < COMPANIES * (DRAFTS + 1)
    reopened(tmp_path).close()


def test_a_damaged_log_is_read_past_the_damage(tmp_path: Path) -> None:
    before, left = grown(tmp_path / "grown")
    log = left.files["vault.db-wal"]
    lost: set[str] = set()
    for number, place in enumerate(range(40, len(log), 16007)):
        folder = tmp_path / str(number)
        folder.mkdir()
        changed = bytearray(log)
        changed[place] ^= 1
        left.laid_out(folder, vault_db_wal=bytes(changed))
        with pytest.raises(VaultDamaged):
            reopened(folder)
        report = rescued(folder)
        with reopened(folder) as vault:
            found = documents(vault)
        for id, document in found.items():
            state = next(entry.state for entry in report.entries if entry.id == id)
            assert document == left.saved[id] or state == "earlier", (place, state)
        gone = left.saved.keys() - found.keys()
        assert gone <= {entry.id for entry in report.having("lost")}
        lost |= gone
        assert (report.kept_in / "vault.db-wal").read_bytes() == bytes(changed)
    assert len(lost) < len(before.saved)


def test_a_missing_log_leaves_the_earlier_state_and_says_nothing_false(tmp_path: Path) -> None:
    before, left = grown(tmp_path / "grown")
    with reopened(tmp_path / "grown") as vault:
        company = vault.companies()[0]
        saved_draft(vault, company.id, "only in the log")
        left = left_by(vault)
    folder = tmp_path / "missing"
    folder.mkdir()
    left.laid_out(folder, vault_db_wal=None)
    with pytest.raises(VaultDamaged) as refused:
        reopened(folder)
    assert refused.value.message.key == "vault-saves-missing"
    rescued(folder)
    with reopened(folder) as vault:
        assert set(documents(vault).values()) == set(left.saved.values()) - {"only in the log"}
    assert before.saved


def test_a_draft_whose_last_state_is_lost_is_saved_from_its_last_version(tmp_path: Path) -> None:
    with new_vault(tmp_path) as vault:
        company = vault.save_company("{}", name="가온")
        noise = random.Random(1).randbytes(9000).hex()
        draft = saved_draft(vault, company.id, "the version")
        vault.versions.keep(draft.id)
        saved_draft(vault, company.id, noise, draft.id)
    database = (tmp_path / "vault.db").read_bytes()
    for page in range(len(database) // PAGE, 1, -1):
        folder = tmp_path / str(page)
        files = {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()}
        laid_out(folder, files, vault_db=spoiled(database, page))
        report = rescued(folder)
        with reopened(folder) as vault:
            found = documents(vault)
        if found.get(draft.id) == "the version":
            assert [entry.state for entry in report.entries if entry.id == draft.id] == ["earlier"]
            return
        assert found.get(draft.id, noise) == noise
    pytest.fail("No page held a part of the draft.")


def test_the_rescue_says_what_it_cannot_do(tmp_path: Path, full: Any) -> None:
    files, _ = full
    laid_out(tmp_path, files, vault_db=bytes(len(files["vault.db"])))
    with pytest.raises(VaultDamaged) as refused:
        rescued(tmp_path)
    assert refused.value.message.key == "vault-rescue-nothing"
    laid_out(tmp_path, files)
    with pytest.raises(WrongKey):
        rescue_vault(tmp_path, now=NOW, nameless="?", blank_company=str, passphrase="not the passphrase", keyring=None)
    with pytest.raises(VaultStopped):
        rescued(tmp_path, cancel=lambda: True)
    with reopened(tmp_path) as vault:
        vault._store.files().database.execute("PRAGMA user_version = 99")
    with pytest.raises(VaultNewer):
        rescued(tmp_path)
    (tmp_path / "vault.db").unlink()
    with pytest.raises(VaultDamaged) as refused:
        rescued(tmp_path)
    assert refused.value.message.key == "vault-file-missing"
    assert [path for path in tmp_path.iterdir() if path.is_dir()] == []


class Interrupted(BaseException):
    """Stands for the end of the process."""


def interruptions(monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    """Let the rescue end at its first, second … change of names; stop when one comes to its end."""
    import os

    replace, link = os.replace, os.link
    for step in range(100):
        left = step

        def counted(original: Any) -> Any:
            def call(*arguments: Any, **more: Any) -> Any:
                nonlocal left
                if left == 0:
                    raise Interrupted
                left -= 1
                return original(*arguments, **more)

            return call

        monkeypatch.setattr(os, "replace", counted(replace))
        monkeypatch.setattr(os, "link", counted(link))
        yield step
        monkeypatch.undo()
        if left > 0:
            return
    pytest.fail("The rescue never came to its end.")


def test_whatever_interrupts_the_rescue_the_old_or_the_rescued_vault_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, left = grown(tmp_path / "grown")
    changed = bytearray(left.files["vault.db-wal"])
    changed[5000] ^= 1
    outcomes = []
    for step in interruptions(monkeypatch):
        folder = tmp_path / str(step)
        folder.mkdir()
        left.laid_out(folder, vault_db_wal=bytes(changed))
        with contextlib.suppress(Interrupted):
            rescued(folder)
        monkeypatch.undo()
        try:
            with reopened(folder) as vault:
                assert documents(vault) == left.saved
            outcomes.append("rescued")
        except VaultDamaged:
            assert (folder / "vault.db-wal").read_bytes() == changed
            outcomes.append("old")
            rescued(folder)
            with reopened(folder) as vault:
                assert documents(vault) == left.saved
    assert outcomes == sorted(outcomes)
    assert outcomes.count("rescued") >= 5


def test_a_rescue_without_room_changes_nothing(tmp_path: Path, full: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    files, _ = full
    laid_out(tmp_path, files)
    monkeypatch.setattr(Path, "mkdir", _no_room)
    with pytest.raises(VaultUnwritable):
        rescued(tmp_path)
    monkeypatch.undo()
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} | {} == files


def _no_room(*_arguments: Any, **_more: Any) -> None:
    raise OSError(28, "No space left on device")


def test_left_over_files_are_the_ones_of_a_kill(tmp_path: Path) -> None:
    left: LeftOver = grown(tmp_path)[1]
    assert set(left.files) == {"vault.db", "vault.db-wal", "vault.keys", "vault.keys.copy", "vault.mark"}
