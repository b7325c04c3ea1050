"""KWallet, spoken to over the session bus; ``keyring`` reaches it only with a library that Python does not ship."""

from __future__ import annotations

from typing import Any

_APPLICATION = "sme-apply"
_DAEMONS = ("kwalletd6", "kwalletd5")


class KWallet:
    """The user's wallet, with the calls that a backend of ``keyring`` has.

    Raises:
        OSError: if no wallet answers on the session bus in time, here and in every call.
    """

    priority = 1

    def __init__(self) -> None:
        for daemon in _DAEMONS:
            try:
                self._daemon = daemon
                if self._ask("isEnabled"):
                    return
            except Exception:  # Whatever is wrong with this one, the other may answer.
                continue
        raise ConnectionError("No KWallet answers.")

    def get_password(self, service: str, username: str) -> str | None:
        """Return the secret, ``None`` where there is none."""
        wallet = self._opened()
        if not self._ask("hasEntry", "isss", wallet, service, username, _APPLICATION):
            return None
        return str(self._ask("readPassword", "isss", wallet, service, username, _APPLICATION))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep the secret."""
        if self._ask("writePassword", "issss", self._opened(), service, username, password, _APPLICATION) != 0:
            raise ConnectionError("KWallet did not take the secret.")

    def delete_password(self, service: str, username: str) -> None:
        """Forget the secret."""
        if self._ask("removeEntry", "isss", self._opened(), service, username, _APPLICATION) != 0:
            raise ConnectionError("KWallet did not forget the secret.")

    def _opened(self) -> int:
        from sme_apply.vault.keys.session_bus import asking_seconds

        name = self._ask("networkWallet")
        handle = int(self._ask("open", "sxs", name, 0, _APPLICATION, patience=asking_seconds()))
        if handle < 0:
            raise ConnectionError("KWallet was not unlocked.")
        return handle

    def _ask(self, method: str, signature: str | None = None, *body: Any, patience: float | None = None) -> Any:
        # Only Linux has what speaks to a session bus.
        from jeepney import DBusAddress, MessageType, new_method_call

        from sme_apply.vault.keys.session_bus import session_bus

        address = DBusAddress(f"/modules/{self._daemon}", f"org.kde.{self._daemon}", "org.kde.KWallet")
        # A connection for each call: the calls may come from different threads.
        with session_bus() as connection:
            asked = new_method_call(address, method, signature, body)
            reply = connection.send_and_get_reply(asked, timeout=patience)
        if reply.header.message_type is not MessageType.method_return:
            raise ConnectionError(f"KWallet refused {method}.")
        return reply.body[0] if reply.body else None
