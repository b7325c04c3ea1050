"""Writes the skeleton of a new definition."""

from __future__ import annotations

from pathlib import Path

from sme_apply import shipped
from sme_apply.cli.forms_folder import season_and_id
from sme_apply.programmes import shipped_catalogue
from sme_apply.terms import BadInput, OutputError, message


def write_skeleton(name: str, into: Path) -> Path:
    """Write a commented definition that is sound and never ``eligible``, and return its folder.

    Args:
        name: season and id, as in ``2026/my-programme``.
        into: the folder of definitions; a season that nobody describes yet is described there too.

    Raises:
        BadInput: if the name cannot be used or the folder is already there.
        OutputError: if a file cannot be written.
    """
    found = season_and_id(name)
    if found is None:
        raise BadInput(message("maintaining-new-wrong-name", name=name))
    season, id = found
    folder = into / str(season) / id
    season_file = into / str(season) / "season.yaml"
    described = any(each.year == season for each in shipped_catalogue().seasons)
    try:
        folder.mkdir(parents=True)
        if not described and not season_file.exists():
            season_file.write_text(_filled("season.yaml", season, id), encoding="utf-8", newline="\n")
        for file in ("programme.yaml", "values.yaml"):
            (folder / file).write_text(_filled(file, season, id), encoding="utf-8", newline="\n")
    except FileExistsError:
        raise BadInput(message("maintaining-new-exists", folder=str(folder))) from None
    except OSError as error:
        raise OutputError(message("maintaining-not-written", file=str(folder))) from error
    return folder


def _filled(file: str, season: int, id: str) -> str:
    text = (shipped.resources() / "skeletons" / file).read_text(encoding="utf-8")
    return text.replace("PROGRAMME-ID", id).replace("SEASON-YEAR", str(season))
