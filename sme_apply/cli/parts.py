"""What the command line is given by the entry point: the parts it must not reach for itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sme_apply.company import Company
    from sme_apply.drafts import Application, Draft
    from sme_apply.eligibility import Screening
    from sme_apply.sentences import Language


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts that are put together in ``app``.

    Args:
        today: the present day.
        vault_folder: where the vault is, or would be.
        open_window: opens the window in the language asked for, if any, and returns the exit code; the second argument
            makes it leave after the first paint, the third is the file that it opens, as an absolute path.
        write_application: writes an application as a Korean PDF to a path, whole or not at all, dated with a day; the
            last argument says whether it carries its data inside.
        write_assessment: writes the assessment report of a company in a language to a path, whole or not at all, dated
            with a day.
        carried_data: returns the JSON that an exported PDF carries; the second argument says whether a file that was
            saved or changed elsewhere is taken, too.
        brought_back: returns company and draft of an exported PDF, checked, likewise.
        catalogue_cache: where the read content of definitions may be kept for the next start, if anywhere.
        bug: notes what nobody had foreseen.
        check_itself: tries every part of the program, prints what it found as JSON and returns the exit code.
    """

    today: Callable[[], date]
    vault_folder: Callable[[], Path]
    open_window: Callable[[Language | None, bool, Path | None], int]
    write_application: Callable[[Application, date, Path, bool], None]
    write_assessment: Callable[[Company, Screening, date, Path, Language], None]
    carried_data: Callable[[bytes, bool], bytes]
    brought_back: Callable[[bytes, bool], tuple[Company, Draft]]
    catalogue_cache: Callable[[], Path | None] = lambda: None
    bug: Callable[[Exception], object] = lambda _error: None
    check_itself: Callable[[], int] = lambda: 0
