"""A write-ahead log left by a kill: a torn end opens without alarm, a damaged one never opens on an older state."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from sme_apply.vault import RecordNotThere, VaultDamaged, accept_as_it_is
from sme_apply.vault.damage.wal_file import FRAME_BYTES, HEADER_BYTES, WalFile, WalState, read_wal
from tests.vault.kept import new_vault, reopened, saved_draft
from tests.vault.left_over import LeftOver, documents, grown, left_by


@pytest.fixture(scope="module")
def states(tmp_path_factory: pytest.TempPathFactory) -> tuple[LeftOver, LeftOver]:
    return grown(tmp_path_factory.mktemp("grown"))


def flipped(content: bytes, place: int, bit: int) -> bytes:
    changed = bytearray(content)
    changed[place] ^= 1 << bit
    return bytes(changed)


def outcome(folder: Path, left: LeftOver) -> str:
    """Open, and return what came of it; a wrong value fails the test."""
    try:
        with reopened(folder) as vault:
            found = documents(vault)
    except VaultDamaged as damage:
        return damage.message.key
    assert found == left.saved
    return "opened"


def test_what_a_kill_leaves_opens_with_everything(tmp_path: Path, states: tuple[LeftOver, LeftOver]) -> None:
    for left in states:
        left.laid_out(tmp_path)
        assert outcome(tmp_path, left) == "opened"
        assert not (tmp_path / "vault.db-wal").exists()


def test_a_flipped_bit_anywhere_in_the_log_is_noticed(tmp_path: Path, states: tuple[LeftOver, LeftOver]) -> None:
    left, chance = states[1], random.Random(4)
    log = left.files["vault.db-wal"]
    frames = (len(log) - HEADER_BYTES) // FRAME_BYTES
    starts = [HEADER_BYTES + number * FRAME_BYTES for number in range(frames)]
    places = [*range(0, HEADER_BYTES, 3), *(start + chance.randrange(24) for start in starts[::3])]
    places += [start + 24 + chance.randrange(4096) for start in starts[-3:]]
    places += [*range(starts[-1], starts[-1] + 24, 2), *(chance.randrange(len(log)) for _ in range(8))]
    for place in places:
        left.laid_out(tmp_path, vault_db_wal=flipped(log, place, chance.randrange(8)))
        assert outcome(tmp_path, left) == "vault-log-damaged", place
        assert (tmp_path / "vault.db").read_bytes() == left.files["vault.db"]


def test_the_end_of_an_unacknowledged_save_may_be_torn_anywhere(
    tmp_path: Path, states: tuple[LeftOver, LeftOver]
) -> None:
    before, after = states
    whole, mark = after.files["vault.db-wal"], before.files["vault.mark"]
    begins = len(before.files["vault.db-wal"])
    assert whole[:begins] == before.files["vault.db-wal"]
    for kept in [*range(begins, len(whole), 2900), len(whole) - 1]:
        after.laid_out(tmp_path, vault_db_wal=whole[:kept], vault_mark=mark)
        assert outcome(tmp_path, before) == "opened", kept
        # Space was given to the end of the file, and the content never reached it.
        after.laid_out(tmp_path, vault_db_wal=whole[:kept].ljust(len(whole), b"\0"), vault_mark=mark)
        assert outcome(tmp_path, before) == "opened", kept
    for place in range(begins, len(whole), 2100):
        # Of one transaction the disk may write a later page and not an earlier one.
        torn = whole[:place] + bytes(min(512, len(whole) - place)) + whole[place + 512 :]
        after.laid_out(tmp_path, vault_db_wal=torn, vault_mark=mark)
        assert outcome(tmp_path, before) == "opened", place


def test_a_save_that_was_finished_and_not_yet_acknowledged_is_kept(
    tmp_path: Path, states: tuple[LeftOver, LeftOver]
) -> None:
    before, after = states
    after.laid_out(tmp_path, vault_mark=before.files["vault.mark"])
    assert outcome(tmp_path, after) == "opened"


@pytest.mark.parametrize("left_of_it", [None, 0, 10, HEADER_BYTES, HEADER_BYTES + FRAME_BYTES - 1])
def test_a_log_that_is_missing_where_one_was_needed_is_noticed(
    tmp_path: Path, states: tuple[LeftOver, LeftOver], left_of_it: int | None
) -> None:
    left = states[1]
    log = None if left_of_it is None else left.files["vault.db-wal"][:left_of_it]
    left.laid_out(tmp_path, vault_db_wal=log)
    assert outcome(tmp_path, left) in ("vault-saves-missing", "vault-damaged")


@pytest.mark.parametrize("frames", [1, 5, -1])
def test_a_log_cut_short_among_the_acknowledged_is_noticed(
    tmp_path: Path, states: tuple[LeftOver, LeftOver], frames: int
) -> None:
    left = states[1]
    log = left.files["vault.db-wal"]
    kept = HEADER_BYTES + frames * FRAME_BYTES if frames > 0 else len(log) - FRAME_BYTES
    left.laid_out(tmp_path, vault_db_wal=log[:kept])
    assert outcome(tmp_path, left) == "vault-log-damaged"


def test_without_a_mark_damage_before_the_last_two_saves_is_noticed(
    tmp_path: Path, states: tuple[LeftOver, LeftOver]
) -> None:
    left = states[1]
    log = left.files["vault.db-wal"]
    frames = read_wal_of(tmp_path, log).frames
    commits = [number for number, frame in enumerate(frames) if frame.pages_after_commit]
    for number in range(0, commits[-2], 2):
        place = HEADER_BYTES + number * FRAME_BYTES + 24 + number
        left.laid_out(tmp_path, vault_db_wal=flipped(log, place, number % 8), vault_mark=None)
        assert outcome(tmp_path, left) == "vault-log-damaged", number


def read_wal_of(folder: Path, log: bytes) -> WalFile:
    path = folder / "log"
    path.write_bytes(log)
    return read_wal(path)


def test_a_file_put_back_from_an_earlier_day_is_noticed_and_may_be_accepted(tmp_path: Path) -> None:
    with new_vault(tmp_path) as vault:
        company = vault.save_company("{}", name="가온")
        saved_draft(vault, company.id, "earlier")
    earlier = (tmp_path / "vault.db").read_bytes()
    with reopened(tmp_path) as vault:
        saved_draft(vault, company.id, "later")
    (tmp_path / "vault.db").write_bytes(earlier)
    for _ in range(2):
        with pytest.raises(VaultDamaged) as refused:
            reopened(tmp_path)
        assert refused.value.message.key == "vault-saves-missing"
    accept_as_it_is(tmp_path)
    with reopened(tmp_path) as vault:
        assert list(documents(vault).values()) == ["earlier"]


@pytest.mark.parametrize("content", [None, b"", b"SMEMARK1", b"\0" * 60, b"x" * 4096])
def test_a_mark_that_is_lost_or_unreadable_is_written_anew_by_the_next_save(
    tmp_path: Path, content: bytes | None
) -> None:
    with new_vault(tmp_path) as vault:
        company = vault.save_company("{}", name="가온")
    mark = tmp_path / "vault.mark"
    mark.unlink()
    if content is not None:
        mark.write_bytes(content)
    with reopened(tmp_path) as vault:
        saved_draft(vault, company.id, "{}")
        left = left_by(vault)
    left.laid_out(tmp_path, vault_db_wal=None)
    assert outcome(tmp_path, left) == "vault-saves-missing"


def test_the_mark_of_another_vault_alarms_nobody(tmp_path: Path) -> None:
    for name, saves in (("one", 1), ("two", 9)):
        with new_vault(tmp_path / name) as vault:
            for number in range(saves):
                vault.save_company("{}", name=str(number))
    (tmp_path / "one" / "vault.mark").write_bytes((tmp_path / "two" / "vault.mark").read_bytes())
    reopened(tmp_path / "one").close()


def test_a_save_that_is_taken_back_is_not_counted(tmp_path: Path) -> None:
    with new_vault(tmp_path) as vault:
        company = vault.save_company("{}", name="가온")
        before = (tmp_path / "vault.mark").read_bytes()
        with pytest.raises(RecordNotThere):
            saved_draft(vault, company.id, "{}", "no such draft")
        with pytest.raises(ZeroDivisionError), vault._store.saving(), vault._store.saving():
            raise ZeroDivisionError
        assert (tmp_path / "vault.mark").read_bytes() == before
    reopened(tmp_path).close()


def test_the_log_begins_anew_after_a_kill(tmp_path: Path, states: tuple[LeftOver, LeftOver]) -> None:
    states[1].laid_out(tmp_path)
    with reopened(tmp_path):
        assert (tmp_path / "vault.db-wal").stat().st_size == 0
    assert read_wal_of(tmp_path, b"").state is WalState.EMPTY
