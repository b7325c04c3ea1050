"""The annex lists every field that is asked, in the order of the form, for copying over."""

from __future__ import annotations

import pytest

from sme_apply.export import content
from sme_apply.export.annex import copying_annex, numbered
from sme_apply.sentences import sentences
from tests.export.applications import application, typical, with_forms

KO = sentences("ko")


def rows(programme: str, track: str | None) -> list[tuple[str, ...]]:
    """Return the cells of the annex."""
    blocks = copying_annex(typical(programme, track), KO)
    return [
        tuple(cell.text for cell in row) for each in blocks if isinstance(each, content.DataTable) for row in each.rows
    ]


@pytest.mark.parametrize(("programme", "track"), with_forms())
def test_every_field_that_is_asked_is_listed_in_the_order_of_the_form(programme: str, track: str | None) -> None:
    listed = rows(programme, track)
    assert [row[0] for row in listed] == [str(number) for number in range(1, len(listed) + 1)]
    filled = typical(programme, track)
    labels = [each.field.label.ko for section in filled.sections for each in section.fields if each.shown]
    names = iter(row[1] for row in listed)
    for label in labels:
        assert any(name == label or name.startswith(f"{label} · ") for name in names), label


def test_the_note_says_whose_order_it_is() -> None:
    official, own = (
        next(each.text for each in copying_annex(application(id), KO) if isinstance(each, content.Note))
        for id in ("export-voucher", "online-export")
    )
    assert official != own
    assert "공식 서식의 항목 순서" in official
    assert "확인되지 않아" in own


def test_a_long_text_is_measured_and_left_in_its_own_box() -> None:
    filled = application("export-voucher", answers={"summary": "가" * 900})
    listed = [each for each in copying_annex(filled, KO) if isinstance(each, content.DataTable)]
    row = next(row for table in listed for row in table.rows if row[1].text == "사업개요")
    assert "가가" not in row[2].text
    assert "900" in row[3].text


def test_a_row_of_a_table_is_one_entry_with_its_headings() -> None:
    row = next(row for row in rows("export-voucher", "general") if row[1].startswith("최근 3개년도 · 매출액"))
    assert [line.split(":")[0] for line in row[2].splitlines()] == ["2022년 실적", "2023년 실적", "2024년 (예정)"]


@pytest.mark.parametrize(
    ("number", "written"), [("1", "1."), ("가", "가."), ("2-1.", "2-1."), ("", ""), ("(3)", "(3)")]
)
def test_a_number_ends_with_one_full_stop(number: str, written: str) -> None:
    assert numbered(number) == written
