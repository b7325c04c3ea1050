"""The verdicts on one client as the matrix shows them: small, and without the company's facts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date

from sme_apply.company import Company, SizeStandards, parse_company
from sme_apply.eligibility import Outcome, Screening, TrackVerdict, screen
from sme_apply.programmes import Season
from sme_apply.terms import BadInput, Message

Key = tuple[str, str | None]
"""Programme and track."""


@dataclass(frozen=True, slots=True)
class Client:
    """A client to be judged.

    Args:
        id: by which whoever asks knows it again.
        document: its company file.
    """

    id: str
    document: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class TrackOutcome:
    """The verdict on one track.

    Args:
        verdict, window, stage: their codes.
        limit_krw, own_krw: the support that the facts prove, and what the company pays beside it.
        closes_on: the last day of the round that is open, else of the next one.
        opens_on: the first day of that round.
        missing: the facts that would settle an undetermined verdict.
        not_met, unknown: the criteria that fail, and those that cannot be decided yet.
        can_be_eligible: whether the definition allows a verdict of eligible at all.
        stage_known: whether the stage is known, or the programme has none.
    """

    key: Key
    verdict: str
    window: str
    stage: str | None
    limit_krw: int | None
    own_krw: int | None
    rests_on_unconfirmed: bool
    opens_on: date | None
    closes_on: date | None
    missing: tuple[str, ...]
    not_met: tuple[str, ...]
    unknown: tuple[str, ...]
    can_be_eligible: bool
    stage_known: bool = True


@dataclass(frozen=True, slots=True)
class ClientOutcome:
    """The verdicts on one client; ``problem`` says why there are none."""

    id: str
    name: str = field(default="", repr=False)
    business_number: str | None = field(default=None, repr=False)
    region: str | None = field(default=None, repr=False)
    tracks: tuple[TrackOutcome, ...] = ()
    problem: Message | None = None

    def track(self, key: Key) -> TrackOutcome | None:
        """Return the verdict on one track."""
        return next((track for track in self.tracks if track.key == key), None)


def outcome_of(client: Client, season: Season, standards: SizeStandards, as_of: date) -> ClientOutcome:
    """Return the verdicts on a client; a file that cannot be read is said, not raised."""
    try:
        company = parse_company(client.document)
    except BadInput as refused:
        return ClientOutcome(client.id, problem=refused.message)
    return _summed_up(client.id, company, screen(company, season, standards, as_of))


def _summed_up(id: str, company: Company, screening: Screening) -> ClientOutcome:
    name = company.name_ko or company.name_en or ""
    tracks = tuple(_track(verdict) for verdict in screening.tracks)
    return ClientOutcome(id, name, company.business_registration_number, company.region, tracks)


def _track(verdict: TrackVerdict) -> TrackOutcome:
    opens, closes = _next_round(verdict)
    return TrackOutcome(
        key=verdict.key,
        verdict=verdict.verdict.value,
        window=verdict.window.value,
        stage=verdict.stage.value if verdict.stage is not None else None,
        limit_krw=verdict.support.limit_krw,
        own_krw=verdict.support.own_krw,
        rests_on_unconfirmed=verdict.rests_on_unconfirmed,
        opens_on=opens,
        closes_on=closes,
        missing=verdict.missing,
        not_met=_of(verdict, Outcome.NOT_MET),
        unknown=_of(verdict, Outcome.UNKNOWN),
        can_be_eligible=verdict.track.incomplete is None and not verdict.standing.early,
        stage_known=verdict.standing.stage_is_known,
    )


def _of(verdict: TrackVerdict, outcome: Outcome) -> tuple[str, ...]:
    return tuple(result.criterion.id for result in verdict.criteria if result.outcome is outcome)


def _next_round(verdict: TrackVerdict) -> tuple[date | None, date | None]:
    found = [state for state in verdict.rounds if state.window is verdict.window]
    if verdict.window.value not in ("open", "upcoming") or not found:
        return None, None
    first = min(found, key=lambda state: (state.days.end or date.max, state.days.start or date.max))
    return first.days.start, first.days.end


# What the matrix is asked


def eligible_if(outcomes: Iterable[ClientOutcome], key: Key, criterion: str) -> Iterator[ClientOutcome]:
    """Yield the clients that nothing but one criterion keeps from being eligible for a track."""
    for outcome in outcomes:
        track = outcome.track(key)
        if track is not None and track.can_be_eligible and track.stage_known:
            left = {*track.not_met, *track.unknown}
            if left == {criterion}:
                yield outcome


def only_documents_missing(outcome: ClientOutcome, track: TrackOutcome, lacking: int) -> bool:
    """Whether a client is eligible, the round is open, and nothing but documents is missing.

    Args:
        lacking: how many documents of the track are not attached yet.
    """
    return outcome.problem is None and track.verdict == "eligible" and track.window == "open" and lacking > 0
