"""The graduation rule (졸업제): what is left of the most that a company may be granted at its stage."""

from __future__ import annotations

from collections.abc import Collection

from sme_apply.eligibility.finding import Finding
from sme_apply.eligibility.grant import Grant, grants_of
from sme_apply.eligibility.standing import Standing
from sme_apply.eligibility.uplifts import Uplifts
from sme_apply.programmes import Support
from sme_apply.terms import Truth, message, won

_ALWAYS_FREE = {"tariff_response", "international_shipping"}
"""Uplifts ① and ② of the 2026 notice, which are settled outside the limit and never count for the graduation rule."""


def room_krw(standing: Standing, support: Support, uplifts: Collection[str]) -> int | None:
    """Return what may still be granted at the present stage in KRW, at least 0.

    ``None`` means not known: the stage or the history is untold, or a grant lacks its amount or stage.

    Args:
        uplifts: ids of the uplifts that the company has now or had before; they may raise the cap.

    Raises:
        LookupError: if there is no rule, or it sets no cap for the stage.
    """
    graduation = support.graduation
    if graduation is None:
        raise LookupError(support.kind)
    if standing.stage is None:
        return None
    cap_reference = graduation.cap_for(standing.stage.value, uplifts)
    if cap_reference is None:
        raise LookupError(standing.stage.value)
    cap, since = standing.values.whole(cap_reference), standing.values.whole(graduation.since)
    grants = grants_of(standing.company, graduation.programmes)
    if cap is None or since is None or grants is None:
        return None
    free = {uplift.id for uplift in support.uplifts if not uplift.counts_for_graduation} | _ALWAYS_FREE
    used = [
        _used(grant, free)
        for grant in grants
        if grant.season >= since
        and grant.track not in graduation.without_tracks
        and grant.stage in (None, standing.stage.value)
    ]
    known = [amount for amount in used if amount is not None]
    return None if len(known) < len(used) else max(0, cap - sum(known))


def _used(grant: Grant, free: Collection[str]) -> int | None:
    """Return what one grant uses up in KRW: the amount without the part that an uplift added freely."""
    if grant.stage is None or grant.granted_krw is None:
        return None
    if grant.uplift is None or grant.uplift not in free:
        return grant.granted_krw
    return None if grant.uplift_krw is None else grant.granted_krw - grant.uplift_krw


def room_finding(standing: Standing, support: Support, uplifts: Uplifts) -> Finding:
    """Find out whether the graduation rule leaves room; without a rule or a cap for the stage it always does."""
    graduation = support.graduation
    required = message("eligibility-required-room")
    if graduation is None:
        return Finding(Truth.YES, required, message("eligibility-actual-room-free"))
    if standing.stage is None:
        actual = message("eligibility-actual-untold", fact=message("eligibility-fact-stage"))
        references = (graduation.since, *graduation.caps.values())
        return Finding(Truth.UNKNOWN, required, actual, standing.missing("stage"), references=references)
    cap = graduation.cap_for(standing.stage.value, uplifts.ids)
    if cap is None:
        return Finding(Truth.YES, required, message("eligibility-actual-room-free"), references=(graduation.since,))
    room = room_krw(standing, support, uplifts.ids)
    if room is None:
        untold = message("eligibility-actual-history-untold")
        unknown = tuple(each for each in (graduation.since, cap) if standing.values[each].figure is None)
        missing = () if unknown else ("support_history",)
        return Finding(Truth.UNKNOWN, required, untold, missing, unknown, (graduation.since, cap))
    actual = message("eligibility-actual-room", room=won(room))
    if room == 0 and room_krw(standing, support, uplifts.ids | uplifts.possible):
        # A higher cap may hold for the company, which only facts not told yet would show.
        return Finding(Truth.UNKNOWN, required, actual, uplifts.missing, references=(graduation.since, cap))
    return Finding(Truth.of(room > 0), required, actual, references=(graduation.since, cap))
