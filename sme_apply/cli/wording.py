"""Which language the command line speaks, and help pages in that language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import click

from sme_apply.sentences import LANGUAGES, Language, Sentences, sentences

LANGUAGE_VARIABLE = "SME_APPLY_LANG"
_NAMES: Mapping[str, Language] = {language: language for language in LANGUAGES}


def language_of(arguments: Sequence[str], environment: Mapping[str, str]) -> Language | None:
    """Return the language asked for: ``--lang`` wherever it stands, else ``SME_APPLY_LANG``, else none."""
    asked = environment.get(LANGUAGE_VARIABLE, "")
    for position, argument in enumerate(arguments):
        if argument == "--":
            break
        if argument.startswith("--lang="):
            asked = argument.removeprefix("--lang=")
        elif argument == "--lang" and position + 1 < len(arguments):
            asked = arguments[position + 1]
    return _NAMES.get(asked)


class _Formatter(click.HelpFormatter):
    words: Sentences

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        super().write_usage(prog, args, f"{self.words.text('cli-usage')} ")

    def write_heading(self, heading: str) -> None:
        keys = {"Options": "cli-options", "Commands": "cli-commands"}
        super().write_heading(self.words.text(keys[heading]) if heading in keys else heading)


def context_in(language: Language) -> type[click.Context]:
    """Return the kind of click context whose help pages are in a language."""

    class Formatter(_Formatter):
        words = sentences(language)

    class Context(click.Context):
        formatter_class = Formatter

    return Context


class Command(click.Command):
    """A command whose help pages are in the language asked for."""

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        return _with_words(super().get_help_option(ctx), ctx)


class Group(click.Group):
    """A group of commands whose help pages are in the language asked for."""

    command_class = Command

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        return _with_words(super().get_help_option(ctx), ctx)


def _with_words(option: click.Option | None, context: click.Context) -> click.Option | None:
    words: Sentences | None = getattr(context.formatter_class, "words", None)
    if option is not None and words is not None:
        option.help = words.text("cli-help-help")
    return option


def said_of_usage(error: click.UsageError, words: Sentences) -> str:
    """Return what is wrong with how the program was called, and what to do."""
    values: dict[str, Any] = {}
    match error:
        case click.exceptions.NoSuchOption():
            key, values = "cli-no-such-option", {"option": error.option_name}
        case click.exceptions.MissingParameter():
            key, values = "cli-missing-argument", {"argument": _name(error)}
        case click.exceptions.BadParameter():
            choices = getattr(getattr(error.param, "type", None), "choices", None)
            key, values = "cli-bad-argument", {"argument": _name(error)}
            if choices:
                key, values = "cli-bad-choice", {**values, "choices": tuple(str(choice) for choice in choices)}
        case click.exceptions.BadOptionUsage():
            key, values = "cli-option-needs-value", {"option": error.option_name}
        case click.exceptions.NoSuchCommand() if error.ctx is not None and isinstance(error.ctx.command, click.Group):
            key, values = "cli-no-such-command", {"commands": tuple(error.ctx.command.list_commands(error.ctx))}
        case _:
            key = "cli-wrong-usage"
    page = error.ctx.command_path if error.ctx is not None else "sme-apply"
    return f"{words.text(key, **values)} {words.text('cli-see-help', command=page)}"


def _name(error: click.BadParameter) -> str:
    if error.param is None:
        return str(error.param_hint or "")
    if isinstance(error.param, click.Option):
        return error.param.opts[-1]
    return error.param.make_metavar(error.ctx) if error.ctx is not None else str(error.param.name)
