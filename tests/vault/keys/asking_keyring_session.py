"""Run by test_hanging_keyring.py inside a bus session of its own: a locked Secret Service asks, and nobody answers."""

from __future__ import annotations

import threading
from typing import Any

from jeepney import DBusAddress, HeaderFields, MessageType, new_method_call, new_method_return
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from sme_apply.vault import answering_keyring
from sme_apply.vault.keys import session_bus

BUS = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")


class LockedService:
    """Answers as a Secret Service does whose default collection is locked, and never tells that it was unlocked."""

    def __init__(self, connection: DBusConnection) -> None:
        self._connection = connection
        self.asked = threading.Event()

    def serve(self) -> None:
        """Answer until the connection is closed."""
        while True:
            try:
                call = self._connection.receive()
            except (OSError, ValueError):
                return
            if call.header.message_type is MessageType.method_call:
                signature, body = self._answer(call.header.fields[HeaderFields.member], call.body)
                self._connection.send(new_method_return(call, signature, body))

    def _answer(self, method: str, body: tuple[Any, ...]) -> tuple[str, tuple[Any, ...]]:
        if method == "Get":
            return "v", (("b", True) if body[1] == "Locked" else ("s", "Login"),)
        if method == "Unlock":
            return "aoo", ([], "/org/freedesktop/secrets/prompt/p1")
        if method == "Prompt":
            self.asked.set()
        return "", ()


def main() -> None:
    """Ask the keyring; any failure ends with a traceback."""
    session_bus.NOBODY_SECONDS = 0.3
    with open_dbus_connection(bus="SESSION") as connection:
        connection.send_and_get_reply(new_method_call(BUS, "RequestName", "su", ("org.freedesktop.secrets", 0)))
        service = LockedService(connection)
        threading.Thread(target=service.serve, daemon=True).start()
        assert answering_keyring() is None
        assert service.asked.is_set(), "the user was not asked"
    print("asked, and not waited for")


if __name__ == "__main__":
    main()
