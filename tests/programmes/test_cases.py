"""Examples beside a definition are read whole or refused with file, line and key."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from sme_apply.programmes.cases import Example, read_cases
from sme_apply.terms import BadInput

_SOUND = """\
as_of: 2025-03-03
company:
  employees.regular_average_last_year: 3
cases:
  - name: nothing is told
    track: general
    change: {designations: null}
    expect: {verdict: undetermined, limit_krw: 30_000_000}
series:
  - name: exports of the year before
    vary: exports.2024.direct_usd
    of: criteria.exports
    values:
      - [99_999, not_met]
      - [null, unknown]
  - name: the first round
    as_of: 2025-01-01
    vary: as_of
    of: window
    values:
      - [2025-05-20, open]
  - name: usage
    as_of: 2025-06-01
    vary: support_history
    of: share
    values:
      - [[{programme: export-voucher, usage_rate: 0.7}], 0.7]
"""


def test_single_cases_and_series_become_examples_in_the_order_of_the_file(tmp_path: Path) -> None:
    examples = tuple(_read(tmp_path, _SOUND))
    few = {"employees.regular_average_last_year": 3}
    day = date(2025, 3, 3)
    assert examples == (
        Example("nothing is told", "general", {**few, "designations": None}, day,
                {"verdict": "undetermined", "limit_krw": 30_000_000}),
        Example("exports of the year before: exports.2024.direct_usd = 99999", None,
                {**few, "exports.2024.direct_usd": 99_999}, day, {"criteria.exports": "not_met"}),
        Example("exports of the year before: exports.2024.direct_usd = None", None,
                {**few, "exports.2024.direct_usd": None}, day, {"criteria.exports": "unknown"}),
        Example("the first round: as_of = 2025-05-20", None, few, date(2025, 5, 20), {"window": "open"}),
        Example(examples[4].name, None,
                {**few, "support_history": [{"programme": "export-voucher", "usage_rate": Decimal("0.7")}]},
                date(2025, 6, 1), {"share": Decimal("0.7")}),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("wrong", "line", "key"),
    [
        ("as_of: 2025-03-03\nseason: 2025\n", 2, "season"),
        ("cases: []\n", 1, "as_of"),
        ("as_of: 2025-03-03\ncases:\n  - name: one\n", 3, "cases.1.expect"),
        ("as_of: 2025-03-03\ncases:\n  - name: one\n    expect: {}\n", 4, "cases.1.expect"),
        (
            "as_of: 2025-03-03\nseries:\n  - name: one\n    vary: stage\n    of: stage\n    values: []\n",
            6,
            "series.1.values",
        ),
        ("as_of: 2025-03-03\ncases:\n  - name: one\n    expects: {stage: growth}\n", 4, "cases.1.expects"),
    ],
)
def test_a_fault_is_refused_with_file_line_and_key(tmp_path: Path, wrong: str, line: int, key: str) -> None:
    with pytest.raises(BadInput) as refused:
        _read(tmp_path, wrong)
    values = refused.value.message.values
    assert (values["file"], values["line"], values["key"]) == ("2025/voucher/cases.yaml", line, key)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput):
        read_cases(tmp_path / "cases.yaml", "2025/voucher/cases.yaml")


def _read(folder: Path, text: str) -> list[Example]:
    path = folder / "cases.yaml"
    path.write_text(text, encoding="utf-8")
    return list(read_cases(path, "2025/voucher/cases.yaml").examples())
