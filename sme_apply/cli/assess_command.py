"""``sme-apply assess``: the assessment report of a company as a PDF."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sme_apply.cli.command_line import CommandLine
from sme_apply.cli.printing import show
from sme_apply.sentences import LANGUAGES, Language
from sme_apply.terms import BadInput, message

if TYPE_CHECKING:
    from sme_apply.eligibility import Screening


def add_assess_command(line: CommandLine) -> None:
    """Add the command to the command line."""
    group, words, parts = line.group, line.words, line.parts
    in_language, described = line.in_language, line.described

    def said(name: str) -> str:
        return words.text(f"assessment-{name}-help")

    @group.command("assess", help=said("command"))
    @click.argument("company", type=click.Path(path_type=Path), metavar="COMPANY.json")
    @click.option("--programme", "programmes", multiple=True, metavar="ID", help=said("programme"))
    @described("season")
    @described("as-of")
    @described("confirmations")
    @click.option("--language", type=click.Choice(LANGUAGES), default=None, help=said("language"))
    @described("out")
    @in_language
    def assess_command(
        company: Path,
        programmes: tuple[str, ...],
        season: int,
        as_of: date | None,
        confirmations: Path | None,
        language: Language | None,
        out: Path,
    ) -> None:
        from sme_apply.cli.judging import judged

        day = as_of or parts.today()
        told, found = judged(company, season, day, confirmations, parts)
        parts.write_assessment(told, _only(found, programmes), parts.today(), out, language or words.language)
        show(words.text("assessment-written", file=str(out)))


def _only(screening: Screening, programmes: tuple[str, ...]) -> Screening:
    """Return a screening with only the programmes that were named, all of them where none was.

    Raises:
        BadInput: if the season has no such programme.
    """
    known = dict.fromkeys(verdict.programme.id for verdict in screening.tracks)
    unknown = next((id for id in programmes if id not in known), None)
    if unknown is not None:
        raise BadInput(message("assessment-no-such-programme", programme=unknown, programmes=tuple(known)))
    if not programmes:
        return screening
    return replace(screening, tracks=tuple(each for each in screening.tracks if each.programme.id in programmes))
