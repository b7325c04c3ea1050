"""What the vault's tests share: a cheap passphrase, a moment that can be told, and made-up names."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from sme_apply.vault import DraftRecord, PassphraseCost, Vault, create_vault, open_vault

PASSPHRASE = "가나다라 마바사 2025"
CHEAP = PassphraseCost(memory_kib=64, iterations=1, lanes=1)
MARKER = "별빛정밀기계MARKERstarlight"


class Moments:
    """A clock that is one second later each time it is read."""

    def __init__(self) -> None:
        self.now = datetime(2025, 1, 8, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


def new_vault(folder: Path) -> Vault:
    return create_vault(folder, keyring=None, passphrase=PASSPHRASE, clock=Moments(), cost=CHEAP)


def reopened(folder: Path) -> Vault:
    return open_vault(folder, passphrase=PASSPHRASE, keyring=None, clock=Moments())


def saved_draft(
    vault: Vault,
    company_id: str,
    document: str = "{}",
    id: str | None = None,
    *,
    title: str = MARKER,
    words: Iterable[tuple[str, str]] | None = None,
) -> DraftRecord:
    return vault.save_draft(
        document,
        company_id=company_id,
        season=2025,
        programme="export-voucher",
        track="general",
        form_version="1",
        title=title,
        completeness=Decimal("0.25"),
        id=id,
        words=words,
    )
