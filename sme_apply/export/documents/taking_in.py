"""Takes an attached document in: whatever it is, plain A4 pages come out, or words that say why not."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Any

from sme_apply.export.documents.exchange import (
    MAKE_SMALLER,
    REFUSED,
    TAKE_IN,
    packed,
    read_message,
    unpacked,
)
from sme_apply.export.documents.kinds import Kind, kind_of
from sme_apply.export.documents.limits import MOST_BYTES
from sme_apply.export.documents.process import StoppedByUser, answer_to
from sme_apply.export.documents.taken_in import TakenIn
from sme_apply.export.pages import Picture
from sme_apply.terms import BadInput, message

__all__ = ["DENSITIES", "StoppedByUser", "smaller", "take_in"]

DENSITIES = (200, 150)
"""Dots per inch to which pictures may be made coarser; at the last one small print is still readable."""


def never() -> bool:
    """Never ask to stop."""
    return False


def take_in(content: bytes, *, cancel: Callable[[], bool] = never) -> TakenIn:
    """Return an attached document as plain pages; it is opened in a process of its own. Takes 1 to 20 seconds.

    PDF, JPEG, PNG, TIFF with several pages, HEIC and WebP are taken. Pages are scaled to A4, photos are upright. Form
    entries and remarks become part of the page; scripts, actions, embedded files and everything else that is not
    drawn is left out.

    Args:
        content: the file as it is.
        cancel: asked now and then whether to stop.

    Raises:
        BadInput: if it cannot be taken in: the message says why and how to come by a file that can.
        StoppedByUser: if ``cancel`` said so.
    """
    if len(content) > MOST_BYTES:
        raise BadInput(message("papers-too-large", megabytes=MOST_BYTES // 1_000_000))
    kind_of(content)
    head, parts = _asked({"wanted": TAKE_IN}, content, cancel)
    try:
        pages, rgba = parts
        return TakenIn(
            kind=Kind(head["kind"]),
            sha256=hashlib.sha256(content).hexdigest(),
            pages=pages,
            page_count=int(head["page_count"]),
            notes=tuple(read_message(each) for each in head["notes"]),
            signed=head["signed"] is True,
            may_stay=head["may_stay"] is True,
            first_page=Picture(int(head["width"]), int(head["height"]), int(head["stride"]), rgba),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise BadInput(message("papers-unreadable")) from error


def smaller(pages: bytes, dots_per_inch: int, *, cancel: Callable[[], bool] = never) -> bytes:
    """Return pages that were taken in with their pictures made coarser, or as they are where that saves nothing.

    Args:
        pages: what `TakenIn.pages` holds.
        dots_per_inch: how fine pictures stay at least, as they stand on the page: 200 or 150.
        cancel: asked now and then whether to stop.

    Raises:
        BadInput: if it takes too long.
        StoppedByUser: if ``cancel`` said so.
        ValueError: if it is another density.
    """
    if dots_per_inch not in DENSITIES:
        raise ValueError(f"Pictures are not made as coarse as {dots_per_inch} dots per inch.")
    _, parts = _asked({"wanted": MAKE_SMALLER, "dots_per_inch": dots_per_inch}, pages, cancel)
    return min(parts[0], pages, key=len)


def _asked(wanted: dict[str, Any], content: bytes, cancel: Callable[[], bool]) -> tuple[dict[str, Any], list[bytes]]:
    try:
        head, parts = unpacked(answer_to(packed(wanted, content), cancel))
        refused = read_message(head[REFUSED]) if REFUSED in head else None
        if refused is None and not parts:
            raise ValueError("no answer")
    except ValueError as error:
        raise BadInput(message("papers-unreadable")) from error
    if refused is not None:
        raise BadInput(refused)
    return head, parts
