"""What the user has read in the official notice wins over the shipped values."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from pydantic import ValidationError

from sme_apply.programmes.clause import clauses, with_sources
from sme_apply.programmes.flaw import problem_of
from sme_apply.programmes.programme import Programme
from sme_apply.programmes.soundness import faults_of
from sme_apply.programmes.value import FigureOf, KnownValue
from sme_apply.terms import BadInput, Source, SourceStatus, message

if TYPE_CHECKING:
    from sme_apply.programmes.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class Confirmation:
    """One value or clause confirmed or corrected against the notice.

    Args:
        season, programme, value: which value (its id without ``$``), or the id of a clause, which has a ``/`` in it.
        figure: what the notice says; equal to the shipped figure where it was only confirmed. Of a clause, which can
            only be confirmed as it stands, the mark of its wording.
        notice: the number of the notice, as printed on it.
        notice_date: the day of the notice.
        by: who read it.
        confirmed_on: the day on which it was read.
    """

    season: int
    programme: str
    value: str
    figure: FigureOf
    notice: str
    notice_date: date
    by: str
    confirmed_on: date


def confirmed(catalogue: Catalogue, confirmations: Iterable[Confirmation]) -> Catalogue:
    """Return the catalogue with the confirmations laid over it.

    A confirmation counts only in its own season; one that names an unknown programme, value or clause is left out, and
    so is that of a clause that is worded in another way now.

    Raises:
        BadInput: if a figure does not fit the unit of its value, or puts a banded table or a round out of order.
    """
    by_programme: dict[tuple[int, str], list[Confirmation]] = {}
    for confirmation in confirmations:
        by_programme.setdefault((confirmation.season, confirmation.programme), []).append(confirmation)
    if not by_programme:
        return catalogue
    seasons = []
    for season in catalogue.seasons:
        programmes = tuple(
            _with(programme, by_programme.get((season.year, programme.id), [])) for programme in season.programmes
        )
        seasons.append(season.model_copy(update={"programmes": programmes}))
    return type(catalogue)(tuple(seasons))


def _with(programme: Programme, confirmations: list[Confirmation]) -> Programme:
    if not confirmations:
        return programme
    values, sources = dict(programme.known_values), dict(programme.sources)
    asks_for_clauses = any("/" in each.value for each in confirmations)
    marks = {clause.id: clause.mark for clause in clauses(programme)} if asks_for_clauses else {}
    by_clause: dict[str, str] = {}
    for confirmation in confirmations:
        known = values.get(confirmation.value)
        is_clause = confirmation.value in marks and confirmation.figure == marks[confirmation.value]
        if known is None and not is_clause:
            continue
        source = f"confirmed-{confirmation.value.replace('/', '-of-')}"
        sources[source] = Source(
            year=confirmation.season,
            status=SourceStatus.CONFIRMED,
            reference=confirmation.notice,
            read_on=confirmation.confirmed_on,
        )
        if known is None:
            by_clause[confirmation.value] = source
        else:
            values[confirmation.value] = _fitting(confirmation, known, source)
    changed = programme.model_copy(update={"known_values": values, "sources": sources})
    if by_clause:
        changed = with_sources(changed, by_clause)
    for fault in faults_of(changed):
        raise BadInput(message("programmes-confirmation-fault", value=programme.name, problem=fault.problem))
    return changed


def _fitting(confirmation: Confirmation, known: KnownValue, source: str) -> KnownValue:
    try:
        shipped = {name: getattr(known, name) for name in ("unit", "label", "note")}
        return KnownValue.model_validate({**shipped, "source": source, "figure": confirmation.figure}, by_name=True)
    except ValidationError as error:
        problem = problem_of(error.errors(include_url=False)[0])
        raise BadInput(message("programmes-confirmation-fault", value=known.label, problem=problem)) from error
