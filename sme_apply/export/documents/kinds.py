"""Tells what kind of file an attached document is by what is in it; its name is not believed."""

from __future__ import annotations

import re
from enum import Enum

from sme_apply.terms import BadInput, message


class Kind(Enum):
    """A kind of file that can be made into pages."""

    PDF = "pdf"
    JPEG = "jpeg"
    PNG = "png"
    TIFF = "tiff"
    HEIC = "heic"
    WEBP = "webp"


_PDF_WITHIN = 1024
_BEGINNINGS = (
    (b"\xff\xd8\xff", Kind.JPEG),
    (b"\x89PNG\r\n\x1a\n", Kind.PNG),
    (b"II*\x00", Kind.TIFF),
    (b"MM\x00*", Kind.TIFF),
    (b"II+\x00", Kind.TIFF),
    (b"MM\x00+", Kind.TIFF),
)
_HEIF_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"})
_OFFICE_BEGINNINGS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"HWP Document File", b"{\\rtf")
_WEB = re.compile(rb"<(?:!doctype|html|svg|script|\?xml|body|head)", re.IGNORECASE)


def kind_of(content: bytes) -> Kind:
    """Return what kind of file this is.

    Raises:
        BadInput: if it is empty or none that can be made into pages; the message says how to come by one that can.
    """
    if not content:
        raise BadInput(message("papers-empty"))
    for beginning, kind in _BEGINNINGS:
        if content.startswith(beginning):
            return kind
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return Kind.WEBP
    if content[4:8] == b"ftyp" and _HEIF_BRANDS & {content[8:12], *_brands(content)}:
        return Kind.HEIC
    if b"%PDF-" in content[:_PDF_WITHIN]:
        return Kind.PDF
    if content.startswith(_OFFICE_BEGINNINGS):
        raise BadInput(message("papers-office-file"))
    if _WEB.search(content[:_PDF_WITHIN]):
        raise BadInput(message("papers-web-page"))
    raise BadInput(message("papers-unknown-kind"))


def _brands(content: bytes) -> list[bytes]:
    end = min(int.from_bytes(content[:4], "big"), 256)
    return [content[place : place + 4] for place in range(16, end - 3, 4)]
