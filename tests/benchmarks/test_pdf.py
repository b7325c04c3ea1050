"""The application PDF: ours (PDF/UA-1 and PDF/A-3a) against plain reportlab and against WeasyPrint."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from itertools import chain

import pypdfium2
from pytest_benchmark.fixture import BenchmarkFixture

from sme_apply.export import Document, write_pdf
from sme_apply.export.content import texts
from tests.benchmarks.filled_application import filled_document
from tests.benchmarks.interleaved import Way, measure
from tests.benchmarks.plain_paper import plain_pdf
from tests.benchmarks.web_page import web_pdf
from tests.conftest import SAMPLES

_KOREAN_WORD = re.compile("[가-힣]{2,}")


def _printed(pdf: bytes) -> str:
    """Return all text of a PDF without blanks."""
    pages = pypdfium2.PdfDocument(pdf)
    try:
        return "".join("".join(page.get_textpage().get_text_bounded().split()) for page in pages)
    finally:
        pages.close()


def _lacking(document: Document, pdf: bytes) -> list[str]:
    """Return the words of a document that cannot be read in a PDF."""
    words = dict.fromkeys(chain.from_iterable(_KOREAN_WORD.findall(text) for _, text in texts(document)))
    printed = _printed(pdf)
    return [word for word in words if word not in printed]


def _size(pdf: bytes) -> str:
    """Return how large a PDF is, as the table shows it."""
    pages = pypdfium2.PdfDocument(pdf)
    try:
        return f"{len(pdf) / 1000:.0f} kB, {len(pages)} pages"
    finally:
        pages.close()


def test_every_way_of_printing_shows_the_same_words(benchmark: BenchmarkFixture) -> None:
    document = filled_document(SAMPLES / "gaon-machinery.json")
    ways: dict[str, Callable[[Document], bytes]] = {
        "ours: tagged, PDF/UA-1 and PDF/A-3a": write_pdf,
        "plain reportlab (platypus), untagged": plain_pdf,
        "WeasyPrint, PDF/UA-1": web_pdf,
    }
    written: dict[str, bytes] = {}

    def keep(name: str) -> None:
        written[name] = ways[name](document)

    measure(
        benchmark,
        "The voucher application as PDF",
        {name: Way(partial(keep, name)) for name in ways},
        rounds=10,
    )
    assert {name: _lacking(document, pdf) for name, pdf in written.items()} == {name: [] for name in ways}
    benchmark.extra_info["notes"] = {name: _size(pdf) for name, pdf in written.items()}
