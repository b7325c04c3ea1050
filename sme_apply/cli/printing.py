"""Prints what a command has found."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from typing import Any

import click

from sme_apply.cli.layout import printable
from sme_apply.cli.plain_values import as_json
from sme_apply.terms import OutputError, message


def show(lines: str | Iterable[str]) -> None:
    """Print a page; nothing that a file or a user told can steer the terminal.

    Raises:
        OutputError: if the output cannot be written (a full disk behind it).
    """
    _print(printable(lines if isinstance(lines, str) else "\n".join(lines)))


def show_object(value: Any) -> None:
    """Print a value as JSON.

    Raises:
        OutputError: if the output cannot be written.
    """
    _print(as_json(value))


def show_text(text: str) -> None:
    """Print text as it is.

    Raises:
        OutputError: if the output cannot be written.
    """
    _print(text)


def let_go_of_output() -> None:
    """Send what is still waiting to be printed to nowhere, so that Python does not complain when it closes."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _print(text: str) -> None:
    try:
        click.echo(text)
    except BrokenPipeError:
        raise
    except OSError as error:
        let_go_of_output()
        raise OutputError(message("cli-no-output")) from error
