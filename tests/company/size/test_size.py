"""The legal size as a whole."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from sme_apply.company import Company, Size, SizeStandards, size_of, with_fact
from sme_apply.sentences import LANGUAGES, sentences
from sme_apply.terms import Truth

Build = Callable[..., Company]
AS_OF = date(2025, 5, 1)
OK = 100_000_000


def told_years(sales: int, assets: int = 50 * OK, years: tuple[int, ...] = (2022, 2023, 2024)) -> list[dict[str, Any]]:
    """Return three fiscal years with the same sales."""
    return [{"year": year, "months": 12, "sales_krw": sales, "total_assets_krw": assets} for year in years]


def judged(company: Company, standards: SizeStandards, as_of: date = AS_OF) -> Size:
    """Return the size after both languages could say all of it."""
    size = size_of(company, as_of, standards)
    for language in LANGUAGES:
        for step in size.steps:
            assert all(sentences(language).say(each) for each in (step.required, step.actual, step.article))
        assert all(sentences(language).say(each) for each in size.explanation)
    for step in size.steps:
        assert step.result is Truth.UNKNOWN or step.missing == ()
    return size


def step(size: Size, name: str) -> Truth:
    """Return the result of one step."""
    return next(each.result for each in size.steps if each.id == name)


def ownership(**told: Any) -> dict[str, Any]:
    """Return an independent ownership with some facts changed."""
    free = {"disclosed_business_group": False, "large_corporation_is_largest_shareholder": False}
    return {**free, "related_companies": [], **told}


@pytest.mark.parametrize(
    ("as_of", "sme", "average", "cap"),
    [
        (date(2025, 3, 3), Truth.NO, 156_833_333_333, 150_000_000_000),
        (date(2026, 3, 31), Truth.NO, 161_366_666_666, 150_000_000_000),
        (date(2026, 4, 1), Truth.YES, 165_766_666_666, 180_000_000_000),
    ],
)
def test_the_new_caps_reach_december_accounts_on_the_first_of_april_2026(
    seohae: Company, standards: SizeStandards, as_of: date, sme: Truth, average: int, cap: int
) -> None:
    size = judged(seohae, standards, as_of)
    assert (size.sme, size.average_sales_krw, size.cap_krw) == (sme, average, cap)
    assert (size.small, size.micro) == (Truth.NO, Truth.NO)


@pytest.mark.parametrize(
    ("month", "as_of", "cap"),
    [
        (8, date(2025, 12, 1), 1000),
        (9, date(2025, 12, 31), 1000),
        (9, date(2026, 1, 1), 1200),
        (12, date(2026, 3, 31), 1000),
        (12, date(2026, 4, 1), 1200),
    ],
)
def test_accounts_closed_in_september_2025_are_the_first_under_the_new_caps(
    build: Build, standards: SizeStandards, month: int, as_of: date, cap: int
) -> None:
    assert judged(build(fiscal_year_end_month=month), standards, as_of).cap_krw == cap * OK


def test_a_machine_maker_is_a_small_sme_and_no_micro_enterprise(gaon: Company, standards: SizeStandards) -> None:
    size = judged(gaon, standards, date(2025, 1, 8))
    assert (size.sme, size.small, size.micro) == (Truth.YES, Truth.YES, Truth.NO)
    assert (size.average_sales_krw, size.cap_krw, size.small_cap_krw) == (5_740_000_000, 1000 * OK, 120 * OK)


def test_a_sole_proprietor_closes_in_december_though_it_is_untold(dodam: Company, standards: SizeStandards) -> None:
    size = judged(with_fact(dodam, "fiscal_year_end_month", None), standards, date(2025, 1, 8))
    assert (size.sme, size.micro, size.average_sales_krw) == (Truth.YES, Truth.YES, 487_000_000)


@pytest.mark.parametrize(("over", "sme"), [(0, Truth.YES), (1, Truth.NO)])
def test_sales_may_reach_the_cap_but_not_pass_it_by_a_third_of_a_won(
    build: Build, standards: SizeStandards, over: int, sme: Truth
) -> None:
    years = told_years(1000 * OK)
    years[0]["sales_krw"] += over
    size = judged(build(fiscal_years=years), standards)
    assert (size.sme, size.average_sales_krw) == (sme, 1000 * OK)


@pytest.mark.parametrize(("over", "small"), [(0, Truth.YES), (3, Truth.NO)])
def test_a_small_firm_may_reach_its_own_cap(build: Build, standards: SizeStandards, over: int, small: Truth) -> None:
    years = told_years(120 * OK)
    years[1]["sales_krw"] += over
    assert judged(build(fiscal_years=years), standards).small is small


@pytest.mark.parametrize(("assets", "sme"), [(5000 * OK - 1, Truth.YES), (5000 * OK, Truth.NO)])
def test_assets_must_be_strictly_less(build: Build, standards: SizeStandards, assets: int, sme: Truth) -> None:
    assert judged(build(fiscal_years=told_years(OK, assets)), standards).sme is sme


@pytest.mark.parametrize(
    ("path", "value", "name"),
    [
        ("ownership.disclosed_business_group", True, "group"),
        ("ownership.large_corporation_is_largest_shareholder", True, "shareholder"),
        ("legal_form", "nonprofit", "legal_form"),
    ],
)
def test_one_known_failure_decides_whatever_else_is_untold(
    standards: SizeStandards, path: str, value: Any, name: str
) -> None:
    size = judged(with_fact(Company(), path, value), standards)
    assert size.sme is Truth.NO
    assert step(size, name) is Truth.NO
    assert size.missing == ()


@pytest.mark.parametrize(
    "path",
    [
        "legal_form",
        "industries",
        "fiscal_years.2023.sales_krw",
        "fiscal_years.2024.total_assets_krw",
        "ownership.disclosed_business_group",
        "ownership.large_corporation_is_largest_shareholder",
        "ownership.related_companies",
    ],
)
def test_an_untold_fact_makes_the_size_unknown_and_is_named(build: Build, standards: SizeStandards, path: str) -> None:
    whole = build(fiscal_years=told_years(OK))
    assert judged(whole, standards).sme is Truth.YES
    size = judged(with_fact(whole, path, None), standards)
    assert (size.sme, size.missing) == (Truth.UNKNOWN, (path,))


def test_an_untold_closing_month_is_asked_for(build: Build, standards: SizeStandards) -> None:
    size = judged(build(fiscal_year_end_month=None, fiscal_years=told_years(OK)), standards)
    assert (size.sme, size.missing) == (Truth.UNKNOWN, ("fiscal_year_end_month",))


def test_known_sales_above_the_cap_decide_though_a_year_is_missing(build: Build, standards: SizeStandards) -> None:
    size = judged(build(fiscal_years=told_years(1501 * OK)[:2]), standards)
    assert (size.sme, size.average_sales_krw) == (Truth.NO, None)


RELATED = {"name": "가온홀딩스", "ksic": "C29", "role": "parent", "share": 0.4, "average_sales_krw": 500 * OK}


@pytest.mark.parametrize("role", ["parent", "subsidiary"])
@pytest.mark.parametrize(("over", "sme"), [(0, Truth.YES), (5, Truth.NO)])
def test_a_share_of_a_related_company_is_added_in_either_direction(
    build: Build, standards: SizeStandards, role: str, over: int, sme: Truth
) -> None:
    related = {**RELATED, "role": role, "average_sales_krw": 500 * OK + over}
    size = judged(build(fiscal_years=told_years(800 * OK), ownership=ownership(related_companies=[related])), standards)
    assert (size.sme, size.average_sales_krw) == (sme, 1000 * OK + over * 2 // 5)


@pytest.mark.parametrize("change", [{"share": 0.5}, {"share": 1}, {"share": None}, {"average_sales_krw": None}])
def test_a_related_company_that_cannot_be_added_leaves_the_size_unknown(
    build: Build, standards: SizeStandards, change: dict[str, Any]
) -> None:
    related = ownership(related_companies=[{**RELATED, **change}])
    size = judged(build(fiscal_years=told_years(100 * OK), ownership=related), standards)
    assert (size.sme, size.average_sales_krw) == (Truth.UNKNOWN, None)
    # No fact would settle what the rule of half and more of the shares leaves open.
    assert ("ownership.related_companies" in size.missing) == (None in change.values())


def test_a_related_company_that_cannot_be_added_does_not_hide_a_known_failure(
    build: Build, standards: SizeStandards
) -> None:
    related = ownership(related_companies=[{**RELATED, "share": 0.6}, {**RELATED, "share": 0.49}])
    assert judged(build(fiscal_years=told_years(800 * OK), ownership=related), standards).sme is Truth.NO


def test_the_industry_of_the_larger_related_company_decides(build: Build, standards: SizeStandards) -> None:
    larger = {**RELATED, "ksic": "I56", "average_sales_krw": 300 * OK}
    company = build(fiscal_years=told_years(299 * OK), ownership=ownership(related_companies=[larger]))
    assert judged(company, standards).cap_krw == 400 * OK
    smaller = {**larger, "average_sales_krw": 298 * OK}
    company = with_fact(company, "ownership.related_companies", [smaller])
    assert judged(company, standards).cap_krw == 1000 * OK


def test_cooperatives_are_judged_without_related_companies(build: Build, standards: SizeStandards) -> None:
    related = ownership(related_companies=[{**RELATED, "share": 0.9}])
    size = judged(build(legal_form="cooperative", fiscal_years=told_years(OK), ownership=related), standards)
    assert (size.sme, size.average_sales_krw) == (Truth.YES, OK)


@pytest.mark.parametrize("code", ["S94", "O84", "T97", "U99"])
def test_an_industry_without_a_cap_stays_unknown_with_its_reason(
    build: Build, standards: SizeStandards, code: str
) -> None:
    size = judged(build(industries=[{"ksic": code}], fiscal_years=told_years(OK)), standards)
    assert (size.sme, size.missing, size.cap_krw) == (Truth.UNKNOWN, (), None)
    assert "company-size-industry-without-cap" in [each.actual.key for each in size.steps]


@pytest.mark.parametrize(
    ("code", "sales", "sme"),
    [
        ("G", 1000, Truth.YES),
        ("C", 1, Truth.UNKNOWN),
        ("C", 1500, Truth.UNKNOWN),
        ("C", 1501, Truth.NO),
        ("S", 1, Truth.UNKNOWN),
        ("S", 601, Truth.UNKNOWN),
        ("C31202", 1000, Truth.YES),
        ("C31202", 1001, Truth.UNKNOWN),
        ("C31202", 1501, Truth.NO),
        ("C30393", 1500, Truth.YES),
        ("C30", 1001, Truth.NO),
    ],
)
def test_a_code_that_leaves_the_cap_open_decides_only_what_is_sure(
    build: Build, standards: SizeStandards, code: str, sales: int, sme: Truth
) -> None:
    size = judged(build(industries=[{"ksic": code}], fiscal_years=told_years(sales * OK)), standards)
    assert size.sme is sme
    if code == "C30":
        assert size.explanation[-1].key == "company-size-finer-code"


@pytest.mark.parametrize(
    ("code", "people", "micro"),
    [
        ("C29", 9, Truth.YES),
        ("C29", 9.5, Truth.YES),
        ("C29", 10, Truth.NO),
        ("B07", 9, Truth.YES),
        ("F41", 9, Truth.YES),
        ("H49", 9, Truth.YES),
        ("G46", 4.5, Truth.YES),
        ("G46", 5, Truth.NO),
        ("C29", None, Truth.UNKNOWN),
    ],
)
def test_a_micro_enterprise_has_fewer_than_ten_or_five_people(
    build: Build, standards: SizeStandards, code: str, people: float | None, micro: Truth
) -> None:
    told = {"regular_average_last_year": people}
    company = build(industries=[{"ksic": code}], employees=told, fiscal_years=told_years(OK))
    assert judged(company, standards).micro is micro


def test_people_of_the_deciding_year_serve_where_last_year_is_untold(build: Build, standards: SizeStandards) -> None:
    company = build(employees={"by_year": {"2024": 9}}, fiscal_years=told_years(OK))
    assert judged(company, standards).micro is Truth.YES


def test_the_assets_on_the_founding_day_count_before_the_first_accounts(build: Build, standards: SizeStandards) -> None:
    told = {"established_on": "2025-02-10", "monthly_sales": {"2025-03": 4 * OK, "2025-04": 4 * OK}}
    size = judged(build(**told), standards)
    assert (size.sme, size.missing) == (Truth.UNKNOWN, ("founding_assets_krw",))
    size = judged(build(**told, founding_assets_krw=OK), standards)
    assert (size.sme, size.average_sales_krw) == (Truth.YES, 48 * OK)


def test_a_company_that_told_nothing_is_asked_for_what_decides(standards: SizeStandards) -> None:
    size = judged(Company(), standards)
    assert (size.sme, size.small, size.micro) == (Truth.UNKNOWN,) * 3
    assert set(size.missing) == {
        "legal_form",
        "industries",
        "fiscal_year_end_month",
        "ownership.disclosed_business_group",
        "ownership.large_corporation_is_largest_shareholder",
        "ownership.related_companies",
    }


@pytest.mark.parametrize(
    ("sales", "result"),
    [(1000 * OK, Truth.YES), (1000 * OK + 1, Truth.UNKNOWN), (1500 * OK, Truth.UNKNOWN), (1500 * OK + 1, Truth.NO)],
)
def test_untold_related_companies_may_bring_a_larger_cap(
    build: Build, standards: SizeStandards, sales: int, result: Truth
) -> None:
    untold = build(fiscal_years=told_years(sales), ownership=ownership(related_companies=None))
    size = judged(untold, standards)
    assert step(size, "sales") is result
    assert size.cap_krw == 1000 * OK
    assert size.sme is (Truth.NO if result is Truth.NO else Truth.UNKNOWN)


def test_an_untold_legal_form_leaves_open_whether_related_companies_count(
    build: Build, standards: SizeStandards
) -> None:
    large = {"name": "큰회사", "ksic": "C29", "role": "parent", "share": 0.4, "average_sales_krw": 9000 * OK}
    told = {"fiscal_years": told_years(500 * OK), "ownership": ownership(related_companies=[large])}
    assert judged(build(legal_form="corporation", **told), standards).sme is Truth.NO
    assert judged(build(legal_form="cooperative", **told), standards).sme is Truth.YES
    untold = judged(build(legal_form=None, **told), standards)
    assert untold.sme is Truth.UNKNOWN
    assert "legal_form" in untold.missing
