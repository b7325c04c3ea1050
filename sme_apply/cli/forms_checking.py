"""Checks a folder of definitions and prints every fault."""

from __future__ import annotations

from pathlib import Path

import click

from sme_apply import shipped
from sme_apply.cli.forms_folder import there
from sme_apply.cli.layout import printable
from sme_apply.cli.plain_values import machine_message
from sme_apply.cli.printing import show, show_object
from sme_apply.programmes import Catalogue, shipped_catalogue
from sme_apply.programmes.cases_soundness import faults_of_cases
from sme_apply.programmes.catalogue import all_faults
from sme_apply.programmes.definition_source import FolderOfDefinitions
from sme_apply.programmes.layers import laid_over
from sme_apply.programmes.origin import Origin
from sme_apply.sentences import Sentences
from sme_apply.terms import BadInput


def check_definitions(folder: Path | None, words: Sentences, as_object: bool) -> int:
    """Print the faults of a folder of definitions, or of the shipped ones, examples included; return the exit code.

    A folder beside the shipped definitions need not describe a season that these describe.
    """
    source = FolderOfDefinitions(there(folder) if folder else shipped.forms(), may_link_out=folder is None)
    nothing = Catalogue(())
    beneath = shipped_catalogue() if folder else nothing
    faults = all_faults(source, beneath)
    own = laid_over(beneath, source, Origin("own", source.name))
    programmes = [own.catalogue.programme(season, id) for season, id in own.laid]
    whole = folder or shipped.forms()
    faults += tuple(each for programme in programmes for each in faults_of_cases(whole, programme))
    if as_object:
        told = [{**machine_message(each), "sentence": words.say(each)} for each in faults]
        show_object({"sound": not faults, "faults": told})
        return BadInput.exit_code if faults else 0
    if faults:
        for each in faults:
            click.echo(printable(words.say(each)), err=True)
        click.echo(words.text("maintaining-faults", count=len(faults)), err=True)
        return BadInput.exit_code
    seasons = len({season for season, _ in own.laid} or source.names())
    figures = sum(len(each.known_values) for each in programmes)
    show(words.text("cli-forms-sound", seasons=seasons, programmes=len(programmes), figures=figures))
    return 0
