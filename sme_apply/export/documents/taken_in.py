"""What comes out when an attached document was taken in."""

from __future__ import annotations

from dataclasses import dataclass

from sme_apply.export.documents.kinds import Kind
from sme_apply.export.pages import Picture
from sme_apply.terms import Message


@dataclass(frozen=True, slots=True)
class TakenIn:
    """An attached document as plain pages.

    Args:
        kind: what the file was.
        sha256: of the file as it was given, in hexadecimal.
        pages: a PDF of A4 pages that hold nothing but what is drawn.
        page_count: how many these are.
        notes: what became different and the user should know, such as a signature that the pages no longer carry.
        signed: whether the file as it was given carries an electronic signature.
        may_stay: whether the file may be handed in as it was given: nothing in it acts, and it needed no repair.
        first_page: its first page, small, for a window.
    """

    kind: Kind
    sha256: str
    pages: bytes
    page_count: int
    notes: tuple[Message, ...]
    signed: bool
    may_stay: bool
    first_page: Picture
