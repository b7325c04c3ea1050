"""``sme-apply import`` and ``sme-apply screen-all``: lists of clients in, verdicts on all of them out."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from sme_apply.cli.command_line import CommandLine
from sme_apply.cli.printing import show

_REFUSED = 3


def add_sheets_commands(line: CommandLine) -> None:
    """Add the commands to the command line."""
    group, words, parts = line.group, line.words, line.parts
    in_language, described = line.in_language, line.described

    def said(name: str) -> str:
        return words.text(f"sheets-{name}-help")

    paths = click.Path(path_type=Path)

    @group.group("import", cls=type(group), help=said("import"))
    @in_language
    def import_group() -> None:
        """Everything about lists of clients."""

    @import_group.command("template", help=said("template"))
    @click.argument("out", type=paths, metavar="OUT.xlsx")
    @described("season")
    @in_language
    def template_command(out: Path, season: int) -> None:
        from sme_apply.cli.client_sheets import write_template

        show(write_template(out, season, words))

    @import_group.command("check", help=said("check"))
    @click.argument("file", type=paths, metavar="FILE")
    @click.option("--sheet", default=None, metavar="NAME", help=said("sheet"))
    @click.option("--mend", type=paths, default=None, metavar="OUT.xlsx", help=said("mend"))
    @in_language
    @click.pass_context
    def check_command(context: click.Context, file: Path, sheet: str | None, mend: Path | None) -> None:
        from sme_apply.cli.client_sheets import check_page, checked_sheet, write_mending

        found = checked_sheet(file, sheet)
        if mend is not None and found.table.refused:
            write_mending(found, mend, words)
        show(check_page(found, mend, words))
        context.exit(_REFUSED if found.table.refused else 0)

    @group.command("screen-all", help=said("screen-all"))
    @click.argument("source", type=paths, metavar="FOLDER_OR_FILE")
    @described("season")
    @described("as-of")
    @described("confirmations")
    @click.option("--sheet", default=None, metavar="NAME", help=said("sheet"))
    @click.option("--processes", type=click.IntRange(1, 64), default=None, metavar="N", help=said("processes"))
    @click.option("--out", type=paths, required=True, metavar="FILE.xlsx|csv|json", help=said("out"))
    @in_language
    @click.pass_context
    def screen_all_command(
        context: click.Context,
        source: Path,
        season: int,
        as_of: date | None,
        confirmations: Path | None,
        sheet: str | None,
        processes: int | None,
        out: Path,
    ) -> None:
        from sme_apply.cli.judging import catalogue_of
        from sme_apply.cli.screening_all import clients_of, screen_all, summary_lines
        from sme_apply.programmes import size_standards
        from sme_apply.sheets import Rules

        rules = Rules(catalogue_of(confirmations, parts).season(season), size_standards(), as_of or parts.today())
        done = screen_all(clients_of(source, sheet), rules, out, words, processes)
        show(summary_lines(done, out, words))
        context.exit(_REFUSED if done.problems else 0)
