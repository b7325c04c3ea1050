"""The entry point: puts the parts together and starts the command line or the window."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sme_apply.cli import Parts, run
from sme_apply.user_folders import cache_folder, log_folder, vault_folder

if TYPE_CHECKING:
    from sme_apply.company import Company
    from sme_apply.drafts import Application, Draft
    from sme_apply.eligibility import Screening
    from sme_apply.logs import Logbook
    from sme_apply.sentences import Language

OPEN_DOCUMENT = "--open-document"
"""The one word with which `sme_apply.export.documents.process` starts the packaged program."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out what the arguments ask for; without a command, open the window. Return the exit code."""
    if getattr(sys, "frozen", False):
        # The packaged program is its own process for judging many clients, too.
        import multiprocessing

        multiprocessing.freeze_support()
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
        write_assessment=_write_assessment,
        carried_data=_carried_data,
        brought_back=_brought_back,
        catalogue_cache=cache_folder,
        bug=lambda error: _logbook().bug(error),
        check_itself=_check_itself,
    )
    return run(arguments, parts)


def _logbook() -> Logbook:
    from sme_apply.logs import Logbook

    return Logbook(log_folder(), lambda: datetime.now(UTC))


def _check_itself() -> int:
    from sme_apply.gui.own_check import window_parts
    from sme_apply.selfcheck import check_itself, written

    parts = check_itself(window_parts)
    print(written(parts))
    return 0 if all(part.works for part in parts) else 70


def _open_window(language: Language | None, exit_after_first_paint: bool, file: Path | None) -> int:
    from sme_apply.gui import WindowArguments, open_window

    return open_window(
        WindowArguments(
            vault_folder=vault_folder(),
            today=date.today,
            language=language,
            exit_after_first_paint=exit_after_first_paint,
            catalogue_cache=cache_folder,
            logbook=_logbook(),
            file=file,
        )
    )


def _write_application(application: Application, created: date, path: Path, with_data: bool) -> None:
    from sme_apply.export import write_pdf, write_whole
    from sme_apply.export.application import PAPER_LANGUAGE, application_document
    from sme_apply.sentences import sentences

    document = application_document(application, sentences(PAPER_LANGUAGE), created, with_data=with_data)
    write_whole(path, write_pdf(document))


def _write_assessment(company: Company, screening: Screening, created: date, path: Path, language: Language) -> None:
    from sme_apply.export import assessment_document, write_pdf, write_whole
    from sme_apply.sentences import sentences

    write_whole(path, write_pdf(assessment_document(company, screening, sentences(language), created)))


def _carried_data(pdf: bytes, accept_changed: bool) -> bytes:
    from sme_apply.export import carried, refuse_unless_accepted

    found = carried(pdf)
    refuse_unless_accepted(found.state, accept_changed)
    return found.data


def _brought_back(pdf: bytes, accept_changed: bool) -> tuple[Company, Draft]:
    from sme_apply.export import brought_back

    found = brought_back(pdf, accept_changed=accept_changed)
    return found.company, found.draft
