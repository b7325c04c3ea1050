"""A connection to the session bus on which no question waits without end."""

from __future__ import annotations

import os
from collections import deque
from typing import Any

from jeepney.bus import get_bus
from jeepney.io.blocking import DBusConnection, prep_socket

CONNECTING_SECONDS = 2.0
"""How long the bus itself may take to let the application in; usually a thousandth of a second."""
REPLY_SECONDS = 10.0
"""How long a running service may take for a reply; one that takes longer hangs."""
USER_SECONDS = 60.0
"""How long the user may take to type the password that a keyring asks for."""
NOBODY_SECONDS = 5.0
"""How long a keyring may try to ask somebody where there is no screen to be asked on."""


def asking_seconds() -> float:
    """Return how many seconds a keyring gets for asking the user: a few where there is no screen to ask on."""
    seen = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))
    return USER_SECONDS if seen else NOBODY_SECONDS


class SessionBus(DBusConnection):  # type: ignore[misc]  # The library has no types.
    """A connection that gives up, with a ``TimeoutError``, on a service that does not answer.

    Waiting for a signal is waiting for the user: a keyring reports in this way that its question was answered.
    """

    def send_and_get_reply(self, message: Any, *, timeout: float | None = None) -> Any:
        """Send a message and return the reply; wait ``REPLY_SECONDS`` unless told a number of seconds."""
        return super().send_and_get_reply(message, timeout=REPLY_SECONDS if timeout is None else timeout)

    def recv_until_filtered(self, queue: deque[Any], *, timeout: float | None = None) -> Any:
        """Return the next signal of a kind; wait ``asking_seconds()`` unless told a number of seconds."""
        return super().recv_until_filtered(queue, timeout=asking_seconds() if timeout is None else timeout)


def session_bus() -> SessionBus:
    """Connect to the session bus.

    Raises:
        OSError: if there is none, or it does not answer.
    """
    try:
        address = get_bus("SESSION")
    except (KeyError, ValueError, RuntimeError) as error:
        raise ConnectionError("There is no session bus.") from error
    socket = prep_socket(address, timeout=CONNECTING_SECONDS)
    try:
        return SessionBus(socket)
    except BaseException:
        socket.close()
        raise
