"""An earlier support, told well enough to be held against a rule."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sme_apply.company import Company


@dataclass(frozen=True, slots=True)
class Grant:
    """One earlier support by a known programme in a known season; what else is untold is ``None``."""

    season: int
    track: str | None
    stage: str | None
    granted_krw: int | None
    uplift: str | None
    uplift_krw: int | None
    usage_rate: Decimal | None
    agreement_starts_on: date | None
    agreement_ends_on: date | None


def grants_of(company: Company, programmes: Collection[str]) -> tuple[Grant, ...] | None:
    """Return the earlier supports by some programmes.

    ``None`` where the history is untold, or holds an entry that may belong here and lacks its programme or season.
    """
    if company.support_history is None:
        return None
    relevant = [told for told in company.support_history if told.programme is None or told.programme in programmes]
    if any(told.programme is None or told.season is None for told in relevant):
        return None
    return tuple(
        Grant(
            season=told.season,
            track=told.track,
            stage=told.stage,
            granted_krw=told.granted_krw,
            uplift=told.uplift,
            uplift_krw=told.uplift_krw,
            usage_rate=told.usage_rate,
            agreement_starts_on=told.agreement_starts_on,
            agreement_ends_on=told.agreement_ends_on,
        )
        for told in relevant
        if told.season is not None
    )
