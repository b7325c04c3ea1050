"""Opens a stranger's file and returns plain pages; runs only inside the process that was made for this one file."""

from __future__ import annotations

import codecs
from io import BytesIO

from sme_apply.export.documents.exchange import packed, written_message
from sme_apply.export.documents.kinds import Kind, kind_of
from sme_apply.terms import Message, message


def load() -> None:
    """Load everything that opening a file may need, for afterwards no file can be opened any more."""
    import pikepdf

    from sme_apply.export.documents import (  # noqa: F401
        coarser_pictures,
        drawn_pages,
        foreign_pdf,
        picture_pages,
    )

    picture_pages.make_ready()
    for name in ("latin-1", "utf-16-be", "pdfdoc"):
        codecs.lookup(name)
    # qpdf finds its source of random numbers when it first encrypts, and needs it to open what is encrypted.
    nothing = pikepdf.Pdf.new()
    nothing.save(BytesIO(), encryption=pikepdf.Encryption(owner=" ", R=6))


def taken_in(content: bytes) -> bytes:
    """Return the answer that says what a file holds.

    Raises:
        BadInput: if it cannot be taken in.
    """
    from sme_apply.export.documents.drawn_pages import first_page, refuse_what_never_ends
    from sme_apply.export.documents.foreign_pdf import plain_pages
    from sme_apply.export.documents.picture_pages import pages_of_pictures

    kind = kind_of(content)
    notes: tuple[Message, ...]
    signed = may_stay = False
    if kind is Kind.PDF:
        plain = plain_pages(content)
        pages, count, notes = plain.pages, plain.page_count, plain.notes
        signed, may_stay = plain.signed, plain.may_stay
    else:
        pages, count, notes = pages_of_pictures(content, kind)
    if not refuse_what_never_ends(pages, count):
        notes = (*notes, message("papers-blank"))
    picture = first_page(pages)
    head = {
        "kind": kind.value,
        "page_count": count,
        "notes": [written_message(each) for each in notes],
        "signed": signed,
        "may_stay": may_stay,
        "width": picture.width,
        "height": picture.height,
        "stride": picture.stride,
    }
    return packed(head, pages, picture.rgba)


def made_smaller(pages: bytes, dots_per_inch: int) -> bytes:
    """Return pages that were taken in with coarser pictures."""
    from sme_apply.export.documents.coarser_pictures import with_coarser_pictures

    return with_coarser_pictures(pages, dots_per_inch)
