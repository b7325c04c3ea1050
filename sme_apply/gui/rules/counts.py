"""How well the values of a programme are known, as badges and in one line."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from sme_apply.gui.parts.flow import flowing
from sme_apply.gui.parts.words_on_screen import badge
from sme_apply.programmes import Origin, Programme
from sme_apply.programmes.status_counts import UNKNOWN, status_counts
from sme_apply.sentences import Sentences

_TONES = {"confirmed": "good", "reported": "accent", "other_year": "warn", "unconfirmed": "bad", UNKNOWN: "quiet"}


def count_words(programme: Programme, words: Sentences) -> list[tuple[str, str]]:
    """Return a word with its count for each status that occurs, and its tone."""
    named = {name: f"status-{name}" for name in _TONES} | {UNKNOWN: "rules-status-unknown"}
    return [
        (words.text("rules-count", status=words.text(named[name]), count=count), _TONES[name])
        for name, count in status_counts(programme).items()
        if count
    ]


def count_badges(programme: Programme, words: Sentences) -> QWidget:
    """Return a badge for each status that occurs."""
    return flowing(*(badge(text, tone) for text, tone in count_words(programme, words)))


def count_line(programme: Programme, words: Sentences) -> str:
    """Return all counts in one line."""
    # A line breaks before a dot and never within a count.
    return " ·\u00a0".join(text.replace(" ", "\u00a0") for text, _ in count_words(programme, words))


def origin_words(origin: Origin | None, words: Sentences) -> str:
    """Return where a programme's definition comes from."""
    if origin is None:
        return words.text("rules-origin-shipped")
    if origin.kind == "own":
        return words.text("rules-origin-own", folder=origin.name)
    return words.text("rules-origin-pack", publisher=origin.name, version=origin.version or 0)
