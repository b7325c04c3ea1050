"""The entry point: puts the parts together and starts the command line or the window."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sme_apply.cli import Parts, run

if TYPE_CHECKING:
    from sme_apply.company import Company
    from sme_apply.drafts import Application, Draft
    from sme_apply.logs import Logbook
    from sme_apply.sentences import Language

VAULT_VARIABLE = "SME_APPLY_VAULT"
OPEN_DOCUMENT = "--open-document"
"""The one word with which `sme_apply.export.documents.process` starts the packaged program."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out what the arguments ask for; without a command, open the window. Return the exit code."""
    arguments = sys.argv[1:] if arguments is None else arguments
    if list(arguments) == [OPEN_DOCUMENT]:
        # The packaged program is its own process for opening a stranger's file.
        from sme_apply.export.documents.worker import serve

        return serve()
    parts = Parts(
        today=date.today,
        vault_folder=vault_folder,
        open_window=_open_window,
        write_application=_write_application,
        carried_data=_carried_data,
        brought_back=_brought_back,
        catalogue_cache=_catalogue_cache,
        bug=lambda error: _logbook().bug(error),
    )
    return run(arguments, parts)


def vault_folder() -> Path:
    """Return where the vault is: the folder that ``SME_APPLY_VAULT`` names, else the user's data folder."""
    named = os.environ.get(VAULT_VARIABLE)
    if named:
        return Path(named)
    from platformdirs import user_data_path

    return user_data_path("sme-apply", appauthor=False)


def _catalogue_cache() -> Path:
    from platformdirs import user_cache_path

    return user_cache_path("sme-apply", appauthor=False)


def _logbook() -> Logbook:
    from platformdirs import user_log_path

    from sme_apply.logs import Logbook

    return Logbook(user_log_path("sme-apply", appauthor=False), lambda: datetime.now(UTC))


def _open_window(language: Language | None, exit_after_first_paint: bool) -> int:
    from sme_apply.gui import WindowArguments, open_window

    return open_window(
        WindowArguments(
            vault_folder=vault_folder(),
            today=date.today,
            language=language,
            exit_after_first_paint=exit_after_first_paint,
            catalogue_cache=_catalogue_cache,
            logbook=_logbook(),
        )
    )


def _write_application(application: Application, created: date, path: Path, with_data: bool) -> None:
    from sme_apply.export import write_pdf, write_whole
    from sme_apply.export.application import PAPER_LANGUAGE, application_document
    from sme_apply.sentences import sentences

    document = application_document(application, sentences(PAPER_LANGUAGE), created, with_data=with_data)
    write_whole(path, write_pdf(document))


def _carried_data(pdf: bytes, accept_changed: bool) -> bytes:
    from sme_apply.export import carried, refuse_unless_accepted

    found = carried(pdf)
    refuse_unless_accepted(found.state, accept_changed)
    return found.data


def _brought_back(pdf: bytes, accept_changed: bool) -> tuple[Company, Draft]:
    from sme_apply.export import brought_back

    found = brought_back(pdf, accept_changed=accept_changed)
    return found.company, found.draft
