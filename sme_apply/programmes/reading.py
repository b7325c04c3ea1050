"""Reads seasons and programmes from their definitions, whole or not at all, and reports each fault."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, TypeVar

from sme_apply.programmes.checking import fault, shape_faults
from sme_apply.programmes.definition import Definition
from sme_apply.programmes.definition_file import DefinitionFile, Place, parse_definition
from sme_apply.programmes.definition_source import APPLICATION_FORM, FIGURES, RULES, SEASON_FILE, DefinitionSource
from sme_apply.programmes.flaw import message_of, unknown_key
from sme_apply.programmes.form import Form
from sme_apply.programmes.programme import Programme, Season
from sme_apply.programmes.soundness import Fault, faults_of, faults_of_combinations, faults_of_form, faults_of_season
from sme_apply.programmes.visible_text import places_with_hidden_letters
from sme_apply.programmes.web_addresses import faults_of_addresses
from sme_apply.programmes.whole_tracks import VALUE_KEYS, MergeFault, Whole, with_whole_tracks
from sme_apply.terms import BadInput, message

if TYPE_CHECKING:
    from sme_apply.programmes.catalogue import Catalogue

_PROBLEM = "programmes-problem-"
_YEAR = re.compile(r"[0-9]{4}")
Report = Callable[[BadInput], None]
Kind = TypeVar("Kind", bound=Definition)


def at_the_first(found: BadInput) -> None:
    """Stop at the first fault, which is raised."""
    raise found


class Reader:
    """Reads one source of definitions.

    Args:
        source: where the files are.
        report: is told each fault; what has a fault is left out. `at_the_first` raises instead.
        beneath: a catalogue whose seasons the programmes may belong to without a ``season.yaml`` of their own.
    """

    def __init__(
        self, source: DefinitionSource, report: Report = at_the_first, beneath: Catalogue | None = None
    ) -> None:
        self._source = source
        self._report = report
        self._beneath = {season.year: season for season in beneath.seasons} if beneath else {}
        self.contents: dict[str, dict[str, object]] = {}
        """By name of the file what each sound definition was made of, the figures beside the rules included."""

    def seasons(self) -> tuple[Season, ...]:
        """Return every sound season with its sound programmes, the earliest first."""
        by_season: dict[str, list[str]] = {}
        for name in self._source.names():
            by_season.setdefault(name.partition("/")[0], []).append(name)
        found = (self._whole_season(folder, frozenset(names)) for folder, names in by_season.items())
        return tuple(sorted((season for season in found if season), key=lambda season: season.year))

    def _whole_season(self, folder: str, names: frozenset[str]) -> Season | None:
        programmes = tuple(sorted({name.split("/")[1] for name in names if name.count("/") == 2}))
        if f"{folder}/{SEASON_FILE}" not in names:
            beneath = self._beneath.get(int(folder)) if _YEAR.fullmatch(folder) else None
            if beneath is None:
                self._report(BadInput(message("maintaining-no-season-file", folder=folder)))
            return self._with_programmes(beneath, programmes, names) if beneath else None
        file = self._file(f"{folder}/{SEASON_FILE}")
        season = self._season(folder, file, programmes) if file else None
        if file is None or season is None:
            return None
        whole = self._with_programmes(season, programmes, names)
        return whole if self._sound(faults_of_combinations(season, self._tracks(whole, programmes)), file) else None

    def _with_programmes(self, season: Season, programmes: tuple[str, ...], names: frozenset[str]) -> Season:
        ordered = dict.fromkeys((*(id for id in season.order if id in programmes), *programmes))
        found = (self._programme(f"{season.year}/{id}", id, season, names) for id in ordered)
        return season.model_copy(update={"programmes": tuple(programme for programme in found if programme)})

    def _tracks(self, season: Season, programmes: tuple[str, ...]) -> dict[str, tuple[str | None, ...] | None]:
        """Return by programme the ids of its tracks; ``None`` for one that has a fault of its own."""
        beneath: tuple[Programme, ...] = getattr(self._beneath.get(season.year), "programmes", ())
        known = {each.id: tuple(track.id for track in each.tracks) for each in (*beneath, *season.programmes)}
        return {**dict.fromkeys(programmes), **known}

    def _season(self, folder: str, file: DefinitionFile, programmes: tuple[str, ...]) -> Season | None:
        season = self._checked(Season, file)
        if season is None:
            return None
        faults = list(faults_of_season(season))
        if str(season.year) != folder:
            faults.insert(0, Fault(("year",), message(_PROBLEM + "other-folder", folder=folder)))
        known = {*programmes, *(each.id for each in getattr(self._beneath.get(season.year), "programmes", ()))}
        for position, id in enumerate(season.order):
            if id not in known:
                faults.append(Fault(("order", position), message(_PROBLEM + "no-folder", folder=id)))
        return season if self._sound(faults, file) else None

    def _programme(self, folder: str, id: str, season: Season, names: frozenset[str]) -> Programme | None:
        if f"{folder}/{RULES}" not in names:
            self._report(BadInput(message("maintaining-no-rules-file", folder=folder)))
            return None
        rules = self._file(f"{folder}/{RULES}")
        figures = self._file(f"{folder}/{FIGURES}") if f"{folder}/{FIGURES}" in names else None
        if rules is None or (figures is None and f"{folder}/{FIGURES}" in names):
            return None
        file = self._together(rules, figures)
        whole = self._with_whole_tracks(file) if file else None
        if file is None or whole is None:
            return None
        programme = self._checked(Programme, file, whole)
        if programme is None:
            return None
        faults = [*faults_of(programme), *faults_of_addresses(programme)]
        for key, told, wanted in (("season", programme.season, season.year), ("id", programme.id, id)):
            if told != wanted:
                faults.insert(0, Fault((key,), message(_PROBLEM + "other-folder", folder=str(wanted))))
        if not self._sound(faults, file, whole.in_file):
            return None
        return self._with_form(programme, f"{folder}/{APPLICATION_FORM}", names)

    def _with_form(self, programme: Programme, name: str, names: frozenset[str]) -> Programme | None:
        if name not in names:
            return programme
        file = self._file(name)
        form = self._checked(Form, file) if file else None
        if file is None or form is None or not self._sound(faults_of_form(form, programme), file):
            return None
        return programme.model_copy(update={"form": form})

    def _file(self, name: str) -> DefinitionFile | None:
        try:
            file = parse_definition(self._source.read(name), name)
        except BadInput as found:
            self._report(found)
            return None
        hidden = [
            Fault(place, message("maintaining-hidden-letters")) for place in places_with_hidden_letters(file.content)
        ]
        return file if self._sound(hidden, file) else None

    def _together(self, rules: DefinitionFile, figures: DefinitionFile | None) -> DefinitionFile | None:
        """Join the figures and their sources, which may stand in a file of their own beside the rules."""
        if figures is None:
            return rules
        strangers = [
            fault(figures, (key,), message_of(unknown_key(key, VALUE_KEYS)))
            for key in figures.content
            if key not in VALUE_KEYS
        ]
        for stranger in strangers:
            self._report(stranger)
        if strangers:
            return None
        try:
            return rules.joined(figures)
        except BadInput as found:
            self._report(found)
            return None

    def _with_whole_tracks(self, file: DefinitionFile) -> Whole | None:
        try:
            return with_whole_tracks(file.content)
        except MergeFault as error:
            self._report(fault(file, error.place, message_of(error.flaw)))
            return None

    def _checked(self, kind: type[Kind], file: DefinitionFile, whole: Whole | None = None) -> Kind | None:
        content, in_file = (whole.content, whole.in_file) if whole else (file.content, lambda place: place)
        checked = shape_faults(kind, content, file, in_file)
        if isinstance(checked, tuple):
            for each in checked:
                self._report(each)
            return None
        self.contents[file.name] = file.content
        return checked

    def _sound(
        self, faults: Iterable[Fault], file: DefinitionFile, in_file: Callable[[Place], Place] = lambda place: place
    ) -> bool:
        sound = True
        for each in faults:
            sound = False
            self._report(fault(file, in_file(each.place), each.problem))
        return sound
