"""What to ask next, in screens."""

from __future__ import annotations

from collections.abc import Callable

from sme_apply.eligibility import Screening, screens

Screen = Callable[..., Screening]


def test_the_declarations_of_one_programme_are_one_checklist(screened: Screen) -> None:
    (only,) = screens(screened(declarations={}))
    assert (only.section, only.programme) == ("declarations", "trial")
    assert set(only.facts) == {
        "declarations.national_tax_arrears",
        "declarations.local_tax_arrears",
        "declarations.restricted_industry",
        "declarations.voucher_agreement_running",
    }
    assert only.decides


def test_the_screen_that_settles_more_verdicts_comes_first(screened: Screen) -> None:
    first, second = screens(screened(exports=[], declarations={}))
    assert (first.section, first.settles) == ("exports", 1)
    assert (second.section, second.settles) == ("declarations", 0)
    assert ("plain", None) in first.asked_by


def test_a_decided_season_asks_nothing_more(screened: Screen) -> None:
    screening = screened(declarations={"national_tax_arrears": True})
    assert screens(screening) == ()


def test_what_only_an_incomplete_track_asks_for_comes_last(screened: Screen) -> None:
    grant = {"programme": "trial", "track": "main", "season": 2023, "stage": "promising", "granted_krw": 90_000_000}
    rate = {"usage_rate": 0.9, "agreement_starts_on": "2023-01-01", "agreement_ends_on": "2023-12-31"}
    asked = screens(screened(support_history=[grant | rate], declarations={}))
    assert [screen.decides for screen in asked] == sorted((screen.decides for screen in asked), reverse=True)
