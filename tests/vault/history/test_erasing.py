"""Erasing for good: searched for in every page, frame and backup that a vault leaves on the disk, decrypted."""

from __future__ import annotations

import random
import secrets
from pathlib import Path

import pytest

from sme_apply.vault import Openers, RecordNotThere, Vault, create_vault, open_vault
from sme_apply.vault.backups.backup_files import backup_at
from tests.vault.days import SetClock, holding, live_on
from tests.vault.kept import CHEAP, PASSPHRASE, saved_draft

MARKER = "지울회사ERASEME"


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def vault(tmp_path: Path, clock: SetClock) -> Vault:
    return create_vault(tmp_path / "vault", keyring=None, passphrase=PASSPHRASE, clock=clock, cost=CHEAP)


def client(vault: Vault, chance: random.Random, name: str) -> tuple[str, list[bytes]]:
    """Put a client with drafts and versions into the vault; return its id and what must be found of it nowhere."""
    secret = "".join(chr(chance.randrange(0xAC00, 0xD7A4)) for _ in range(12))
    words = [("address", secret * chance.choice((1, 20)))]
    company = vault.save_company(
        f'{{"x": "{name * chance.choice((1, 20, 300))}"}}', name=name, business_number=name, words=words
    )
    for _ in range(3):
        draft = saved_draft(vault, company.id, name * chance.choice((1, 60, 700)))
        vault.versions.keep(draft.id)
        # Compressed, so it is looked for by its own bytes.
        saved_draft(vault, company.id, name + secrets.token_hex(2000), draft.id)
        vault.versions.keep(draft.id, "handed-in")
    with vault._store.using() as database:
        query = "SELECT content FROM versions JOIN drafts ON drafts.id = draft_id WHERE company_id = ?"
        contents = [bytes(row[0]) for row in database.execute(query, [company.id]).fetchall()]
    pieces = [each[place : place + 24] for each in contents for place in range(40, len(each) - 24, 400)]
    while chance.random() < 0.7 and vault.search.catch_up(50):
        pass
    letters = [secret[place : place + 3].encode() for place in range(0, 12, 3)]
    return company.id, [name.encode(), *letters, *pieces]


def key_of(vault: Vault) -> tuple[bytes, bytes]:
    files = vault._store.files()
    return files.data_key, files.keys.salt


@pytest.mark.parametrize("seed", range(3))
def test_an_erased_client_is_in_no_page_frame_or_backup_any_more(
    vault: Vault, clock: SetClock, tmp_path: Path, seed: int
) -> None:
    chance = random.Random(seed)
    stick = tmp_path / "stick"
    stick.mkdir()
    vault.backups.choose_folder(stick)
    gone: list[tuple[str, list[bytes]]] = []
    staying: list[tuple[str, list[bytes]]] = []
    for number in range(24):
        erased = chance.random() < 0.3
        (gone if erased else staying).append(client(vault, chance, f"{MARKER if erased else 'bleibt'}{number:02}"))
        if number % 10 == 0:
            clock.go_on(hours=2)
            vault.backups.work("asked").run()
    vault.remove_company(gone[0][0])
    sought = [each for _, pieces in gone for each in pieces]
    key, salt = key_of(vault)
    assert len(holding((vault.folder, stick), key, salt, *sought)) >= 3
    for id, _ in gone:
        erasure = vault.erasing.company(id)
    # Work that is not done now is done by the next erasure or round of work for all of them.
    told = erasure.run()
    assert told.problems == ()
    assert told.backups >= 4
    assert holding((vault.folder, stick), key, salt, *sought) == []
    assert {company.id for company in vault.companies()} == {id for id, _ in staying}
    for backup in vault.backups.all():
        assert set(vault.backups.preview(backup).companies) <= {f"bleibt{number:02}" for number in range(24)}
    vault.close()
    assert holding((vault.folder, stick), key, salt, *sought) == []
    with open_vault(vault.folder, passphrase=PASSPHRASE, keyring=None) as again:
        assert len(again.companies()) == len(staying)


def test_exported_files_and_folders_out_of_reach_are_named_and_freed_when_they_come_back(
    vault: Vault, clock: SetClock, tmp_path: Path
) -> None:
    stick, away = tmp_path / "stick", tmp_path / "away"
    stick.mkdir()
    vault.backups.choose_folder(stick)
    id, sought = client(vault, random.Random(1), MARKER)
    vault.backups.work("asked").run()
    pdf = tmp_path / "신청서.pdf"
    pdf.write_bytes(b"%PDF")
    vault.exports.record(pdf, b"%PDF", company_id=id)
    vault.exports.record(tmp_path / "gone.pdf", b"%PDF", company_id=id)
    key, salt = key_of(vault)
    stick.rename(away)
    told = vault.erasing.company(id).run()
    assert (told.companies, told.drafts, told.backups) == (1, 3, 1)
    assert {(each.export.path, each.found) for each in told.exports} == {(pdf, "same"), (tmp_path / "gone.pdf", "gone")}
    assert [each.path for each in told.unreachable] == [stick]
    assert holding((vault.folder,), key, salt, *sought) == []
    assert holding((away,), key, salt, *sought) != []
    for _ in range(3):
        clock.go_on(days=40)
        vault.backups.work().run()
    vault.close()
    away.rename(stick)
    with open_vault(vault.folder, passphrase=PASSPHRASE, keyring=None, clock=clock) as again:
        assert again.backups.folders()[1].to_erase == 1
        work = again.tend()
        assert work is not None
        work.run()
        assert again.backups.folders()[1].to_erase == 0
    assert holding((vault.folder, stick), key, salt, *sought) == []


