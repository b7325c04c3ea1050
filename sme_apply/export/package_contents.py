"""What goes into a package and what comes out, as plain data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from sme_apply.export.documents.taken_in import TakenIn
from sme_apply.export.package_names import DEFAULT_PATTERN
from sme_apply.terms import Message

MEGABYTE = 1_000_000
"""Bytes; portals do not say which of the two they mean, and this is the smaller one."""


class Way(Enum):
    """How the papers are handed in."""

    MERGED = "merged"
    """One file: the application, then each paper behind a divider."""
    SEPARATE = "separate"
    """Each paper as a file of its own."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """One attached paper.

    Args:
        document: its id in the programme's list.
        name: what the list calls it.
        file_name: the name of the file that was attached.
        content: the file as it was attached.
        issued_on: its day of issue, if known.
        taken: what came out when it was taken in.
    """

    document: str
    name: str
    file_name: str
    content: bytes
    taken: TakenIn
    issued_on: date | None = None


@dataclass(frozen=True, slots=True)
class PackageRules:
    """What a portal wants. Of none of the programmes a limit is known, so the user copies it from the notice.

    Args:
        way: one file or one for each paper.
        most_file_bytes, most_bytes: how large each file and all together may be; ``None`` where no limit is known.
        pattern: how the files are named, see `package_names.file_name`.
    """

    way: Way = Way.MERGED
    most_file_bytes: int | None = None
    most_bytes: int | None = None
    pattern: str = DEFAULT_PATTERN


@dataclass(frozen=True, slots=True)
class PackagedPaper:
    """What one file holds of one paper.

    Args:
        document: its id, empty for the application itself.
        name: what it is called.
        source: the name of the attached file, empty for the application itself.
        source_sha256: of the file as it was attached, in hexadecimal.
        pages: how many pages of it are in the file.
        as_it_was: whether these are the very bytes that were attached.
    """

    document: str
    name: str
    source: str
    source_sha256: str
    pages: int
    as_it_was: bool = False


@dataclass(frozen=True, slots=True)
class PackagedFile:
    """One file of a package."""

    name: str
    data: bytes
    sha256: str
    papers: tuple[PackagedPaper, ...]


@dataclass(frozen=True, slots=True)
class Package:
    """Everything that is handed in: files in their order, and what became different and should be known."""

    files: tuple[PackagedFile, ...]
    notes: tuple[tuple[str, Message], ...]
    """The name of a paper and what became of it."""

    @property
    def size(self) -> int:
        """Return how many bytes all files have together."""
        return sum(len(file.data) for file in self.files)
