"""Excluded industries: whole codes decide, parts of codes only warn."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from sme_apply.eligibility import CriterionResult, Outcome, Screening

Screen = Callable[..., Screening]


def industry(screening: Screening) -> CriterionResult:
    """Return the criterion about industries."""
    return next(each for each in screening.of("trial").criteria if each.criterion.id == "industry")


@pytest.mark.parametrize(
    ("ksic", "outcome", "warnings"),
    [
        ("I5621", Outcome.NOT_MET, []),
        ("I56212", Outcome.NOT_MET, []),
        ("I5622", Outcome.MET, []),
        ("I56", Outcome.MET, ["eligibility-warning-industry-broad"]),
        ("C33402", Outcome.MET, ["eligibility-warning-industry-part"]),
        ("C33", Outcome.MET, ["eligibility-warning-industry-part"]),
        ("G46331", Outcome.NOT_MET, []),
        ("C29", Outcome.MET, []),
        ("C", Outcome.MET, ["eligibility-warning-industry-part"]),
        ("I", Outcome.UNKNOWN, ["eligibility-warning-industry-broad"]),
        ("A", Outcome.MET, []),
    ],
)
def test_a_code_excludes_as_a_whole_and_only_warns_in_part(
    screened: Screen, ksic: str, outcome: Outcome, warnings: list[str]
) -> None:
    found = industry(screened(industries=[{"ksic": ksic, "revision": 10, "sales_share": 1.0}]))
    assert found.outcome is outcome
    assert [warning.key for warning in found.warnings] == warnings


def test_the_industry_with_the_largest_sales_share_counts(screened: Screen) -> None:
    told = [{"ksic": "I5621", "sales_share": 0.4}, {"ksic": "C29", "sales_share": 0.6}]
    assert industry(screened(industries=told)).outcome is Outcome.MET


def test_an_untold_industry_is_unknown(screened: Screen) -> None:
    found = industry(screened(industries=None))
    assert found.outcome is Outcome.UNKNOWN
    assert "industries" in found.missing
