"""What kind of file came from outside; nothing of its content is read here."""

from __future__ import annotations

import stat
from enum import Enum
from pathlib import Path

from sme_apply.terms import BadInput, message


class ArrivingKind(Enum):
    """What can be done with a file, by how its name ends."""

    EXCHANGE = ".smeapply"
    """A client of another desk: the receiving dialog."""
    APPLICATION = ".pdf"
    """An application that was exported: what is in it is shown."""


def kind_of_name(path: Path) -> ArrivingKind | None:
    """Return what a file would be by its name, ``None`` for what this program does not open."""
    ending = path.suffix.lower()
    return next((kind for kind in ArrivingKind if kind.value == ending), None)


def opens_by_name(path: Path) -> bool:
    """Return whether a file is one that this program opens, judged by its name."""
    return kind_of_name(path) is not None


def arriving_kind(path: Path) -> ArrivingKind:
    """Return what a file is, after a look at what lies there.

    Raises:
        BadInput: if it is gone, is a folder or a device, is too large, or is nothing that this program opens.
    """
    kind = kind_of_name(path)
    try:
        found = path.stat()
    except (OSError, ValueError) as error:
        raise BadInput(message("arriving-gone", file=path.name)) from error
    if not stat.S_ISREG(found.st_mode):
        raise BadInput(message("arriving-no-file", file=path.name))
    if kind is None:
        raise BadInput(message("arriving-not-ours", file=path.name))
    if found.st_size > _most_bytes(kind):
        raise BadInput(message("arriving-too-large", file=path.name))
    return kind


def _most_bytes(kind: ArrivingKind) -> int:
    if kind is ArrivingKind.EXCHANGE:
        from sme_apply.exchange import MOST_BYTES

        return MOST_BYTES
    from sme_apply.gui.handing_in.pdf_contents import MOST_BYTES as MOST_OF_PDF

    return MOST_OF_PDF
