"""What would bring a figure to a bound: the told fact itself, or the told facts that it is worked out from."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from itertools import product
from typing import Literal

from sme_apply.company import FactValue, fact, label_of, spec_of, with_fact
from sme_apply.eligibility.advisable import may_move
from sme_apply.eligibility.change import Change
from sme_apply.eligibility.conditions import fact_name, fact_value
from sme_apply.eligibility.growth import Growth, three_year_growth
from sme_apply.eligibility.standing import GROWTH, FactFound, Standing, sources_of
from sme_apply.programmes import Compare
from sme_apply.terms import BadInput, Message, Money, Value, message

_Side = Literal["at_least", "more_than", "at_most", "below"]
_OPPOSITE: dict[str, _Side] = {
    "at_least": "below", "more_than": "at_most", "at_most": "more_than", "below": "at_least",
}  # fmt: skip
_FARTHEST = 10**16
_YEAR = re.compile(r"\d{4}")
_CURRENCIES: dict[str, Literal["KRW", "USD"]] = {"krw": "KRW", "usd": "USD"}


@dataclass(frozen=True, slots=True)
class Bound:
    """A side on which a figure must lie."""

    side: _Side
    figure: int | Decimal | date

    @classmethod
    def of(cls, condition: Compare, standing: Standing, wanted: bool) -> Bound | None:
        """Return the bound that a comparison sets; ``None`` where its figure is unknown or no bound."""
        operator, operand = condition.operator, condition.operand
        if operator not in _OPPOSITE or not isinstance(operand, str):
            return None
        figure = standing.values[operand].figure
        side: _Side = _OPPOSITE[_OPPOSITE[operator]] if wanted else _OPPOSITE[operator]
        return cls(side, figure) if isinstance(figure, int | Decimal | date) else None

    @property
    def rises(self) -> bool:
        """Whether it is a bound from below."""
        return self.side in ("at_least", "more_than")

    def holds(self, found: object) -> bool:
        """Whether a figure lies on the right side; where it is formed in two ways, both must."""
        if isinstance(found, Growth):
            return all(self.holds(reading) for reading in found.readings)
        if not isinstance(found, int | Decimal | date):
            return False
        beyond = found > self.figure if self.rises else found < self.figure  # type: ignore[operator]
        return bool(beyond or (self.side in ("at_least", "at_most") and found == self.figure))

    @property
    def nearest(self) -> int | date:
        """Return the whole figure or day on the right side that lies nearest to the bound."""
        strict, step = self.side in ("more_than", "below"), 1 if self.rises else -1
        if isinstance(self.figure, date):
            return self.figure + timedelta(days=step) if strict else self.figure
        whole = math.ceil(self.figure) if self.rises else math.floor(self.figure)
        return whole + step if strict and whole == self.figure else whole


def ways_of_figure(path: str, bound: Bound, standing: Standing) -> Iterator[Change]:
    """Yield the smallest changes that bring a figure to a bound; a told day, or a good figure, is never moved back."""
    found = standing.fact(path)
    if bound.holds(found):
        return
    sources = _sources(path, standing)
    if found is None:
        change = _if_told(path, bound, standing, sources)
        if change is not None:
            yield change
    elif not sources:
        if isinstance(found, int | Decimal) and isinstance(bound.nearest, int) and _may_move(path, bound, standing):
            yield _moved(path, found, bound.nearest, ((path, bound.nearest),), standing)
    elif _is_sum(path) and isinstance(found, int) and isinstance(bound.nearest, int):
        if _may_move(path, bound, standing):
            gap = bound.nearest - found
            facts = ((sources[0], _whole(standing, sources[0]) + gap),)
            yield _moved(path, found, bound.nearest, facts, standing)
    else:
        yield from _by_search(path, bound, standing, sources)


def _sources(path: str, standing: Standing) -> tuple[str, ...]:
    if path == GROWTH:
        last = standing.season.year - 1
        return f"exports.{last}.direct_usd", f"exports.{last}.indirect_usd"
    return sources_of(path)


def _is_sum(path: str) -> bool:
    """Whether a worked-out fact is the plain sum of direct and indirect exports."""
    return path.startswith("exports") and path.endswith((".total_usd", ".total"))


def _may_move(path: str, bound: Bound, standing: Standing) -> bool:
    return may_move(path, bound.rises, _is_over(path, standing))


def _whole(standing: Standing, path: str) -> int:
    told = fact(standing.company, path)
    return told if isinstance(told, int) else 0


def _if_told(path: str, bound: Bound, standing: Standing, sources: tuple[str, ...]) -> Change | None:
    """Return what untold facts would have to be, with the plainest figures that do."""
    untold = [source for source in sources or (path,) if fact(standing.company, source) is None]
    candidates: list[FactValue] = [bound.nearest]
    if sources:
        known = sum(_whole(standing, source) for source in sources)
        rest = [bound.nearest - known] if _is_sum(path) and isinstance(bound.nearest, int) else [1]
        candidates = [0, *(each for each in rest if each > 0)]
    said = message(
        "eligibility-change-if-told",
        required=message(
            f"eligibility-required-{bound.side.replace('_', '-')}",
            fact=fact_name(path, standing),
            value=fact_value(path, bound.figure, standing),
        ),
    )
    for values in product(candidates, repeat=len(untold)):
        facts = tuple(zip(untold, values, strict=True))
        with suppress(BadInput):
            if bound.holds(standing.telling(dict(facts)).fact(path)):
                return Change(said, facts, untold=True, over=_is_over(path, standing))
    return None


def _by_search(path: str, bound: Bound, standing: Standing, sources: tuple[str, ...]) -> Iterator[Change]:
    """Yield for each told source the nearest figure that brings what is worked out from it to the bound."""
    for source in sources:
        told = fact(standing.company, source)
        if not isinstance(told, int) or isinstance(told, bool):
            continue

        def reached(amount: int, source: str = source) -> bool:
            with suppress(BadInput):
                return bound.holds(_found_with(path, source, amount, standing))
            return False

        for direction in (1, -1):
            if not may_move(source, direction > 0, _is_over(source, standing)):
                continue
            amount = _nearest_that_reaches(told, direction, reached)
            if amount is not None:
                found = _found_with(path, source, amount, standing)
                yield _worked_out(path, source, told, amount, found, standing)
                break


def _found_with(path: str, source: str, amount: int, standing: Standing) -> FactFound | None:
    company = with_fact(standing.company, source, amount)
    return three_year_growth(company, standing.season.year) if path == GROWTH else fact(company, path)


def _nearest_that_reaches(told: int, direction: int, reached: Callable[[int], bool]) -> int | None:
    """Double the step until a figure reaches, then halve between it and the last that did not."""
    step, short = 1, told
    while step < _FARTHEST:
        amount = max(0, told + direction * step)
        if reached(amount):
            while abs(amount - short) > 1:
                middle = (amount + short) // 2
                if reached(middle):
                    amount = middle
                else:
                    short = middle
            return amount
        if amount == 0:
            return None
        short, step = amount, step * 2
    return None


def _moved(
    path: str, found: int | Decimal, target: int, facts: tuple[tuple[str, FactValue], ...], standing: Standing
) -> Change:
    rises, over = target > found, _is_over(path, standing)
    key = f"eligibility-change-{'more' if rises else 'less'}{'-over' if over else ''}"
    gap = _amount(spec_of(path).kind, target - found if rises else found - target)
    value = fact_value(path, target, standing)
    said = message(key, fact=fact_name(path, standing), gap=gap, value=value)
    if facts and facts[0][0] != path:
        through: tuple[Value, ...] = tuple(label_of(source) for source, _ in facts)
        said = message(key + "-through", fact=fact_name(path, standing), gap=gap, value=value, through=through)
    return Change(said, facts, over=over)


def _worked_out(path: str, source: str, told: int, amount: int, found: FactFound | None, standing: Standing) -> Change:
    over = _is_over(source, standing)
    said: Message = message(
        f"eligibility-change-{'more' if amount > told else 'less'}-worked-out{'-over' if over else ''}",
        fact=fact_name(path, standing),
        source=label_of(source),
        gap=_amount(spec_of(source).kind, abs(amount - told)),
        value=_written(path, found, standing),
    )
    return Change(said, ((source, amount),), over=over)


def _written(path: str, found: FactFound | None, standing: Standing) -> Value:
    return fact_value(path, found, standing) if found is not None else message("company-not-told")


def _amount(kind: str, gap: int | Decimal) -> Money | int | Decimal:
    currency = _CURRENCIES.get(kind)
    return Money(int(gap), currency) if currency else gap


def _is_over(path: str, standing: Standing) -> bool:
    """Whether a fact is of a year that is over on the day judged."""
    if path == GROWTH or path.endswith("_last_year"):
        return True
    year = _YEAR.search(path)
    return year is not None and int(year[0]) < standing.as_of.year
