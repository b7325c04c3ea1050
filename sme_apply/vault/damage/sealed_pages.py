"""The encrypted pages of a vault, proved and opened one by one without SQLite.

Each page ends with its initialisation vector (16 bytes) and its authentication code (64 bytes), as SQLCipher 4 lays
them out: AES-256 in CBC mode, HMAC-SHA512 over the page and its number, under a key derived from the data key.
"""

from __future__ import annotations

import hashlib
import hmac

PAGE_BYTES = 4096
USABLE_BYTES = PAGE_BYTES - 80
"""What a page holds besides vector and code."""
LOCK_PAGE = 0x40000000 // PAGE_BYTES + 1
"""SQLite keeps its locks there and never writes the page."""
_SALT_BYTES = 16
_CODE_BYTES = 64
_PLAIN_BEGINNING = b"SQLite format 3\x00"


class PageSeal:
    """Proves and opens the pages of one vault.

    Args:
        data_key: the 32 random bytes that encrypt it.
        salt: the 16 bytes with which its file begins, as its key slots know them.
    """

    def __init__(self, data_key: bytes, salt: bytes) -> None:
        self._data_key = data_key
        # Two rounds are SQLCipher's own; the key that goes in is random already.
        self._code_key = hashlib.pbkdf2_hmac("sha512", data_key, bytes(byte ^ 0x3A for byte in salt), 2, 32)

    def holds(self, number: int, page: bytes) -> bool:
        """Whether a page is as it was written, and under this number (from 1)."""
        begins = _SALT_BYTES if number == 1 else 0
        sealed = page[begins:-_CODE_BYTES] + number.to_bytes(4, "little")
        return len(page) == PAGE_BYTES and hmac.compare_digest(
            hmac.digest(self._code_key, sealed, "sha512"), page[-_CODE_BYTES:]
        )

    def opened(self, number: int, page: bytes) -> bytes | None:
        """Return a page in the clear (its last 80 bytes empty), ``None`` if it is not as it was written."""
        if not self.holds(number, page):
            return None
        from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

        begins = _SALT_BYTES if number == 1 else 0
        vector = page[USABLE_BYTES : USABLE_BYTES + 16]
        opener = Cipher(algorithms.AES(self._data_key), modes.CBC(vector)).decryptor()
        clear = opener.update(page[begins:USABLE_BYTES])
        return (_PLAIN_BEGINNING if number == 1 else b"") + clear + bytes(PAGE_BYTES - USABLE_BYTES)
