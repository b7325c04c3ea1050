"""Definitions from elsewhere, laid over those that came with the application."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sme_apply.programmes.catalogue import Catalogue, shipped_catalogue
from sme_apply.programmes.definition_source import DefinitionSource, FolderOfDefinitions
from sme_apply.programmes.origin import Origin
from sme_apply.programmes.programme import Programme, Season
from sme_apply.programmes.reading import Reader
from sme_apply.terms import BadInput, Message, message


@dataclass(frozen=True, slots=True)
class Layered:
    """A catalogue with definitions laid over it.

    Args:
        catalogue: the whole, each laid-over part with its origin.
        faults: what was refused; whatever stood beneath it is still there.
        laid: season and id of each programme that was laid over or added.
    """

    catalogue: Catalogue
    faults: tuple[Message, ...]
    laid: tuple[tuple[int, str], ...]


def laid_over(beneath: Catalogue, source: DefinitionSource, origin: Origin) -> Layered:
    """Lay definitions over a catalogue: one of the same season and id replaces the one beneath, the others are added.

    A programme that has a fault is left out as a whole, so that the one beneath it stays. A season that is described
    anew keeps the programmes that stand in it.
    """
    found: list[BadInput] = []
    try:
        own = Reader(source, found.append, beneath).seasons()
    except BadInput as refused:
        found, own = [refused], ()
    seasons = {season.year: season for season in beneath.seasons}
    for season in own:
        told = seasons.get(season.year)
        described = season if season is not told and _is_described_anew(season, told) else told
        assert described is not None
        if described is season:
            order = season.order or getattr(told, "order", ())
            described = season.model_copy(update={"origin": origin, "order": order})
        marked = {each.id: each.model_copy(update={"origin": origin}) for each in season.programmes}
        seasons[season.year] = described.model_copy(update={"programmes": _joined(described, told, marked)})
    laid = tuple((season.year, programme.id) for season in own for programme in season.programmes)
    whole = Catalogue(tuple(seasons[year] for year in sorted(seasons)))
    return Layered(whole, tuple(dict.fromkeys(each.message for each in found)), laid)


def load_catalogue_with(own_folder: Path, beneath: Catalogue | None = None) -> Layered:
    """Load the user's own folder of definitions beside the shipped ones, as data that nobody has vouched for.

    Nothing in the folder can hide a shipped programme except by a sound definition of the same season and id.

    Args:
        beneath: the catalogue that the folder is laid over; the shipped one if absent.
    """
    catalogue = beneath or shipped_catalogue()
    try:
        there = own_folder.is_dir()
    except (OSError, ValueError):
        there = False
    if not there:
        return Layered(catalogue, (message("maintaining-no-own-folder", folder=own_folder.name),), ())
    return laid_over(catalogue, FolderOfDefinitions(own_folder), Origin("own", own_folder.name))


def _is_described_anew(season: Season, beneath: Season | None) -> bool:
    """Whether a season has a description of its own; without ``season.yaml`` it is the one beneath."""
    if beneath is None:
        return True
    own = [name for name in Season.model_fields if name not in Season.only_in_code]
    return any(getattr(season, name) != getattr(beneath, name) for name in own)


def _joined(season: Season, beneath: Season | None, laid: dict[str, Programme]) -> tuple[Programme, ...]:
    known = {each.id: each for each in beneath.programmes} if beneath else {}
    ids = dict.fromkeys((*(id for id in season.order if id in known or id in laid), *known, *laid))
    return tuple(laid.get(id) or known[id] for id in ids)
