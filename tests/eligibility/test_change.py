"""What would change a criterion: smallest, tried out, and never advice to misstate."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from sme_apply.eligibility import CriterionResult, Outcome, Screening
from sme_apply.terms import usd

Screen = Callable[..., Screening]
_CLEAR = {
    "national_tax_arrears": False,
    "local_tax_arrears": False,
    "restricted_industry": False,
    "voucher_agreement_running": False,
}


def result(screening: Screening, criterion: str, programme: str = "trial") -> CriterionResult:
    """Return one criterion's result."""
    return next(each for each in screening.of(programme).criteria if each.criterion.id == criterion)


def exports(amount: int) -> list[dict[str, Any]]:
    """Return exports of the year that counts."""
    return [{"year": 2024, "direct_usd": amount, "indirect_usd": 0}]


@pytest.mark.parametrize(("told", "gap"), [(84_300, 15_700), (99_999, 1)])
def test_the_gap_to_a_threshold_is_named_and_closing_it_meets_the_criterion(
    screened: Screen, told: int, gap: int
) -> None:
    change = result(screened(exports=exports(told)), "exports", "plain").change
    assert change is not None
    assert change.values["gap"] == usd(gap)
    assert result(screened(exports=exports(told + gap)), "exports", "plain").outcome is Outcome.MET
    assert result(screened(exports=exports(told + gap - 1)), "exports", "plain").outcome is Outcome.NOT_MET


def test_nobody_is_told_to_export_less(screened: Screen) -> None:
    above = result(screened(exports=exports(50_000_000)), "direct-exports")
    assert above.outcome is Outcome.NOT_MET
    assert [path for change in above.changes for path, _ in change.facts] == ["designations"]


def test_one_arrear_is_settled_alone_and_two_together(screened: Screen) -> None:
    one = result(screened(declarations={**_CLEAR, "local_tax_arrears": True}), "arrears").change
    assert one is not None
    assert one.key == "eligibility-change-become-no"
    both = screened(declarations={**_CLEAR, "local_tax_arrears": True, "national_tax_arrears": True})
    two = result(both, "arrears").change
    assert two is not None
    assert two.key == "eligibility-change-several"


def test_a_met_criterion_needs_no_change_and_an_unknown_one_asks_to_be_told(screened: Screen) -> None:
    assert result(screened(), "arrears").change is None
    unknown = result(screened(declarations={}), "arrears").change
    assert unknown is not None
    assert unknown.key == "eligibility-change-tell"


def test_no_change_is_invented_for_an_excluded_industry(screened: Screen) -> None:
    screening = screened(industries=[{"ksic": "I5621", "sales_share": 1.0}])
    assert result(screening, "industry").change is None


def test_room_that_an_untold_designation_would_make_is_unknown_and_not_used_up(screened: Screen) -> None:
    grant = {
        "programme": "trial", "season": 2023, "stage": "promising", "granted_krw": 90_000_000, "usage_rate": 0.9,
        "agreement_starts_on": "2023-01-01", "agreement_ends_on": "2023-12-31", "track": "main",
    }  # fmt: skip
    untold = result(screened(support_history=[grant], designations=None), "room")
    assert (untold.outcome, untold.missing) == (Outcome.UNKNOWN, ("designations",))
    assert result(screened(support_history=[grant], designations=[]), "room").outcome is Outcome.NOT_MET
    assert result(screened(support_history=[grant], designations=["mainbiz"]), "room").outcome is Outcome.MET
    spent = grant | {"granted_krw": 120_000_000}
    assert result(screened(support_history=[spent], designations=None), "room").outcome is Outcome.NOT_MET
