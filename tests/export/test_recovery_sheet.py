"""The recovery code is printed on one page, whole and readable, in both languages."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import pytest

from sme_apply.export import page_count, write_pdf
from sme_apply.export.recovery_sheet import recovery_sheet
from sme_apply.sentences import LANGUAGES, Language
from tests.judges import complaints

GROUPS = ("J0C60", "FGJSV", "K2DWW", "ZBEHM", "2MPJJ", "DXD5T", "98CQD")


def text_of(pdf: bytes) -> str:
    import pypdfium2

    document = pypdfium2.PdfDocument(io.BytesIO(pdf))
    try:
        return "".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("vault", ["sme-apply", "보관함 폴더 " * 30])
def test_the_sheet_is_one_page_with_the_whole_code_and_what_it_is_for(language: Language, vault: str) -> None:
    pdf = write_pdf(recovery_sheet(GROUPS, vault=vault, made=date(2025, 1, 8), language=language))
    assert page_count(pdf) == 1
    text = text_of(pdf)
    places = [text.index(group) for group in GROUPS]
    assert places == sorted(places)
    assert "2025-01-08" in text
    assert "35" in text
    assert vault[:9] in text


def test_the_code_is_not_in_what_other_programs_show_of_the_file() -> None:
    import pikepdf

    pdf = write_pdf(recovery_sheet(GROUPS, vault="a", made=date(2025, 1, 8), language="ko"))
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        told = str(dict(opened.docinfo)) + str(opened.open_metadata())
    assert not any(group in told for group in GROUPS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_outside_judges_pass_the_sheet(language: Language, tmp_path: Path) -> None:
    pdf = write_pdf(recovery_sheet(GROUPS, vault="sme-apply", made=date(2025, 1, 8), language=language))
    (tmp_path / "sheet.pdf").write_bytes(pdf)
    assert complaints(tmp_path / "sheet.pdf") == []
