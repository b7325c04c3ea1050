"""The catalogue: all seasons and programmes, read from a folder of definitions."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from pathlib import Path

from sme_apply import shipped
from sme_apply.company import SizeStandards, parse_size_standards
from sme_apply.programmes.checking import checked, fault
from sme_apply.programmes.definition_file import DefinitionFile, read_definition
from sme_apply.programmes.flaw import message_of, unknown_key
from sme_apply.programmes.form import Form
from sme_apply.programmes.programme import Programme, Season
from sme_apply.programmes.soundness import faults_of, faults_of_form, faults_of_season
from sme_apply.programmes.whole_tracks import VALUE_KEYS, MergeFault, Whole, with_whole_tracks
from sme_apply.terms import BadInput, message

_PROBLEM = "programmes-problem-"


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


@functools.cache
def shipped_catalogue() -> Catalogue:
    """Return the catalogue that comes with the application, read once."""
    return load_catalogue(shipped.forms())


@functools.cache
def size_standards() -> SizeStandards:
    """Return the cap tables of 중소기업기본법 시행령 별표 1 and 별표 3 that come with the application."""
    return parse_size_standards((shipped.resources() / "tables" / "size_standards.csv").read_bytes())


def load_catalogue(folder: Path) -> Catalogue:
    """Read ``<season>/season.yaml`` and ``<season>/<programme>/programme.yaml``.

    Beside ``programme.yaml`` may stand ``values.yaml`` (its figures and sources) and ``form.yaml``.

    Raises:
        BadInput: at the first fault, with file, line and key.
    """
    inside = sorted(folder.iterdir()) if folder.is_dir() else []
    seasons = tuple(_season(each, folder) for each in inside if (each / "season.yaml").is_file())
    if not seasons:
        raise BadInput(message("programmes-no-definitions", folder=folder.name))
    return Catalogue(tuple(sorted(seasons, key=lambda season: season.year)))


def _season(folder: Path, root: Path) -> Season:
    file = _read(folder / "season.yaml", root)
    season = checked(Season, file.content, file)
    if str(season.year) != folder.name:
        raise fault(file, ("year",), message(_PROBLEM + "other-folder", folder=folder.name))
    for each in faults_of_season(season):
        raise fault(file, each.place, each.problem)
    found = {path.parent.name: path for path in folder.glob("*/programme.yaml")}
    for position, id in enumerate(season.order):
        if id not in found:
            raise fault(file, ("order", position), message(_PROBLEM + "no-folder", folder=id))
    names = dict.fromkeys((*season.order, *sorted(found)))
    programmes = tuple(_programme(found[name], season, root) for name in names)
    return season.model_copy(update={"programmes": programmes})


def _programme(path: Path, season: Season, root: Path) -> Programme:
    file = _with_values(_read(path, root), path.parent / "values.yaml", root)
    whole = _whole(file)
    programme = checked(Programme, whole.content, file, whole.in_file)
    if programme.id != path.parent.name:
        raise fault(file, ("id",), message(_PROBLEM + "other-folder", folder=path.parent.name))
    if programme.season != season.year:
        raise fault(file, ("season",), message(_PROBLEM + "other-folder", folder=str(season.year)))
    for each in faults_of(programme):
        raise fault(file, whole.in_file(each.place), each.problem)
    form_path = path.parent / "form.yaml"
    if not form_path.is_file():
        return programme
    return programme.model_copy(update={"form": _form(_read(form_path, root), programme)})


def _with_values(file: DefinitionFile, path: Path, root: Path) -> DefinitionFile:
    """Join the figures and their sources, which may stand in a file of their own beside the rules."""
    if not path.is_file():
        return file
    beside = _read(path, root)
    for key in beside.content:
        if key not in VALUE_KEYS:
            raise fault(beside, (key,), message_of(unknown_key(key, VALUE_KEYS)))
    return file.joined(beside)


def _form(file: DefinitionFile, programme: Programme) -> Form:
    form = checked(Form, file.content, file)
    for each in faults_of_form(form, programme):
        raise fault(file, each.place, each.problem)
    return form


def _whole(file: DefinitionFile) -> Whole:
    try:
        return with_whole_tracks(file.content)
    except MergeFault as error:
        raise fault(file, error.place, message_of(error.flaw)) from error


def _read(path: Path, root: Path) -> DefinitionFile:
    return read_definition(path, path.relative_to(root).as_posix())
