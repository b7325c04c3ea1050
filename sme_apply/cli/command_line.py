"""What a file of commands needs to put its own into the command line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import click

from sme_apply.cli.parts import Parts
from sme_apply.sentences import Sentences

Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]


@dataclass(frozen=True, slots=True)
class CommandLine:
    """The command line while it is made.

    Args:
        group: the whole command line.
        words: the sentences of the language that it speaks.
        parts: what the commands work with.
        in_language: gives a command the option ``--lang``.
        described: gives a command an option that others have, too.
    """

    group: click.Group
    words: Sentences
    parts: Parts
    in_language: Decorator
    described: Callable[[str], Decorator]
