"""A vault as it was at one moment, put together from its file and its write-ahead log, page by page.

Nothing is taken that is not as it was written, and nothing from another moment: a page whose state at that moment is
no longer there is missing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from sme_apply.vault.damage.sealed_pages import LOCK_PAGE, PAGE_BYTES, PageSeal
from sme_apply.vault.damage.wal_file import Frame, WalFile


@dataclass(slots=True)
class SealedImage:
    """The pages of a vault at one moment.

    Args:
        path: the encrypted file.
        seal: what proves and opens its pages.
        log: its write-ahead log.
        frames: how many frames of the log had been written by that moment.
    """

    path: Path
    seal: PageSeal = field(repr=False)
    log: WalFile = field(repr=False)
    frames: int
    _last: dict[int, int] = field(init=False, repr=False)
    _later: dict[int, list[int]] = field(init=False, repr=False)
    _numbers: dict[int, int] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self._last, self._later, self._numbers = {}, {}, {}
        for place, frame in enumerate(self.log.frames):
            number = self._number(frame)
            if place < self.frames:
                self._last[number] = place
            else:
                self._later.setdefault(number, []).append(place)

    @property
    def pages(self) -> int:
        """How many pages there may be; some of them may be missing."""
        in_file = self.path.stat().st_size // PAGE_BYTES
        return max([in_file, *self._last])

    def page(self, number: int) -> bytes | None:
        """Return a page in the clear, ``None`` if it is missing."""
        place = self._last.get(number)
        if place is not None:
            return self.seal.opened(number, self.log.frames[place].content)
        sealed = self._in_file(number)
        # What the log holds of a later moment may stand in the file already.
        if any(self.log.frames[later].content == sealed for later in self._later.get(number, ())):
            return None
        return self.seal.opened(number, sealed)

    def missing(self) -> Iterator[int]:
        """Yield the number of each page that is missing."""
        for number in range(1, self.pages + 1):
            if number != LOCK_PAGE and self.page(number) is None:
                yield number

    def _in_file(self, number: int) -> bytes:
        with open(self.path, "rb") as file:
            file.seek((number - 1) * PAGE_BYTES)
            return file.read(PAGE_BYTES)

    def _number(self, frame: Frame) -> int:
        """Return which page a frame is; a page number that was damaged itself is found by trying."""
        if frame.whole or self.seal.holds(frame.page, frame.content):
            return frame.page
        highest = max(self.path.stat().st_size // PAGE_BYTES, len(self.log.frames)) + len(self.log.frames)
        tried = (number for number in range(1, highest + 1) if self.seal.holds(number, frame.content))
        return next(tried, frame.page)


def newest(path: Path, seal: PageSeal, log: WalFile, acknowledged: int = 0) -> SealedImage:
    """Return the vault as it was after the last transaction that was finished.

    Args:
        path: the encrypted file.
        seal: what opens its pages.
        log: its write-ahead log.
        acknowledged: how many frames of it are known to have been acknowledged.
    """
    finished = max((place + 1 for place, frame in enumerate(log.frames) if frame.pages_after_commit), default=0)
    return SealedImage(path, seal, log, max(finished, acknowledged))


def before_damage(path: Path, seal: PageSeal, log: WalFile) -> SealedImage:
    """Return the vault as it was after the last transaction before the first damage in the log."""
    return SealedImage(path, seal, log, log.committed)
