"""A change that a what-if may try: facts told otherwise, or another day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from sme_apply.company import Company, FactValue, with_fact
from sme_apply.terms import Message, message


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that would have to be so; it is never advice to state what is not so.

    Args:
        said: the change as a sentence.
        facts: path and value of each told fact that it is made of; a worked-out fact changes through these.
        as_of: the day from which it would be so, where only time is needed.
        untold: whether the facts are not told yet, so that it says what they would have to be.
        over: whether the facts are of a year that is over: it says what was short, and nothing can be done any more.
    """

    said: Message
    facts: tuple[tuple[str, FactValue], ...] = ()
    as_of: date | None = None
    untold: bool = False
    over: bool = False

    @property
    def key(self) -> str:
        """Return what the change is about: its first fact, or ``as_of``."""
        return self.facts[0][0] if self.facts else "as_of"

    def applied_to(self, company: Company) -> Company:
        """Return the company as it would be.

        Raises:
            BadInput: if a fact cannot take its value.
        """
        for path, value in self.facts:
            company = with_fact(company, path, value)
        return company


Way = tuple[Change, ...]
"""Changes that do it together."""


def applied(changes: Iterable[Change], company: Company, as_of: date) -> tuple[Company, date]:
    """Return the company and the day that changes lead to; of several days the last counts.

    Raises:
        BadInput: if a fact cannot take its value.
    """
    for change in changes:
        company = change.applied_to(company)
        as_of = max(as_of, change.as_of or as_of)
    return company, as_of


def joined(one: Way, other: Way) -> Way:
    """Return two ways as one: a later change of the same fact goes over the earlier, of two days the later counts."""
    by_key = {change.key: change for change in one}
    for change in other:
        before = by_key.get(change.key)
        if before is not None and before.as_of is not None and change.as_of is not None:
            change = max(before, change, key=lambda each: each.as_of or date.min)
        elif before is not None:
            change = replace(change, facts=tuple({**dict(before.facts), **dict(change.facts)}.items()))
        by_key[change.key] = change
    return tuple(by_key.values())


def said_together(way: Way) -> Message | None:
    """Return the sentence for changes that are all needed; ``None`` where there are none."""
    said = tuple(dict.fromkeys(change.said for change in way))
    if not said:
        return None
    return said[0] if len(said) == 1 else message("eligibility-change-several", parts=said)
