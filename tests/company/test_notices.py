"""Warnings about facts that look wrong but may be right."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from sme_apply.company import Company, notices
from sme_apply.company.identifiers import is_business_number
from sme_apply.sentences import LANGUAGES, sentences

Build = Callable[..., Company]


def number(middle: str) -> str:
    """Return a business number with a right check digit and the middle digits given."""
    return next(f"312{middle}4071{last}" for last in "0123456789" if is_business_number(f"312{middle}4071{last}"))


def test_the_samples_have_nothing_to_warn_about(gaon: Company, dodam: Company, seohae: Company) -> None:
    assert notices(gaon) == notices(dodam) == notices(seohae) == ()


@pytest.mark.parametrize(
    ("told", "key"),
    [
        ({"corporate_registration_number": "1301110006247"}, "corporate-number-checksum"),
        (
            {"corporate_registration_number": "1301110006246", "legal_form": "sole_proprietor"},
            "corporate-number-of-individual",
        ),
        ({"business_registration_number": number("00")}, "business-number-unused-kind"),
        ({"business_registration_number": number("12")}, "business-number-individual"),
        ({"business_registration_number": number("95")}, "business-number-individual"),
        ({"business_registration_number": number("82")}, "business-number-nonprofit"),
        ({"business_registration_number": number("85")}, "business-number-branch"),
        (
            {"business_registration_number": number("86"), "legal_form": "sole_proprietor"},
            "business-number-not-individual",
        ),
        (
            {"fiscal_years": [{"year": 2024, "total_assets_krw": 9, "total_debt_krw": 5, "equity_krw": 3}]},
            "accounts-unbalanced",
        ),
        ({"fiscal_years": [{"year": 2004}]}, "accounts-before-founding"),
        ({"exports": [{"year": 2024, "direct_usd": 9, "by_country": {"VN": 8}}]}, "countries-incomplete"),
        (
            {"exports": [{"year": 2024, "direct_usd": 9, "indirect_usd": 1, "by_country": {"VN": 11}}]},
            "countries-too-many",
        ),
        ({"industries": [{"ksic": "C29", "sales_share": 0.6}, {"ksic": "C25", "sales_share": 0.5}]}, "industry-shares"),
        ({"support_history": [{"programme": "export_voucher", "season": 2024}]}, "support-name"),
        ({"products": [{"share_of_exports": 0.6}, {"share_of_exports": 0.5}]}, "product-shares"),
    ],
)
def test_what_looks_wrong_is_a_warning_and_stops_nothing(build: Build, told: dict[str, Any], key: str) -> None:
    found = notices(build(**told))
    assert [each.key for each in found] == [f"company-notice-{key}"]
    for language in LANGUAGES:
        assert sentences(language).say(found[0])


@pytest.mark.parametrize(
    "told",
    [
        {"business_registration_number": number("81")},
        {"business_registration_number": number("88")},
        {"business_registration_number": number("12"), "legal_form": "sole_proprietor"},
        {"business_registration_number": number("99"), "legal_form": "sole_proprietor"},
        {"business_registration_number": number("82"), "legal_form": "nonprofit"},
        {"exports": [{"year": 2024, "direct_usd": 9, "by_country": {"VN": 9}}]},
        {"fiscal_years": [{"year": 2024, "total_assets_krw": 8, "total_debt_krw": 9, "equity_krw": -1}]},
        {"fiscal_years": [{"year": 2005}]},
    ],
)
def test_what_fits_gives_no_warning(build: Build, told: dict[str, Any]) -> None:
    assert notices(build(**told)) == ()
