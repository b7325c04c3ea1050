"""The keys of a publisher of rules: a private one that signs, a public one that users accept by its fingerprint."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sme_apply.drafts.strict_json import read_strict
from sme_apply.terms import BadInput, message

KEY_BYTES = 32
LONGEST_NAME = 80
_FORMAT, _VERSION = "sme-apply/publisher", 1
_FINGERPRINT_BYTES, _GROUP = 20, 4


@dataclass(frozen=True, slots=True)
class Publisher:
    """Whoever maintains rules.

    Args:
        name: what the publisher calls itself; only the key proves anything.
        public_key: 32 bytes, Ed25519 (RFC 8032).
    """

    name: str
    public_key: bytes

    @property
    def fingerprint(self) -> str:
        """Return the short form of the public key that two people can compare: 160 bits in groups of four."""
        digits = hashlib.sha256(self.public_key).digest()[:_FINGERPRINT_BYTES].hex().upper()
        return " ".join(digits[at : at + _GROUP] for at in range(0, len(digits), _GROUP))

    def to_file(self) -> bytes:
        """Return the public key file."""
        return _written({"public_key": self.public_key.hex()}, self.name)


@dataclass(frozen=True, slots=True)
class PublisherKey:
    """The private key of a publisher, which never leaves whoever maintains the rules."""

    publisher: Publisher
    secret: bytes = field(repr=False)

    def signature(self, data: bytes) -> bytes:
        """Return the signature of some bytes (64 bytes)."""
        return Ed25519PrivateKey.from_private_bytes(self.secret).sign(data)

    def to_file(self) -> bytes:
        """Return the private key file."""
        return _written({"private_key": self.secret.hex()}, self.publisher.name)


def new_key(name: str) -> PublisherKey:
    """Return a new key.

    Raises:
        BadInput: if the name is empty, too long, or holds letters that cannot be seen.
    """
    return _key_of(_checked_name(name), Ed25519PrivateKey.generate())


def parse_key(data: bytes) -> PublisherKey:
    """Read a private key file.

    Raises:
        BadInput: if it is none.
    """
    told = _told(data)
    return _key_of(_checked_name(told.get("name")), Ed25519PrivateKey.from_private_bytes(_bytes(told, "private_key")))


def parse_publisher(data: bytes) -> Publisher:
    """Read a public key file.

    Raises:
        BadInput: if it is none; a private key in its place is told by a message of its own.
    """
    told = _told(data)
    if "private_key" in told:
        raise BadInput(message("maintaining-key-private"))
    return Publisher(_checked_name(told.get("name")), _bytes(told, "public_key"))


def is_proper_name(name: object) -> bool:
    """Whether a publisher may be called so."""
    return isinstance(name, str) and len(name.strip()) > 0 and len(name) <= LONGEST_NAME and name.isprintable()


def _key_of(name: str, secret: Ed25519PrivateKey) -> PublisherKey:
    return PublisherKey(Publisher(name, secret.public_key().public_bytes_raw()), secret.private_bytes_raw())


def _checked_name(name: object) -> str:
    if not isinstance(name, str) or not is_proper_name(name):
        raise BadInput(message("maintaining-key-name"))
    return name.strip()


def _told(data: bytes) -> dict[str, Any]:
    try:
        told, _ = read_strict(data)
    except BadInput:
        told = None
    if not isinstance(told, dict) or told.get("format") != _FORMAT or told.get("version") != _VERSION:
        raise BadInput(message("maintaining-key-broken"))
    return told


def _bytes(told: dict[str, Any], name: str) -> bytes:
    try:
        found = bytes.fromhex(told[name])
    except (KeyError, TypeError, ValueError):
        found = b""
    if len(found) != KEY_BYTES:
        raise BadInput(message("maintaining-key-broken"))
    return found


def _written(key: dict[str, str], name: str) -> bytes:
    told = {"format": _FORMAT, "version": _VERSION, "name": name, **key}
    return (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode("utf-8")
