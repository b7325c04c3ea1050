"""The commands under ``forms``: for whoever maintains definitions of programmes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import click

from sme_apply.cli.day import Day
from sme_apply.cli.parts import Parts
from sme_apply.cli.printing import show
from sme_apply.sentences import Sentences

_Function = Callable[..., Any]
_PATH = click.Path(path_type=Path)


def add_forms_commands(
    group: click.Group, words: Sentences, parts: Parts, in_language: Callable[[_Function], _Function], season: int
) -> None:
    """Put every command under ``forms`` into its group.

    Args:
        in_language: adds ``--lang`` to a command.
        season: the season that is meant when none is named.
    """

    def helped(key: str) -> str:
        return words.text(f"maintaining-help-{key}")

    as_object = click.option("--json", "as_object", is_flag=True, help=words.text("cli-json-help"))

    @group.command("check", help=words.text("cli-forms-check-help"))
    @click.argument("folder", required=False, type=_PATH, metavar="[DIR]")
    @as_object
    @in_language
    @click.pass_context
    def check(context: click.Context, folder: Path | None, as_object: bool) -> None:
        from sme_apply.cli.forms_checking import check_definitions

        context.exit(check_definitions(folder, words, as_object))

    @group.command("explain", help=helped("explain"))
    @click.argument("programme", metavar="ID")
    @click.option("--season", type=int, default=season, metavar="YEAR", help=words.text("cli-season-help"))
    @click.option("--track", default=None, metavar="ID", help=words.text("cli-track-help"))
    @click.option("--picture", type=_PATH, default=None, metavar="FILE.svg", help=helped("picture"))
    @in_language
    def explain(programme: str, season: int, track: str | None, picture: Path | None) -> None:
        from sme_apply.cli.forms_explaining import explained

        show(explained(programme, season, track, picture, words))

    @group.command("diff", help=helped("diff"))
    @click.argument("old", metavar="A")
    @click.argument("new", metavar="B")
    @click.option("--all", "everything", is_flag=True, help=helped("all"))
    @as_object
    @in_language
    def diff(old: str, new: str, everything: bool, as_object: bool) -> None:
        from sme_apply.cli.forms_comparing import show_differences

        show_differences(old, new, words, everything=everything, as_object=as_object)

    @group.command("new", help=helped("new"))
    @click.argument("name", metavar="SEASON/ID")
    @click.option("--into", type=_PATH, default=Path("forms"), metavar="DIR", help=helped("into"))
    @in_language
    def new(name: str, into: Path) -> None:
        from sme_apply.cli.forms_new import write_skeleton

        show(words.text("maintaining-new-written", folder=str(write_skeleton(name, into))))

    @group.command("spec", help=helped("spec"))
    @click.argument("programme", required=False, metavar="[ID]")
    @click.option("--into", type=_PATH, default=None, metavar="DIR", help=helped("spec-into"))
    @in_language
    def spec(programme: str | None, into: Path | None) -> None:
        from sme_apply.cli.forms_spec import write_specs

        files = tuple(str(path) for path in write_specs(programme, into))
        show(words.text("maintaining-spec-written", count=len(files), files=files))

    @group.command("keygen", help=helped("keygen"))
    @click.option("--name", required=True, metavar="NAME", help=helped("key-name"))
    @click.option("--out", type=_PATH, required=True, metavar="FILE.key", help=helped("key-out"))
    @in_language
    def keygen(name: str, out: Path) -> None:
        from sme_apply.cli.forms_packing import write_keys

        show(words.say(write_keys(name, out)))

    @group.command("pack", help=helped("pack"))
    @click.argument("folder", type=_PATH, metavar="DIR")
    @click.option("--key", type=_PATH, required=True, metavar="FILE.key", help=helped("key"))
    @click.option("--id", "id", default="rules", metavar="ID", help=helped("pack-id"))
    @click.option("--version", type=int, required=True, metavar="NUMBER", help=helped("pack-version"))
    @click.option("--created", type=Day(), default=None, help=helped("created"))
    @click.option("--out", type=_PATH, required=True, metavar="FILE.smepack", help=helped("pack-out"))
    @in_language
    def pack(folder: Path, key: Path, id: str, version: int, created: date | None, out: Path) -> None:
        from sme_apply.cli.forms_packing import write_pack

        show(words.say(write_pack(folder, key, id, version, created or parts.today(), out)))

    @group.command("verify", help=helped("verify"))
    @click.argument("file", type=_PATH, metavar="FILE.smepack")
    @click.option("--trust", type=_PATH, multiple=True, metavar="FILE.pub", help=helped("trust"))
    @click.option("--installed", type=int, default=None, metavar="NUMBER", help=helped("installed"))
    @in_language
    def verify(file: Path, trust: tuple[Path, ...], installed: int | None) -> None:
        from sme_apply.cli.forms_packing import verified

        show(verified(file, trust, installed, words))
