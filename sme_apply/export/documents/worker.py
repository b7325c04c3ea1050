"""The process in which one stranger's file is opened: reads it from its input, answers on its output, and ends."""

from __future__ import annotations

import os
import sys
from typing import Any

from sme_apply.export.documents.exchange import MAKE_SMALLER, REFUSED, packed, unpacked, written_message
from sme_apply.terms import BadInput, message

FELL_OVER = 3
"""What the process ends with where there is no memory left even to say so."""
_PIECE = 1 << 20


def serve() -> int:
    """Carry out the one request on standard input and return the exit code."""
    data, out = _everything(0), os.dup(1)
    # What a library prints must not get between the bytes of the answer.
    os.dup2(2, 1)
    head, (content,) = unpacked(data)
    del data
    # Everything is loaded before the doors are shut.
    from sme_apply.export.documents.confinement import confine
    from sme_apply.export.documents.opened_document import load

    load()
    confine()
    try:
        answer = _answer(head, content)
    except MemoryError:
        return FELL_OVER
    view = memoryview(answer)
    while view:
        view = view[os.write(out, view[:_PIECE]) :]
    return 0


def _answer(head: dict[str, Any], content: bytes) -> bytes:
    from sme_apply.export.documents import opened_document

    costly, unreadable = message("papers-too-costly"), message("papers-unreadable")
    try:
        if head["wanted"] == MAKE_SMALLER:
            return packed({}, opened_document.made_smaller(content, int(head["dots_per_inch"])))
        return opened_document.taken_in(content)
    except BadInput as refused:
        said = refused.message
    except (MemoryError, RecursionError):
        # What could not be held is still held here, so nothing new is made.
        said = costly
    except Exception:
        # A file made by a stranger can make a library fail in any way: whichever it is, the file is unreadable.
        said = unreadable
    return packed({REFUSED: written_message(said)})


def _everything(descriptor: int) -> bytes:
    pieces = []
    while piece := os.read(descriptor, _PIECE):
        pieces.append(piece)
    return b"".join(pieces)


if __name__ == "__main__":
    sys.exit(serve())
