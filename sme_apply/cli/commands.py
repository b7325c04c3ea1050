"""The commands of ``sme-apply``, with their words in one language."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import click

from sme_apply import __version__
from sme_apply.cli.files import naming, parsed
from sme_apply.cli.parts import Parts
from sme_apply.cli.printing import show, show_object, show_text
from sme_apply.cli.wording import Command, Group, context_in
from sme_apply.company import Company, parse_company
from sme_apply.eligibility import Screening, questions, screen
from sme_apply.programmes import Catalogue, confirmed, load_catalogue, shipped_catalogue, size_standards
from sme_apply.sentences import LANGUAGES, Language, sentences
from sme_apply.terms import BadInput, message

SEASON = 2025
"""The season that is meant when none is named."""

_Function = Callable[..., Any]
_ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class _Day(click.ParamType[date]):
    """A calendar day in ISO 8601."""

    name = "DATE"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        if isinstance(value, date):
            return value
        try:
            if _ISO_DAY.fullmatch(str(value)) is None:
                raise ValueError(value)
            return date.fromisoformat(value)
        except ValueError:
            self.fail("", param, ctx)


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

    def described(name: str) -> Callable[[_Function], _Function]:
        return click.option(f"--{name}", help=words.text(f"cli-{name}-help"), **_OPTIONS[name])

    def in_language(function: _Function) -> _Function:
        # The language was settled before the commands were made; here the option only takes its place in the usage.
        named = click.Choice(LANGUAGES)
        return click.option("--lang", type=named, expose_value=False, help=words.text("cli-lang-help"))(function)

    as_object = click.option("--json", "as_object", is_flag=True, help=words.text("cli-json-help"))
    of_season, on_day = described("season"), described("as-of")
    company_file = click.argument("company", type=click.Path(path_type=Path), metavar="COMPANY.json")

    @click.group(cls=_Group, invoke_without_command=True, help=words.text("cli-help"))
    @in_language
    @click.version_option(__version__, message="%(prog)s %(version)s", help=words.text("cli-version-help"))
    @click.option("--exit-after-first-paint", is_flag=True, help=words.text("cli-exit-after-first-paint-help"))
    @click.pass_context
    def sme_apply(context: click.Context, exit_after_first_paint: bool) -> None:
        if context.invoked_subcommand is None:
            context.exit(parts.open_window(asked, exit_after_first_paint))

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
        told = parsed(company, parse_company)
        found = _screening(told, season, as_of or parts.today(), _catalogue(confirmations))
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
        told = parsed(company, parse_company)
        found = _screening(told, season, as_of or parts.today(), _catalogue(confirmations))
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

        found = shipped_catalogue().season(season)
        if as_object:
            show_object(catalogue_object(found, words))
        else:
            show(catalogue_page(found, words))

    @sme_apply.group("forms", cls=_Group, help=words.text("cli-forms-help"))
    @in_language
    def forms_group() -> None:
        """Everything about definitions of programmes."""

    @forms_group.command("check", help=words.text("cli-forms-check-help"))
    @click.argument("folder", required=False, type=click.Path(path_type=Path), metavar="[DIR]")
    @in_language
    def forms_check(folder: Path | None) -> None:
        catalogue = shipped_catalogue() if folder is None else _catalogue_in(folder)
        programmes = sum(len(season.programmes) for season in catalogue.seasons)
        figures = sum(len(each.known_values) for season in catalogue.seasons for each in season.programmes)
        show(words.text("cli-forms-sound", seasons=len(catalogue.seasons), programmes=programmes, figures=figures))

    @sme_apply.command("draft", help=words.text("cli-draft-help"))
    @company_file
    @described("programme")
    @described("track")
    @of_season
    @on_day
    @described("answers")
    @described("confirmations")
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
        out: Path,
    ) -> None:
        from sme_apply.cli.drafting import application_of, application_page

        day, catalogue = as_of or parts.today(), _catalogue(confirmations)
        application = application_of(company, catalogue, season, programme, track, day, answers)
        parts.write_application(application, words, day, out)
        show(application_page(application, out, words))

    @sme_apply.command("read", help=words.text("cli-read-help"))
    @click.argument("file", type=click.Path(path_type=Path), metavar="FILE.pdf")
    @in_language
    def read_command(file: Path) -> None:
        show_text(parsed(file, parts.carried_data).decode("utf-8"))

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
    "as-of": {"type": _Day(), "default": None},
    "confirmations": {"type": click.Path(path_type=Path), "default": None, "metavar": "FILE"},
    "programme": {"required": True, "metavar": "ID"},
    "track": {"default": None, "metavar": "ID"},
    "answers": {"type": click.Path(path_type=Path), "default": None, "metavar": "ANSWERS.json"},
    "out": {"type": click.Path(path_type=Path), "required": True, "metavar": "FILE.pdf"},
}


def _catalogue(confirmations: Path | None) -> Catalogue:
    catalogue = shipped_catalogue()
    if confirmations is None:
        return catalogue
    from sme_apply.cli.confirmations import read_confirmations

    read = parsed(confirmations, lambda data: read_confirmations(data, catalogue))
    with naming(confirmations):
        return confirmed(catalogue, read)


def _catalogue_in(folder: Path) -> Catalogue:
    try:
        there = folder.is_dir()
    except (OSError, ValueError):
        there = False
    if not there:
        raise BadInput(message("cli-no-such-folder", folder=str(folder)))
    try:
        return load_catalogue(folder)
    except OSError:
        raise BadInput(message("cli-no-such-folder", folder=str(folder))) from None


def _screening(company: Company, season: int, as_of: date, catalogue: Catalogue) -> Screening:
    return screen(company, catalogue.season(season), size_standards(), as_of)
