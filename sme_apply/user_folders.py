"""Where the user's data lies: where the system expects it, or beside the program where a marker file says so."""

from __future__ import annotations

import os
import sys
from pathlib import Path

VAULT_VARIABLE = "SME_APPLY_VAULT"
PORTABLE_MARKER = "portable"
"""A file of this name beside the packaged program keeps everything beside it."""
PORTABLE_DATA = "data"
_NAME = "sme-apply"


def portable_folder() -> Path | None:
    """Return the folder beside the program that holds all data, ``None`` where the program is not portable."""
    if not getattr(sys, "frozen", False):
        return None
    beside = Path(sys.executable).resolve().parent
    return beside / PORTABLE_DATA if (beside / PORTABLE_MARKER).is_file() else None


def vault_folder() -> Path:
    """Return where the vault is: the folder that ``SME_APPLY_VAULT`` names, else the portable or the user's one."""
    named = os.environ.get(VAULT_VARIABLE)
    if named:
        return Path(named)
    portable = portable_folder()
    if portable is not None:
        return portable / "vault"
    from platformdirs import user_data_path

    return user_data_path(_NAME, appauthor=False)


def cache_folder() -> Path:
    """Return where the read content of definitions is kept for the next start."""
    portable = portable_folder()
    if portable is not None:
        return portable / "cache"
    from platformdirs import user_cache_path

    return user_cache_path(_NAME, appauthor=False)


def log_folder() -> Path:
    """Return where events and crashes are noted."""
    portable = portable_folder()
    if portable is not None:
        return portable / "logs"
    from platformdirs import user_log_path

    return user_log_path(_NAME, appauthor=False)
