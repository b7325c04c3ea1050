"""A vault that another window writes to can be read beside it, and takes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from sme_apply.vault import Vault, VaultBusy, VaultReadOnly, open_vault
from tests.vault.kept import PASSPHRASE, Moments, new_vault, reopened, saved_draft


def beside(folder: Path) -> Vault:
    return open_vault(folder, passphrase=PASSPHRASE, keyring=None, read_only=True, clock=Moments())


def test_the_reader_sees_what_the_writer_saves_and_every_save_of_its_own_is_refused(tmp_path: Path) -> None:
    with new_vault(tmp_path) as writer, beside(tmp_path) as reader:
        assert (writer.read_only, reader.read_only) == (False, True)
        company = writer.save_company('{"a": 1}', name="가온")
        assert reader.company(company.id).document == '{"a": 1}'
        for save in (
            lambda: reader.save_company("{}", name="b"),
            lambda: reader.set_setting("a", "b"),
            lambda: reader.remove_company(company.id),
            lambda: saved_draft(reader, company.id),
        ):
            with pytest.raises(VaultReadOnly) as refused:
                save()
            assert refused.value.message.key == "vault-read-only"
        assert writer.companies() == (company,)


def test_reading_changes_no_file(tmp_path: Path) -> None:
    new_vault(tmp_path).close()
    (tmp_path / "vault.keys.copy").unlink()
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    with beside(tmp_path) as reader:
        assert reader.companies() == ()
    after = {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.stat().st_size}
    assert {name: after[name] for name in before if name in after} == {k: v for k, v in before.items() if v}


def test_a_reader_keeps_no_writer_away_and_a_second_writer_is_refused(tmp_path: Path) -> None:
    new_vault(tmp_path).close()
    with beside(tmp_path), beside(tmp_path), reopened(tmp_path) as writer:
        writer.save_company("{}", name="a")
        with pytest.raises(VaultBusy):
            reopened(tmp_path)
