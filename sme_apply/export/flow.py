"""Lays pieces out over pages: nothing is cut off, no heading stands alone at the foot, no page stays empty."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from sme_apply.export.paper import Paper


class Piece(Protocol):
    """Something that takes the whole width of a page and some height."""

    @property
    def space_before(self) -> float:
        """Points left free above it, unless it begins a page."""
        ...

    @property
    def keeps_next(self) -> bool:
        """Whether it must not be the last piece on a page."""
        ...

    @property
    def height(self) -> float:
        """Its height in points."""
        ...

    @property
    def least_height(self) -> float:
        """The height in points of the smallest part that may begin on a page that has room for no more."""
        ...

    def split(self, room: float) -> tuple[Piece, Piece] | None:
        """Return a part at most ``room`` points high and the rest, or ``None`` if no sensible part fits."""
        ...

    def draw(self, paper: Paper, top: float) -> None:
        """Draw it with its upper edge ``top`` points under the upper edge of the page."""
        ...


_AFTER_KEEPING = 5.0
"""The most points left free under a heading or a caption, which belongs to what follows."""


class Break:
    """What follows begins on a new page."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece and how many points under the upper edge of the text area it stands."""

    piece: Piece
    offset: float


def _run_of(first: Piece, waiting: deque[Piece | Break], room: float) -> float:
    """Return the height that must fit together with a piece: itself, what it keeps, and a first part of the next."""
    if not first.keeps_next:
        return first.least_height
    height, keeps = first.height, True
    for piece in waiting:
        if isinstance(piece, Break) or not keeps or height > room:
            break
        keeps = piece.keeps_next
        height += min(piece.space_before, _AFTER_KEEPING) + (piece.height if keeps else piece.least_height)
    return height


def pages(pieces: Iterable[Piece | Break], room: float) -> list[list[Placed]]:
    """Return what stands on each page of ``room`` points; a break on an empty page changes nothing."""
    finished: list[list[Placed]] = []
    page: list[Placed] = []
    used = 0.0
    waiting = deque(pieces)
    while waiting:
        piece = waiting.popleft()
        if isinstance(piece, Break):
            if page:
                finished.append(page)
                page, used = [], 0.0
            continue
        gap = min(piece.space_before, _AFTER_KEEPING) if page and page[-1].piece.keeps_next else piece.space_before
        offset = used + gap if page else 0.0
        left = room - offset
        together = _run_of(piece, waiting, room)
        if page and together > left and (together <= room or piece.least_height > left):
            finished.append(page)
            page, used = [], 0.0
            waiting.appendleft(piece)
            continue
        if piece.height <= left:
            page.append(Placed(piece, offset))
            used = offset + piece.height
            continue
        parts = piece.split(left)
        if parts is None and page:
            finished.append(page)
            page, used = [], 0.0
            waiting.appendleft(piece)
            continue
        first, rest = parts or (piece, None)
        finished.append([*page, Placed(first, offset)])
        page, used = [], 0.0
        if rest is not None:
            waiting.appendleft(rest)
    if page:
        finished.append(page)
    return finished
