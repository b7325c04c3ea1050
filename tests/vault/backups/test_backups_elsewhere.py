"""Backups may lie where a vault may not, because nobody can read them there."""

from __future__ import annotations

from pathlib import Path

import pytest

from sme_apply.vault import VaultPlaceRefused, backups_in, preview_backup
from sme_apply.vault.places.places import refuse_shared_place
from tests.vault.kept import MARKER, PASSPHRASE, new_vault, saved_draft


def test_backups_lie_in_a_folder_that_a_cloud_service_copies_and_nothing_in_them_is_readable(own_home: Path) -> None:
    cloud = own_home / "Dropbox" / "보관"
    cloud.mkdir(parents=True)
    with pytest.raises(VaultPlaceRefused):
        refuse_shared_place(cloud)
    with new_vault(own_home / "vault") as vault:
        company = vault.save_company(f'{{"name": "{MARKER}"}}', name=MARKER)
        saved_draft(vault, company.id, MARKER)
        vault.backups.choose_folder(cloud)
        assert not vault.backups.work("asked").run().problems
    files = [path for folder in (cloud, own_home / "vault" / "backups") for path in folder.rglob("*") if path.is_file()]
    assert {path.name for path in files} >= {"vault.db", "vault.keys"}
    secrets = [MARKER.encode(), MARKER.encode("utf-16-le"), b"MARKER", b"CREATE TABLE", PASSPHRASE.encode()]
    for path in files:
        content = path.read_bytes()
        assert not content.startswith(b"SQLite format 3")
        assert not [secret for secret in secrets if secret in content], path.name
    (kept,) = backups_in(cloud)
    with pytest.raises(VaultPlaceRefused):
        new_vault(cloud)
    assert preview_backup(kept.path, passphrase=PASSPHRASE, keyring=None).companies == (MARKER,)
