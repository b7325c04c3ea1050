"""Run by test_hanging_keyring.py inside a bus session of its own: every keyring is there and none ever answers."""

from __future__ import annotations

import sys
from contextlib import ExitStack
from pathlib import Path

import pytest
from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import open_dbus_connection

from sme_apply.vault import KeyringSlot, VaultLocked, answering_keyring, create_vault, open_vault
from sme_apply.vault.keys import session_bus
from tests.vault.memory_keyring import MemoryKeyring

NAMES = ("org.freedesktop.secrets", "org.kde.kwalletd6", "org.kde.kwalletd5")
BUS = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")


def main(folder: Path) -> None:
    """Ask keyrings that hang, and open a vault without them; any failure ends with a traceback."""
    session_bus.REPLY_SECONDS = 0.3
    with ExitStack() as holding:
        for name in NAMES:
            # What owns a name and reads nothing is how a service that hangs looks from outside.
            service = holding.enter_context(open_dbus_connection(bus="SESSION"))
            service.send_and_get_reply(new_method_call(BUS, "RequestName", "su", (name, 0)))
        assert answering_keyring() is None
        with create_vault(
            folder, keyring=KeyringSlot("secret-service", MemoryKeyring()), passphrase="열려라 참깨 열려라"
        ) as vault:
            company = vault.save_company('{"a": 1}', name="가온")
        with pytest.raises(VaultLocked) as locked:
            open_vault(folder)
        assert locked.value.message.key == "vault-keyring-silent"
        assert locked.value.passphrase_opens
        with open_vault(folder, passphrase="열려라 참깨 열려라") as vault:
            assert vault.company(company.id).document == '{"a": 1}'
    print("the vault opens without the keyring that hangs")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
