"""Figures stand at the right with their unit, one below the other; text stands at the left."""

from __future__ import annotations

from datetime import date

import pytest

from sme_apply.export import content
from sme_apply.export.application import application_document
from sme_apply.export.application_fields import field_blocks
from sme_apply.export.ruled import field_grid
from sme_apply.export.structure import Element
from sme_apply.sentences import sentences
from tests.export.applications import typical

AS_OF = date(2025, 1, 8)
KO = sentences("ko")
FIGURES = {"integer", "count", "krw", "krw_thousand", "krw_million", "usd", "percent"}


def fields_of(blocks: tuple[content.Block, ...]) -> list[content.Field]:
    """Return every label with its answer."""
    return [field for block in blocks if isinstance(block, content.FieldTable) for field in block.fields]


@pytest.mark.parametrize(
    ("programme", "track"), [("export-voucher", "general"), ("new-market-loan", "export-to-global")]
)
def test_every_answer_that_is_a_figure_is_set_as_one_with_its_unit(programme: str, track: str) -> None:
    filled = typical(programme, track)
    kinds = {field.label.ko: field.kind for field in filled.form.fields()}
    seen = set()
    for section in filled.sections:
        for field in fields_of(tuple(field_blocks(section.fields, 2025, KO))):
            assert field.amount is (kinds[field.label] in FIGURES), field.label
            if field.amount:
                seen.add(field.unit)
                assert field.text
    assert seen - {""}


def test_a_figure_that_could_not_be_read_stays_a_text() -> None:
    filled = typical("new-market-loan", "export-to-global")
    from dataclasses import replace

    section = next(each for each in filled.sections if any(f.field.kind == "krw_million" for f in each.fields))
    fields = tuple(
        replace(each, value="약 3억") if each.field.kind == "krw_million" else each for each in section.fields
    )
    (unread, *_) = [each for each in fields_of(tuple(field_blocks(fields, 2025, KO))) if each.text == "약 3억"]
    assert not unread.amount


def test_figures_stand_at_the_right_edge_of_the_same_column_also_where_one_has_the_row_to_itself() -> None:
    block = content.FieldTable(
        (
            content.Field("금액", "1,000", unit="원", amount=True),
            content.Field("이름", "가온"),
            content.Field("합계", "1,000", unit="원", amount=True),
        ),
        pairs=2,
    )
    grid = field_grid(block, Element("Table"))
    (first, second) = grid.rows
    assert [cell.align for cell in first.cells] == ["left", "right", "left", "left"]
    assert [cell.align for cell in second.cells][1] == "right"
    assert [sum(cell.columns for cell in row.cells) for row in grid.rows] == [4, 4]
    # Both end at the same place: each takes the second column alone.
    assert first.cells[1].columns == second.cells[1].columns == 1


def test_the_amounts_of_support_are_figures() -> None:
    document = application_document(typical("export-voucher", "general"), KO, AS_OF)
    labels = {KO.text(f"application-support-{each}") for each in ("share", "limit", "own", "total")}
    assert {field.label for field in fields_of(document.blocks) if field.amount} >= labels


@pytest.mark.parametrize(("count", "said"), [(0, "0 fields"), (1, "1 field"), (2, "2 fields")])
def test_the_number_of_answers_inside_is_said_in_good_english(count: int, said: str) -> None:
    assert sentences("en").text("application-data-answers", count=count).endswith(said)
