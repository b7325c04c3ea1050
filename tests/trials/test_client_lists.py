"""A thousand generated clients in one spreadsheet with all the usual dirt, each row taken or refused as it should."""

from __future__ import annotations

import io
import sys
import time
import tracemalloc
import zipfile
from collections.abc import Callable

import pytest

from sme_apply.sheets import match_columns, read_book, take_in
from sme_apply.sheets.reading import MOST_BYTES, MOST_UNPACKED_BYTES
from sme_apply.terms import BadInput
from tests.sheets.dirty_book import HEADINGS, REFUSED, Client, dirty_book

Record = Callable[[str, object], None]

pytestmark = pytest.mark.trial
_CLIENTS = 1_000


def _answers_as_meant(data: bytes, told: list[Client]) -> tuple[int, int]:
    table = read_book(data).tables[0]
    found = take_in(table, match_columns(table))
    good = {each.name: each for each in told if each.dirt not in REFUSED}
    assert [row.company.name_ko for row in found.taken] == list(good)
    for row in found.taken:
        client = good[str(row.company.name_ko)]
        assert row.company.business_registration_number == client.number
        years = {each.year: each.sales_krw for each in row.company.fiscal_years}
        assert years[2024] == client.sales_krw
    assert {str(row.row.cell(0).content) for row in found.refused} == {each.name for each in told} - set(good)
    assert all(row.problems for row in found.refused)
    return len(found.taken), len(found.refused)


def test_a_thousand_dirty_clients_are_taken_or_refused_row_by_row(record_property: Record) -> None:
    data, told = dirty_book(_CLIENTS)
    began = time.perf_counter()
    taken, refused = _answers_as_meant(data, told)
    seconds = time.perf_counter() - began
    tracemalloc.start()
    _answers_as_meant(data, told)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    record_property("rows of a dirty list taken in", taken)
    record_property("rows of a dirty list refused with their remedy", refused)
    record_property("milliseconds for them", round(seconds * 1000))
    record_property("kilobytes at the peak, as Python counts them", peak // 1000)


@pytest.mark.parametrize("code", ["utf-8", "utf-8-sig", "cp949"])
def test_a_thousand_clients_as_csv_in_each_code(code: str, record_property: Record) -> None:
    lines = [",".join(f'"{heading}"' for heading in HEADINGS[:5])]
    lines += [f"주식회사 고객{seed},,법인,2011.6.20,C29" for seed in range(_CLIENTS)]
    table = read_book("\r\n".join(lines).encode(code)).tables[0]
    found = take_in(table, match_columns(table))
    assert (len(found.taken), len(found.refused)) == (_CLIENTS, 0)
    record_property("rows of CSV files taken in", len(found.taken))


@pytest.mark.parametrize("kind", ["fifty megabytes", "bursting", "overlapping parts", "too many parts"])
def test_a_file_that_could_bring_the_machine_down_is_refused_at_once(kind: str, record_property: Record) -> None:
    data = {
        "fifty megabytes": _large,
        "bursting": _bursting,
        "overlapping parts": _overlapping,
        "too many parts": _many,
    }[kind]()
    tracemalloc.start()
    began = time.perf_counter()
    with pytest.raises(BadInput):
        read_book(data)
    seconds, peak = time.perf_counter() - began, tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 20_000_000
    record_property(f"milliseconds to refuse: {kind}", round(seconds * 1000))
    record_property(f"kilobytes at the peak: {kind}", peak // 1000)


def _large() -> bytes:
    return dirty_book(5)[0] + bytes(50_000_000)


def _bursting() -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as made:
        with made.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as part:
            for _ in range(MOST_UNPACKED_BYTES // 10_000_000 + 1):
                part.write(bytes(10_000_000))
        made.writestr("xl/workbook.xml", "<a/>")
    assert len(written.getvalue()) < MOST_BYTES
    return written.getvalue()


def _overlapping() -> bytes:
    """Return a file whose list names one packed part many times over, under many names."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("xl/workbook.xml", "<a/>")
        made.writestr("xl/worksheets/sheet1.xml", bytes(20_000_000))
        first = made.getinfo("xl/worksheets/sheet1.xml")
        for number in range(2, 60):
            other = zipfile.ZipInfo(f"xl/worksheets/sheet{number}.xml")
            other.header_offset, other.compress_type = first.header_offset, first.compress_type
            other.file_size, other.compress_size, other.CRC = first.file_size, first.compress_size, first.CRC
            made.filelist.append(other)
    return written.getvalue()


def _many() -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as made:
        made.writestr("xl/workbook.xml", "<a/>")
        for number in range(2_000 if sys.platform == "win32" else 20_000):
            made.writestr(f"xl/{number}.xml", b"")
    return written.getvalue()
