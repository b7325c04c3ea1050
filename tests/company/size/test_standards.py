"""The table of caps."""

from __future__ import annotations

from datetime import date

import pytest

from sme_apply import shipped
from sme_apply.company import SizeStandards, parse_size_standards
from sme_apply.company.size.caps import deciding_caps
from sme_apply.terms import BadInput

OLD, NEW = date(2025, 8, 31), date(2025, 9, 1)
DATA = (shipped.resources() / "tables" / "size_standards.csv").read_bytes()


def caps(standards: SizeStandards, code: str, closing: date) -> tuple[int | None, int | None]:
    """Return the certain caps of one code in 억원."""
    found = deciding_caps(standards, frozenset({code}), (closing,))
    sme, small = found.sme.certain_krw, found.small.certain_krw
    return (sme and sme // 10**8, small and small // 10**8)


def test_sixteen_caps_of_smes_and_twelve_of_small_firms_were_raised(standards: SizeStandards) -> None:
    rows = [row for row in standards.rows if len(row.ksic) <= 3]
    assert len(rows) == 44
    assert sum(row.since.sme_krw > row.before.sme_krw for row in rows) == 16
    assert sum(row.since.small_krw > row.before.small_krw for row in rows) == 12
    assert not any(row.since.sme_krw < row.before.sme_krw for row in rows)


@pytest.mark.parametrize(
    ("code", "old", "new"),
    [
        ("C24", (1500, 120), (1800, 140)),
        ("C29", (1000, 120), (1200, 120)),
        ("C29294", (1000, 120), (1200, 120)),
        ("E36", (1000, 120), (1000, 120)),
        ("E38", (800, 30), (800, 40)),
        ("N75", (600, 30), (800, 30)),
        ("N76", (400, 30), (400, 30)),
        ("N76390", (400, 30), (400, 30)),
        ("S95", (600, 10), (600, 15)),
        ("G", (1000, 50), (1200, 60)),
        ("J58", (800, 50), (800 + 200, 50)),
        ("C30", (1000, 120), (1200, 120)),
        ("C30393", (1500, 120), (1500, 120)),
        ("C30392", (1000, 120), (1200, 120)),
        ("C", (None, None), (None, None)),
        ("E", (None, None), (None, None)),
        ("N", (None, None), (None, None)),
        ("S", (None, None), (None, None)),
        ("S94", (None, None), (None, None)),
        ("O84", (None, None), (None, None)),
        ("T", (None, None), (None, None)),
        ("U99", (None, None), (None, None)),
    ],
)
def test_each_code_has_the_caps_of_its_row(
    standards: SizeStandards, code: str, old: tuple[int | None, int | None], new: tuple[int | None, int | None]
) -> None:
    assert caps(standards, code, OLD) == old
    assert caps(standards, code, NEW) == new


def test_a_code_of_which_only_a_part_makes_seats_lies_between_two_caps(standards: SizeStandards) -> None:
    found = deciding_caps(standards, frozenset({"C31202"}), (OLD,)).sme
    assert (found.low_krw, found.high_krw, found.certain_krw) == (1000 * 10**8, 1500 * 10**8, None)


def test_a_broader_code_points_at_the_seats_within_it(standards: SizeStandards) -> None:
    assert [row.ksic for row in deciding_caps(standards, frozenset({"C30"}), (OLD,)).finer] == ["C30393"]
    assert deciding_caps(standards, frozenset({"C29"}), (OLD,)).finer == ()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff",
        b"ksic,industry\nC24,x\n",
        DATA.replace(b"C24,", b"X24,"),
        DATA.replace(b"C24,", b"C28,"),
        DATA.replace(b"1500", b"15.0", 1),
        DATA.replace(b",yes,", b",no,", 1),
        DATA + b"C29,,\n",
    ],
)
def test_a_damaged_table_is_refused(data: bytes) -> None:
    with pytest.raises(BadInput):
        parse_size_standards(data)
