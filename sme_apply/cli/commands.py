"""The commands of ``sme-apply``, with their words in one language."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import click

from sme_apply import __version__
from sme_apply.cli.assess_command import add_assess_command
from sme_apply.cli.command_line import CommandLine
from sme_apply.cli.day import Day
from sme_apply.cli.exchange_commands import add_exchange_commands
from sme_apply.cli.file_or_command import FileOrCommand
from sme_apply.cli.files import parsed
from sme_apply.cli.forms_commands import add_forms_commands
from sme_apply.cli.package_command import add_package_command
from sme_apply.cli.parts import Parts
from sme_apply.cli.printing import show, show_object, show_text
from sme_apply.cli.sheets_commands import add_sheets_commands
from sme_apply.cli.wording import Command, Group, context_in
from sme_apply.sentences import LANGUAGES, Language, sentences

SEASON = 2025
"""The season that is meant when none is named."""

_Function = Callable[..., Any]


def commands(parts: Parts, asked: Language | None) -> Group:
    """Return the whole command line.

    Args:
        asked: the language of every word that is printed; ``None`` prints Korean and lets the window choose its own.
    """
    language: Language = asked or "ko"
    words = sentences(language)

    class _Command(Command):
        context_class = context_in(language)

    class _Group(Group):
        context_class = context_in(language)
        command_class = _Command

    class _Program(FileOrCommand, _Group):
        pass

    def described(name: str) -> Callable[[_Function], _Function]:
        return click.option(f"--{name}", help=words.text(f"cli-{name}-help"), **_OPTIONS[name])

    def in_language(function: _Function) -> _Function:
        # The language was settled before the commands were made; here the option only takes its place in the usage.
        named = click.Choice(LANGUAGES)
        return click.option("--lang", type=named, expose_value=False, help=words.text("cli-lang-help"))(function)

    as_object = click.option("--json", "as_object", is_flag=True, help=words.text("cli-json-help"))
    of_season, on_day = described("season"), described("as-of")
    company_file = click.argument("company", type=click.Path(path_type=Path), metavar="COMPANY.json")

    @click.group(cls=_Program, invoke_without_command=True, help=words.text("cli-help"))
    @in_language
    @click.version_option(__version__, message="%(prog)s %(version)s", help=words.text("cli-version-help"))
    @click.option("--exit-after-first-paint", is_flag=True, help=words.text("cli-exit-after-first-paint-help"))
    @click.option("--selfcheck", is_flag=True, help=words.text("cli-selfcheck-help"))
    @click.pass_context
    def sme_apply(context: click.Context, exit_after_first_paint: bool, selfcheck: bool) -> None:
        if selfcheck:
            context.exit(parts.check_itself())
        if context.invoked_subcommand is None:
            context.exit(parts.open_window(asked, exit_after_first_paint, None))

    sme_apply.open_file = lambda file, leave: parts.open_window(asked, leave, file)

    @sme_apply.command("screen", help=words.text("cli-screen-help"))
    @company_file
    @of_season
    @on_day
    @described("confirmations")
    @as_object
    @in_language
    def screen_command(
        company: Path, season: int, as_of: date | None, confirmations: Path | None, as_object: bool
    ) -> None:
        from sme_apply.cli.judging import judged

        told, found = judged(company, season, as_of or parts.today(), confirmations, parts)
        if as_object:
            from sme_apply.cli.screening_json import screening_object

            show_object(screening_object(found, words))
        else:
            from sme_apply.cli.screening_text import screening_page

            show(screening_page(told, found, words))

    @sme_apply.command("questions", help=words.text("cli-questions-help"))
    @company_file
    @of_season
    @on_day
    @described("confirmations")
    @as_object
    @in_language
    def questions_command(
        company: Path, season: int, as_of: date | None, confirmations: Path | None, as_object: bool
    ) -> None:
        from sme_apply.cli.judging import judged
        from sme_apply.eligibility import questions

        _, found = judged(company, season, as_of or parts.today(), confirmations, parts)
        asked = questions(found)
        if as_object:
            from sme_apply.cli.screening_json import questions_object

            show_object(questions_object(found, asked, words))
        else:
            from sme_apply.cli.screening_text import questions_page

            show(questions_page(asked, words))

    @sme_apply.command("programmes", help=words.text("cli-programmes-help"))
    @of_season
    @as_object
    @in_language
    def programmes_command(season: int, as_object: bool) -> None:
        from sme_apply.cli.catalogue_pages import catalogue_object, catalogue_page
        from sme_apply.cli.judging import catalogue_of

        found = catalogue_of(None, parts).season(season)
        if as_object:
            show_object(catalogue_object(found, words))
        else:
            show(catalogue_page(found, words))

    @sme_apply.group("forms", cls=_Group, help=words.text("cli-forms-help"))
    @in_language
    def forms_group() -> None:
        """Everything about definitions of programmes."""

    add_forms_commands(forms_group, words, parts, in_language, SEASON)

    @sme_apply.command("draft", help=words.text("cli-draft-help"))
    @company_file
    @described("programme")
    @described("track")
    @of_season
    @on_day
    @described("answers")
    @described("confirmations")
    @click.option("--without-data", is_flag=True, help=words.text("cli-without-data-help"))
    @described("out")
    @in_language
    def draft_command(
        company: Path,
        programme: str,
        track: str | None,
        season: int,
        as_of: date | None,
        answers: Path | None,
        confirmations: Path | None,
        without_data: bool,
        out: Path,
    ) -> None:
        from sme_apply.cli.drafting import application_of, application_page
        from sme_apply.cli.judging import catalogue_of

        day, catalogue = as_of or parts.today(), catalogue_of(confirmations, parts)
        application = application_of(company, catalogue, season, programme, track, day, answers)
        parts.write_application(application, day, out, not without_data)
        show(application_page(application, out, words))

    line = CommandLine(sme_apply, words, parts, in_language, described)
    add_package_command(line)
    add_sheets_commands(line)
    add_assess_command(line)
    add_exchange_commands(line)

    @sme_apply.command("read", help=words.text("cli-read-help"))
    @click.argument("file", type=click.Path(path_type=Path), metavar="FILE.pdf")
    @click.option("--accept-changed", is_flag=True, help=words.text("cli-accept-changed-help"))
    @described("into")
    @in_language
    def read_command(file: Path, accept_changed: bool, into: Path | None) -> None:
        if into is None:
            show_text(parsed(file, lambda pdf: parts.carried_data(pdf, accept_changed)).decode("utf-8"))
            return
        from sme_apply.cli.bringing_back import bring_back

        company, draft = parsed(file, lambda pdf: parts.brought_back(pdf, accept_changed))
        show(bring_back(company, draft, into, words))

    @sme_apply.command("doctor", help=words.text("cli-doctor-help"))
    @as_object
    @in_language
    @click.pass_context
    def doctor_command(context: click.Context, as_object: bool) -> None:
        from sme_apply.cli.examination import examination_object, examination_page, examine

        found = examine(parts.vault_folder())
        if as_object:
            show_object(examination_object(found, words))
        else:
            show(examination_page(found, words))
        context.exit(0 if found.sound else 4)

    return sme_apply


_OPTIONS: dict[str, dict[str, Any]] = {
    "season": {"type": int, "default": SEASON, "show_default": False, "metavar": "YEAR"},
    "as-of": {"type": Day(), "default": None},
    "confirmations": {"type": click.Path(path_type=Path), "default": None, "metavar": "FILE"},
    "programme": {"required": True, "metavar": "ID"},
    "track": {"default": None, "metavar": "ID"},
    "answers": {"type": click.Path(path_type=Path), "default": None, "metavar": "ANSWERS.json"},
    "into": {"type": click.Path(path_type=Path), "default": None, "metavar": "FOLDER"},
    "out": {"type": click.Path(path_type=Path), "required": True, "metavar": "FILE.pdf"},
}
