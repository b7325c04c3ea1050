"""Run by test_secret_service.py inside a session of its own: the real Secret Service keeps the vault's key."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from sme_apply.vault import KeyringSlot, VaultLocked, answering_keyring, create_vault, doctor, open_vault, vault_state
from sme_apply.vault.keys.os_keyring import keyring_called


def main(folder: Path) -> None:
    """Make, open and lock a vault with the keyring of this session; any failure ends with a traceback."""
    keyring = answering_keyring()
    assert isinstance(keyring, KeyringSlot), "no keyring answers"
    assert keyring.backend == "secret-service", keyring.backend
    with create_vault(folder, keyring=keyring, passphrase=None) as vault:
        company = vault.save_company('{"a": 1}', name="가온")
        (slot,) = vault.slots().all()
    with open_vault(folder) as vault:
        assert vault.company(company.id).document == '{"a": 1}'
    state = vault_state(folder)
    assert (state.keyring, state.needs_passphrase, state.sound) == ("secret-service", False, True)
    checks = {check.name: check for check in doctor(folder)}
    assert checks["keyring"].sound is True
    assert checks["vault"].values["read_through"] is True
    kept = keyring.fetch(slot.id)
    assert kept is not None
    assert not any(kept in path.read_bytes() for path in folder.iterdir())
    holder = keyring_called("secret-service")
    assert holder is not None
    assert holder.forget(slot.id)
    with pytest.raises(VaultLocked) as locked:
        open_vault(folder)
    assert locked.value.message.key == "vault-keyring-empty"
    print("the real Secret Service holds")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
