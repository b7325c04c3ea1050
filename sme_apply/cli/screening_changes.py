"""What would change a screening, for machines: which fact, from what to what, and the verdict afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

from sme_apply.cli.layout import wrapped
from sme_apply.cli.plain_values import plain, said
from sme_apply.company import FactValue, fact, spec_of
from sme_apply.eligibility import Change, CriterionResult, TrackVerdict, applied, changes_for, screen_track
from sme_apply.eligibility.change import Way
from sme_apply.sentences import Sentences

_UNITS = {"krw": "KRW", "usd": "USD", "share": "share", "ratio": "share", "count": "count", "date": "date"}


def criterion_changes(result: CriterionResult, verdict: TrackVerdict, sentences: Sentences) -> dict[str, Any] | None:
    """Return the fewest changes that meet one criterion, and the verdict that they lead to; ``None`` without any."""
    return _changes(result.changes, verdict, sentences)


def verdict_changes(verdict: TrackVerdict, sentences: Sentences) -> dict[str, Any] | None:
    """Return the fewest changes that together make a company eligible; ``None`` where none are known or needed."""
    return _changes(changes_for(verdict), verdict, sentences)


def _changes(way: Way, verdict: TrackVerdict, sentences: Sentences) -> dict[str, Any] | None:
    if not way:
        return None
    standing = verdict.standing
    company, day = applied(way, standing.company, verdict.as_of)
    after = screen_track(company, verdict.programme, verdict.track, standing.season, standing.standards, day)
    return {
        "changes": [_change(each, verdict, sentences) for each in way],
        "verdict_after": after.verdict.value,
    }


def _change(change: Change, verdict: TrackVerdict, sentences: Sentences) -> dict[str, Any]:
    company = verdict.standing.company
    return {
        **said("sentence", change.said, sentences),
        "facts": [
            {"fact": path, "from": _plain(fact(company, path)), "to": _plain(value), "unit": _unit(path)}
            for path, value in change.facts
        ],
        "not_before": plain(change.as_of),
        "untold": change.untold,
        "over": change.over,
    }


def _unit(path: str) -> str | None:
    return _UNITS.get(spec_of(path).kind)


def _plain(value: FactValue | None) -> Any:
    if isinstance(value, tuple):
        return [_plain_entry(each) for each in value]
    return plain(value)


def _plain_entry(entry: Any) -> Any:
    return entry.model_dump(mode="json", exclude_none=True) if isinstance(entry, BaseModel) else plain(entry)


def change_lines(verdict: TrackVerdict, sentences: Sentences) -> Iterator[str]:
    """Yield as lines what together would make a company eligible; nothing where one criterion says it all already."""
    said_once = dict.fromkeys(change.said for change in changes_for(verdict))
    if len(said_once) > 1:
        yield f"  {sentences.text('screening-changes')}"
        for message in said_once:
            yield from wrapped(sentences.say(message), indent="      ", first="    · ")
