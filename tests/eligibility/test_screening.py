"""Verdicts: three-valued, explained, and never yes where something is unknown."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sme_apply.company import Company, SizeStandards
from sme_apply.eligibility import CriterionResult, Outcome, Screening, Verdict, Window, screen
from sme_apply.programmes import Season, Stage
from sme_apply.sentences import LANGUAGES, sentences

Screen = Callable[..., Screening]


def result(screening: Screening, criterion: str, programme: str = "trial") -> CriterionResult:
    """Return one criterion's result of a programme's first track."""
    return next(each for each in screening.of(programme).criteria if each.criterion.id == criterion)


def test_a_company_that_meets_everything_is_eligible(screened: Screen) -> None:
    verdict = screened().of("trial", "main")
    assert verdict.verdict is Verdict.ELIGIBLE
    assert verdict.stage is Stage.PROMISING
    assert verdict.missing == ()
    assert all(each.outcome is Outcome.MET for each in verdict.criteria)


def test_a_track_with_unknown_criteria_is_never_eligible(screened: Screen) -> None:
    verdict = screened().of("trial", "special")
    assert verdict.verdict is Verdict.UNDETERMINED
    assert [notice.key for notice in verdict.notices] == ["eligibility-notice-incomplete"]


def test_a_known_failure_decides_also_where_the_criteria_are_incomplete(screened: Screen) -> None:
    declarations = {"national_tax_arrears": True, "local_tax_arrears": False}
    screening = screened(declarations=declarations)
    assert screening.of("trial", "special").verdict is Verdict.INELIGIBLE
    assert screening.of("trial", "main").missing == ()


def test_untold_declarations_leave_the_verdict_open_and_are_named(screened: Screen) -> None:
    verdict = screened(declarations={"national_tax_arrears": False}).of("trial")
    assert verdict.verdict is Verdict.UNDETERMINED
    assert verdict.missing == (
        "declarations.local_tax_arrears",
        "declarations.restricted_industry",
        "declarations.voucher_agreement_running",
    )


def test_untold_exports_leave_stage_and_verdict_open(screened: Screen) -> None:
    verdict = screened(exports=[{"year": 2024, "direct_usd": 900}]).of("trial")
    assert (verdict.stage, verdict.verdict) == (None, Verdict.UNDETERMINED)
    assert verdict.missing == ("exports.2024.indirect_usd",)
    assert verdict.support.limit_krw is None


@pytest.mark.parametrize(
    ("exports", "stage"),
    [
        (0, Stage.DOMESTIC),
        (999, Stage.DOMESTIC),
        (1000, Stage.BEGINNER),
        (99_999, Stage.BEGINNER),
        (100_000, Stage.PROMISING),
    ],
)
def test_the_stage_changes_at_its_edge(screened: Screen, exports: int, stage: Stage) -> None:
    told = [{"year": 2024, "direct_usd": exports, "indirect_usd": 0}]
    assert screened(exports=told).of("trial").stage is stage


@pytest.mark.parametrize(
    ("exports", "verdict"), [(99_999, Verdict.INELIGIBLE), (100_000, Verdict.ELIGIBLE), (100_001, Verdict.ELIGIBLE)]
)
def test_a_threshold_holds_on_both_sides(screened: Screen, exports: int, verdict: Verdict) -> None:
    told = [{"year": 2024, "direct_usd": exports, "indirect_usd": 0}]
    assert screened(exports=told).of("plain").verdict is verdict


def test_one_of_two_ways_suffices(screened: Screen) -> None:
    above = [{"year": 2024, "direct_usd": 50_000_000, "indirect_usd": 0}]
    assert result(screened(exports=above), "direct-exports").outcome is Outcome.NOT_MET
    designated = screened(exports=above, designations=["global_champion_1000"])
    assert result(designated, "direct-exports").outcome is Outcome.MET
    untold = screened(exports=above, designations=None)
    assert result(untold, "direct-exports").outcome is Outcome.UNKNOWN
    assert result(untold, "direct-exports").missing == ("designations",)


@pytest.mark.parametrize(
    ("day", "verdict"),
    [
        (date(2024, 12, 22), Verdict.UNDETERMINED),
        (date(2024, 12, 23), Verdict.ELIGIBLE),
        (date(2024, 12, 24), Verdict.ELIGIBLE),
        (date(2025, 12, 31), Verdict.ELIGIBLE),
        (date(2026, 1, 1), Verdict.ELIGIBLE),
    ],
)
def test_a_season_is_judged_from_its_notice_on(screened: Screen, day: date, verdict: Verdict) -> None:
    screening = screened(day)
    assert screening.of("trial").verdict is verdict
    assert screening.season_over is (day > date(2025, 12, 31))


def test_after_the_season_everything_is_closed_and_said_so(screened: Screen) -> None:
    verdict = screened(date(2026, 1, 1)).of("trial")
    assert verdict.window is Window.CLOSED
    assert [notice.key for notice in verdict.notices] == ["eligibility-notice-over"]


@pytest.mark.parametrize(
    ("day", "outcome"),
    [
        (date(2024, 12, 31), Outcome.UNKNOWN),
        (date(2025, 1, 1), Outcome.MET),
        (date(2025, 6, 30), Outcome.MET),
        (date(2025, 7, 1), Outcome.UNKNOWN),
    ],
)
def test_a_rule_outside_its_dates_gives_only_unknown(screened: Screen, day: date, outcome: Outcome) -> None:
    assert result(screened(day), "exports", "plain").outcome is outcome


def test_a_rule_outside_its_dates_asks_for_nothing(screened: Screen) -> None:
    assert screened(date(2025, 6, 30), exports=[]).of("plain").missing != ()
    assert screened(date(2025, 7, 1), exports=[]).of("plain").missing == ()


def test_a_verdict_says_whether_it_rests_on_unconfirmed_values(screened: Screen) -> None:
    screening = screened()
    assert screening.of("trial").rests_on_unconfirmed is True
    assert screening.of("plain").rests_on_unconfirmed is False


def test_an_untold_company_is_never_eligible(season: Season, standards: SizeStandards) -> None:
    screening = screen(Company(), season, standards, date(2025, 3, 3))
    assert {each.verdict for each in screening.tracks} == {Verdict.UNDETERMINED}
    assert all(each.missing for each in screening.tracks if each.track.incomplete is None)


def test_every_reason_can_be_said_in_both_languages(screened: Screen) -> None:
    screenings = [screened(), screened(declarations={}, support_history=None, industries=None, exports=[])]
    screenings.append(screened(declarations={"national_tax_arrears": True}, industries=[{"ksic": "I5621"}]))
    for language in LANGUAGES:
        catalogue = sentences(language)
        for screening in screenings:
            for verdict in screening.tracks:
                said = [part for each in verdict.criteria for part in (each.required, each.actual, each.change) if part]
                said += [warning for each in verdict.criteria for warning in each.warnings]
                for part in (*said, *verdict.notices, *verdict.support.warnings):
                    assert catalogue.say(part).strip()


_GAPS = st.sets(
    st.sampled_from(
        ["industries", "fiscal_years", "exports", "ownership", "designations", "declarations", "support_history",
         "employees", "legal_form", "established_on", "fiscal_year_end_month", "sme_grace_until"]
    )
)  # fmt: skip


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(gaps=_GAPS, day=st.dates(date(2024, 12, 23), date(2025, 12, 31)))
def test_telling_a_missing_fact_never_turns_a_decided_verdict_round(
    screened: Screen, gaps: set[str], day: date
) -> None:
    full = {each.key: each.verdict for each in screened(day).tracks}
    untold: dict[str, Any] = {gap: None for gap in gaps}
    for each in screened(day, **untold).tracks:
        if each.verdict is not Verdict.UNDETERMINED:
            assert full[each.key] in (each.verdict, Verdict.UNDETERMINED)


def test_the_day_asked_about_is_the_only_clock(screened: Screen) -> None:
    day = date(2025, 3, 3)
    assert screened(day) == screened(day)
    assert screened(day).of("trial").as_of == day
    assert screened(day + timedelta(days=1)).of("trial").as_of != day
