"""What would change a whole verdict: the smallest set, tried on the company itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from sme_apply.company import Company, SizeStandards, parse_company, with_fact
from sme_apply.eligibility import Change, Screening, Verdict, applied, changes_for, screen
from sme_apply.programmes import Season, Stage, shipped_catalogue, size_standards
from tests.conftest import SAMPLES

Screen = Callable[..., Screening]
AS_OF = date(2025, 3, 3)
_CLEAR = {
    "national_tax_arrears": False,
    "local_tax_arrears": False,
    "restricted_industry": False,
    "voucher_agreement_running": False,
}


@pytest.fixture
def flipped(
    company: Callable[..., Company], season: Season, standards: SizeStandards
) -> Callable[..., tuple[Change, ...]]:
    """Asks for the changes of a track and makes sure that the company is eligible with them and not without."""

    def run(programme: str = "trial", as_of: date = AS_OF, **facts: Any) -> tuple[Change, ...]:
        before = company(**facts)
        changes = changes_for(screen(before, season, standards, as_of).of(programme))
        after, day = applied(changes, before, as_of)
        assert screen(after, season, standards, day).of(programme).verdict is Verdict.ELIGIBLE
        assert screen(before, season, standards, as_of).of(programme).verdict is not Verdict.ELIGIBLE
        return changes

    return run


def test_two_arrears_need_two_changes(flipped: Callable[..., tuple[Change, ...]]) -> None:
    changes = flipped(declarations={**_CLEAR, "national_tax_arrears": True, "local_tax_arrears": True})
    assert [change.facts for change in changes] == [
        (("declarations.national_tax_arrears", False),),
        (("declarations.local_tax_arrears", False),),
    ]
    assert not any(change.untold or change.over for change in changes)


def test_the_change_of_a_sum_says_which_told_fact_it_is_and_that_the_year_is_over(
    flipped: Callable[..., tuple[Change, ...]],
) -> None:
    (change,) = flipped("plain", exports=[{"year": 2024, "direct_usd": 40_000, "indirect_usd": 59_000}])
    assert change.facts == (("exports.2024.direct_usd", 41_000),)
    assert change.over
    assert change.said.key == "eligibility-change-more-over-through"


def test_an_agreement_that_runs_is_healed_by_waiting(flipped: Callable[..., tuple[Change, ...]]) -> None:
    grant = {
        "programme": "trial", "season": 2024, "stage": "promising", "granted_krw": 1, "usage_rate": 0.9,
        "agreement_starts_on": "2024-04-01", "agreement_ends_on": "2025-03-31", "track": "main",
    }  # fmt: skip
    (change,) = flipped(support_history=[grant])
    assert (change.as_of, change.facts) == (date(2025, 4, 1), ())


def test_younger_accounts_may_make_the_company_small_enough(flipped: Callable[..., tuple[Change, ...]]) -> None:
    years = [
        {"year": year, "months": 12, "sales_krw": sales, "total_assets_krw": 6_000_000_000}
        for year, sales in (
            (2021, 400_000_000_000),
            (2022, 8_000_000_000),
            (2023, 8_000_000_000),
            (2024, 8_000_000_000),
        )
    ]
    (change,) = flipped(fiscal_years=years)
    assert change.as_of == date(2025, 4, 1)


def test_before_the_notice_the_change_is_to_wait_for_it(flipped: Callable[..., tuple[Change, ...]]) -> None:
    (change,) = flipped(as_of=date(2024, 12, 22))
    assert change.as_of == date(2024, 12, 23)


def test_a_last_stage_that_is_used_up_leads_nowhere(screened: Screen) -> None:
    grant = {
        "programme": "trial", "season": 2023, "stage": "promising", "granted_krw": 90_000_000, "usage_rate": 0.9,
        "agreement_starts_on": "2023-01-01", "agreement_ends_on": "2023-12-31", "track": "main",
    }  # fmt: skip
    assert changes_for(screened(support_history=[grant]).of("trial")) == ()


def test_a_stage_that_is_used_up_leads_to_the_next_one() -> None:
    season_of_catalogue = shipped_catalogue().season(2025)
    company = parse_company((SAMPLES / "gaon-machinery.json").read_bytes())
    grant = {"programme": "export-voucher", "track": "general", "season": 2023, "stage": "promising",
             "granted_krw": 90_000_000, "usage_rate": 1, "agreement_starts_on": "2023-04-01",
             "agreement_ends_on": "2023-12-31"}  # fmt: skip
    used_up = with_fact(company, "support_history", [grant])
    verdict = screen(used_up, season_of_catalogue, size_standards(), AS_OF).of("export-voucher", "general")
    assert verdict.verdict is Verdict.INELIGIBLE
    (change,) = changes_for(verdict)
    after, day = applied((change,), used_up, AS_OF)
    raised = screen(after, season_of_catalogue, size_standards(), day).of("export-voucher", "general")
    assert (raised.verdict, raised.stage) == (Verdict.ELIGIBLE, Stage.GROWTH)


def test_untold_facts_become_what_they_would_have_to_be(flipped: Callable[..., tuple[Change, ...]]) -> None:
    changes = flipped(declarations={}, support_history=None, exports=[])
    assert all(change.untold for change in changes)
    assert ("support_history", ()) in [fact for change in changes for fact in change.facts]


@pytest.mark.parametrize(
    "facts",
    [
        {"industries": [{"ksic": "I5621", "sales_share": 1.0}]},
        {"legal_form": "nonprofit"},
        {
            "fiscal_years": [
                {"year": year, "months": 12, "sales_krw": 400_000_000_000, "total_assets_krw": 1}
                for year in (2021, 2022, 2023, 2024)
            ]
        },
    ],
)
def test_the_industry_and_too_large_sales_are_no_matter_of_advice(screened: Screen, facts: dict[str, Any]) -> None:
    verdict = screened(**facts).of("trial")
    assert verdict.verdict is Verdict.INELIGIBLE
    assert changes_for(verdict) == ()


def test_an_incomplete_track_and_an_eligible_company_have_no_changes(screened: Screen) -> None:
    assert changes_for(screened().of("trial", "main")) == ()
    assert changes_for(screened(declarations={}).of("trial", "special")) == ()


def test_no_waiting_helps_beyond_the_last_day_of_the_season(screened: Screen) -> None:
    grant = {
        "programme": "trial", "season": 2024, "stage": "beginner", "granted_krw": 1, "usage_rate": 0.9,
        "agreement_starts_on": "2024-04-01", "agreement_ends_on": "2025-12-31", "track": "main",
    }  # fmt: skip
    assert changes_for(screened(support_history=[grant]).of("trial")) == ()
