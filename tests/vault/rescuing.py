"""The rescue as the tests call it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from sme_apply.vault import RescueReport, rescue_vault
from tests.vault.kept import PASSPHRASE

NOW = datetime(2025, 1, 8, 9, 0, tzinfo=UTC)


def never() -> bool:
    """Do not stop."""
    return False


def rescued(folder: Path, cancel: Callable[[], bool] = never) -> RescueReport:
    """Rescue the vault in a folder."""
    return rescue_vault(
        folder,
        now=NOW,
        nameless="?",
        blank_company=lambda name: f'{{"blank": "{name}"}}',
        passphrase=PASSPHRASE,
        keyring=None,
        cancel=cancel,
    )
