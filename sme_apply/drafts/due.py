"""What is due for a company: rounds that open and close, papers that expire, each on its day or on a day not known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import Enum
from functools import partial

from sme_apply.company import Company
from sme_apply.drafts.draft import Draft
from sme_apply.eligibility import RoundState, Screening, Verdict, Window
from sme_apply.eligibility.rounds import round_states
from sme_apply.programmes import Catalogue, Programme, Season, Track
from sme_apply.terms import BadInput, Message, Source, Text, message


class DueKind(Enum):
    """What happens on the day."""

    ROUND_OPENS = "round-opens"
    ROUND_CLOSES = "round-closes"
    PAPER_EXPIRES = "paper-expires"
    CERTIFICATE_EXPIRES = "certificate-expires"
    GRACE_ENDS = "grace-ends"
    AGREEMENT_ENDS = "agreement-ends"


_STAYS_WHEN_PAST = frozenset({DueKind.PAPER_EXPIRES, DueKind.CERTIFICATE_EXPIRES})
"""What has expired has to be renewed; everything else that is past is over."""


@dataclass(frozen=True, slots=True)
class DraftInHand:
    """A draft as the list of due things needs it.

    Args:
        id: its name in the vault.
        draft: what was typed.
        issued: by document id the days of issue of what is attached.
    """

    id: str
    draft: Draft
    issued: Mapping[str, date] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Due:
    """One thing that is due.

    Args:
        day: the last day on which it can be done, or the first on which it is open; ``None`` where it is not known.
        hour: the hour on that day as the notice writes it (``17:00``), Korean time, if known.
        name: what it is about: a programme with its track, a document.
        part: which part of it: the round.
        season, programme, track: where it belongs; ``None`` where it belongs to the company as a whole.
        draft: the draft that it is about, if there is one.
        fact: the path of the company's fact that it rests on, if it rests on one.
        source: where the day comes from; ``None`` where the user told it.
    """

    kind: DueKind
    day: date | None
    name: Text | None = None
    part: Text | None = None
    hour: str | None = None
    season: int | None = None
    programme: str | None = None
    track: str | None = None
    draft: str | None = None
    fact: str | None = None
    source: Source | None = None

    def days_left(self, today: date) -> int | None:
        """Return how many days are left: 0 on the day itself, below 0 after it, ``None`` where it is not known."""
        return None if self.day is None else (self.day - today).days

    @property
    def said(self) -> Message:
        """Return what happens, without the day."""
        about = {"name": self.name or "", "part": self.part or ""}
        return message(f"due-{self.kind.value}", **about)

    @property
    def of_draft(self) -> bool:
        """Whether a draft waits for it."""
        return self.draft is not None


def due_of_company(company: Company, today: date) -> tuple[Due, ...]:
    """Return what the company's own facts bring: its certificate, its grace and running agreements."""
    found = []
    certificate = company.sme_certificate.valid_until
    if certificate is not None:
        found.append(Due(DueKind.CERTIFICATE_EXPIRES, certificate, fact="sme_certificate.valid_until"))
    if isinstance(company.sme_grace_until, date):
        found.append(Due(DueKind.GRACE_ENDS, company.sme_grace_until, fact="sme_grace_until"))
    for grant in company.support_history or ():
        if grant.agreement_ends_on is not None:
            name = Text(ko=grant.programme or "", en=grant.programme or "")
            found.append(Due(DueKind.AGREEMENT_ENDS, grant.agreement_ends_on, name, fact="support_history"))
    return _ahead(found, today)


