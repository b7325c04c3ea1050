"""Tells whether a PDF is still the one that was written: digests of its data, of its pages and of every byte.

They show accidents, cut files and what other programs saved anew. They hold no secret, so that whoever knows how can
compute them for a file of their own: they prove no author, and all data is checked as if a stranger had written it.
"""

from __future__ import annotations

import hashlib
import re
import zlib
from enum import Enum
from typing import Any

CONTENTS = "/SMEApplyContents"
"""The key beside the embedded file under which the digests of data and pages stand."""
_IDENTIFIER = re.compile(rb"/ID \[<[0-9a-f]{32}><[0-9a-f]{32}>\]")
_NO_DIGEST = b"0" * 32
_WITHOUT_LOOK = frozenset(
    {"/Parent", "/P", "/StructParent", "/StructParents", "/Tabs", "/Length", "/Filter", "/DecodeParms", "/Dest", "/D"}
)
_MOST_DEPTH = 60
_MOST_BYTES = 256 * 1024 * 1024


class FileState(Enum):
    """What became of a PDF since it was written."""

    ORIGINAL = "original"
    """Every byte is as it was written."""
    RESAVED = "resaved"
    """Another program saved it anew; its pages and its data are as they were written."""
    CHANGED = "changed"
    """Its pages are not, or no longer certainly, those that were written with the data."""


class Unfollowable(Exception):
    """The pages of a file are too deep or too large to be followed to their end."""


def sealed(pdf: bytes) -> bytes:
    """Return a file with the digest of all its bytes as its identifier (``/ID``).

    Raises:
        ValueError: if the file has no identifier of two times sixteen bytes.
    """
    parts = _around_identifier(pdf)
    if parts is None:
        raise ValueError("A file to be sealed needs an identifier.")
    before, _, after = parts
    return before + _identifier(_digest_of_file(before, after)) + after


def is_sealed(pdf: bytes) -> bool:
    """Whether every byte of a file is as ``sealed`` returned it."""
    parts = _around_identifier(pdf)
    if parts is None:
        return False
    before, found, after = parts
    return found == _identifier(_digest_of_file(before, after))


def _around_identifier(pdf: bytes) -> tuple[bytes, bytes, bytes] | None:
    """Return what stands before, in and after the identifier: the last one, for a title may be written like one."""
    every = list(_IDENTIFIER.finditer(pdf))
    return (pdf[: every[-1].start()], every[-1][0], pdf[every[-1].end() :]) if every else None


def _identifier(digest: bytes) -> bytes:
    return b"/ID [<%s><%s>]" % (digest, digest)


def _digest_of_file(before: bytes, after: bytes) -> bytes:
    return hashlib.sha256(before + _identifier(_NO_DIGEST) + after).hexdigest()[:32].encode()


def note_contents(pdf: Any) -> None:
    """Write the digests of the carried data and of the pages beside the embedded file; to be called before saving."""
    from pikepdf import Dictionary, String

    files = pdf.Root.get("/AF")
    if files is None:
        return
    data = files[0].EF.F.read_bytes()
    files[0][CONTENTS] = Dictionary(Data=String(hashlib.sha256(data).hexdigest()), Pages=String(digest_of_pages(pdf)))


def digest_of_pages(pdf: Any) -> str:
    """Return the SHA-256 of everything that shows on the pages, as hexadecimal digits.

    Contents, fonts, pictures and remarks count, unpacked; how they are packed and numbered does not.

    Raises:
        Unfollowable: if the pages hold more than this application would ever write.
    """
    look = _Look()
    whole = hashlib.sha256()
    for page in pdf.pages:
        whole.update(look.of(page.obj, 0))
    return whole.hexdigest()


class _Look:
    def __init__(self) -> None:
        self._known: dict[tuple[int, int], bytes] = {}
        self._room = _MOST_BYTES

    def of(self, part: Any, depth: int) -> bytes:
        """Return the digest of one object and of all that it needs to be shown."""
        import pikepdf

        if depth > _MOST_DEPTH:
            raise Unfollowable
        if not isinstance(part, pikepdf.Object):
            return hashlib.sha256(repr(part).encode("utf-8", "surrogatepass")).digest()
        place = part.objgen if part.is_indirect else (0, 0)
        if place in self._known:
            return self._known[place]
        if place != (0, 0):
            # What leads back to itself ends here.
            self._known[place] = b"again"
        found = self._fresh(part, depth)
        if place != (0, 0):
            self._known[place] = found
        return found

    def _fresh(self, part: Any, depth: int) -> bytes:
        import pikepdf

        whole = hashlib.sha256()
        if isinstance(part, pikepdf.Array):
            for each in part.as_list():
                whole.update(self.of(each, depth + 1))
        elif isinstance(part, pikepdf.Dictionary | pikepdf.Stream):
            for key in sorted(part.keys()):
                if key not in _WITHOUT_LOOK:
                    whole.update(key.encode("utf-8", "surrogatepass"))
                    whole.update(self.of(part[key], depth + 1))
            if isinstance(part, pikepdf.Stream):
                whole.update(self._unpacked(part))
        else:
            whole.update(part.unparse())
        return whole.digest()

    def _unpacked(self, stream: Any) -> bytes:
        packed: bytes = stream.read_raw_bytes()
        way = str(stream.get("/Filter", ""))
        if way != "/FlateDecode" or "/DecodeParms" in stream:
            self._use(len(packed))
            return way.encode() + packed if way else packed
        unpacking = zlib.decompressobj()
        found = unpacking.decompress(packed, self._room)
        self._use(len(found) if not unpacking.unconsumed_tail else _MOST_BYTES + 1)
        return found

    def _use(self, size: int) -> None:
        self._room -= size
        if self._room <= 0:
            raise Unfollowable
