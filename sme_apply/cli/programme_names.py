"""What a track is called on the command line."""

from __future__ import annotations

from sme_apply.eligibility import TrackVerdict
from sme_apply.sentences import Sentences


def programme_name(verdict: TrackVerdict, sentences: Sentences) -> str:
    """Return the name of a programme with its track, where it has tracks."""
    name = verdict.programme.name.in_language(sentences.language)
    if verdict.track.id is None:
        return name
    return f"{name} · {verdict.track.name.in_language(sentences.language)}"
