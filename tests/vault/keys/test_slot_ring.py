"""What opens a vault is added, changed and removed without rewriting its data."""

from __future__ import annotations

from pathlib import Path

import pytest

from sme_apply.terms import BadInput, VaultError
from sme_apply.vault import (
    KeyringRefused,
    KeyringSlot,
    RecoveryStanding,
    Vault,
    VaultReadOnly,
    WrongKey,
    create_vault,
    new_recovery_code,
    open_vault,
    read_recovery_code,
)
from tests.vault.kept import CHEAP, PASSPHRASE, Moments, new_vault, reopened, saved_draft
from tests.vault.memory_keyring import ForgetfulKeyring, MemoryKeyring

NEW_PASSPHRASE = "another passphrase"


def standing(vault: Vault) -> str:
    return vault.slots().recovery.value


def test_a_vault_made_with_a_recovery_code_opens_with_it_alone(tmp_path: Path) -> None:
    code = new_recovery_code()
    create_vault(tmp_path, keyring=None, passphrase=PASSPHRASE, recovery=code, cost=CHEAP).close()
    typed = code.written.lower().replace("-", " ")
    with open_vault(tmp_path, recovery=read_recovery_code(typed), keyring=None) as vault:
        assert [slot.kind for slot in vault.slots().all()] == ["passphrase", "recovery"]
    reopened(tmp_path).close()


def test_another_vaults_code_is_a_wrong_code_and_not_a_typing_error(tmp_path: Path) -> None:
    create_vault(tmp_path, keyring=None, passphrase=PASSPHRASE, recovery=new_recovery_code(), cost=CHEAP).close()
    with pytest.raises(WrongKey) as refused:
        open_vault(tmp_path, recovery=new_recovery_code(), keyring=None)
    assert refused.value.message.key == "vault-wrong-recovery"


def test_a_vault_without_a_code_says_so(tmp_path: Path) -> None:
    new_vault(tmp_path).close()
    with pytest.raises(WrongKey) as refused:
        open_vault(tmp_path, recovery=new_recovery_code(), keyring=None)
    assert refused.value.message.key == "vault-no-recovery"


def test_the_code_lies_nowhere_in_the_folder(tmp_path: Path) -> None:
    with new_vault(tmp_path) as vault:
        code = vault.slots().add_recovery()
        vault.slots().confirm_recovery(code.written)
    for path in tmp_path.iterdir():
        content = path.read_bytes()
        assert code.letters.encode() not in content
        assert not any(group.encode() in content for group in code.groups), path.name


def test_a_code_is_asked_back_once_and_a_new_code_is_asked_back_anew(tmp_path: Path) -> None:
    with new_vault(tmp_path) as vault:
        slots = vault.slots()
        assert standing(vault) == "none"
        first = slots.add_recovery()
        assert standing(vault) == "not-asked-back"
        with pytest.raises(BadInput):
            slots.confirm_recovery(first.written[:-1])
        with pytest.raises(WrongKey):
            slots.confirm_recovery(new_recovery_code().written)
        assert standing(vault) == "not-asked-back"
        slots.confirm_recovery(first.written.lower())
        assert standing(vault) == "asked-back"
    with open_vault(tmp_path, recovery=first, keyring=None) as vault:
        assert vault.slots().recovery is RecoveryStanding.ASKED_BACK
        second = vault.slots().add_recovery()
        assert vault.slots().recovery is RecoveryStanding.NOT_ASKED_BACK
    with pytest.raises(WrongKey):
        open_vault(tmp_path, recovery=first, keyring=None)
    open_vault(tmp_path, recovery=second, keyring=None).close()


def test_a_changed_passphrase_opens_and_the_former_does_not(tmp_path: Path) -> None:
    with new_vault(tmp_path) as vault:
        vault.slots().change_passphrase(NEW_PASSPHRASE, cost=CHEAP)
        assert vault.slots().passphrase_opens(NEW_PASSPHRASE)
        assert not vault.slots().passphrase_opens(PASSPHRASE)
    with pytest.raises(WrongKey):
        reopened(tmp_path)
    open_vault(tmp_path, passphrase=NEW_PASSPHRASE, keyring=None).close()


def test_a_passphrase_that_is_too_short_changes_nothing(tmp_path: Path) -> None:
    with new_vault(tmp_path) as vault:
        before = vault.slots().all()
        with pytest.raises(BadInput):
            vault.slots().change_passphrase("short", cost=CHEAP)
        assert vault.slots().all() == before
    reopened(tmp_path).close()


def test_a_keyring_that_keeps_nothing_is_not_added(tmp_path: Path) -> None:
    with new_vault(tmp_path) as vault:
        with pytest.raises(KeyringRefused):
            vault.slots().add_keyring(KeyringSlot("kwallet", ForgetfulKeyring()))
        assert [slot.kind for slot in vault.slots().all()] == ["passphrase"]


def test_changing_slots_rewrites_no_data(tmp_path: Path) -> None:
    with new_vault(tmp_path) as vault:
        company = vault.save_company("{}", name="가온")
        for _ in range(40):
            saved_draft(vault, company.id, "x" * 20_000)
    pages = (tmp_path / "vault.db").read_bytes()
    with reopened(tmp_path) as vault:
        vault.slots().change_passphrase(NEW_PASSPHRASE, cost=CHEAP)
        vault.slots().add_keyring(KeyringSlot("kwallet", MemoryKeyring()))
        vault.slots().add_recovery()
    after = (tmp_path / "vault.db").read_bytes()
    changed = sum(pages[at : at + 4096] != after[at : at + 4096] for at in range(0, len(pages), 4096))
    assert len(after) - len(pages) <= 4096
    assert changed <= 5, f"{changed} of {len(pages) // 4096} pages"


def test_a_vault_that_is_only_read_keeps_its_slots(tmp_path: Path) -> None:
    new_vault(tmp_path).close()
    with open_vault(tmp_path, passphrase=PASSPHRASE, keyring=None, read_only=True, clock=Moments()) as vault:
        for change in (
            lambda: vault.slots().add_recovery(),
            lambda: vault.slots().change_passphrase(NEW_PASSPHRASE, cost=CHEAP),
            lambda: vault.slots().remove(vault.slots().all()[0].id),
        ):
            with pytest.raises(VaultError) as refused:
                change()
            assert isinstance(refused.value, VaultReadOnly)
        assert [slot.kind for slot in vault.slots().all()] == ["passphrase"]
