"""``sme-apply package``: the application and its papers as a folder that is ready to be handed in."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from sme_apply.cli.command_line import CommandLine
from sme_apply.cli.printing import show


def add_package_command(line: CommandLine) -> None:
    """Add the command to the command line."""
    group, words, parts = line.group, line.words, line.parts
    in_language, described = line.in_language, line.described

    def said(name: str) -> str:
        return words.text(f"package-{name}-help")

    paths = click.Path(path_type=Path)
    megabytes = click.FloatRange(min=0.1, max=10_000)

    @group.command("package", help=said("command"))
    @click.argument("company", type=paths, metavar="COMPANY.json")
    @described("programme")
    @described("track")
    @described("season")
    @described("as-of")
    @described("answers")
    @described("confirmations")
    @click.option("--without-data", is_flag=True, help=words.text("cli-without-data-help"))
    @click.option("--document", "documents", multiple=True, metavar="ID=FILE", help=said("document"))
    @click.option("--issued", "issued", multiple=True, metavar="ID=DATE", help=said("issued"))
    @click.option("--separate", is_flag=True, help=said("separate"))
    @click.option("--file-mb", "file_mb", type=megabytes, default=None, metavar="MB", help=said("file-mb"))
    @click.option("--total-mb", "total_mb", type=megabytes, default=None, metavar="MB", help=said("total-mb"))
    @click.option("--names", "pattern", default=None, metavar="PATTERN", help=said("names"))
    @click.option("--out", type=paths, required=True, metavar="FOLDER", help=said("out"))
    @in_language
    def package_command(
        company: Path,
        programme: str,
        track: str | None,
        season: int,
        as_of: date | None,
        answers: Path | None,
        confirmations: Path | None,
        without_data: bool,
        documents: tuple[str, ...],
        issued: tuple[str, ...],
        separate: bool,
        file_mb: float | None,
        total_mb: float | None,
        pattern: str | None,
        out: Path,
    ) -> None:
        from sme_apply.cli.drafting import application_of
        from sme_apply.cli.judging import catalogue_of
        from sme_apply.cli.packaging import asked_rules, named_files, package_page, packaged

        day, catalogue = as_of or parts.today(), catalogue_of(confirmations, parts)
        application = application_of(company, catalogue, season, programme, track, day, answers)
        files = named_files(documents, issued, application)
        rules = asked_rules(separate, file_mb, total_mb, pattern)
        made, laid_over = packaged(application, files, rules, day, out, with_data=not without_data)
        show(package_page(made, laid_over, out, words))
