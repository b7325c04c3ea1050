"""The table of measurements, and where it goes in the README."""

from __future__ import annotations

from typing import Any

from tests.benchmarks.table import HEADING, table, with_section

MEASURED: dict[str, Any] = {
    "machine_info": {"cores": 2, "system_name": "Debian", "python_version": "3.11.2", "load": [0.25, 1.125]},
    "datetime": "2026-11-22T17:00:00+00:00",
    "benchmarks": [
        {
            "stats": {"data": [0.003, 0.002, 0.004]},
            "extra_info": {
                "what": "Work",
                "way": "ours",
                "others": {"theirs": [1.5, 1.5, 1.5], "ours too": [0.0001] * 99 + [0.9]},
                "notes": {"ours": "12 kB", "theirs": ""},
            },
        }
    ],
}


def test_a_row_has_the_median_and_how_often_theirs_goes_into_ours() -> None:
    rows = table(MEASURED).splitlines()[-3:]
    assert rows == [
        "| Work | ours (12 kB) | 3.00 ms |  |  |",
        "|  | theirs | 1.50 s |  | 0.002 |",
        "|  | ours too | 0.100 ms | 0.100 ms |  |",
    ]


def test_conditions_are_told_by_the_second_beside_the_note() -> None:
    benchmark = MEASURED["benchmarks"][0]
    counted = benchmark | {"extra_info": benchmark["extra_info"] | {"conditions": 6_000}}
    rows = table(MEASURED | {"benchmarks": [counted]}).splitlines()[-3:-1]
    assert rows[0].startswith("| Work | ours (12 kB, 2,000,000 conditions/s) | 3.00 ms |")
    assert rows[1].startswith("|  | theirs (4,000 conditions/s) | 1.50 s |")


def test_the_table_names_machine_and_day() -> None:
    assert "2 cores, Debian, Python 3.11.2, 2026-11-22, load 0.2 before and 1.1 after (1 is the" in table(MEASURED)


def test_the_section_of_the_readme_is_put_before_the_licence_or_replaced() -> None:
    section = f"{HEADING}\n\nnew\n"
    assert with_section("# a\n\n## Licence\n\nb\n", section) == f"# a\n\n{section}\n## Licence\n\nb\n"
    replaced = with_section(f"# a\n\n{HEADING}\n\nold\n\n## Licence\n\nb\n", section)
    assert replaced == f"# a\n\n{section}\n## Licence\n\nb\n"
    assert with_section(f"# a\n\n{HEADING}\n\nold\n", section) == f"# a\n\n{section}"
