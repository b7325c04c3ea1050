"""Opening, listing and searching a vault of 10,000 companies and 100,000 drafts, against plain SQLite."""

from __future__ import annotations

import itertools
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from sme_apply.vault import open_vault
from tests.benchmarks import big_vault
from tests.benchmarks.interleaved import Way, measure
from tests.vault.kept import PASSPHRASE

ROOT = Path(__file__).resolve().parents[2]
FEW = 40
QUERIES = 600
_MEMORY = """
import resource, sys
from pathlib import Path
from sme_apply.vault import open_vault
from tests.benchmarks import big_vault
from tests.vault.kept import PASSPHRASE
with open_vault(Path(sys.argv[1]), passphrase=PASSPHRASE, keyring=None) as vault:
    vault.companies()
    for text in big_vault.queries(200, int(sys.argv[2])):
        vault.search.find(text)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


@pytest.fixture
def ground(benchmark: BenchmarkFixture, tmp_path: Path) -> tuple[Path, Path, int]:
    """The vault, its plain twin and how many companies are in them: few where nothing is measured."""
    if benchmark.disabled:
        vault, plain, companies = tmp_path / "vault", tmp_path / "plain.db", FEW
    else:
        (vault, plain), companies = big_vault.cached(), big_vault.COMPANIES
    if not plain.exists():
        shutil.rmtree(vault, ignore_errors=True)
        vault.parent.mkdir(parents=True, exist_ok=True)
        big_vault.big_vault(vault, companies)
        unfinished = plain.with_suffix(".new")
        unfinished.unlink(missing_ok=True)
        big_vault.plain_twin(unfinished, companies)
        os.replace(unfinished, plain)
    return vault, plain, companies


def _told(companies: int) -> str:
    return f"{companies:,} companies, {companies * big_vault.DRAFTS_EACH:,} drafts"


def test_a_big_vault_opens_and_lists_its_companies_as_plain_sqlite_does(
    benchmark: BenchmarkFixture, ground: tuple[Path, Path, int]
) -> None:
    folder, plain, companies = ground

    def ours() -> list[str]:
        with open_vault(folder, passphrase=PASSPHRASE, keyring=None) as vault:
            return [record.name for record in vault.companies()]

    def theirs() -> list[str]:
        with closing(sqlite3.connect(plain)) as connection:
            return [name for (name,) in connection.execute("SELECT name FROM companies ORDER BY name, id")]

    assert sorted(ours()) == sorted(theirs()) == sorted(big_vault.names(companies))
    way = "ours: encrypted, opening checked, cheap passphrase"
    ways = {way: Way(ours), "plain sqlite3": Way(theirs)}
    measure(benchmark, f"Open, list all companies, close: {_told(companies)}", ways, rounds=20)
    if sys.platform != "win32":
        done = subprocess.run(
            [sys.executable, "-c", _MEMORY, str(folder), str(companies)],
            cwd=ROOT, capture_output=True, text=True, check=True,
        )  # fmt: skip
        size = (folder / "vault.db").stat().st_size / 1e6
        benchmark.extra_info["notes"] = {
            way: f"file {size:.0f} MB, memory at most {int(done.stdout) / 1000:.0f} MB while 200 times searched"
        }


def test_what_is_typed_is_found_in_a_big_vault_as_plain_sqlite_finds_it(
    benchmark: BenchmarkFixture, ground: tuple[Path, Path, int]
) -> None:
    folder, plain, companies = ground
    with (
        open_vault(folder, passphrase=PASSPHRASE, keyring=None) as vault,
        closing(sqlite3.connect(plain)) as connection,
    ):

        def theirs(text: str) -> list[tuple[str]]:
            query = (
                "SELECT name FROM companies WHERE name LIKE ?1 OR number LIKE ?1 "
                "UNION ALL SELECT words FROM drafts WHERE words LIKE ?1 LIMIT 50"
            )
            return connection.execute(query, (f"%{text}%",)).fetchall()

        for text in ("베트남", "certif", big_vault.names(companies)[0].split()[-1], big_vault.number_of(3)):
            assert len(theirs(text)) <= len(vault.search.find(text, limit=50)), text
        assert vault.search.find("없는말뿐") == ()
        texts = big_vault.queries(QUERIES, companies)
        words = itertools.cycle(text for text in texts if not text.isspace())
        whole = itertools.cycle(("베트남", "없는말", "certificate", "1234567"))

        def next_of(source: itertools.cycle[str], find: Callable[[str], object]) -> Callable[[], object]:
            return lambda: find(next(source))

        measure(
            benchmark,
            f"Search as one types: {_told(companies)}",
            {
                "ours: encrypted; substrings, initial consonants, numbers": Way(next_of(words, vault.search.find)),
                "plain sqlite3, LIKE over all texts": Way(next_of(whole, theirs)),
            },
            rounds=QUERIES if not benchmark.disabled else 1,
        )
