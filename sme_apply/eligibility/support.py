"""What a company would get: the limit with the uplifts that the facts prove, and how the cost is shared."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from sme_apply.eligibility.conditions import evaluate, fact_name
from sme_apply.eligibility.finding import each_once
from sme_apply.eligibility.room import room_krw
from sme_apply.eligibility.standing import Standing
from sme_apply.eligibility.uplifts import Uplifts, uplifts_of
from sme_apply.eligibility.verdict import SupportEstimate
from sme_apply.programmes import Support
from sme_apply.terms import Message, message, own_share, total_for


@dataclass(frozen=True, slots=True)
class _Limit:
    amount: int | None
    references: tuple[str, ...]
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Share:
    share: Decimal | None
    references: tuple[str, ...] = ()
    warnings: tuple[Message, ...] = ()
    missing: tuple[str, ...] = ()


def estimate(standing: Standing, support: Support) -> SupportEstimate:
    """Return the support of a track for a company; what is not known stays ``None``."""
    base = _base_limit(standing, support)
    share = _share(standing, support)
    uplifts = uplifts_of(standing, support, evaluate)
    limit, room = _within_room(standing, support, base.amount, uplifts)
    raised_by = tuple(uplift.raise_by for _, uplift in uplifts.proven if uplift.raise_by is not None)
    references = (*base.references, *share.references, *raised_by)
    return SupportEstimate(
        limit_krw=limit,
        government_share=share.share,
        total_krw=total_for(limit, share.share) if limit is not None and share.share else None,
        own_krw=own_share(limit, share.share) if limit is not None and share.share else None,
        graduation_room_krw=room,
        uplifts=tuple(uplift.name for _, uplift in uplifts.proven),
        warnings=(*share.warnings, *uplifts.warnings),
        sources=tuple(dict.fromkeys(standing.values.source_of(reference) for reference in references)),
        missing=each_once(base.missing, share.missing),
    )


def _base_limit(standing: Standing, support: Support) -> _Limit:
    if support.limit is not None:
        return _Limit(standing.values.whole(support.limit), (support.limit,))
    if not support.limit_by_stage:
        return _Limit(None, ())
    if standing.stage is None:
        return _Limit(None, (), standing.missing("stage"))
    reference = support.limit_by_stage.get(standing.stage.value)
    return _Limit(standing.values.whole(reference), (reference,)) if reference else _Limit(None, ())


def _share(standing: Standing, support: Support) -> _Share:
    share = support.share
    if share is None:
        return _Share(None)
    if share.always is not None:
        return _Share(standing.values.share(share.always), (share.always,))
    readings: list[tuple[str, Decimal | None]] = []
    references: list[str] = []
    missing: tuple[str, ...] = ()
    for name in share.by:
        amount = standing.fact(name)
        if not isinstance(amount, int):
            missing = each_once(missing, standing.missing(name))
            continue
        for band in share.bands:
            from_, below = (standing.values.whole(edge) if edge else None for edge in (band.from_, band.below))
            if (from_ is None or amount >= from_) and (below is None or amount < below):
                readings.append((name, standing.values.share(band.gives)))
                references += [edge for edge in (band.gives, band.from_, band.below) if edge]
                break
    shares = {reading for _, reading in readings}
    used = each_once(tuple(references))
    if missing or not readings:
        return _Share(None, used, (), missing)
    if len(shares) == 1:
        return _Share(readings[0][1], used)
    said = tuple(
        message("eligibility-share-reading", fact=fact_name(name, standing), share=reading)
        for name, reading in readings
        if reading is not None
    )
    return _Share(None, used, (message("eligibility-warning-share", readings=said),))


def _raised(base: int, uplifts: Uplifts) -> tuple[int, int]:
    """Return the amounts in KRW that the uplifts add: those that use up graduation room, and those that do not."""
    added = [(raised if isinstance(raised, int) else int(base * raised), uplift) for raised, uplift in uplifts.proven]
    counted = sum(amount for amount, uplift in added if uplift.counts_for_graduation)
    return counted, sum(amount for amount, _ in added) - counted


def _within_room(
    standing: Standing, support: Support, base: int | None, uplifts: Uplifts
) -> tuple[int | None, int | None]:
    """Return the limit in KRW and what the graduation rule leaves; no room left leaves no uplift either."""
    if base is None:
        return None, None
    counted, free = _raised(base, uplifts)
    try:
        room = room_krw(standing, support, uplifts.ids)
    except LookupError:
        return base + counted + free, None
    if room is None:
        return None, None
    return (min(base + counted, room) + free if room else 0), room
