"""Writes the specifications of programmes beside their definitions."""

from __future__ import annotations

from pathlib import Path

from sme_apply import shipped
from sme_apply.cli.forms_folder import season_and_id, there
from sme_apply.export.whole import write_whole
from sme_apply.programmes import Programme, shipped_catalogue
from sme_apply.programmes.definition_source import FolderOfDefinitions
from sme_apply.programmes.reading import Reader
from sme_apply.programmes.spec import SPEC_FILE, spec_page
from sme_apply.terms import BadInput, message


def write_specs(name: str | None, into: Path | None) -> list[Path]:
    """Write ``<season>/<programme>/spec.md`` and return the files.

    Args:
        name: only this programme, as ``export-voucher`` (in every season) or ``2025/export-voucher``.
        into: the folder of definitions that are read and beside which the pages are written; the shipped ones if
            absent.

    Raises:
        BadInput: if a definition has a fault or there is no such programme.
        OutputError: if a page cannot be written.
    """
    folder = there(into) if into else shipped.forms()
    seasons = Reader(FolderOfDefinitions(folder, may_link_out=into is None), beneath=shipped_catalogue()).seasons()
    found = [each for season in seasons for each in season.programmes if _is_meant(each, name)]
    if not found:
        raise BadInput(message("maintaining-no-such-definition", name=name or folder.name))
    written = []
    for programme in found:
        path = folder / str(programme.season) / programme.id / SPEC_FILE
        write_whole(path, spec_page(programme).encode("utf-8"))
        written.append(path)
    return written


def _is_meant(programme: Programme, name: str | None) -> bool:
    if name is None:
        return True
    found = season_and_id(name)
    return (programme.season, programme.id) == found if found else programme.id == name
