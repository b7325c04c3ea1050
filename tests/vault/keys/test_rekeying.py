"""Re-keying: everything is carried over and proved, and whatever interrupts it one of the two files opens."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from sme_apply.terms import BadInput, VaultError
from sme_apply.vault import (
    KeyringSlot,
    Openers,
    RecoveryCode,
    Vault,
    VaultBusy,
    VaultDamaged,
    VaultLocked,
    VaultReadOnly,
    VaultStopped,
    WrongKey,
    cipher,
    create_vault,
    new_recovery_code,
    open_vault,
)
from sme_apply.vault.keys import rekeying
from tests.vault.kept import CHEAP, MARKER, PASSPHRASE, Moments, new_vault, reopened, saved_draft
from tests.vault.memory_keyring import MemoryKeyring

NEW_PASSPHRASE = "another passphrase"
NEW = Openers(passphrase=NEW_PASSPHRASE, cost=CHEAP)


def filled(folder: Path) -> Vault:
    vault = new_vault(folder)
    company = vault.save_company('{"a": "가온"}', name=MARKER)
    gone = vault.save_company("{}", name="gone")
    for number in range(8):
        saved_draft(vault, company.id, f"{MARKER}{number} " * (number * 300))
    # Gaps in the row numbers, which must stay as they are.
    vault.remove_company(gone.id)
    vault.set_setting("a", "b")
    return vault


def content(vault: Vault) -> object:
    companies = [vault.company(record.id) for record in vault.companies()]
    drafts = [vault.draft(draft.id) for record in companies for draft in vault.drafts(record.id)]
    return companies, drafts, vault.setting("a")


def opened_anew(folder: Path, passphrase: str = NEW_PASSPHRASE) -> Vault:
    return open_vault(folder, passphrase=passphrase, keyring=None, clock=Moments())


def test_everything_is_there_under_the_new_key_and_nothing_opens_with_the_old(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    with filled(tmp_path) as vault:
        before, old = content(vault), vault._store.files()
        old_key, old_salt = old.data_key, old.keys.salt
        done = vault.rekey(NEW, progress=lambda step, of: told.append((step, of)))
        assert content(vault) == before
        assert vault._store.files().data_key != old_key
        saved = vault.save_company("{}", name="after")
    assert told == [(1, 4), (2, 4), (3, 4), (4, 4)]
    assert done.rows > 10
    with pytest.raises(WrongKey):
        reopened(tmp_path)
    with opened_anew(tmp_path) as vault:
        assert vault.company(saved.id).name == "after"
        vault.remove_company(saved.id)
        assert content(vault) == before
    assert (tmp_path / "vault.db").read_bytes()[:16] != old_salt
    assert not [path.name for path in tmp_path.iterdir() if "rekeyed" in path.name or "next" in path.name]


def test_the_former_file_is_overwritten_before_it_goes(tmp_path: Path) -> None:
    with filled(tmp_path) as vault:
        vault.close()
    former = (tmp_path / "vault.db").read_bytes()
    with reopened(tmp_path) as vault, open(tmp_path / "vault.db", "rb") as kept_open:
        assert vault.rekey(NEW).former_overwritten
        left = kept_open.read()
    assert len(left) >= len(former)
    same = sum(left[at : at + 16] == former[at : at + 16] for at in range(0, len(former), 16))
    assert same == 0
    assert not (tmp_path / rekeying.FORMER_NAME).exists()


def test_every_opener_that_is_named_opens_and_the_keyring_keeps_its_key(tmp_path: Path) -> None:
    kept, code = MemoryKeyring(), new_recovery_code()
    keyring = KeyringSlot("secret-service", kept)
    with filled(tmp_path) as vault:
        vault.rekey(Openers(keyring, NEW_PASSPHRASE, code, CHEAP))
    open_vault(tmp_path, keyring=keyring).close()
    open_vault(tmp_path, passphrase=NEW_PASSPHRASE, keyring=None).close()
    open_vault(tmp_path, recovery=code, keyring=None).close()
    assert len(kept.secrets) == 1


def test_what_the_keyring_holds_for_older_backups_stays(tmp_path: Path) -> None:
    kept = MemoryKeyring()
    keyring = KeyringSlot("secret-service", kept)
    with create_vault(tmp_path / "vault", keyring=keyring, passphrase=None) as vault:
        vault.close()
        shutil.copytree(tmp_path / "vault", tmp_path / "backup")
    with open_vault(tmp_path / "vault", keyring=keyring) as vault:
        vault.rekey(Openers(keyring=keyring))
    open_vault(tmp_path / "vault", keyring=keyring).close()
    open_vault(tmp_path / "backup", keyring=keyring).close()
    assert len(kept.secrets) == 2


@pytest.mark.parametrize(
    ("openers", "error"),
    [(Openers(), VaultLocked), (Openers(passphrase="short"), BadInput)],
)
def test_nothing_is_rekeyed_for_nobody(tmp_path: Path, openers: Openers, error: type[Exception]) -> None:
    with filled(tmp_path) as vault:
        before = content(vault)
        with pytest.raises(error):
            vault.rekey(openers)
        assert content(vault) == before
    reopened(tmp_path).close()


def test_a_reader_cannot_rekey(tmp_path: Path) -> None:
    new_vault(tmp_path).close()
    with (
        open_vault(tmp_path, passphrase=PASSPHRASE, keyring=None, read_only=True) as reader,
        pytest.raises(VaultReadOnly),
    ):
        reader.rekey(NEW)


def test_a_window_that_reads_meanwhile_keeps_the_old_file_in_its_place(tmp_path: Path) -> None:
    with filled(tmp_path) as vault:
        reader = open_vault(tmp_path, passphrase=PASSPHRASE, keyring=None, read_only=True)
        database = reader._store.files().database
        database.execute("BEGIN")
        database.execute("SELECT count(*) FROM companies").fetchone()
        vault.save_company("{}", name="later")
        vault._store.files().database.execute("PRAGMA busy_timeout = 1")
        with pytest.raises(VaultBusy):
            vault.rekey(NEW)
        reader.close()
        assert len(vault.companies()) == 2
        vault.rekey(NEW)
    with opened_anew(tmp_path) as vault:
        assert len(vault.companies()) == 2


def test_stopping_leaves_everything_as_it_was(tmp_path: Path) -> None:
    kept = MemoryKeyring()
    with filled(tmp_path) as vault:
        before = content(vault)
        with pytest.raises(VaultStopped):
            vault.rekey(Openers(keyring=KeyringSlot("kwallet", kept)), cancel=lambda: True)
        assert content(vault) == before
        vault.save_company("{}", name="after")
    assert kept.secrets == {}
    assert not (tmp_path / rekeying.UNFINISHED_NAME).exists()
    reopened(tmp_path).close()


def test_a_new_file_that_differs_in_one_row_never_takes_the_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = rekeying._copy

    def copy_badly(database: Any, unfinished: Path, data_key: bytes, salt: bytes) -> None:
        copy(database, unfinished, data_key, salt)
        new = cipher.connect(unfinished, data_key)
        new.execute("UPDATE drafts SET title = 'x' WHERE rowid = 3")
        new.close()

    monkeypatch.setattr(rekeying, "_copy", copy_badly)
    with filled(tmp_path) as vault:
        before = content(vault)
        with pytest.raises(VaultDamaged) as refused:
            vault.rekey(NEW)
        assert refused.value.message.key == "vault-rekeying-differs"
        assert content(vault) == before
    reopened(tmp_path).close()


@contextmanager
def at_every_line(of: tuple[str, ...], act: Any) -> Iterator[None]:
    """Call ``act`` before each line of some modules of the vault."""
    ends = tuple(f"/{name}.py" for name in of)

    def look(frame: FrameType, event: str, _argument: Any) -> Any:
        if "/vault/" not in frame.f_code.co_filename or not frame.f_code.co_filename.endswith(ends):
            return None
        if event == "line":
            act(f"{Path(frame.f_code.co_filename).stem}:{frame.f_lineno}")
        return look

    former = sys.gettrace()
    sys.settrace(look)
    try:
        yield
    finally:
        sys.settrace(former)


STEPS = ("rekeying", "whole_file", "overwriting", "open_files", "keys_file")


def test_killed_at_any_line_the_old_or_the_new_file_opens_with_everything(tmp_path: Path) -> None:
    code = new_recovery_code()
    vault = filled(tmp_path / "vault")
    before = content(vault)
    seen: dict[str, Path] = {}

    def killed_here(line: str) -> None:
        # What is on the disk at this moment is what a process killed here leaves behind.
        if line not in seen:
            seen[line] = tmp_path / f"{len(seen):03}"
            shutil.copytree(tmp_path / "vault", seen[line])

    with at_every_line(STEPS, killed_here):
        vault.rekey(Openers(passphrase=NEW_PASSPHRASE, recovery=code, cost=CHEAP))
    vault.close()
    outcomes = [which_opens(folder, code, before) for folder in seen.values()]
    assert len(outcomes) > 100
    assert outcomes.count("old") > 20
    assert outcomes.count("new") > 20
    assert outcomes == sorted(outcomes, reverse=True), "old up to one step, and new from there on"


def which_opens(folder: Path, code: RecoveryCode, before: object) -> str:
    try:
        vault, which = reopened(folder), "old"
    except WrongKey:
        vault, which = opened_anew(folder), "new"
    with vault:
        assert content(vault) == before
        vault.save_company("{}", name="saved after the kill")
    again = reopened(folder) if which == "old" else open_vault(folder, recovery=code, keyring=None)
    with again:
        assert len(again.companies()) == 2
    left = {path.name for path in folder.iterdir() if path.is_file()}
    assert left == {"vault.db", "vault.keys", "vault.keys.copy", "vault.lock", "vault.mark"}, left
    return which


@pytest.mark.parametrize("failing", ["replace", "link", "open", "fsync"])
def test_a_call_that_fails_at_any_time_leaves_the_vault_open_and_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: str
) -> None:
    import os

    real, failed = getattr(os, failing), 0
    for number in range(40):
        folder = tmp_path / str(number)
        vault = filled(folder)
        before = content(vault)
        calls = 0

        def refuse(*arguments: Any, number: int = number, **named: Any) -> Any:
            nonlocal calls
            calls += 1
            if calls == number + 1:
                raise OSError(28, "No space left on device")
            return real(*arguments, **named)

        with monkeypatch.context() as patched:
            patched.setattr(os, failing, refuse)
            try:
                vault.rekey(NEW)
            except VaultError:
                failed += 1
        assert content(vault) == before
        vault.save_company("{}", name="after")
        vault.close()
        try:
            again = reopened(folder)
        except WrongKey:
            again = opened_anew(folder)
        with again:
            assert len(again.companies()) == 2
        if calls <= number:
            break
    else:
        pytest.fail("there is no end of calls")
    assert failed or failing in ("link", "open")
