"""The operating system's keyring, with care: only backends named here, each proved before it is trusted.

The default discovery of ``keyring`` is never used: it obeys the environment and a configuration file that can
name a backend which forgets, one which writes plain text, or a folder to load code from.
"""

from __future__ import annotations

import base64
import binascii
import importlib
import secrets
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import Protocol, TypeVar

from sme_apply.terms import message
from sme_apply.vault.errors import KeyringRefused
from sme_apply.vault.keys.patience import answered_within

_SERVICE = "SME Apply"
_ACCOUNT = "vault key"
_PROBE = "probe"
_PATIENCE_SECONDS = 90.0
"""How long any keyring gets for one answer; most of it is the user's, who may have to type a password."""

Answer = TypeVar("Answer")


class Backend(Protocol):
    """What is used of a backend of ``keyring``."""

    def get_password(self, service: str, username: str) -> str | None:
        """Return the secret, ``None`` where there is none."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep the secret."""

    def delete_password(self, service: str, username: str) -> None:
        """Forget the secret."""


@dataclass(frozen=True, slots=True)
class PinnedBackend:
    """A backend that may hold a key: the name under which a vault remembers it, and where its class is."""

    name: str
    module: str
    class_name: str


_WINDOWS = PinnedBackend("windows-credential-manager", "keyring.backends.Windows", "WinVaultKeyring")
_MACOS = PinnedBackend("macos-keychain", "keyring.backends.macOS", "Keyring")
_SECRET_SERVICE = PinnedBackend("secret-service", "sme_apply.vault.keys.secret_service", "SecretService")
_KWALLET = PinnedBackend("kwallet", "sme_apply.vault.keys.kwallet", "KWallet")
_ELSEWHERE = (_SECRET_SERVICE, _KWALLET)
_BY_PLATFORM = {"win32": (_WINDOWS,), "darwin": (_MACOS,)}

Load = Callable[[PinnedBackend], Backend | None]


def pinned_backends(platform: str) -> tuple[PinnedBackend, ...]:
    """Return the backends that are trusted on a platform (as ``sys.platform`` names it), preferred first."""
    return _BY_PLATFORM.get(platform, _ELSEWHERE)


@dataclass(frozen=True, slots=True)
class KeyringSlot:
    """A keyring that answers and keeps what it is given; one secret per key slot of a vault."""

    backend: str
    _keyring: Backend = field(repr=False)

    def keep(self, slot_id: str, key: bytes) -> None:
        """Keep a wrapping key for a slot, and read it back.

        Raises:
            KeyringRefused: if it is not there afterwards.
        """
        written = base64.b64encode(key).decode("ascii")
        try:
            self._ask(lambda: self._keyring.set_password(_service(slot_id), _ACCOUNT, written))
            read_back = self._ask(lambda: self._keyring.get_password(_service(slot_id), _ACCOUNT))
        except Exception as error:  # Each backend has errors of its own, from five different libraries.
            raise KeyringRefused(message("vault-keyring-refused", keyring=self.backend)) from error
        if read_back is None or not secrets.compare_digest(read_back.encode(), written.encode()):
            raise KeyringRefused(message("vault-keyring-refused", keyring=self.backend))

    def fetch(self, slot_id: str) -> bytes | None:
        """Return the wrapping key of a slot, ``None`` where the keyring has none or does not give it.

        Raises:
            TimeoutError: if the keyring does not answer.
        """
        try:
            written = self._ask(lambda: self._keyring.get_password(_service(slot_id), _ACCOUNT))
            return None if written is None else base64.b64decode(written, validate=True)
        except binascii.Error:
            return None
        except TimeoutError:
            raise
        except Exception:  # A locked or vanished keyring; the caller says what else opens the vault.
            return None

    def forget(self, slot_id: str) -> bool:
        """Remove the wrapping key of a slot; return whether the keyring did so."""
        try:
            self._ask(lambda: self._keyring.delete_password(_service(slot_id), _ACCOUNT))
            return self._ask(lambda: self._keyring.get_password(_service(slot_id), _ACCOUNT)) is None
        except Exception:  # Whatever is left opens nothing once the slot is gone from the vault.
            return False

    def proves_itself(self) -> bool:
        """Return whether a random secret can be set, read back and deleted."""
        probe = f"{_PROBE} {secrets.token_hex(4)}"
        try:
            self.keep(probe, secrets.token_bytes(32))
        except KeyringRefused:
            return False
        return self.forget(probe)

    def _ask(self, question: Callable[[], Answer]) -> Answer:
        return answered_within(_PATIENCE_SECONDS, question)


def answering_keyring(*, platform: str = sys.platform, load: Load | None = None) -> KeyringSlot | None:
    """Return the preferred pinned keyring that proves itself, ``None`` where none does.

    Args:
        platform: the system, as ``sys.platform`` names it.
        load: gives the backend behind a pinned name; by default it comes from the ``keyring`` library.
    """
    for slot in _keyrings(pinned_backends(platform), load or _from_library):
        if slot.proves_itself():
            return slot
    return None


def keyring_called(name: str, *, platform: str = sys.platform, load: Load | None = None) -> KeyringSlot | None:
    """Return the pinned keyring that a vault remembers by ``name``, ``None`` where it is not at hand.

    It is not probed: what it gives is proved by the slot that it opens.
    """
    remembered = [pinned for pinned in pinned_backends(platform) if pinned.name == name]
    return next(_keyrings(remembered, load or _from_library), None)


def _keyrings(backends: Iterable[PinnedBackend], load: Load) -> Iterator[KeyringSlot]:
    # One after the other: a keyring that nobody needs is not woken.
    for pinned in backends:
        try:
            backend = answered_within(_PATIENCE_SECONDS, partial(load, pinned))
        except TimeoutError:
            continue
        if backend is not None:
            yield KeyringSlot(pinned.name, backend)


def _from_library(pinned: PinnedBackend) -> Backend | None:
    try:
        kind = getattr(importlib.import_module(pinned.module), pinned.class_name)
        # Reading the priority is how the library asks whether the service behind a backend is running.
        if kind.priority <= 0:
            return None
        backend: Backend = kind()
        return backend
    except Exception:  # No bus, no service, a missing system library: this keyring is not here.
        return None


def _service(slot_id: str) -> str:
    # A service of its own per slot: Windows reshuffles the entries of one service when a second is added.
    return f"{_SERVICE} {slot_id}"
