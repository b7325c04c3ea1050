"""A pack: definitions of programmes in one file, signed by their publisher (docs/pack-format.md)."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from sme_apply.packs.keys import Publisher, PublisherKey, is_proper_name
from sme_apply.programmes.catalogue import Catalogue, all_faults
from sme_apply.programmes.definition_file import LARGEST_FILE
from sme_apply.programmes.definition_source import FILE_NAME, MOST_FILES, DefinitionsInMemory, DefinitionSource
from sme_apply.terms import BadInput, message

LARGEST_PACK = 20_000_000
"""Bytes; all definitions of a season are well below two million."""
FORMAT = 1
_MAGIC = b"sme-apply-pack "
_HEAD = re.compile(
    rb"sme-apply-pack (?P<format>[0-9]{1,6})\npublisher (?P<key>[0-9a-f]{64})\n"
    rb"signature (?P<signature>none|[0-9a-f]{128})\n"
)
_ID = re.compile(r"[a-z][a-z0-9_-]{0,59}")
_HIGHEST_VERSION = 10**9


@dataclass(frozen=True, slots=True)
class Pack:
    """A pack whose signature is right; nobody has said yet that its publisher is to be trusted.

    Args:
        id: which of the publisher's packs it is.
        version: rises with each pack of the same id.
        created: the day it was made, as the publisher says.
        files: the definitions by name, as in ``2025/export-voucher/programme.yaml``.
        checksum: SHA-256 of the whole file, in hexadecimal.
    """

    id: str
    publisher: Publisher
    version: int
    created: date
    files: Mapping[str, bytes]
    checksum: str

    @property
    def source(self) -> DefinitionsInMemory:
        """Return the definitions for the reader of definitions."""
        return DefinitionsInMemory(self.id, self.files)


def signed_pack(
    source: DefinitionSource, key: PublisherKey, *, id: str, version: int, created: date, beneath: Catalogue
) -> bytes:
    """Return the file of a pack of all definitions of a source; the same arguments give the same bytes.

    Args:
        beneath: the catalogue that the pack will be laid over, for seasons that it does not describe itself.

    Raises:
        BadInput: if there are none, one has a fault or a name that is not allowed, or id or version cannot be used.
    """
    if not 1 <= version <= _HIGHEST_VERSION:
        raise BadInput(message("maintaining-pack-wrong-version"))
    if _ID.fullmatch(id) is None:
        raise BadInput(message("maintaining-new-wrong-name", name=id))
    names = source.names()
    if not any(name.endswith("/programme.yaml") for name in names):
        raise BadInput(message("maintaining-pack-empty", folder=source.name))
    for problem in all_faults(source, beneath):
        raise BadInput(message("maintaining-pack-unsound", problem=problem))
    for name in names:
        if FILE_NAME.fullmatch(name) is None:
            raise BadInput(message("maintaining-pack-strange-file", file=name))
    files = {name: source.read(name).decode("utf-8") for name in names}
    content = _canonical(
        {
            "created": created.isoformat(),
            "files": files,
            "id": id,
            "publisher": key.publisher.name,
            "version": version,
        }
    )
    opening, public = _MAGIC + str(FORMAT).encode() + b"\n", key.publisher.public_key.hex().encode()
    signature = key.signature(_signed_part(FORMAT, public, content)).hex().encode()
    data = opening + b"publisher " + public + b"\nsignature " + signature + b"\n" + content
    if len(data) > LARGEST_PACK:
        raise BadInput(message("maintaining-pack-too-large"))
    return data


def read_pack(data: bytes) -> Pack:
    """Read a pack and prove its signature; its definitions are not looked into.

    Raises:
        BadInput: if it is too large, no pack, of a newer format, unsigned, damaged, or holds a name that is not
            allowed; each with a message of its own.
    """
    if len(data) > LARGEST_PACK:
        raise BadInput(message("maintaining-pack-too-large"))
    if not data.startswith(_MAGIC):
        raise BadInput(message("maintaining-pack-not-a-pack"))
    opening = re.match(rb"sme-apply-pack ([0-9]{1,6})\n", data)
    if opening and int(opening[1]) > FORMAT:
        raise BadInput(message("maintaining-pack-newer-format"))
    head = _HEAD.match(data)
    if head is None or int(head["format"]) != FORMAT:
        raise BadInput(message("maintaining-pack-broken"))
    if head["signature"] == b"none":
        raise BadInput(message("maintaining-pack-unsigned"))
    content = data[head.end() :]
    _prove(head["key"], head["signature"], content)
    return _told(content, bytes.fromhex(head["key"].decode()), hashlib.sha256(data).hexdigest())


def _prove(key: bytes, signature: bytes, content: bytes) -> None:
    try:
        public = Ed25519PublicKey.from_public_bytes(bytes.fromhex(key.decode()))
        public.verify(bytes.fromhex(signature.decode()), _signed_part(FORMAT, key, content))
    except (InvalidSignature, ValueError) as error:
        raise BadInput(message("maintaining-pack-broken")) from error


def _signed_part(format: int, key: bytes, content: bytes) -> bytes:
    """Return what is signed: the opening and the publisher's line too, so that neither can be exchanged."""
    return _MAGIC + str(format).encode() + b"\npublisher " + key + b"\n" + content


def _told(content: bytes, public_key: bytes, checksum: str) -> Pack:
    try:
        told = json.loads(content)
        # One way of writing only: no key twice, no blanks, nothing that two readers could take differently.
        if _canonical(told) != content or set(told) != {"created", "files", "id", "publisher", "version"}:
            raise ValueError
        id, version, name = told["id"], told["version"], told["publisher"]
        if not isinstance(id, str) or _ID.fullmatch(id) is None or not is_proper_name(name):
            raise ValueError
        if type(version) is not int or not 1 <= version <= _HIGHEST_VERSION or not isinstance(told["files"], dict):
            raise ValueError
        created = date.fromisoformat(told["created"])
        files = {file: str.encode(text, "utf-8") for file, text in told["files"].items()}
    except (ValueError, TypeError, AttributeError, RecursionError) as error:
        raise BadInput(message("maintaining-pack-broken")) from error
    for file, text in files.items():
        if FILE_NAME.fullmatch(file) is None:
            raise BadInput(message("maintaining-pack-strange-file", file=file[:80]))
        if len(text) > LARGEST_FILE:
            raise BadInput(message("maintaining-pack-too-large"))
    if not 0 < len(files) <= MOST_FILES:
        raise BadInput(message("maintaining-pack-broken"))
    return Pack(id, Publisher(name, public_key), version, created, files, checksum)


def _canonical(content: Any) -> bytes:
    return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False).encode()
