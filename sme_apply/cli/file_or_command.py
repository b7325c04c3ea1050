"""A file in the place of a command opens the window with it, as a double click on the file does."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from sme_apply.cli.wording import Command, Group

_ENDINGS = (".smeapply", ".pdf")


class FileOrCommand(Group):
    """The commands of the program; what is no command but looks like a file is opened in the window.

    A name of a command is always the command: a file of that name is given with its folder, as every desktop does.
    """

    open_file: Callable[[Path, bool], int]
    """Opens the window with a file, leaving after the first paint if that was asked for; returns the exit code."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command of the first word, or the one that opens it as a file."""
        if args[0] in self.commands or not _looks_like_a_file(args[0]):
            return super().resolve_command(ctx, args)
        # A name that begins with a dash has come this far only after "--".
        rest = ["--", *args] if args[0].startswith("-") else args
        return "open", self._opening(bool(ctx.params.get("exit_after_first_paint"))), rest

    def _opening(self, leave: bool) -> click.Command:
        def open_one(file: str) -> Any:
            click.get_current_context().exit(self.open_file(Path(os.path.abspath(file)), leave))

        lang = click.Option(["--lang"], expose_value=False, hidden=True)
        return Command("open", params=[click.Argument(["file"]), lang], callback=open_one)


def _looks_like_a_file(word: str) -> bool:
    separators = tuple(filter(None, (os.sep, os.altsep)))
    return any(each in word for each in separators) or word.lower().endswith(_ENDINGS)
