"""The sealed file around an exchange: a passphrase made into keys, a header that is proved, and chunks in order.

Laid out in ``docs/exchange-format.md``. Everything is opened in memory; nothing of it is ever on the disk in the clear.
"""

from __future__ import annotations

import secrets
import struct
import unicodedata
from dataclasses import dataclass

from sme_apply.terms import BadInput, message

MAGIC = b"SMEAPPLY"
VERSION = 1
SHORTEST_PASSPHRASE = 10
"""The fewest characters of a passphrase: the file leaves the house, and whoever has it can guess for years."""
MOST_BYTES = 512 * 1024**2
"""Of a whole file."""
CHUNK_BYTES = 64 * 1024
"""Of content in one chunk."""
_TAG_BYTES = 16
_SALT_BYTES = 16
_PROOF_BYTES = 32
_FIXED = struct.Struct(">8sHIHB16s")
HEADER_BYTES = _FIXED.size + _PROOF_BYTES
_MEMORY_KIB = (64, 256 * 1024)
_ITERATIONS = (1, 16)
_LANES = (1, 8)


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess at the passphrase costs (Argon2id); the default is the second choice of RFC 9106.

    Args:
        memory_kib: memory in KiB, from 64 to 262,144.
        iterations: passes over it, from 1 to 16.
        lanes: how many parts of it are independent, from 1 to 8.
    """

    memory_kib: int = 64 * 1024
    iterations: int = 3
    lanes: int = 4

    def bearable(self) -> bool:
        """Whether this computer should work so much for a file; a hostile one may ask for all memory or a day."""
        return (
            max(_MEMORY_KIB[0], 8 * self.lanes) <= self.memory_kib <= _MEMORY_KIB[1]
            and _ITERATIONS[0] <= self.iterations <= _ITERATIONS[1]
            and _LANES[0] <= self.lanes <= _LANES[1]
        )


def seal(content: bytes, passphrase: str, cost: Cost | None = None) -> bytes:
    """Return the content as a sealed file.

    Raises:
        BadInput: if the passphrase is shorter than ``SHORTEST_PASSPHRASE`` characters, cannot be written as UTF-8, or
            the content is too large.
    """
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    if len(unicodedata.normalize("NFC", passphrase)) < SHORTEST_PASSPHRASE:
        raise BadInput(message("exchange-passphrase-too-short", least=SHORTEST_PASSPHRASE))
    if len(content) > MOST_BYTES - HEADER_BYTES - (len(content) // CHUNK_BYTES + 1) * _TAG_BYTES:
        raise BadInput(message("exchange-too-large", megabytes=MOST_BYTES // 1024**2))
    cost = cost or Cost()
    salt = secrets.token_bytes(_SALT_BYTES)
    fixed = _FIXED.pack(MAGIC, VERSION, cost.memory_kib, cost.iterations, cost.lanes, salt)
    key, proving = _keys(passphrase, salt, cost)
    header = fixed + _proof(proving, fixed)
    cipher = ChaCha20Poly1305(key)
    chunks = [content[place : place + CHUNK_BYTES] for place in range(0, len(content), CHUNK_BYTES)] or [b""]
    sealed = [header]
    for number, chunk in enumerate(chunks):
        sealed.append(cipher.encrypt(_nonce(number, last=number == len(chunks) - 1), chunk, header))
    return b"".join(sealed)


def unseal(data: bytes, passphrase: str) -> bytes:
    """Return the content of a sealed file.

    Raises:
        BadInput: if it is no such file, is a newer one, asks for too much work, the passphrase does not open it, or a
            single bit of it is not as it was written.
    """
    from cryptography.exceptions import InvalidSignature, InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    cost, salt = _header(data)
    key, proving = _keys(passphrase, salt, cost)
    header = data[:HEADER_BYTES]
    try:
        _proof(proving, header[: _FIXED.size], header[_FIXED.size :])
    except InvalidSignature as error:
        raise BadInput(message("exchange-wrong-passphrase")) from error
    cipher, step = ChaCha20Poly1305(key), CHUNK_BYTES + _TAG_BYTES
    places = range(HEADER_BYTES, len(data), step)
    content = bytearray()
    try:
        for number, place in enumerate(places):
            content += cipher.decrypt(
                _nonce(number, last=place + step >= len(data)), data[place : place + step], header
            )
    except (InvalidTag, ValueError) as error:
        raise BadInput(message("exchange-damaged")) from error
    if not places:
        raise BadInput(message("exchange-damaged"))
    return bytes(content)


def _header(data: bytes) -> tuple[Cost, bytes]:
    """Read what stands before the chunks; nothing of it is trusted before the passphrase has proved it."""
    if len(data) > MOST_BYTES:
        raise BadInput(message("exchange-too-large", megabytes=MOST_BYTES // 1024**2))
    if data[: len(MAGIC)] != MAGIC:
        raise BadInput(message("exchange-foreign"))
    if len(data) < HEADER_BYTES:
        raise BadInput(message("exchange-damaged"))
    _, version, memory_kib, iterations, lanes, salt = _FIXED.unpack_from(data)
    if version > VERSION:
        raise BadInput(message("exchange-newer"))
    cost = Cost(memory_kib, iterations, lanes)
    if version < 1 or not cost.bearable():
        raise BadInput(message("exchange-damaged"))
    return cost, salt


def _keys(passphrase: str, salt: bytes, cost: Cost) -> tuple[bytes, bytes]:
    """Return the key of the chunks and the key that proves the header."""
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    # One and the same passphrase reaches us composed from Windows and decomposed from macOS.
    try:
        typed = unicodedata.normalize("NFC", passphrase).encode("utf-8")
    except UnicodeEncodeError as error:
        raise BadInput(message("exchange-wrong-passphrase")) from error
    made = Argon2id(
        salt=salt, length=64, iterations=cost.iterations, lanes=cost.lanes, memory_cost=cost.memory_kib
    ).derive(typed)
    return made[:32], made[32:]


def _proof(key: bytes, fixed: bytes, expected: bytes | None = None) -> bytes:
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.hmac import HMAC

    proof = HMAC(key, SHA256())
    proof.update(fixed)
    if expected is not None:
        proof.verify(expected)
        return expected
    return proof.finalize()


def _nonce(number: int, *, last: bool) -> bytes:
    """Return the nonce of a chunk: its position and whether it is the last, so that neither can be altered."""
    return number.to_bytes(11, "big") + bytes([last])
