"""The Secret Service (GNOME Keyring, KeePassXC), asked with patience that ends.

What ``keyring`` brings waits without end where a locked service wants to ask somebody and cannot.
"""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any

from keyring.backends.SecretService import Keyring
from keyring.compat import properties

if TYPE_CHECKING:
    from sme_apply.vault.keys.session_bus import SessionBus


class SecretService(Keyring):
    """The user's default collection, with the calls and the kept attributes of the backend of ``keyring``.

    Raises:
        OSError: if no service answers on the session bus in time, here and in every call.
    """

    @properties.classproperty
    def priority(cls) -> float:
        """How the library asks whether a backend can be used; raises where it cannot."""
        import secretstorage

        with closing(_connected()) as bus:
            if not secretstorage.check_service_availability(bus):
                raise ConnectionError("No Secret Service answers.")
        return 5.0

    def get_preferred_collection(self) -> Any:
        """Return the default collection, unlocked; its connection is closed by the one who asked."""
        import secretstorage

        bus = _connected()
        try:
            collection = secretstorage.get_default_collection(bus)
            if collection.is_locked():
                collection.unlock()
                if collection.is_locked():
                    raise ConnectionError("The Secret Service was not unlocked.")
        except BaseException:
            bus.close()
            raise
        return collection


def _connected() -> SessionBus:
    from secretstorage.util import add_match_rules

    from sme_apply.vault.keys.session_bus import session_bus

    bus = session_bus()
    try:
        add_match_rules(bus)
    except BaseException:
        bus.close()
        raise
    return bus
