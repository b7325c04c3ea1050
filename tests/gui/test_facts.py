"""Every fact of the company file can be told in the window, and each is read and written as people do."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from sme_apply.company import SECTIONS, Company, all_specs, parse_company, with_fact
from sme_apply.gui.fact_text import read_fact, written_fact
from sme_apply.gui.facts.record_list import RECORDS
from sme_apply.gui.facts.section import Section, told_share
from sme_apply.gui.facts.year_grid import row_key
from sme_apply.gui.parts.amount_line import read_out
from sme_apply.sentences import LANGUAGES, Language, sentences
from sme_apply.terms import BadInput


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_section_shows_a_control_for_every_fact_that_can_be_told(
    look: QApplication, samples: Path, language: Language
) -> None:
    company = parse_company((samples / "gaon-machinery.json").read_bytes())
    words = sentences(language)
    for name in SECTIONS:
        section = Section(name, company, ["2023", "2024"], date(2025, 1, 8), words, lambda _path, _value: None, {})
        for spec in all_specs():
            if spec.section == name and not spec.derived and "{month}" not in spec.path:
                path = spec.path.format(year=2024)
                assert section.show_fact(path) is not None, path
        section.commit()
        section.deleteLater()


def test_what_a_section_shows_is_not_changed_by_being_looked_at(look: QApplication, samples: Path) -> None:
    company = parse_company((samples / "gaon-machinery.json").read_bytes())
    for name in SECTIONS:
        told: list[tuple[str, Any]] = []
        years = [str(year) for year in range(2021, 2025)]
        section = Section(
            name,
            company,
            years,
            date(2025, 1, 8),
            sentences("ko"),
            lambda path, value: told.append((path, value)),  # noqa: B023
            {},
        )
        section.commit()
        assert [path for path, value in told if with_fact(company, path, value) != company] == []
        section.deleteLater()


def test_a_young_company_is_asked_for_its_sales_by_month(look: QApplication) -> None:
    young = Company(established_on=date(2024, 9, 1))
    take = list[str]()
    section = Section(
        "accounts", young, ["2024"], date(2025, 1, 8), sentences("ko"), lambda path, _: take.append(path), {}
    )
    assert section.show_fact("monthly_sales.2024-10") is not None
    section.deleteLater()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_row_and_every_key_of_a_list_has_a_name(language: Language) -> None:
    words = sentences(language)
    for spec in all_specs():
        if "{" in spec.path and spec.kind not in ("figures", "yes_no") and not spec.derived:
            assert row_key(spec) in words
        if spec.kind == "records":
            for name, *_ in RECORDS[spec.path]:
                assert f"gui-{spec.path.replace('.', '-')}-{name}" in words


def test_the_share_told_grows_with_each_fact() -> None:
    told, of = told_share(Company(), "identity", 2024)
    assert told == 0
    assert told_share(Company(name_ko="가온"), "identity", 2024) == (1, of)


@pytest.mark.parametrize(
    ("kind", "typed", "meant", "shown"),
    [
        ("krw", "1234567", 1234567, "1,234,567"),
        ("krw", "１２３", 123, "123"),
        ("date", "20250108", date(2025, 1, 8), "2025-01-08"),
        ("date", "2025.1.8", date(2025, 1, 8), "2025-01-08"),
        ("share", "12.5", Decimal("0.125"), "12.5"),
        ("share", "100", Decimal(1), "100"),
        ("count", "34.5명", Decimal("34.5"), "34.5"),
        ("count", "1,034", 1034, "1,034"),
        ("text", "  가온 ", "가온", "가온"),
        ("business_number", "2208162517", "2208162517", "220-81-62517"),
        ("text", "   ", None, ""),
    ],
)
def test_a_fact_is_read_and_written(kind: str, typed: str, meant: object, shown: str) -> None:
    assert read_fact(kind, typed) == meant
    assert written_fact(kind, meant) == shown


@pytest.mark.parametrize(("kind", "typed"), [("krw", "many"), ("date", "2025-13-01"), ("count", "nan"), ("count", "x")])
def test_what_cannot_be_read_is_refused_with_a_sentence(kind: str, typed: str) -> None:
    with pytest.raises(BadInput) as refused:
        read_fact(kind, typed)
    for language in LANGUAGES:
        assert sentences(language).say(refused.value.message)


@given(st.integers(min_value=-(10**15), max_value=10**15))
def test_a_written_amount_is_read_as_the_same_amount(amount: int) -> None:
    assert read_fact("krw", written_fact("krw", amount)) == amount


@pytest.mark.parametrize(
    ("amount", "korean", "english"),
    [
        (9_999, "", ""),
        (10_000, "1만", ""),
        (7_420_000_000, "74억 2,000만", "7.42 billion"),
        (1_000_000, "100만", "1 million"),
        (-45_000_000, "-4,500만", "-45 million"),
        (10**12 + 1, "1조 1", "1 trillion"),
    ],
)
def test_large_amounts_are_read_out(amount: int, korean: str, english: str) -> None:
    assert read_out(amount, sentences("ko")) == korean
    assert read_out(amount, sentences("en")) == english
