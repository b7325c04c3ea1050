"""Key slots, as LUKS has them: one random data key, wrapped separately for everything that may open the vault."""

from __future__ import annotations

import secrets
import unicodedata
import uuid
from datetime import datetime
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from sme_apply.terms import BadInput, message
from sme_apply.vault.keys.recovery import RecoveryCode

KEY_BYTES = 32
SHORTEST_PASSPHRASE = 8
"""The fewest characters of a new passphrase."""
_NONCE_BYTES = 12
_SALT_BYTES = 16

_Hex = Annotated[str, StringConstraints(pattern=r"^([0-9a-f]{2})+$", max_length=512)]


class PassphraseCost(BaseModel):
    """What one guess at a passphrase costs (Argon2id); the default is the second choice of RFC 9106.

    Args:
        memory_kib: memory in KiB.
        iterations: passes over it.
        lanes: how many parts of it are independent.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    # The upper bounds keep a tampered file from asking for all memory or for a day of work.
    memory_kib: int = Field(default=64 * 1024, ge=64, le=2 * 1024 * 1024)
    iterations: int = Field(default=3, ge=1, le=64)
    lanes: int = Field(default=4, ge=1, le=16)


class _Wrapped(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    id: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]
    created_at: datetime
    nonce: _Hex
    wrapped_key: _Hex


class WrappedForKeyring(_Wrapped):
    """The data key, wrapped with a random key that the operating system's keyring keeps."""

    kind: Literal["keyring"] = "keyring"
    backend: str


class WrappedForPassphrase(_Wrapped):
    """The data key, wrapped with a key that Argon2id makes of a passphrase."""

    kind: Literal["passphrase"] = "passphrase"
    cost: PassphraseCost
    salt: _Hex


class WrappedForRecovery(_Wrapped):
    """The data key, wrapped with a key that is derived from the recovery code."""

    kind: Literal["recovery"] = "recovery"
    salt: _Hex


Slot = WrappedForKeyring | WrappedForPassphrase | WrappedForRecovery
SlotOnFile = Annotated[Slot, Field(discriminator="kind")]


def wrap_for_keyring(data_key: bytes, *, vault: str, backend: str, now: datetime) -> tuple[WrappedForKeyring, bytes]:
    """Return a slot for a keyring, and the random wrapping key that the keyring is to keep under the slot's id."""
    wrapping_key, slot_id = secrets.token_bytes(KEY_BYTES), uuid.uuid4().hex
    nonce, wrapped = _seal(data_key, wrapping_key, _bound(vault, slot_id, "keyring"))
    slot = WrappedForKeyring(id=slot_id, created_at=now, nonce=nonce, wrapped_key=wrapped, backend=backend)
    return slot, wrapping_key


def wrap_for_passphrase(
    data_key: bytes, *, vault: str, passphrase: str, cost: PassphraseCost, now: datetime
) -> WrappedForPassphrase:
    """Return a slot that the passphrase opens.

    Raises:
        BadInput: if the passphrase is shorter than ``SHORTEST_PASSPHRASE`` characters or cannot be written as UTF-8.
    """
    if len(unicodedata.normalize("NFC", passphrase)) < SHORTEST_PASSPHRASE:
        raise BadInput(message("vault-passphrase-too-short", least=SHORTEST_PASSPHRASE))
    salt, slot_id = secrets.token_bytes(_SALT_BYTES), uuid.uuid4().hex
    nonce, wrapped = _seal(data_key, _stretched(passphrase, salt, cost), _bound(vault, slot_id, "passphrase"))
    return WrappedForPassphrase(
        id=slot_id, created_at=now, nonce=nonce, wrapped_key=wrapped, cost=cost, salt=salt.hex()
    )


def wrap_for_recovery(data_key: bytes, *, vault: str, code: RecoveryCode, now: datetime) -> WrappedForRecovery:
    """Return a slot that the recovery code opens."""
    salt, slot_id = secrets.token_bytes(_SALT_BYTES), uuid.uuid4().hex
    nonce, wrapped = _seal(data_key, _derived(code, salt), _bound(vault, slot_id, "recovery"))
    return WrappedForRecovery(id=slot_id, created_at=now, nonce=nonce, wrapped_key=wrapped, salt=salt.hex())


def unwrap_with_key(slot: WrappedForKeyring, wrapping_key: bytes, *, vault: str) -> bytes | None:
    """Return the data key, ``None`` if the wrapping key is not this slot's or the slot was altered."""
    return _unseal(slot, wrapping_key, vault) if len(wrapping_key) == KEY_BYTES else None


def unwrap_with_passphrase(slot: WrappedForPassphrase, passphrase: str, *, vault: str) -> bytes | None:
    """Return the data key, ``None`` if the passphrase is not this slot's or the slot was altered."""
    return _unseal(slot, _stretched(passphrase, bytes.fromhex(slot.salt), slot.cost), vault)


def unwrap_with_recovery(slot: WrappedForRecovery, code: RecoveryCode, *, vault: str) -> bytes | None:
    """Return the data key, ``None`` if the code is not this slot's or the slot was altered."""
    return _unseal(slot, _derived(code, bytes.fromhex(slot.salt)), vault)


def _derived(code: RecoveryCode, salt: bytes) -> bytes:
    """Return the wrapping key of a recovery code (HKDF-SHA256, RFC 5869).

    Nobody chose the code: its 140 random bits cannot be guessed however cheap a guess is, so it is not stretched.
    """
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(SHA256(), KEY_BYTES, salt, b"sme-apply recovery code").derive(code.letters.encode("ascii"))


def _stretched(passphrase: str, salt: bytes, cost: PassphraseCost) -> bytes:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    # One and the same passphrase reaches us composed from Windows and decomposed from macOS.
    try:
        typed = unicodedata.normalize("NFC", passphrase).encode("utf-8")
    except UnicodeEncodeError as error:
        raise BadInput(message("vault-text-broken")) from error
    kdf = Argon2id(
        salt=salt, length=KEY_BYTES, iterations=cost.iterations, lanes=cost.lanes, memory_cost=cost.memory_kib
    )
    return kdf.derive(typed)


def _bound(vault: str, slot_id: str, kind: str) -> bytes:
    """Return what a wrapped key is bound to, so that it cannot be moved to another slot or vault."""
    return f"sme-apply vault key\n{vault}\n{slot_id}\n{kind}".encode()


def _seal(data_key: bytes, wrapping_key: bytes, bound: bytes) -> tuple[str, str]:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = secrets.token_bytes(_NONCE_BYTES)
    return nonce.hex(), AESGCM(wrapping_key).encrypt(nonce, data_key, bound).hex()


def _unseal(slot: Slot, wrapping_key: bytes, vault: str) -> bytes | None:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce, wrapped = bytes.fromhex(slot.nonce), bytes.fromhex(slot.wrapped_key)
    try:
        return AESGCM(wrapping_key).decrypt(nonce, wrapped, _bound(vault, slot.id, slot.kind))
    except (InvalidTag, ValueError):
        return None
