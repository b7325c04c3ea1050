"""The journey with a window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from sme_apply.logs import Logbook
from sme_apply.sentences import Language


@dataclass(frozen=True, slots=True)
class WindowArguments:
    """What a window starts with.

    Args:
        vault_folder: where the vault is, or where a new one is made.
        today: gives the present day.
        language: of all words; ``None`` takes the language of the last run, at first Korean.
        exit_after_first_paint: leave as soon as the first window is painted.
        use_keyring: whether a new vault may put its key into the keyring of the operating system.
        catalogue_cache: gives the folder in which the shipped definitions are kept as they were read.
        logbook: where events and crashes are noted, if anywhere.
        file: what to open once the vault is open, as an absolute path; only its user knows what is in its name.
    """

    vault_folder: Path
    today: Callable[[], date] = date.today
    language: Language | None = None
    exit_after_first_paint: bool = False
    use_keyring: bool = True
    catalogue_cache: Callable[[], Path] | None = None
    logbook: Logbook | None = None
    file: Path | None = field(default=None, repr=False)


def open_window(arguments: WindowArguments) -> int:
    """Open the window and stay until it is closed; return the exit code."""
    from sme_apply.gui.running import run

    return run(arguments)


__all__ = ["WindowArguments", "open_window"]
