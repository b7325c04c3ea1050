"""The window looks after the vault: backups are made beside it, the bin is used, versions are kept at leaving."""

from __future__ import annotations

from pathlib import Path

from sme_apply.vault import open_vault
from tests.gui.conftest import PASSPHRASE, Desk, settle, wait_until


def test_a_backup_is_made_beside_the_window(desk: Desk, samples: Path) -> None:
    session = desk.with_company(samples / "gaon-machinery.json").session
    session.tending.look()
    wait_until(lambda: any((session.folder / "backups").glob("2*")), "a backup")
    settle(session)
    assert session.vault is not None
    assert len(session.vault.backups.all()) == 1


def test_a_backup_folder_that_cannot_be_used_is_told_once(desk: Desk, samples: Path) -> None:
    session = desk.with_company(samples / "gaon-machinery.json").session
    told: list[str] = []
    session.told.connect(lambda message: told.append(message.key))
    (session.folder / "backups").write_bytes(b"")
    for _ in range(2):
        session.tending.look()
        settle(session)
    assert len(told) == 1
    assert told[0].startswith("backup-folder-")


def test_a_deleted_company_is_in_the_bin_after_the_window_was_closed(desk: Desk, samples: Path) -> None:
    session = desk.with_company(samples / "gaon-machinery.json").with_draft().session
    assert session.company_id is not None
    session.remove_company(session.company_id)
    wait_until(lambda: not session.companies, "the removal")
    folder = session.folder
    desk.close()
    with open_vault(folder, passphrase=PASSPHRASE, keyring=None) as vault:
        (lying,) = vault.bin.all()
        assert lying.drafts == 1
        vault.bin.bring_back_company(lying.id)
        assert len(vault.drafts(lying.id)) == 1


def test_leaving_a_draft_and_closing_the_window_keep_a_version(desk: Desk, samples: Path) -> None:
    session = desk.with_company(samples / "gaon-machinery.json").with_draft().session
    id = session.drafting.draft_id
    assert id is not None
    session.drafting.read_consent("told", True)
    session.drafting.leave()
    settle(session)
    assert session.vault is not None
    assert session.vault.versions.of(id)[0].why == "leaving"
    session.drafting.open(id)
    wait_until(lambda: session.drafting.draft_id == id, "the draft")
    session.drafting.read_consent("told", False)
    folder = session.folder
    desk.close()
    with open_vault(folder, passphrase=PASSPHRASE, keyring=None) as vault:
        newest = vault.versions.of(id)[0]
        assert vault.versions.read(newest.id).document == vault.draft(id).document


def test_what_was_saved_comes_into_the_index_while_the_window_is_idle(desk: Desk, samples: Path) -> None:
    session = desk.with_company(samples / "gaon-machinery.json").session
    vault = session.vault
    assert vault is not None
    assert vault.search.behind == 1
    session.tending.look()
    wait_until(lambda: vault.search.behind == 0, "the index")
    settle(session)
