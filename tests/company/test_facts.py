"""Single facts: read, set, forgotten, named and shown."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from sme_apply.company import (
    SECTIONS,
    Company,
    FixedMapping,
    UnknownFact,
    all_specs,
    code_label,
    describe,
    dump_company,
    fact,
    help_of,
    label_of,
    parse_company,
    spec_of,
    with_fact,
)
from sme_apply.company.codes import FAMILIES
from sme_apply.sentences import LANGUAGES, Language, sentences
from sme_apply.terms import BadInput, Truth, message, usd, won

Build = Callable[..., Company]
PATHS = [spec.path.replace("{year}", "2024").replace("{month}", "2025-03") for spec in all_specs()]
TOLD = [path for path in PATHS if not spec_of(path).derived]
EXAMPLES: dict[str, Any] = {
    "text": "가온",
    "prose": "첫 줄\n둘째 줄",
    "integer": 12,
    "year": 2016,
    "month": 6,
    "krw": 1_000_000,
    "usd": 184_300,
    "count": Decimal("4.5"),
    "date": date(2024, 2, 29),
    "date_or_none": "none",
    "yes_no": False,
    "countries": ("VN", "TH"),
    "years": (2023, 2024),
    "figures": {"VN": 5, "TH": 0},
    "business_number": "124-81-00998",
    "corporate_number": "1301110006246",
    "postal_code": "01234",
    "phone": "02-555-0134",
    "email": "a@b.kr",
    "website": "https://b.kr",
    "records": [{}],
}


def example(path: str) -> Any:
    """Return a value that a fact of this kind may have."""
    spec = spec_of(path)
    if spec.kind == "code":
        return spec.choices[-1]
    if spec.kind == "codes":
        return frozenset(spec.choices[:2])
    return EXAMPLES[spec.kind]


@pytest.mark.parametrize("path", TOLD)
def test_every_told_fact_can_be_set_read_saved_and_forgotten(path: str) -> None:
    empty = Company()
    assert fact(empty, path) is None
    told = with_fact(empty, path, example(path))
    assert fact(told, path) is not None
    assert fact(empty, path) is None
    assert parse_company(dump_company(told)) == told
    assert with_fact(told, path, fact(told, path)) == told
    assert with_fact(told, path, None) == empty


def test_every_leaf_of_the_company_has_its_fact(gaon: Company) -> None:
    flat = {"fiscal_years", "exports", "monthly_sales", "employees", "staff", "representative", "contact", "ownership"}
    flat |= {"declarations", "sme_certificate", "export_items", "main_export_countries", "exports_last_12_months_usd"}
    named = {spec.path.split(".")[0] for spec in all_specs() if not spec.derived}
    assert named == set(Company.model_fields)
    for group in flat - {"fiscal_years", "exports", "monthly_sales", "employees", "staff"}:
        part = type(getattr(gaon, group))
        assert {f"{group}.{name}" for name in part.model_fields} <= {spec.path for spec in all_specs()}


def test_facts_stand_in_the_order_of_their_sections() -> None:
    sections = [spec.section for spec in all_specs()]
    assert sections == sorted(sections, key=SECTIONS.index)
    assert set(sections) == set(SECTIONS)
    assert len({spec.path for spec in all_specs()}) == len(all_specs())


def test_derived_facts_name_told_facts_as_their_source() -> None:
    for spec in all_specs():
        for source in spec.derived_from:
            assert not spec_of(source).derived


def test_the_total_of_exports_is_known_only_where_both_parts_are(gaon: Company) -> None:
    assert fact(gaon, "exports.2024.total_usd") == 222_100
    assert fact(gaon, "exports_last_12_months_usd.total") == 227_400
    assert fact(with_fact(gaon, "exports.2024.indirect_usd", None), "exports.2024.total_usd") is None
    assert fact(gaon, "exports.2020.total_usd") is None


def test_other_exports_count_only_where_the_company_tells_them(gaon: Company) -> None:
    assert fact(with_fact(gaon, "exports.2024.other_usd", None), "exports.2024.total_usd") == 222_100
    assert fact(with_fact(gaon, "exports.2024.other_usd", 900), "exports.2024.total_usd") == 223_000


@pytest.mark.parametrize(
    ("years", "last"), [([2023, 2025], 2025), ([2025, 2023], 2025), ([2024], 2024), ([], None), (None, None)]
)
def test_the_last_designation_is_the_latest_year_told(gaon: Company, years: list[int] | None, last: int | None) -> None:
    told = with_fact(gaon, "global_champion_designated_years", years)
    assert fact(told, "global_champion_last_year") == last


def test_export_countries_are_those_with_an_amount(gaon: Company) -> None:
    assert fact(gaon, "exports.2024.country_count") == 3
    without = with_fact(gaon, "exports.2024.by_country", FixedMapping({"VN": 1, "ID": 0}))
    assert fact(without, "exports.2024.country_count") == 1
    untold = with_fact(gaon, "exports.2024.by_country", None)
    assert fact(untold, "exports.2024.country_count") is None
    none = with_fact(with_fact(untold, "exports.2024.direct_usd", 0), "exports.2024.indirect_usd", 0)
    assert fact(none, "exports.2024.country_count") == 0


def test_the_main_industry_is_the_larger_one(gaon: Company) -> None:
    assert fact(gaon, "main_industry.ksic") == "C29"
    assert fact(gaon, "main_industry.section") == "C"
    assert fact(gaon, "main_industry.manufacturing") is True
    assert fact(gaon, "main_industry.revision") == 11


@pytest.mark.parametrize(
    ("shares", "main"),
    [
        ([None], "C10"),
        ([Decimal("0.3")], "C10"),
        ([Decimal("0.4"), Decimal("0.6")], "C11"),
        ([Decimal("0.5"), Decimal("0.5")], None),
        ([None, None], None),
        ([Decimal("0.6"), None], "C10"),
        ([Decimal("0.5"), None], None),
        ([Decimal("0.4"), None], None),
        ([Decimal("0.4"), Decimal("0.3"), None], "C10"),
    ],
)
def test_the_main_industry_is_named_only_where_no_other_can_be_as_large(
    shares: list[Decimal | None], main: str | None
) -> None:
    told = [{"ksic": f"C1{number}", "sales_share": share} for number, share in enumerate(shares)]
    assert fact(with_fact(Company(), "industries", told), "main_industry.ksic") == main


def test_untold_designations_differ_from_none() -> None:
    assert fact(Company(), "designations") is None
    assert fact(with_fact(Company(), "designations", frozenset()), "designations") == frozenset()


def test_a_year_is_made_when_missing_and_taken_away_when_empty() -> None:
    told = with_fact(Company(), "fiscal_years.2024.sales_krw", 5)
    assert [accounts.year for accounts in told.fiscal_years] == [2024]
    assert with_fact(told, "fiscal_years.2024.sales_krw", None).fiscal_years == ()


@pytest.mark.parametrize("path", ["main_industry.ksic", "exports.2024.total_usd", "fiscal_years.{year}.sales_krw"])
def test_a_derived_fact_or_a_path_without_its_year_cannot_be_set(path: str) -> None:
    with pytest.raises(UnknownFact):
        with_fact(Company(), path, "C29")


@pytest.mark.parametrize("path", ["name", "fiscal_years.24.sales_krw", "monthly_sales.2025-13", "", "exports.2024"])
def test_an_unknown_path_is_a_mistake_of_the_program(path: str) -> None:
    with pytest.raises(UnknownFact):
        spec_of(path)
    with pytest.raises(UnknownFact):
        fact(Company(), path)


@pytest.mark.parametrize(
    ("path", "value", "key"),
    [
        ("fiscal_years.2024.sales_krw", -1, "company-out-of-range"),
        ("fiscal_years.2024.sales_krw", 1.5, "company-not-whole"),
        ("legal_form", "corp", "company-not-a-choice-near"),
        ("employees.by_year.2024", Decimal("NaN"), "company-not-a-number"),
        ("employees.by_year.2024", float("inf"), "company-not-a-number"),
        ("ownership.related_companies", [{"share": 2}], "company-out-of-range"),
    ],
)
def test_a_fact_is_checked_as_the_file_is_and_named_as_its_field(path: str, value: Any, key: str) -> None:
    with pytest.raises(BadInput) as caught:
        with_fact(Company(), path, value)
    assert caught.value.message.key == key
    for language in LANGUAGES:
        assert sentences(language).say(label_of(path)) in sentences(language).say(caught.value.message)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fact_and_code_has_its_words(language: Language, gaon: Company) -> None:
    catalogue = sentences(language)
    for path in PATHS:
        assert catalogue.say(label_of(path))
        explanation = help_of(path)
        assert explanation is None or catalogue.say(explanation)
        assert catalogue.written(describe(path, fact(gaon, path)))
    for family, codes in FAMILIES.items():
        assert all(catalogue.say(code_label(family, code)) for code in codes)


def test_a_label_carries_its_year() -> None:
    assert sentences("ko").say(label_of("exports.2024.direct_usd")) == "2024년 직접수출액"
    assert sentences("en").say(label_of("monthly_sales.2025-03")) == "Sales in 2025, month 3"


def test_values_are_shown_with_their_unit_or_name() -> None:
    assert describe("fiscal_years.2024.sales_krw", 5) == won(5)
    assert describe("exports.2024.total_usd", 5) == usd(5)
    assert describe("declarations.national_tax_arrears", False) is Truth.NO
    assert describe("legal_form", "corporation") == message("code-legal_form-corporation")
    assert describe("designations", frozenset()) == message("company-none")
    assert describe("designations", frozenset({"innobiz", "venture"})) == (
        message("code-designation-venture"),
        message("code-designation-innobiz"),
    )
    assert describe("business_registration_number", "1248100998") == "124-81-00998"
    assert describe("sme_grace_until", "none") == message("company-no-grace")
    assert describe("name_ko", None) == message("company-not-told")


def test_a_company_cannot_be_changed_in_place(gaon: Company) -> None:
    with pytest.raises(ValueError, match="frozen"):
        gaon.name_ko = "다른 이름"
    with pytest.raises(TypeError):
        gaon.employees.by_year[2024] = 1  # type: ignore[index]
