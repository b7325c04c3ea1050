"""A small season of its own, and a company whose facts meet all of it."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from sme_apply.company import Company, SizeStandards, parse_company
from sme_apply.eligibility import Screening, screen
from sme_apply.programmes import Season, load_catalogue, size_standards

Screen = Callable[..., Screening]
AS_OF = date(2025, 3, 3)

_FACTS: dict[str, Any] = {
    "format": "sme-apply/company",
    "version": 1,
    "name_ko": "주식회사 시험기계",
    "legal_form": "corporation",
    "established_on": "2010-05-02",
    "industries": [{"ksic": "C29", "revision": 11, "sales_share": 1.0}],
    "fiscal_year_end_month": 12,
    "fiscal_years": [
        {"year": year, "months": 12, "sales_krw": 8_000_000_000, "total_assets_krw": 6_000_000_000}
        for year in (2021, 2022, 2023, 2024)
    ],
    "employees": {"regular_average_last_year": 30},
    "exports": [{"year": 2024, "direct_usd": 150_000, "indirect_usd": 50_000}],
    "ownership": {
        "disclosed_business_group": False,
        "large_corporation_is_largest_shareholder": False,
        "related_companies": [],
    },
    "designations": [],
    "declarations": {
        "national_tax_arrears": False,
        "local_tax_arrears": False,
        "restricted_industry": False,
        "voucher_agreement_running": False,
    },
    "support_history": [],
    "sme_grace_until": "none",
}


@pytest.fixture(scope="session")
def season() -> Season:
    """The season of this folder's own definitions."""
    return load_catalogue(Path(__file__).parent / "forms").season(2025)


@pytest.fixture(scope="session")
def standards() -> SizeStandards:
    """The cap tables of the law."""
    return size_standards()


@pytest.fixture
def company() -> Callable[..., Company]:
    """Makes the company with some facts told otherwise; ``None`` leaves a fact untold."""

    def make(**facts: Any) -> Company:
        told = {key: value for key, value in {**_FACTS, **facts}.items() if value is not None}
        return parse_company(json.dumps(told).encode())

    return make


@pytest.fixture
def screened(company: Callable[..., Company], season: Season, standards: SizeStandards) -> Screen:
    """Screens the company with some facts told otherwise."""

    def run(as_of: date = AS_OF, **facts: Any) -> Screening:
        return screen(company(**facts), season, standards, as_of)

    return run
