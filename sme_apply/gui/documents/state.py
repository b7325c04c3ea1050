"""How one document of the checklist stands, in a word with a tone and in a sentence on its validity."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sme_apply.drafts import Application, Paper, Standing, Validity, standing_of
from sme_apply.programmes import RequiredDocument
from sme_apply.terms import Message, message

if TYPE_CHECKING:
    from sme_apply.gui.documents.attaching import Refusal
    from sme_apply.gui.documents.looking import Look
    from sme_apply.vault.records import PaperRecord

_OF_REFUSAL = {
    "papers-locked": "locked",
    "papers-not-printable": "locked",
    "papers-too-large": "too-large",
    "papers-too-many-pages": "too-large",
    "papers-too-many-pixels": "too-large",
    "papers-too-costly": "too-large",
    "vault-paper-too-large": "too-large",
    "vault-papers-too-large": "too-large",
}
_OF_VALIDITY = {
    Validity.EXPIRED: ("expired", "bad"),
    Validity.EXPIRES_BEFORE_CLOSING: ("before-closing", "bad"),
    Validity.TOO_NEW: ("too-new", "warn"),
    Validity.UNDATED: ("undated", "warn"),
    Validity.UNKNOWN_CLOSING: ("closing-unknown", "warn"),
    Validity.UNKNOWN_DAYS: ("validity-unknown", "warn"),
}
_WORST_FIRST = (*_OF_VALIDITY, Validity.NOT_COUNTED, Validity.NOT_ASKED, Validity.VALID)


@dataclass(frozen=True, slots=True)
class DocumentState:
    """How a document stands: a word (the end of a key) and its tone."""

    word: str
    tone: str

    @property
    def said(self) -> Message:
        """Return the word as a message."""
        return message(f"documents-state-{self.word}")


def state_of(
    document: RequiredDocument,
    application: Application,
    files: Sequence[PaperRecord],
    looks: Mapping[str, Look],
    refusal: Refusal | None,
    most_file_bytes: int | None,
) -> DocumentState:
    """Return how a document stands.

    Args:
        files: what is attached as this document.
        looks: by SHA-256 what is known of files.
        refusal: the file that was tried last and not attached.
        most_file_bytes: how large one file may be, if the user told.
    """
    refused = next((look.refused for each in files if (look := looks.get(each.sha256)) and look.refused), None)
    if refused is None and refusal is not None and not files:
        refused = refusal.reason
    if refused is not None:
        return DocumentState(_OF_REFUSAL.get(refused.key, "unreadable"), "bad")
    paper = application.draft.papers.get(document.id, Paper())
    if not files and not paper.at_hand:
        needed = document.required == "always"
        return DocumentState("missing" if needed else "not-there", "warn" if needed else "quiet")
    days = [each.issued_on for each in files] or [paper.issued_on]
    worst = min((standing_of(document, application, day).validity for day in days), key=_WORST_FIRST.index)
    if worst in _OF_VALIDITY:
        return DocumentState(*_OF_VALIDITY[worst])
    sizes = (look.size for each in files if (look := looks.get(each.sha256)))
    if most_file_bytes is not None and any(size > most_file_bytes for size in sizes):
        return DocumentState("too-large", "warn")
    if not files:
        return DocumentState("no-file", "warn") if document.way == "upload" else DocumentState("done", "good")
    return DocumentState("there", "good")


def said_of(standing: Standing, as_of: date) -> Message | None:
    """Return a sentence on the validity of one file; ``None`` where the notice asks for none.

    Args:
        as_of: the day asked about, which counts where no other day is known.
    """
    if standing.validity is Validity.NOT_ASKED:
        return None
    # Each sentence takes what is known in its case.
    days = {"last": standing.last_day, "day": standing.needed_on, "closing": standing.closing}
    known = {name: day or as_of for name, day in days.items()}
    return Message(f"documents-validity-{standing.validity.value}", {"days": standing.days or 0, **known})
