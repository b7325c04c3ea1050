"""A small programme of its own with a form of every kind, and a company whose facts fill it."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from sme_apply.company import Company, parse_company
from sme_apply.drafts import Application, Draft, fill, new_draft
from sme_apply.eligibility import TrackVerdict, screen_track
from sme_apply.programmes import Form, Programme, Season, load_catalogue, size_standards

AS_OF = date(2025, 3, 3)
_FACTS: dict[str, Any] = {
    "format": "sme-apply/company",
    "version": 1,
    "name_ko": "시험기계",
    "business_registration_number": "4178682316",
    "legal_form": "corporation",
    "established_on": "2010-05-02",
    "industries": [{"ksic": "C29", "revision": 11, "sales_share": 1.0}],
    "fiscal_year_end_month": 12,
    "fiscal_years": [
        {"year": 2023, "months": 12, "sales_krw": 7_000_000_000},
        {"year": 2024, "months": 12, "sales_krw": 8_210_499_999},
    ],
    "employees": {"by_year": {"2023": 33, "2024": 34.5}},
    "exports": [
        {"year": 2023, "direct_usd": 141_200},
        {"year": 2024, "direct_usd": 184_300, "indirect_usd": 42_600},
    ],
    "main_export_countries": {"now": ["VN", "TH"]},
    "products": [
        {"name_ko": "회전 유닛", "share_of_exports": 0.725},
        {"name_ko": "정밀 노즐"},
    ],
    "declarations": {"national_tax_arrears": False},
}


@pytest.fixture(scope="session")
def season() -> Season:
    """The season of this folder's own definitions."""
    return load_catalogue(Path(__file__).parent / "forms").season(2025)


@pytest.fixture(scope="session")
def programme(season: Season) -> Programme:
    """The programme with a form of every kind."""
    return season.programme("trial")


@pytest.fixture(scope="session")
def form(programme: Programme) -> Form:
    """Its form."""
    assert programme.form is not None
    return programme.form


@pytest.fixture
def draft(programme: Programme) -> Draft:
    """A draft that has just begun."""
    return new_draft(programme, programme.tracks[0], AS_OF)


@pytest.fixture
def company() -> Callable[..., Company]:
    """Makes the company with some facts told otherwise; ``None`` leaves a fact untold."""

    def make(**facts: Any) -> Company:
        told = {key: value for key, value in {**_FACTS, **facts}.items() if value is not None}
        return parse_company(json.dumps(told).encode())

    return make


@pytest.fixture
def verdict(season: Season, programme: Programme) -> Callable[..., TrackVerdict]:
    """Judges a company on a day."""

    def judge(company: Company, as_of: date = AS_OF) -> TrackVerdict:
        return screen_track(company, programme, programme.tracks[0], season, size_standards(), as_of)

    return judge


@pytest.fixture
def filled(
    programme: Programme, company: Callable[..., Company], verdict: Callable[..., TrackVerdict]
) -> Callable[..., Application]:
    """Lays a draft over the company with some facts told otherwise."""

    def run(draft: Draft, as_of: date = AS_OF, **facts: Any) -> Application:
        told = company(**facts)
        return fill(draft, told, programme, programme.tracks[0], verdict(told, as_of))

    return run
