"""How sure the values of an assessment report are: what each badge means, and every source with its address."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sme_apply.eligibility import Screening, TrackVerdict
from sme_apply.export import content
from sme_apply.sentences import Sentences
from sme_apply.terms import Source, SourceStatus


class SourceNumbers:
    """Numbers the sources of a screening in the order in which a reader meets them.

    Args:
        screening: whose verdicts are explained; each of its sources is numbered once.
    """

    def __init__(self, screening: Screening) -> None:
        every = dict.fromkeys(source for verdict in screening.tracks for source in _sources_of(verdict))
        self._numbers = {source: number for number, source in enumerate(every, start=1)}

    def cited(self, sources: Iterable[Source], sentences: Sentences) -> str:
        """Return sources by their numbers, each with its badge, one a line."""
        return "\n".join(
            sentences.text("assessment-cited", number=str(self._numbers[source]), badge=source_badge(source, sentences))
            for source in dict.fromkeys(sources)
        )

    def listed(self, sentences: Sentences) -> Iterator[content.Block]:
        """Yield every source by its number, as a reader would look it up."""
        if not self._numbers:
            return
        yield content.Heading(1, sentences.text("assessment-source-list"))
        for source, number in self._numbers.items():
            yield content.Reference(f"[{number}] {_looked_up(source, sentences)}", source.url or "")


def source_badge(source: Source, sentences: Sentences) -> str:
    """Return how well a value is known and of which year it is."""
    return sentences.text("assessment-badge", status=_status(source.status, sentences), year=source.year)


def how_sure(sentences: Sentences) -> Iterator[content.Block]:
    """Yield what each badge means."""
    yield content.Heading(1, sentences.text("assessment-how-sure"))
    keys = {status: f"assessment-status-{status.value.replace('_', '-')}" for status in SourceStatus}
    yield content.Items(tuple(sentences.text(key, status=_status(status, sentences)) for status, key in keys.items()))
    yield content.Text(sentences.text("assessment-how-numbered"))


def _looked_up(source: Source, sentences: Sentences) -> str:
    badge = source_badge(source, sentences)
    if source.read_on is None:
        return sentences.text("assessment-source", reference=source.reference, badge=badge)
    return sentences.text("assessment-source-read", reference=source.reference, badge=badge, day=source.read_on)


def _sources_of(verdict: TrackVerdict) -> Iterator[Source]:
    yield from verdict.support.sources
    for result in verdict.criteria:
        yield from result.sources
    yield from (state.source for state in verdict.rounds)


def _status(status: SourceStatus, sentences: Sentences) -> str:
    return sentences.text(f"status-{status.value}")
