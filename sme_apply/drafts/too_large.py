"""How large a draft may become: what is kept can always be read again."""

from __future__ import annotations

from sme_apply.company.json_text import MOST_BYTES
from sme_apply.terms import BadInput, Message, message

WARNED_FROM = MOST_BYTES * 4 // 5
"""In bytes. From here on the user is told; a PDF carries a draft only up to here as well."""


def refuse_too_large(document: str) -> None:
    """Refuse a draft that could not be read again.

    Raises:
        BadInput: if the draft, written down, has more bytes than are ever read.
    """
    if len(document.encode("utf-8", "surrogatepass")) > MOST_BYTES:
        raise BadInput(message("drafts-too-large-to-keep", megabytes=MOST_BYTES // 1_000_000))


def nearly_too_large(document: str) -> Message | None:
    """Return what to say of a draft that is soon too large to be kept, ``None`` of any other."""
    size = len(document.encode("utf-8", "surrogatepass"))
    if size <= WARNED_FROM:
        return None
    values = {"size": f"{size / 1_000_000:.1f}", "most": str(MOST_BYTES // 1_000_000)}
    return message("drafts-nearly-too-large", **values)
