"""What an evaluation gives: a verdict per track with its reasons, and the screening of a whole season."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cached_property

from sme_apply.company import Size
from sme_apply.eligibility.change import Change, said_together
from sme_apply.eligibility.criterion_changes import changes_of
from sme_apply.eligibility.outcome import Outcome, in_force
from sme_apply.eligibility.standing import Standing
from sme_apply.programmes import BonusPoint, Criterion, Programme, Round, Season, Stage, Support, Track
from sme_apply.terms import DateRange, Message, Source, Text, message


class Verdict(Enum):
    """판정: whether the company can be supported."""

    ELIGIBLE = "eligible"
    INELIGIBLE = "ineligible"
    UNDETERMINED = "undetermined"


class Window(Enum):
    """접수 상태: whether applications are taken."""

    UPCOMING = "upcoming"
    OPEN = "open"
    CLOSED = "closed"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class CriterionResult:
    """One criterion held against the company.

    Args:
        required: what the rule asks for.
        actual: what the company has.
        missing: the facts that would settle an unknown.
        sources: the clause's source first, then those of the figures it uses.
        standing: the company as the rule saw it.
        support: the support of the track, for rules that ask for room under its graduation rule.
        warnings: what the rule can only warn about.
    """

    criterion: Criterion
    outcome: Outcome
    required: Message
    actual: Message
    missing: tuple[str, ...]
    sources: tuple[Source, ...]
    standing: Standing = field(repr=False, compare=False)
    support: Support = field(repr=False, compare=False)
    warnings: tuple[Message, ...] = ()

    @cached_property
    def changes(self) -> tuple[Change, ...]:
        """Return the fewest changes that would meet the criterion; worked out when first asked for.

        None are needed where it is met, and none exist where nothing the company may do is known.
        """
        return changes_of(self.criterion, self.standing, self.support)

    @property
    def change(self) -> Message | None:
        """Return what would meet the criterion, ``None`` where nothing is known or needed."""
        if self.outcome is Outcome.UNKNOWN and in_force(self.criterion, self.standing):
            return message("eligibility-change-tell" if self.missing else "eligibility-change-ask")
        return said_together(self.changes)

    @property
    def source(self) -> Source:
        """Return the least sure of the sources, which is the one that the reader must know."""
        order = ("unconfirmed", "other_year", "reported", "confirmed")
        return min(self.sources, key=lambda source: order.index(source.status.value))


@dataclass(frozen=True, slots=True)
class SupportEstimate:
    """The support that the facts prove (VAT not included).

    Args:
        limit_krw: the stage limit with proven uplifts, within the graduation room; ``None`` where not known.
        government_share: 0 to 1; ``None`` where the years do not agree or the accounts are untold.
        graduation_room_krw: what the graduation rule leaves; ``None`` where there is no such rule or it is unknown.
        uplifts: the names of the uplifts counted in.
    """

    limit_krw: int | None
    government_share: Decimal | None
    total_krw: int | None
    own_krw: int | None
    graduation_room_krw: int | None
    uplifts: tuple[Text, ...]
    warnings: tuple[Message, ...]
    sources: tuple[Source, ...]
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RoundState:
    """One application window as it stands on the day asked about."""

    round: Round
    days: DateRange
    closing_hour: str | None
    window: Window
    source: Source


@dataclass(frozen=True, slots=True)
class BonusResult:
    """One bonus point (or malus): whether the facts prove it."""

    bonus: BonusPoint
    points: int | None
    outcome: Outcome
    source: Source


@dataclass(frozen=True, slots=True)
class TrackVerdict:
    """The verdict on one track, with everything that explains it."""

    programme: Programme
    track: Track
    as_of: date
    verdict: Verdict
    window: Window
    rounds: tuple[RoundState, ...]
    stage: Stage | None
    support: SupportEstimate
    criteria: tuple[CriterionResult, ...]
    bonus: tuple[BonusResult, ...]
    missing: tuple[str, ...]
    rests_on_unconfirmed: bool
    standing: Standing = field(repr=False, compare=False)
    """The company as the rules of the programme saw it."""
    notices: tuple[Message, ...]
    """What limits the verdict as a whole: before the notice, season over, incomplete definition."""

    @property
    def key(self) -> tuple[str, str | None]:
        """Return programme and track id."""
        return self.programme.id, self.track.id


@dataclass(frozen=True, slots=True)
class Screening:
    """A company held against every programme of a season."""

    season: Season
    as_of: date
    season_over: bool
    size: Size
    tracks: tuple[TrackVerdict, ...]

    def of(self, programme: str, track: str | None = None) -> TrackVerdict:
        """Return the verdict on one track; without a track id, on the programme's first.

        Raises:
            KeyError: if the season has no such programme or track.
        """
        for verdict in self.tracks:
            if verdict.programme.id == programme and track in (None, verdict.track.id):
                return verdict
        raise KeyError((programme, track))