def test_what_is_kept_of_an_erasure_is_ids_alone(vault: Vault) -> None:
    id, _ = client(vault, random.Random(2), MARKER)
    vault.exports.record(Path("/tmp") / f"{MARKER}.pdf", b"", company_id=id)
    vault.erasing.company(id).run()
    with vault._store.using() as database:
        rows = [
            str(row)
            for (table,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
            for row in database.execute(f'SELECT * FROM "{table}"').fetchall()
        ]
    assert any(id in row for row in rows)
    assert not any(MARKER in row for row in rows)


def test_one_draft_is_erased_and_the_rest_of_the_client_stays(vault: Vault) -> None:
    company = vault.save_company("{}", name="가온")
    going, staying = saved_draft(vault, company.id, MARKER * 400), saved_draft(vault, company.id, "stays")
    vault.versions.keep(going.id)
    vault.backups.make()
    told = vault.erasing.draft(going.id).run()
    assert (told.companies, told.drafts, told.backups) == (0, 1, 1)
    assert vault.drafts(company.id) == (staying,)
    key, salt = key_of(vault)
    assert holding((vault.folder,), key, salt, MARKER.encode() * 2) == []


def test_what_leaves_the_bin_after_thirty_days_leaves_the_backups_too(vault: Vault, clock: SetClock) -> None:
    id, sought = client(vault, random.Random(3), MARKER)
    vault.backups.make()
    vault.remove_company(id)
    key, salt = key_of(vault)
    live_on(vault, clock, 29)
    assert holding((vault.folder,), key, salt, *sought) != []
    live_on(vault, clock, 1)
    assert holding((vault.folder,), key, salt, *sought) == []


def test_an_erased_client_does_not_come_back_from_a_backup(vault: Vault, clock: SetClock, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    vault.backups.choose_folder(stick)
    id, _ = client(vault, random.Random(4), MARKER)
    vault.backups.work("asked").run()
    (old,) = vault.backups.all()
    (stick / old.path.name).rename(tmp_path / old.path.name)
    vault.erasing.company(id).run()
    (tmp_path / old.path.name).rename(stick / old.path.name)
    back = backup_at(stick / old.path.name)
    assert back is not None
    assert vault.backups.preview(back).companies == (MARKER,)
    vault.backups.restore(back)
    assert vault.companies() == ()
    with pytest.raises(RecordNotThere):
        vault.company(id)
    done = vault.backups.work().run()
    assert done.freed == 1
    assert backup_at(stick / old.path.name) is None


def test_backups_under_a_former_key_are_freed_as_well(vault: Vault, clock: SetClock) -> None:
    id, sought = client(vault, random.Random(5), MARKER)
    vault.backups.make()
    vault.rekey(Openers(passphrase=PASSPHRASE, cost=CHEAP))
    vault.erasing.company(id).run()
    key, salt = key_of(vault)
    assert len(vault.backups.all()) == 2
    assert holding((vault.folder,), key, salt, *sought) == []


def test_a_damaged_backup_is_removed_because_nobody_can_tell_what_is_in_it(vault: Vault) -> None:
    id, _ = client(vault, random.Random(6), MARKER)
    backup = vault.backups.make()
    content = bytearray((backup.path / "vault.db").read_bytes())
    content[100:200] = bytes(100)
    (backup.path / "vault.db").write_bytes(content)
    told = vault.erasing.company(id).run()
    assert [problem.key for problem in told.problems] == ["backup-damaged-removed"]
    assert backup.path not in [each.path for each in vault.backups.all()]
    assert not backup.path.exists()


def test_while_another_window_reads_the_log_it_is_told_and_done_later(vault: Vault) -> None:
    id, sought = client(vault, random.Random(7), MARKER)
    key, salt = key_of(vault)
    with open_vault(vault.folder, passphrase=PASSPHRASE, keyring=None, read_only=True) as other:
        with other._store.using() as database:
            database.execute("BEGIN")
            database.execute("SELECT count(*) FROM companies").fetchone()
            told = vault.erasing.company(id).run()
            database.execute("ROLLBACK")
        assert [problem.key for problem in told.problems] == ["erasing-log-read"]
    assert vault.backups.work().run().problems == ()
    assert holding((vault.folder,), key, salt, *sought) == []


def test_erasing_what_is_not_there_says_so(vault: Vault) -> None:
    for attempt in (vault.erasing.company, vault.erasing.draft):
        with pytest.raises(RecordNotThere):
            attempt("nobody")


def test_traces_are_overwritten_only_while_nobody_writes(vault: Vault, clock: SetClock) -> None:
    id, _ = client(vault, random.Random(8), MARKER)
    vault.remove_company(id)
    live_on(vault, clock, 29)
    clock.go_on(days=1)
    assert noted(vault) is None
    for _ in range(3):
        vault.save_company("{}", name="가온")
        work = vault.tend()
        assert work is not None
        work.run()
        assert noted(vault) is not None
        clock.go_on(minutes=10)
    work = vault.tend()
    assert work is not None
    work.run()
    assert noted(vault) is None


def noted(vault: Vault) -> str | None:
    return vault.setting("traces-to-overwrite")
