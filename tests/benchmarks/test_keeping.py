"""Opening the vault and saving a draft, against plain SQLite with the same settings and against a JSON file."""

from __future__ import annotations

import json
from contextlib import closing
from datetime import UTC, datetime
from decimal import Decimal
from itertools import count
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from sme_apply.drafts import searchable_answers
from sme_apply.vault import DraftRecord, KeyringSlot, Vault, create_vault, open_vault
from tests.benchmarks import plain_files
from tests.benchmarks.filled_application import draft_text, filled_draft
from tests.benchmarks.interleaved import Way, measure
from tests.vault.memory_keyring import MemoryKeyring

DRAFTS = 10
PASSPHRASE = "가나다라 마바사 2025"


def _saved(
    vault: Vault,
    company: str,
    title: str,
    document: str,
    id: str | None = None,
    words: tuple[tuple[str, str], ...] | None = None,
) -> DraftRecord:
    return vault.save_draft(
        document,
        company_id=company,
        season=2025,
        programme="export-voucher",
        track="general",
        form_version="1",
        title=title,
        completeness=Decimal("0.25"),
        id=id,
        words=words,
    )


def _now() -> datetime:
    return datetime.now(UTC)


@pytest.fixture
def keyring() -> KeyringSlot:
    """A keyring that answers at once, so that the vault is measured and not a desktop's service."""
    return KeyringSlot("secret-service", MemoryKeyring())


def test_every_way_of_keeping_opens_with_the_same_drafts(
    benchmark: BenchmarkFixture, tmp_path: Path, keyring: KeyringSlot
) -> None:
    document, folder = draft_text(), tmp_path / "vault"
    plain, listed = tmp_path / "plain.db", tmp_path / "drafts.json"
    titles = [f"신청서 {number}" for number in range(DRAFTS)]
    with create_vault(folder, keyring=keyring, passphrase=PASSPHRASE, clock=_now) as vault:
        company = vault.save_company("{}", name="주식회사 가온기계").id
        for title in titles:
            _saved(vault, company, title, document)
    with closing(plain_files.opened(plain)) as connection:
        for title in titles:
            plain_files.save(connection, title, title, document)
    plain_files.save_json(listed, {title: {"title": title, "document": document} for title in titles})

    def by_keyring() -> list[str]:
        with open_vault(folder, keyring=keyring) as vault:
            return sorted(draft.title for draft in vault.drafts(company))

    def by_passphrase() -> list[str]:
        with open_vault(folder, passphrase=PASSPHRASE, keyring=None) as vault:
            return sorted(draft.title for draft in vault.drafts(company))

    def by_sqlite() -> list[str]:
        with closing(plain_files.opened(plain)) as connection:
            return plain_files.listed(connection)

    def by_json() -> list[str]:
        return plain_files.listed_json(listed)

    ways = {
        "ours by keyring: encrypted, quick look at file and log": by_keyring,
        "ours by passphrase (Argon2id, 64 MiB, slow on purpose)": by_passphrase,
        "plain sqlite3, same settings and quick_check": by_sqlite,
        "JSON file": by_json,
    }
    assert {name: way() for name, way in ways.items()} == dict.fromkeys(ways, titles)
    measure(
        benchmark,
        f"Open, list {DRAFTS} drafts, close",
        {name: Way(way) for name, way in ways.items()},
        rounds=30,
    )


def test_every_way_of_keeping_has_the_draft_that_was_saved_last(
    benchmark: BenchmarkFixture, tmp_path: Path, keyring: KeyringSlot
) -> None:
    document, numbers, words = draft_text(), count(), searchable_answers(filled_draft())
    listed = tmp_path / "drafts.json"
    latest = {"ours": "", "sqlite": "", "json": ""}

    def changed(way: str) -> str:
        latest[way] = f"{document} {next(numbers)}"
        return latest[way]

    with (
        create_vault(tmp_path / "vault", keyring=keyring, passphrase=None, clock=_now) as vault,
        closing(plain_files.opened(tmp_path / "plain.db")) as connection,
    ):
        company = vault.save_company("{}", name="주식회사 가온기계").id
        id = _saved(vault, company, "신청서", document).id
        measure(
            benchmark,
            f"Save one draft of {len(document.encode()) / 1000:.0f} kB, on the disk when done",
            {
                "ours: encrypted, found by its words, one transaction": Way(
                    lambda: _saved(vault, company, "신청서", changed("ours"), id, words)
                ),
                "plain sqlite3, same settings": Way(
                    lambda: plain_files.save(connection, id, "신청서", changed("sqlite"))
                ),
                "JSON file with fsync": Way(
                    lambda: plain_files.save_json(listed, {id: {"title": "신청서", "document": changed("json")}})
                ),
            },
            rounds=300,
        )
        kept = connection.execute("SELECT document FROM drafts").fetchone()
        assert vault.draft(id).document == latest["ours"]
        assert kept == (latest["sqlite"],)
    assert json.loads(listed.read_text(encoding="utf-8"))[id]["document"] == latest["json"]
