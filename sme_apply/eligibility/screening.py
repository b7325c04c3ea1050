"""Holds a company against the programmes of a season."""

from __future__ import annotations

from datetime import date

from sme_apply.company import Company, Size, SizeStandards, size_of
from sme_apply.eligibility.change import change_for
from sme_apply.eligibility.conditions import evaluate
from sme_apply.eligibility.finding import each_once
from sme_apply.eligibility.rounds import round_states, window_of
from sme_apply.eligibility.standing import Standing
from sme_apply.eligibility.support import estimate
from sme_apply.eligibility.verdict import (
    BonusResult,
    CriterionResult,
    Outcome,
    Screening,
    SupportEstimate,
    TrackVerdict,
    Verdict,
    Window,
)
from sme_apply.programmes import BonusPoint, Criterion, CriterionKind, Programme, Season, Track
from sme_apply.terms import Message, Truth, message


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
        _verdict(company, programme, track, season, judged_size, as_of) for programme, track in season.tracks()
    )
    return Screening(season, as_of, as_of > season.ends_on, size, verdicts)


def screen_track(
    company: Company, programme: Programme, track: Track, season: Season, standards: SizeStandards, as_of: date
) -> TrackVerdict:
    """Return the verdict on one track; see `screen`."""
    size = size_of(company, min(as_of, season.ends_on), standards)
    return _verdict(company, programme, track, season, size, as_of)


def _verdict(
    company: Company, programme: Programme, track: Track, season: Season, size: Size, as_of: date
) -> TrackVerdict:
    judged_on, over, early = min(as_of, season.ends_on), as_of > season.ends_on, as_of < season.noticed_on
    standing = Standing(company, programme, season.year, judged_on, size)
    criteria = tuple(_result(criterion, standing, track, early) for criterion in track.criteria)
    support = estimate(standing, track.support)
    rounds = round_states(programme, track, as_of)
    verdict = _decided(criteria, standing, track, early)
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
        notices=tuple(notices),
    )


def _result(criterion: Criterion, standing: Standing, track: Track, early: bool) -> CriterionResult:
    finding = evaluate(criterion.when, standing, track.support)
    exclusion = criterion.kind is CriterionKind.EXCLUSION
    truth = ~finding.truth if exclusion else finding.truth
    in_force = criterion.holds_on(standing.as_of) and not early
    outcome = {Truth.YES: Outcome.MET, Truth.NO: Outcome.NOT_MET, Truth.UNKNOWN: Outcome.UNKNOWN}[truth]
    change: Message | None = None
    if not in_force:
        outcome = Outcome.UNKNOWN
    elif outcome is Outcome.NOT_MET:
        change = change_for(criterion, standing, track.support)
    elif outcome is Outcome.UNKNOWN:
        change = message("eligibility-change-tell")
    sources = (
        standing.programme.source(criterion.source),
        *(standing.values.source_of(reference) for reference in finding.references),
    )
    return CriterionResult(
        criterion=criterion,
        outcome=outcome,
        required=message("eligibility-clear-of", title=criterion.title) if exclusion else finding.required,
        actual=finding.actual,
        change=change,
        missing=finding.missing if in_force else (),
        sources=tuple(dict.fromkeys(sources)),
        warnings=finding.warnings,
    )


def _decided(criteria: tuple[CriterionResult, ...], standing: Standing, track: Track, early: bool) -> Verdict:
    outcomes = {result.outcome for result in criteria}
    if early:
        return Verdict.UNDETERMINED
    if Outcome.NOT_MET in outcomes:
        return Verdict.INELIGIBLE
    stage_known = standing.programme.stages is None or standing.stage is not None
    if track.incomplete is not None or Outcome.UNKNOWN in outcomes or not stage_known:
        return Verdict.UNDETERMINED
    return Verdict.ELIGIBLE


def _missing(criteria: tuple[CriterionResult, ...], standing: Standing, verdict: Verdict) -> tuple[str, ...]:
    """Return the facts that would settle an undetermined verdict; a decided one asks nothing more."""
    if verdict is not Verdict.UNDETERMINED:
        return ()
    stage = standing.missing("stage") if standing.programme.stages is not None and standing.stage is None else ()
    return each_once(*(result.missing for result in criteria if result.outcome is Outcome.UNKNOWN), stage)


def _unsure(criteria: tuple[CriterionResult, ...], support: SupportEstimate, programme: Programme) -> bool:
    sources = [source for result in criteria for source in result.sources] + list(support.sources)
    if programme.stages is not None:
        sources.append(programme.source(programme.stages.source))
    return not all(source.status.settled for source in sources)


def _bonus(bonus: BonusPoint, standing: Standing, track: Track) -> BonusResult:
    truth = Truth.UNKNOWN if bonus.when is None else evaluate(bonus.when, standing, track.support).truth
    outcome = {Truth.YES: Outcome.MET, Truth.NO: Outcome.NOT_MET, Truth.UNKNOWN: Outcome.UNKNOWN}[truth]
    return BonusResult(bonus, standing.values.whole(bonus.points), outcome, standing.values.source_of(bonus.points))
