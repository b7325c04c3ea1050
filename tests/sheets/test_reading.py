"""Files that are taken, and files that are refused before anything in them is unpacked."""

from __future__ import annotations

import io
import tracemalloc
import zipfile

import pytest
from openpyxl import Workbook

from sme_apply.sentences import sentences
from sme_apply.sheets import match_columns, read_book, take_in, template_file
from sme_apply.sheets.reading import MOST_BYTES, MOST_UNPACKED_BYTES
from sme_apply.terms import BadInput

TEXT = "기업명,사업자등록번호\n가온기계,0123456789\n"


def packed(**parts: bytes) -> bytes:
    """Return a packed file with parts; two underscores stand for a slash, one x for a point."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(name.replace("__", "/").replace("_x_", "."), content)
    return written.getvalue()


def refused(data: bytes) -> str:
    """Return the key of the sentence with which a file is refused."""
    with pytest.raises(BadInput) as found:
        read_book(data)
    for language in ("ko", "en"):
        assert sentences(language).say(found.value.message)
    return found.value.message.key


@pytest.mark.parametrize("code", ["utf-8", "utf-8-sig", "cp949", "utf-16"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_csv_file_is_read_in_any_of_the_usual_codes(code: str, separator: str) -> None:
    rows = read_book(TEXT.replace(",", separator).encode(code)).tables[0].rows
    assert [cell.content for cell in rows[1].cells] == ["가온기계", "0123456789"]


def test_a_file_in_cp949_is_said_to_be_one() -> None:
    assert [each.key for each in read_book(TEXT.encode("cp949")).remarks] == ["sheets-read-as-cp949"]
    assert read_book(TEXT.encode()).remarks == ()


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"", "sheets-file-empty"),
        (b"  \n", "sheets-file-empty"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "sheets-file-old"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "sheets-file-locked"),
        (b"PK\x03\x04 broken", "sheets-file-broken"),
        (packed(word__document_x_xml=b"<a/>"), "sheets-file-not-a-sheet"),
        (packed(xl__workbook_x_xml=b"<a/>", xl__vbaProject_x_bin=b"x"), "sheets-file-macros"),
        (packed(xl__workbook_x_bin=b"x"), "sheets-file-binary"),
        (packed(xl__workbook_x_xml=b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"), "sheets-file-not-a-sheet"),
        (packed(xl__workbook_x_xml=b"<a/>"), "sheets-file-broken"),
        (b'"a,b\n', "sheets-csv-broken"),
        (b"\x00\x01\x02\x81", "sheets-csv-letters"),
        (bytes(MOST_BYTES + 1), "sheets-file-too-large"),
    ],
)
def test_a_file_that_cannot_be_taken_is_refused_with_its_remedy(data: bytes, key: str) -> None:
    assert refused(data) == key


def test_a_file_packed_to_burst_is_refused_without_unpacking_it() -> None:
    written = io.BytesIO()
    with (
        zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as made,
        made.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as part,
    ):
        block = bytes(10_000_000)
        for _ in range(MOST_UNPACKED_BYTES // len(block) + 1):
            part.write(block)
    data = written.getvalue()
    del written
    assert len(data) < MOST_BYTES
    tracemalloc.start()
    try:
        assert refused(data) == "sheets-file-bursting"
        assert tracemalloc.get_traced_memory()[1] < 3_000_000
    finally:
        tracemalloc.stop()


def test_hidden_sheets_are_named_and_read_only_when_chosen() -> None:
    book = Workbook()
    book.create_sheet("숨김").sheet_state = "hidden"
    book.create_sheet("깊이").sheet_state = "veryHidden"
    written = io.BytesIO()
    book.save(written)
    found = read_book(written.getvalue())
    assert [table.title for table in found.tables] == ["Sheet"]
    assert found.hidden == ("숨김", "깊이")
    chosen = read_book(written.getvalue(), hidden=("숨김",))
    assert [(table.title, table.hidden) for table in chosen.tables] == [("Sheet", False), ("숨김", True)]


def test_no_cell_of_our_own_files_is_a_formula_whatever_was_typed() -> None:
    evil = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", '=HYPERLINK("http://x")')
    text = "기업명,지역\n" + "\n".join(f'"{each.replace(chr(34), chr(34) * 2)}",많음' for each in evil)
    table = read_book(text.replace("지역", "2024년 매출액").encode()).tables[0]
    matching = match_columns(table)
    found = take_in(table, matching)
    assert len(found.refused) == len(evil)
    from sme_apply.sheets import mending_file

    data = mending_file(found.refused, matching, sentences("ko"))
    with zipfile.ZipFile(io.BytesIO(data)) as opened:
        sheet = opened.read("xl/worksheets/sheet1.xml")
    assert b"<f>" not in sheet
    assert b"<f " not in sheet
    back = read_book(data).tables[0]
    assert [row.cell(1).content for row in back.rows[1:]] == list(evil)


@pytest.mark.parametrize("language", ["ko", "en"])
def test_the_template_is_read_back_column_for_column_and_its_example_is_left_out(language: str) -> None:
    from sme_apply.sheets import columns_of

    data = template_file(2025, sentences("ko" if language == "ko" else "en"))
    book = read_book(data)
    matching = match_columns(book.tables[0])
    assert [match.path for match in matching.matches if not match.own] == [each.path for each in columns_of(2025)]
    found = take_in(book.tables[0], matching)
    assert (found.taken, found.refused, found.examples) == ((), (), 1)
