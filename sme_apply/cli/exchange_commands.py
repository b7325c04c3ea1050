"""``sme-apply exchange show``: what an exchange file carries, and what it tells otherwise than a company file."""

from __future__ import annotations

from pathlib import Path

import click

from sme_apply.cli.command_line import CommandLine
from sme_apply.cli.printing import show


def add_exchange_commands(line: CommandLine) -> None:
    """Add the commands to the command line."""
    words, in_language = line.words, line.in_language
    paths = click.Path(path_type=Path)

    @line.group.group("exchange", cls=type(line.group), help=words.text("exchange-group-help"))
    @in_language
    def exchange_group() -> None:
        """Everything about exchange files."""

    @exchange_group.command("show", help=words.text("exchange-show-help"))
    @click.argument("file", type=paths, metavar="FILE.smeapply")
    @click.option(
        "--against", type=paths, default=None, metavar="COMPANY.json", help=words.text("exchange-against-help")
    )
    @in_language
    def show_command(file: Path, against: Path | None) -> None:
        from sme_apply.cli.exchange_page import differences_page, parcel_page, received

        parcel = received(file)
        lines = [*parcel_page(parcel, words)]
        if against is not None:
            lines += differences_page(parcel, against, words)
        show(lines)
