"""What to ask next, in screens: facts that belong together are asked together, one programme's declarations at once."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from sme_apply.company import FactSection, spec_of
from sme_apply.eligibility.verdict import Screening, TrackVerdict, Verdict

_Topic = tuple[FactSection, str | None]
_WHOLE = 3600


@dataclass(frozen=True, slots=True)
class QuestionScreen:
    """Questions that are answered together.

    Args:
        section: the page of the company's facts that they stand on.
        programme: the programme whose declarations they are; ``None`` for all other sections.
        facts: the paths of the untold facts, in the order in which they are asked.
        settles: how many verdicts need nothing beyond this screen.
        asked_by: programme and track of every undetermined verdict that asks for one of the facts.
        decides: whether a verdict hangs on it that can become ``eligible`` at all; the others wait at the end.
    """

    section: FactSection
    programme: str | None
    facts: tuple[str, ...]
    settles: int
    asked_by: tuple[tuple[str, str | None], ...]
    decides: bool


def screens(screening: Screening) -> tuple[QuestionScreen, ...]:
    """Return the screens still to be asked, the one that settles most first; a decided programme asks nothing more.

    Declarations of which several programmes ask come with the first programme that asks for them, as one checklist.
    Tracks that their definition leaves undetermined whatever is told come last.
    """
    open_ones = [verdict for verdict in screening.tracks if verdict.verdict is Verdict.UNDETERMINED and verdict.missing]
    decidable = [verdict for verdict in open_ones if verdict.track.incomplete is None]
    facts, topics = _by_topic(decidable, open_ones)
    found = [_screen(topic, tuple(paths), open_ones, topics) for topic, paths in facts.items()]
    weight = _weights(decidable, topics)
    order = {(screen.section, screen.programme): position for position, screen in enumerate(found)}
    return tuple(
        sorted(
            found,
            key=lambda screen: (
                not screen.decides,
                -weight[screen.section, screen.programme],
                order[screen.section, screen.programme],
            ),
        )
    )


def _by_topic(
    decidable: list[TrackVerdict], open_ones: list[TrackVerdict]
) -> tuple[dict[_Topic, dict[str, None]], dict[str, _Topic]]:
    """Return the facts of each topic and the topic of each fact; a fact stands on one screen only."""
    facts: dict[_Topic, dict[str, None]] = {}
    topics: dict[str, _Topic] = {}
    for verdict in [*decidable, *open_ones]:
        for path in verdict.missing:
            section = spec_of(path).section
            topic = topics.setdefault(path, (section, verdict.programme.id if section == "declarations" else None))
            facts.setdefault(topic, {})[path] = None
    return facts, topics


def _screen(
    topic: _Topic, paths: tuple[str, ...], open_ones: list[TrackVerdict], topics: dict[str, _Topic]
) -> QuestionScreen:
    asking = [verdict for verdict in open_ones if not set(paths).isdisjoint(verdict.missing)]
    return QuestionScreen(
        section=topic[0],
        programme=topic[1],
        facts=paths,
        settles=sum(all(topics[path] == topic for path in verdict.missing) for verdict in asking),
        asked_by=tuple(verdict.key for verdict in asking),
        decides=any(verdict.track.incomplete is None for verdict in asking),
    )


def _weights(decidable: list[TrackVerdict], topics: dict[str, _Topic]) -> Counter[_Topic]:
    """Weigh each topic: a verdict counts the more the fewer screens it still needs."""
    weight: Counter[_Topic] = Counter()
    for verdict in decidable:
        needed = {topics[path] for path in verdict.missing}
        for topic in needed:
            weight[topic] += _WHOLE // len(needed) ** 2
    return weight
