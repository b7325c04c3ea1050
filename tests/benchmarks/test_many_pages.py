"""Ten, a hundred and a thousand pages: time, memory and size should grow with the pages and no faster."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from sme_apply.export import page_count, write_pdf
from tests.benchmarks.interleaved import Way, measure
from tests.benchmarks.many_pages import many_pages
from tests.benchmarks.plain_paper import plain_pdf

ROOT = Path(__file__).resolve().parents[2]
COUNTS = (10, 100, 1000)


def _megabytes(count: int) -> int:
    """Return the most memory that a process of its own takes to write so many pages."""
    words = [sys.executable, "-m", "tests.benchmarks.many_pages", str(count)]
    return int(subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=True).stdout)


@pytest.mark.parametrize("count", COUNTS)
def test_so_many_pages(benchmark: BenchmarkFixture, count: int) -> None:
    if benchmark.disabled:
        count = COUNTS[0]
    document = many_pages(count)
    written: list[bytes] = []
    plain: list[bytes] = []
    ours, theirs = "ours: tagged, PDF/UA-1 and PDF/A-3a", "plain reportlab (platypus), untagged"

    def keep(into: list[bytes], pdf: bytes) -> None:
        into[:] = [pdf]

    measure(
        benchmark,
        f"{count:,} pages of text, tables and forms",
        {
            ours: Way(lambda: keep(written, write_pdf(document))),
            theirs: Way(lambda: keep(plain, plain_pdf(document))),
        },
        rounds=max(3, 100 // count),
    )
    assert page_count(written[0]) == count
    notes = {ours: f"{len(written[0]) / 1000:,.0f} kB", theirs: f"{len(plain[0]) / 1000:,.0f} kB"}
    if not benchmark.disabled and sys.platform == "linux":
        notes[ours] += f", {_megabytes(count)} MB of memory"
    benchmark.extra_info["notes"] = notes
