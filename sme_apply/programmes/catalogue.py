"""The catalogue: all seasons and programmes, read from a folder of definitions."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from pathlib import Path

from sme_apply import shipped
from sme_apply.company import SizeStandards, parse_size_standards
from sme_apply.programmes.definition_source import DefinitionSource, FolderOfDefinitions
from sme_apply.programmes.programme import Programme, Season
from sme_apply.programmes.reading import Reader
from sme_apply.terms import BadInput, Message, message


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All seasons, newest last."""

    seasons: tuple[Season, ...]

    def season(self, year: int) -> Season:
        """Return one season.

        Raises:
            BadInput: if there is no such season.
        """
        for season in self.seasons:
            if season.year == year:
                return season
        years = tuple(str(season.year) for season in self.seasons)
        raise BadInput(message("programmes-no-season", year=year, years=years))

    def programme(self, year: int, id: str) -> Programme:
        """Return one programme of a season.

        Raises:
            BadInput: if the season or the programme does not exist.
        """
        season = self.season(year)
        try:
            return season.programme(id)
        except KeyError:
            ids = tuple(programme.id for programme in season.programmes)
            raise BadInput(message("programmes-no-programme", id=id, year=year, ids=ids)) from None


_shipped: list[Catalogue] = []


def shipped_catalogue(cache: Path | None = None) -> Catalogue:
    """Return the catalogue that comes with the application, read once.

    Args:
        cache: the folder in which the read content is kept for the next start; it matters when the catalogue is read.
    """
    if not _shipped:
        _shipped.append(load_catalogue(shipped.forms(), cache))
    return _shipped[0]


@functools.cache
def size_standards() -> SizeStandards:
    """Return the cap tables of 중소기업기본법 시행령 별표 1 and 별표 3 that come with the application."""
    return parse_size_standards((shipped.resources() / "tables" / "size_standards.csv").read_bytes())


def load_catalogue(folder: Path, cache: Path | None = None) -> Catalogue:
    """Read ``<season>/season.yaml`` and ``<season>/<programme>/programme.yaml``.

    Beside ``programme.yaml`` may stand ``values.yaml`` (its figures and sources) and ``form.yaml``.

    Args:
        cache: the folder in which the read content is kept for the next time, if it may be kept.

    Raises:
        BadInput: at the first fault, with file, line and key.
    """
    source = FolderOfDefinitions(folder, may_link_out=True)
    if cache is not None:
        from sme_apply.programmes.catalogue_cache import cached_seasons

        return _not_empty(cached_seasons(source, cache), source)
    return _not_empty(Reader(source).seasons(), source)


def all_faults(source: DefinitionSource, beneath: Catalogue | None = None) -> tuple[Message, ...]:
    """Return every fault of every definition, in the order of the files and their lines.

    Args:
        beneath: a catalogue whose seasons the programmes may belong to without a ``season.yaml`` of their own.
    """
    found: list[BadInput] = []
    try:
        seasons = Reader(source, found.append, beneath).seasons()
        if not found:
            _not_empty(seasons, source)
    except BadInput as refused:
        found.append(refused)
    return tuple(dict.fromkeys(each.message for each in found))


def _not_empty(seasons: tuple[Season, ...], source: DefinitionSource) -> Catalogue:
    if not seasons:
        raise BadInput(message("programmes-no-definitions", folder=source.name))
    return Catalogue(seasons)
