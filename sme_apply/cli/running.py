"""Runs the command line: every known error ends with its exit code and two sentences, a bug is shown as a bug."""

from __future__ import annotations

import io
import os
import sys
import traceback
from collections.abc import Sequence
from typing import TextIO

import click

from sme_apply.cli.commands import commands
from sme_apply.cli.layout import printable
from sme_apply.cli.parts import Parts
from sme_apply.cli.printing import let_go_of_output
from sme_apply.cli.wording import language_of, said_of_usage
from sme_apply.sentences import Sentences, sentences
from sme_apply.terms import SmeApplyError

DONE, WRONG_USAGE, BUG, INTERRUPTED = 0, 2, 70, 130
DEBUG_VARIABLE = "SME_APPLY_DEBUG"


def run(arguments: Sequence[str], parts: Parts) -> int:
    """Carry out one command and return its exit code.

    Args:
        arguments: what follows the program's name.
        parts: what the entry point has put together.
    """
    _speak_utf8()
    asked = language_of(arguments, os.environ)
    words = sentences(asked or "ko")
    try:
        code = commands(parts, asked).main(list(arguments), prog_name="sme-apply", standalone_mode=False)
        return code if isinstance(code, int) else DONE
    except click.exceptions.Exit as ended:
        return ended.exit_code
    except click.exceptions.Abort:
        return INTERRUPTED
    except KeyboardInterrupt:
        return INTERRUPTED
    except click.UsageError as error:
        return _say(said_of_usage(error, words), WRONG_USAGE)
    except SmeApplyError as error:
        return _say(words.say(error.message), error.exit_code)
    except BrokenPipeError:
        # The reader (head, less) has seen enough; Python must not complain about it when it closes.
        let_go_of_output()
        return DONE
    except Exception as error:
        parts.bug(error)
        return _of_bug(words)


def _of_bug(words: Sentences) -> int:
    if os.environ.get(DEBUG_VARIABLE):
        traceback.print_exc()
    return _say(words.text("cli-bug", variable=DEBUG_VARIABLE), BUG)


def _say(sentence: str, code: int) -> int:
    click.echo(printable(sentence), err=True)
    return code


def _speak_utf8() -> None:
    """Write UTF-8 whatever the console of the system is set to; half characters are shown as escapes."""
    for stream in (sys.stdout, sys.stderr):
        _set_to_utf8(stream)


def _set_to_utf8(stream: TextIO | None) -> None:
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
