"""A table too wide or too long comes in parts that can each be read by itself."""

from __future__ import annotations

from itertools import chain

import pytest

from sme_apply.export import content, write_pdf
from sme_apply.export.columns import parts_of
from sme_apply.sentences import sentences
from tests.export import sample_documents
from tests.export.read_aloud import structure_outline

SAY = sentences("ko")


def table(columns: int, rows: int) -> content.DataTable:
    """Return a table whose cells all differ."""
    return content.DataTable(
        tuple(content.Column(f"열{number}") for number in range(columns)),
        tuple(tuple(content.Cell(f"{row}-{column:05}") for column in range(columns)) for row in range(rows)),
        tuple(content.Cell(f"계{number}") for number in range(columns)),
        caption="실적", note="끝",
    )  # fmt: skip


def test_a_table_that_fits_stays_whole() -> None:
    block = table(6, 1000)
    assert parts_of(block, SAY) == (block,)


def test_a_wide_table_repeats_the_first_column_and_loses_none() -> None:
    block = table(30, 3)
    parts = parts_of(block, SAY)
    assert len(parts) > 1
    assert all(part.columns[0] == block.columns[0] for part in parts)
    assert tuple(chain(*(part.columns[1:] for part in parts))) == block.columns[1:]
    for number, row in enumerate(block.rows):
        assert tuple(chain(*(part.rows[number][1:] for part in parts))) == row[1:]
    assert block.total is not None
    assert tuple(chain(*(part.total[1:] for part in parts if part.total))) == block.total[1:]
    assert [part.caption for part in parts] == [f"실적 ({n}/{len(parts)})" for n in range(1, len(parts) + 1)]
    assert [part.note for part in parts] == [""] * (len(parts) - 1) + ["끝"]


@pytest.mark.parametrize(("rows", "parts"), [(1000, 1), (1001, 2), (2500, 3)])
def test_a_long_table_is_divided_and_its_total_stands_at_its_end(rows: int, parts: int) -> None:
    found = parts_of(table(2, rows), SAY)
    assert [part.total is not None for part in found] == [False] * (parts - 1) + [True]
    assert sum(len(part.rows) for part in found) == rows


def test_one_endless_word_does_not_divide_a_table() -> None:
    block = content.DataTable(
        (content.Column("가"), content.Column("나")), ((content.Cell("a" * 5000), content.Cell("1")),)
    )
    assert parts_of(block, SAY) == (block,)


def test_short_rows_are_divided_too() -> None:
    columns = tuple(content.Column("머리글머리글머리글") for _ in range(30))
    parts = parts_of(content.DataTable(columns, ((content.Cell("하나"),),)), SAY)
    assert len(parts) > 1
    assert all(part.rows[0][0].text == "하나" for part in parts)


def test_each_part_is_a_table_with_headings_of_its_own() -> None:
    lines = structure_outline(write_pdf(sample_documents.plain(table(30, 2)))).splitlines()
    tables, heads = lines.count("  Table"), lines.count("    THead")
    assert tables == heads > 1
