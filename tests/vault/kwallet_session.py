"""Run by test_kwallet.py inside a session of its own: a real KWallet keeps the vault's key."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

import pytest
from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import open_dbus_connection

from sme_apply.vault import VaultLocked, answering_keyring, create_vault, open_vault


def unlock() -> None:
    """Open the wallet as signing in to the desktop does (PAM), so that nobody is asked for its password."""
    salt = (Path.home() / ".local/share/kwalletd/kdewallet.salt").read_bytes()
    key = hashlib.pbkdf2_hmac("sha512", b"pw", salt, 50_000, 56)
    address = DBusAddress("/modules/kwalletd5", "org.kde.kwalletd5", "org.kde.KWallet")
    with open_dbus_connection(bus="SESSION") as connection:
        connection.send_and_get_reply(new_method_call(address, "pamOpen", "sayi", ("kdewallet", key, 0)), timeout=20)


def main(folder: Path) -> None:
    """Make, open and lock a vault with the wallet of this session; any failure ends with a traceback."""
    unlock()
    keyring = answering_keyring()
    assert keyring is not None, "no keyring answers"
    assert keyring.backend == "kwallet", keyring.backend
    with create_vault(folder, keyring=keyring, passphrase=None) as vault:
        company = vault.save_company('{"a": 1}', name="가온")
        (slot,) = vault.slots().all()
    with open_vault(folder) as vault:
        assert vault.company(company.id).document == '{"a": 1}'
    assert keyring.forget(slot.id)
    with pytest.raises(VaultLocked) as locked:
        open_vault(folder)
    assert locked.value.message.key == "vault-keyring-empty"
    print("the real KWallet holds")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