def due_of_draft(hand: DraftInHand, catalogue: Catalogue, today: date) -> tuple[Due, ...]:
    """Return what a draft waits for: its round and the papers that expire before they are handed in.

    A draft whose season or track is in the catalogue no more waits for nothing that is known.
    """
    draft = hand.draft
    try:
        season = catalogue.season(draft.season)
        programme = season.programme(draft.programme)
        track = programme.track(draft.track)
    except (BadInput, KeyError):
        return ()
    rounds = [each for each in round_states(programme, track, today, season.ends_on) if _meant(each, draft)]
    found = list(_of_rounds(rounds, programme, track, hand.id))
    days_of = {id: paper.issued_on for id, paper in draft.papers.items() if paper.issued_on} | dict(hand.issued)
    for document in track.documents:
        issued, reference = days_of.get(document.id), document.valid_for_days
        valid = programme.values.whole(reference) if reference is not None else None
        if issued is not None and valid is not None and reference is not None:
            # The day of issue itself is not counted (민법 제157조).
            last = issued + timedelta(days=valid)
            source = programme.values.source_of(reference)
            due = _due_of(programme, track, hand.id)
            found.append(due(DueKind.PAPER_EXPIRES, last, document.name, _name(programme, track), source=source))
    return _ahead(found, today)


def due_of_season(screening: Screening, drafted: Iterable[tuple[str, str | None]], today: date) -> tuple[Due, ...]:
    """Return the rounds of a season for which the company is not ineligible and that no draft is meant for.

    Args:
        screening: the company held against the season.
        drafted: programme and track of the drafts of the season.
    """
    taken = set(drafted)
    found: list[Due] = []
    for verdict in screening.tracks:
        if verdict.key not in taken and verdict.verdict is not Verdict.INELIGIBLE:
            states = round_states(verdict.programme, verdict.track, today, screening.season.ends_on)
            found.extend(_of_rounds(states, verdict.programme, verdict.track, None))
    return _ahead(found, today)


def seasons_under_way(catalogue: Catalogue, today: date) -> tuple[Season, ...]:
    """Return the seasons of which the notice is out and the last day has not passed."""
    return tuple(season for season in catalogue.seasons if season.noticed_on <= today <= season.ends_on)


def in_time_order(dues: Iterable[Due]) -> tuple[Due, ...]:
    """Return what is due in the order of the days; within a day by the hour, and last what has no known day."""
    return tuple(sorted(dict.fromkeys(dues), key=_moment))


def split_by_day(dues: Sequence[Due]) -> tuple[tuple[Due, ...], tuple[Due, ...]]:
    """Return what has a known day, and what has none."""
    return tuple(each for each in dues if each.day is not None), tuple(each for each in dues if each.day is None)


def _moment(due: Due) -> tuple[date, str, bool]:
    # A day without an hour counts to its end, and what a draft waits for comes first.
    return due.day or date.max, due.hour or "24", not due.of_draft


def _meant(state: RoundState, draft: Draft) -> bool:
    return draft.round in (None, state.round.id)


def _of_rounds(states: Iterable[RoundState], programme: Programme, track: Track, draft: str | None) -> Iterator[Due]:
    due, name = _due_of(programme, track, draft), _name(programme, track)
    for state in states:
        part, days, source = state.round.name, state.days, state.source
        if state.window is Window.CLOSED:
            continue
        if state.window is Window.UPCOMING and days.start is not None:
            yield due(DueKind.ROUND_OPENS, days.start, name, part, source=source)
        if not state.round.rolling and (state.window is not Window.UPCOMING or days.end is not None):
            yield due(DueKind.ROUND_CLOSES, days.end, name, part, state.closing_hour, source=source)


def _due_of(programme: Programme, track: Track, draft: str | None) -> partial[Due]:
    return partial(Due, season=programme.season, programme=programme.id, track=track.id, draft=draft)


def _name(programme: Programme, track: Track) -> Text:
    name, of_track = programme.name, track.name
    if track.id is None or of_track == name:
        return name
    return Text(ko=f"{name.ko} · {of_track.ko}", en=f"{name.en} · {of_track.en}")


def _ahead(dues: Iterable[Due], today: date) -> tuple[Due, ...]:
    return in_time_order(
        each for each in dues if each.day is None or each.day >= today or each.kind in _STAYS_WHEN_PAST
    )
