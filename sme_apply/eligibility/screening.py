"""Holds a company against the programmes of a season."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from sme_apply.company import Company, Size, SizeStandards, size_of
from sme_apply.eligibility.conditions import evaluate
from sme_apply.eligibility.finding import each_once, unique
from sme_apply.eligibility.outcome import Outcome, in_force, outcome_of
from sme_apply.eligibility.readings import with_readings
from sme_apply.eligibility.rounds import round_states, window_of
from sme_apply.eligibility.standing import FactFound, Standing
from sme_apply.eligibility.support import estimate
from sme_apply.eligibility.verdict import (
    BonusResult,
    CriterionResult,
    Screening,
    SupportEstimate,
    TrackVerdict,
    Verdict,
    Window,
)
from sme_apply.programmes import BonusPoint, Criterion, CriterionKind, Programme, Season, Support, Track
from sme_apply.terms import Message, Text, Truth, message


def screen(company: Company, season: Season, standards: SizeStandards, as_of: date) -> Screening:
    """Return the verdict on every track of a season.

    Args:
        standards: the cap tables of 중소기업기본법 시행령 별표 1 and 3.
        as_of: the day asked about. Before the season's notice every verdict is undetermined; after the season's last
            day the programmes are judged as of that day and their windows are closed.
    """
    judged_on = min(as_of, season.ends_on)
    size = size_of(company, as_of, standards)
    judged_size = size if judged_on == as_of else size_of(company, judged_on, standards)
    verdicts = tuple(
        _verdict(standing, track, as_of)
        for standing, track in _standings(company, season, judged_on, judged_size, standards)
    )
    return Screening(season, as_of, as_of > season.ends_on, size, verdicts)


def screen_track(
    company: Company, programme: Programme, track: Track, season: Season, standards: SizeStandards, as_of: date
) -> TrackVerdict:
    """Return the verdict on one track; see `screen`."""
    judged_on = min(as_of, season.ends_on)
    size = size_of(company, judged_on, standards)
    return _verdict(Standing(company, programme, season, judged_on, size, standards), track, as_of)


def _standings(
    company: Company, season: Season, judged_on: date, size: Size, standards: SizeStandards
) -> Iterator[tuple[Standing, Track]]:
    """Yield each track with the company as its programme sees it; all look up a fact of the company once."""
    seen: dict[str, FactFound | None] = {}
    for programme in season.programmes:
        standing = Standing(company, programme, season, judged_on, size, standards, seen)
        for track in programme.tracks:
            yield standing, track


def _verdict(standing: Standing, track: Track, as_of: date) -> TrackVerdict:
    programme, season = standing.programme, standing.season
    over, early = as_of > season.ends_on, standing.early
    criteria = tuple(_result(criterion, standing, track.support) for criterion in track.criteria)
    support = estimate(standing, track.support)
    rounds = round_states(programme, track, as_of, season.ends_on)
    verdict = _decided(criteria, standing, track)
    notices = []
    if early:
        notices.append(message("eligibility-notice-early", season=season.year, day=season.noticed_on))
    if over:
        notices.append(message("eligibility-notice-over", season=season.year, day=season.ends_on))
    if track.incomplete is not None:
        notices.append(message("eligibility-notice-incomplete", reason=track.incomplete))
    return TrackVerdict(
        programme=programme,
        track=track,
        as_of=as_of,
        verdict=verdict,
        window=Window.CLOSED if over else window_of(rounds),
        rounds=rounds,
        stage=standing.stage,
        support=support,
        criteria=criteria,
        bonus=tuple(_bonus(bonus, standing, track) for bonus in track.bonus),
        missing=_missing(criteria, standing, verdict),
        rests_on_unconfirmed=_unsure(criteria, support, programme),
        standing=standing,
        notices=tuple(notices),
    )


def _result(criterion: Criterion, standing: Standing, support: Support) -> CriterionResult:
    outcome, finding = outcome_of(criterion, standing, support)
    sources = (
        standing.programme.source(criterion.source),
        *(standing.values.source_of(reference) for reference in finding.references),
    )
    exclusion = criterion.kind is CriterionKind.EXCLUSION
    return CriterionResult(
        criterion=criterion,
        outcome=outcome,
        required=message("eligibility-clear-of", title=criterion.title) if exclusion else finding.required,
        actual=finding.actual,
        missing=finding.missing if finding.missing and in_force(criterion, standing) else (),
        sources=unique(sources),
        standing=standing,
        support=support,
        warnings=(*finding.warnings, *_cautions(criterion, standing, support)),
    )


def _cautions(criterion: Criterion, standing: Standing, support: Support) -> Iterator[Message]:
    for caution in criterion.cautions if criterion.cautions and in_force(criterion, standing) else ():
        if evaluate(caution.when, standing, support).truth is Truth.YES:
            told: dict[str, Text | str] = {"id": caution.id, "says": caution.says}
            yield with_readings("eligibility-warning-caution", standing, caution.readings, **told)


def _decided(criteria: tuple[CriterionResult, ...], standing: Standing, track: Track) -> Verdict:
    outcomes = {result.outcome for result in criteria}
    if standing.early:
        return Verdict.UNDETERMINED
    if Outcome.NOT_MET in outcomes:
        return Verdict.INELIGIBLE
    if track.incomplete is not None or Outcome.UNKNOWN in outcomes or not standing.stage_is_known:
        return Verdict.UNDETERMINED
    return Verdict.ELIGIBLE


def _missing(criteria: tuple[CriterionResult, ...], standing: Standing, verdict: Verdict) -> tuple[str, ...]:
    """Return the facts that would settle an undetermined verdict; a decided one asks nothing more."""
    if verdict is not Verdict.UNDETERMINED:
        return ()
    stage = () if standing.stage_is_known else standing.missing("stage")
    return each_once(*(result.missing for result in criteria if result.outcome is Outcome.UNKNOWN), stage)


def _unsure(criteria: tuple[CriterionResult, ...], support: SupportEstimate, programme: Programme) -> bool:
    sources = [source for result in criteria for source in result.sources] + list(support.sources)
    if programme.stages is not None:
        sources.append(programme.source(programme.stages.source))
    return not all(source.status.settled for source in sources)


def _bonus(bonus: BonusPoint, standing: Standing, track: Track) -> BonusResult:
    truth = Truth.UNKNOWN if bonus.when is None else evaluate(bonus.when, standing, track.support).truth
    points = standing.values.whole(bonus.points)
    return BonusResult(bonus, points, Outcome.of(truth), standing.values.source_of(bonus.points))
