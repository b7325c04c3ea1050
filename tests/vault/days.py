"""A clock that a test sets, and a look at every byte that a vault leaves on the disk, decrypted."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sme_apply.vault import Vault
from sme_apply.vault.damage.sealed_pages import PAGE_BYTES, PageSeal

_FRAME_HEAD = 24
_LOG_HEAD = 32


class SetClock:
    """Shows what it was set to."""

    def __init__(self) -> None:
        self.now = datetime(2025, 1, 8, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def go_on(self, **time: float) -> None:
        """Let time pass."""
        self.now += timedelta(**time)


def live_on(vault: Vault, clock: SetClock, days: int) -> None:
    """Let days pass, the window being open on each of them."""
    for _ in range(days):
        clock.go_on(days=1)
        work = vault.tend()
        if work is not None:
            work.run()


def clear_pages(file: Path, key: bytes, salt: bytes) -> Iterator[bytes]:
    """Yield every page of an encrypted file and of the log beside it, in the clear."""
    seal, content = PageSeal(key, salt), file.read_bytes()
    for number in range(len(content) // PAGE_BYTES):
        page = seal.opened(number + 1, content[number * PAGE_BYTES : (number + 1) * PAGE_BYTES])
        assert page is not None, f"page {number + 1} of {file.name}"
        yield page
    log = file.with_name(file.name + "-wal")
    content = log.read_bytes() if log.exists() else b""
    for place in range(_LOG_HEAD, len(content) - _FRAME_HEAD, _FRAME_HEAD + PAGE_BYTES):
        page_number = int.from_bytes(content[place : place + 4], "big")
        page = seal.opened(page_number, content[place + _FRAME_HEAD : place + _FRAME_HEAD + PAGE_BYTES])
        if page is not None:
            yield page


def holding(folders: tuple[Path, ...], key: bytes, salt: bytes, *sought: bytes) -> list[str]:
    """Return the files in which any of ``sought`` stands, in the clear or decrypted."""
    found = []
    for path in sorted(path for folder in folders for path in folder.rglob("*") if path.is_file()):
        pieces = [path.read_bytes()]
        if path.name == "vault.db":
            pieces += clear_pages(path, key, salt)
        if any(each in piece for each in sought for piece in pieces):
            found.append(path.as_posix())
    return found
