"""Support: limit, uplifts, graduation room and the shares of government and company."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sme_apply.eligibility import Outcome, Screening, SupportEstimate, Verdict
from sme_apply.terms import own_share, total_for

Screen = Callable[..., Screening]


def support(screening: Screening) -> SupportEstimate:
    """Return the support of the trial programme."""
    return screening.of("trial").support


def accounts(previous: int, last: int) -> list[dict[str, Any]]:
    """Return accounts with the sales of the two years that might decide the share."""
    sales = {2021: 8_000_000_000, 2022: 8_000_000_000, 2023: previous, 2024: last}
    return [{"year": y, "months": 12, "sales_krw": s, "total_assets_krw": 6_000_000_000} for y, s in sales.items()]


def grants(*amounts: int, **told: Any) -> list[dict[str, Any]]:
    """Return earlier supports of some amounts, well used and over."""
    return [
        {
            "programme": "trial", "track": "main", "season": 2023, "stage": "promising", "granted_krw": amount,
            "usage_rate": 1.0, "agreement_starts_on": "2023-04-01", "agreement_ends_on": "2024-03-31", **told,
        }
        for amount in amounts
    ]  # fmt: skip


def test_limit_share_and_own_share_are_exact(screened: Screen) -> None:
    found = support(screened())
    assert (found.limit_krw, found.government_share) == (45_000_000, Decimal("0.7"))
    assert (found.total_krw, found.own_krw) == (64_285_714, 19_285_714)


@pytest.mark.parametrize(
    ("previous", "last", "share"),
    [
        (9_999_999_999, 9_999_999_999, Decimal("0.7")),
        (10_000_000_000, 10_000_000_000, Decimal("0.5")),
        (9_999_999_999, 10_000_000_000, None),
    ],
)
def test_the_share_holds_only_where_both_years_agree(
    screened: Screen, previous: int, last: int, share: Decimal | None
) -> None:
    found = support(screened(fiscal_years=accounts(previous, last)))
    assert found.government_share == share
    assert [warning.key for warning in found.warnings] == ([] if share else ["eligibility-warning-share"])
    assert (found.total_krw is None) is (share is None)


def test_untold_accounts_leave_the_share_open_and_are_named(screened: Screen) -> None:
    told = [year for year in accounts(8_000_000_000, 8_000_000_000) if year["year"] != 2024]
    found = support(screened(fiscal_years=told))
    assert (found.government_share, found.missing) == (None, ("fiscal_years.2024.sales_krw",))


def test_only_the_largest_uplift_of_a_group_counts(screened: Screen) -> None:
    assert support(screened(designations=["market_diversification"])).limit_krw == 54_000_000
    assert support(screened(designations=["market_diversification", "tips"])).limit_krw == 67_500_000


def test_an_ambiguous_uplift_warns_and_adds_nothing(screened: Screen) -> None:
    found = support(screened(designations=["venture"]))
    assert found.limit_krw == 45_000_000
    assert [warning.key for warning in found.warnings] == ["eligibility-warning-uplift-readings"]


@pytest.mark.parametrize(
    ("granted", "limit", "room"),
    [
        ((), 45_000_000, 90_000_000),
        ((45_000_000,), 45_000_000, 45_000_000),
        ((45_000_001,), 44_999_999, 44_999_999),
        ((45_000_000, 44_999_999), 1, 1),
        ((45_000_000, 45_000_000), 0, 0),
        ((45_000_000, 50_000_000), 0, 0),
    ],
)
def test_the_graduation_rule_leaves_what_is_left(
    screened: Screen, granted: tuple[int, ...], limit: int, room: int
) -> None:
    screening = screened(support_history=grants(*granted))
    found = support(screening)
    assert (found.limit_krw, found.graduation_room_krw) == (limit, room)
    outcome = next(each.outcome for each in screening.of("trial").criteria if each.criterion.id == "room")
    assert outcome is (Outcome.MET if room else Outcome.NOT_MET)
    assert screening.of("trial").verdict is (Verdict.ELIGIBLE if room else Verdict.INELIGIBLE)


def test_uplifts_do_not_use_up_graduation_room(screened: Screen) -> None:
    found = support(screened(support_history=grants(60_000_000), designations=["market_diversification"]))
    assert found.limit_krw == 30_000_000 + 9_000_000


def test_an_uplift_that_counts_uses_up_room_and_raises_the_cap(screened: Screen) -> None:
    fresh = support(screened(designations=["mainbiz"]))
    assert (fresh.limit_krw, fresh.graduation_room_krw) == (67_500_000, 120_000_000)
    tight = support(screened(designations=["mainbiz"], support_history=grants(60_000_000)))
    assert (tight.limit_krw, tight.graduation_room_krw) == (60_000_000, 60_000_000)


def test_an_uplift_for_once_is_given_once_and_keeps_its_cap(screened: Screen) -> None:
    history = grants(60_000_000, uplift="robust_domestic", uplift_krw=20_000_000)
    found = support(screened(designations=["mainbiz"], support_history=history))
    assert (found.limit_krw, found.graduation_room_krw, found.uplifts) == (45_000_000, 60_000_000, ())


@pytest.mark.parametrize(("uplift_krw", "room"), [(15_000_000, 45_000_000), (0, 30_000_000), (None, None)])
def test_freely_raised_amounts_of_earlier_supports_are_not_counted(
    screened: Screen, uplift_krw: int | None, room: int | None
) -> None:
    told = {"uplift": "market_diversification"} | ({} if uplift_krw is None else {"uplift_krw": uplift_krw})
    assert support(screened(support_history=grants(60_000_000, **told))).graduation_room_krw == room


@pytest.mark.parametrize("told", [{"season": 2022}, {"stage": "growth"}, {"track": "special"}])
def test_grants_before_the_rule_at_other_stages_or_uncounted_tracks_use_no_room(
    screened: Screen, told: dict[str, Any]
) -> None:
    assert support(screened(support_history=grants(60_000_000, **told))).graduation_room_krw == 90_000_000


def test_a_grant_without_an_amount_leaves_the_limit_unknown(screened: Screen) -> None:
    history = grants(1)
    del history[0]["granted_krw"]
    screening = screened(support_history=history)
    assert support(screening).limit_krw is None
    assert screening.of("trial").verdict is Verdict.UNDETERMINED


def test_a_stage_without_a_cap_has_free_room(screened: Screen) -> None:
    exports = [{"year": 2024, "direct_usd": 500, "indirect_usd": 0}]
    found = support(screened(exports=exports, support_history=grants(900_000_000, stage="domestic")))
    assert (found.limit_krw, found.graduation_room_krw) == (30_000_000, None)


@given(limit=st.integers(0, 10**12), share=st.decimals("0.01", "1", places=2))
def test_government_and_company_together_pay_the_total(limit: int, share: Decimal) -> None:
    total, own = total_for(limit, share), own_share(limit, share)
    assert limit + own == total
    assert Decimal(limit) / share - 1 < total <= Decimal(limit) / share
