"""Which untold fact is worth asking for next."""

from __future__ import annotations

from dataclasses import dataclass

from sme_apply.eligibility.verdict import Screening, Verdict


@dataclass(frozen=True, slots=True)
class Question:
    """One untold fact and what it would settle.

    Args:
        fact: the path of the fact in the company file.
        settles: how many verdicts hang on this fact alone.
        asked_by: programme and track of every undetermined verdict that asks for it.
    """

    fact: str
    settles: int
    asked_by: tuple[tuple[str, str | None], ...]


def questions(screening: Screening) -> tuple[Question, ...]:
    """Return the facts still missing, the most useful first.

    A fact is the more useful the more verdicts hang on it alone, then the more verdicts ask for it. A track that its
    definition leaves undetermined whatever is told comes last.
    """
    asked: dict[str, list[tuple[str, str | None]]] = {}
    alone: dict[str, int] = {}
    weight: dict[str, int] = {}
    for verdict in screening.tracks:
        if verdict.verdict is not Verdict.UNDETERMINED:
            continue
        for fact in verdict.missing:
            asked.setdefault(fact, []).append(verdict.key)
            if verdict.track.incomplete is None:
                weight[fact] = weight.get(fact, 0) + 1
                alone[fact] = alone.get(fact, 0) + (len(verdict.missing) == 1)
    order = {fact: position for position, fact in enumerate(asked)}
    return tuple(
        Question(fact, alone.get(fact, 0), tuple(asked[fact]))
        for fact in sorted(asked, key=lambda fact: (-alone.get(fact, 0), -weight.get(fact, 0), order[fact]))
    )
