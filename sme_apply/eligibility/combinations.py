"""The best lawful combination of programmes: what a company may be granted together, as far as the rules are known."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from sme_apply.eligibility.verdict import Screening, TrackVerdict, Verdict
from sme_apply.programmes import Combination, Season
from sme_apply.terms import Source, Truth, own_share

_Key = tuple[str, str | None]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two tracks and whether a company may be awarded both.

    Args:
        may: ``UNKNOWN`` where no rule speaks of them.
        rules: the rules that say so.
    """

    one: _Key
    other: _Key
    may: Truth
    rules: tuple[Combination, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """Tracks that a company may take part in together.

    Args:
        verdicts: the tracks, each of which the company is eligible for.
        grants_krw: what they grant together at most, yearly caps counted; limits that are not known count as nothing.
        loans_krw: what they lend together at most; to be paid back and never counted among the grants.
        own_krw: what the company pays itself where limit and share are known.
        limits_unknown: the tracks whose limit is not known.
        unknown_pairs: the pairs of which no rule speaks: ask before counting on them.
        rules: the rules that the plan rests on, with what may be settled once only and bodies outside the season.
        sources: of the rules and their figures.
    """

    verdicts: tuple[TrackVerdict, ...]
    grants_krw: int
    loans_krw: int
    own_krw: int
    limits_unknown: tuple[_Key, ...]
    unknown_pairs: tuple[Pair, ...]
    rules: tuple[Combination, ...]
    sources: tuple[Source, ...]


def pair_of(season: Season, one: _Key, other: _Key) -> Pair:
    """Return whether two tracks of a season may be awarded to one company.

    Only a rule that awards one of its programmes forbids a pair; one whose figure nobody knows leaves it unknown.
    """
    rules = tuple(rule for rule in season.combinations if rule.speaks_of(one, other))
    forbidding = tuple(rule for rule in rules if rule.rule == "one_of" and _awarded_most(rule) == 1)
    if forbidding:
        return Pair(one, other, Truth.NO, forbidding)
    together = any(rule.rule == "together" for rule in rules)
    return Pair(one, other, Truth.YES if together else Truth.UNKNOWN, rules)


def lawful_plans(screening: Screening) -> tuple[Plan, ...]:
    """Return the best plan that known rules allow, and the best that no known rule forbids where that gives more.

    Best is what grants most; of equal ones what lends most, then what has more tracks, then the catalogue's order. Only
    tracks that the company is eligible for are counted, in whatever window they are.
    """
    eligible = [verdict for verdict in screening.tracks if verdict.verdict is Verdict.ELIGIBLE]
    if not eligible:
        return ()
    pairs = {
        frozenset((one.key, other.key)): pair_of(screening.season, one.key, other.key)
        for one, other in combinations(eligible, 2)
    }
    allowed = _best(eligible, pairs, (Truth.YES,), screening.season)
    possible = _best(eligible, pairs, (Truth.YES, Truth.UNKNOWN), screening.season)
    return (allowed,) if possible.verdicts == allowed.verdicts else (allowed, possible)


def _best(
    eligible: Sequence[TrackVerdict], pairs: dict[frozenset[_Key], Pair], wanted: tuple[Truth, ...], season: Season
) -> Plan:
    plans = (_plan(chosen, pairs, season) for chosen in _sets(eligible, pairs, wanted))
    return max(plans, key=lambda plan: (plan.grants_krw, plan.loans_krw, len(plan.verdicts), -len(plan.unknown_pairs)))


def _sets(
    eligible: Sequence[TrackVerdict], pairs: dict[frozenset[_Key], Pair], wanted: tuple[Truth, ...]
) -> Iterator[tuple[TrackVerdict, ...]]:
    """Yield the sets of tracks, each two of which may be combined, that no further track could join."""

    def agrees(one: TrackVerdict, other: TrackVerdict) -> bool:
        return one is not other and pairs[frozenset((one.key, other.key))].may in wanted

    def grown(
        chosen: list[TrackVerdict], open_: list[TrackVerdict], done: list[TrackVerdict]
    ) -> Iterator[tuple[TrackVerdict, ...]]:
        if not open_ and not done:
            yield tuple(each for each in eligible if each in chosen)
            return
        # The way of Bron and Kerbosch with a pivot: every largest set once, and little else.
        pivot = max([*open_, *done], key=lambda track: sum(agrees(track, each) for each in open_))
        for track in [each for each in open_ if each is pivot or not agrees(pivot, each)]:
            open_ = [each for each in open_ if each is not track]
            yield from grown(
                [*chosen, track],
                [each for each in open_ if agrees(track, each)],
                [each for each in done if agrees(track, each)],
            )
            done = [*done, track]

    return grown([], list(eligible), [])


def _plan(chosen: tuple[TrackVerdict, ...], pairs: dict[frozenset[_Key], Pair], season: Season) -> Plan:
    keys = [verdict.key for verdict in chosen]
    touched = [pairs[frozenset(two)] for two in combinations(keys, 2)]
    among = {rule.id for pair in touched for rule in pair.rules}
    rules = tuple(
        rule
        for rule in season.combinations
        if rule.id in among or (rule.outside is not None and any(rule.names(key) for key in keys))
    )
    granted = _granted(chosen, rules)
    told = [(rule.source, *(known.source for known in rule.figures.values())) for rule in rules]
    loans = sum(verdict.support.limit_krw or 0 for verdict in chosen if verdict.track.support.kind == "loan")
    return Plan(
        verdicts=chosen,
        grants_krw=sum(granted.values()),
        loans_krw=loans,
        own_krw=_own(chosen, granted),
        limits_unknown=tuple(
            verdict.key
            for verdict in chosen
            if verdict.support.limit_krw is None and verdict.track.support.kind != "designation"
        ),
        unknown_pairs=tuple(pair for pair in touched if pair.may is Truth.UNKNOWN),
        rules=rules,
        sources=tuple(dict.fromkeys(season.sources[id] for ids in told for id in ids)),
    )


def _granted(chosen: tuple[TrackVerdict, ...], rules: tuple[Combination, ...]) -> dict[_Key, int]:
    """Return what each track grants in KRW; of several under one yearly cap the first come first."""
    amounts = {
        verdict.key: verdict.support.limit_krw or 0 for verdict in chosen if verdict.track.support.kind == "grant"
    }
    for rule in rules:
        left = rule.yearly_cap.figure if rule.yearly_cap else None
        if isinstance(left, int):
            for key in amounts:
                if rule.names(key):
                    amounts[key] = min(amounts[key], left)
                    left -= amounts[key]
    return amounts


def _own(chosen: tuple[TrackVerdict, ...], granted: dict[_Key, int]) -> int:
    shares = {verdict.key: verdict.support.government_share for verdict in chosen}
    return sum(own_share(amount, share) for key, amount in granted.items() if (share := shares[key]))


def _awarded_most(rule: Combination) -> int | None:
    known = rule.awarded_most
    return known.figure if known is not None and isinstance(known.figure, int) else None
