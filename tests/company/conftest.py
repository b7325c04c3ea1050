"""Companies to test with: the project's own samples, and a builder for the ones a test invents."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sme_apply import shipped
from sme_apply.company import Company, SizeStandards, parse_company, parse_size_standards

Build = Callable[..., Company]


@pytest.fixture(scope="session")
def standards() -> SizeStandards:
    """The shipped caps."""
    return parse_size_standards((shipped.resources() / "tables" / "size_standards.csv").read_bytes())


@pytest.fixture
def gaon(samples: Path) -> Company:
    """An exporting machine maker with every page of facts told."""
    return parse_company((samples / "gaon-machinery.json").read_bytes())


@pytest.fixture
def dodam(samples: Path) -> Company:
    """A sole proprietor in cosmetics with untold declarations."""
    return parse_company((samples / "dodam-cosmetics.json").read_bytes())


@pytest.fixture
def seohae(samples: Path) -> Company:
    """A metal maker between the old and the new cap."""
    return parse_company((samples / "seohae-steel.json").read_bytes())


@pytest.fixture
def build() -> Build:
    """Builds a company from a plain independent corporation with December accounts and the facts given."""

    def builder(**told: Any) -> Company:
        plain = {
            "format": "sme-apply/company",
            "version": 1,
            "legal_form": "corporation",
            "established_on": "2005-05-02",
            "fiscal_year_end_month": 12,
            "industries": [{"ksic": "C29", "revision": 11}],
            "employees": {"regular_average_last_year": 20},
            "ownership": {
                "disclosed_business_group": False,
                "large_corporation_is_largest_shareholder": False,
                "related_companies": [],
            },
            **told,
        }
        return parse_company(json.dumps(plain).encode())

    return builder
