"""Whether a company counts as an SME: certificate, size, grace."""

from __future__ import annotations

from datetime import date

import pytest

from sme_apply.company import Company, SizeStandards, size_of, sme_status, with_fact
from sme_apply.sentences import LANGUAGES, sentences
from sme_apply.terms import Truth

AS_OF = date(2025, 3, 3)


def status(company: Company, standards: SizeStandards) -> tuple[Truth, str, tuple[str, ...]]:
    """Return the status with the key of its basis, after both languages could say it."""
    found = sme_status(company, size_of(company, AS_OF, standards), AS_OF)
    for language in LANGUAGES:
        assert sentences(language).say(found.basis)
    return found.truth, found.basis.key, found.missing


def test_a_large_company_without_grace_is_no_sme_though_its_certificate_is_untold(
    seohae: Company, standards: SizeStandards
) -> None:
    assert status(seohae, standards) == (Truth.NO, "company-sme-not", ())


def test_a_large_company_with_untold_grace_is_not_known(seohae: Company, standards: SizeStandards) -> None:
    untold = with_fact(seohae, "sme_grace_until", None)
    assert status(untold, standards) == (Truth.UNKNOWN, "company-sme-unknown", ("sme_grace_until",))


@pytest.mark.parametrize(("until", "truth"), [(date(2025, 3, 3), Truth.YES), (date(2025, 3, 2), Truth.NO)])
def test_grace_holds_to_its_last_day(seohae: Company, standards: SizeStandards, until: date, truth: Truth) -> None:
    assert status(with_fact(seohae, "sme_grace_until", until), standards)[0] is truth


def test_a_member_of_a_business_group_has_no_grace(seohae: Company, standards: SizeStandards) -> None:
    member = with_fact(
        with_fact(seohae, "sme_grace_until", date(2028, 1, 1)), "ownership.disclosed_business_group", True
    )
    assert status(member, standards)[0] is Truth.NO


@pytest.mark.parametrize(
    ("issued", "until", "truth"),
    [
        (date(2025, 3, 3), date(2025, 3, 3), Truth.YES),
        (date(2025, 3, 4), date(2026, 3, 31), Truth.NO),
        (date(2024, 4, 1), date(2025, 3, 2), Truth.NO),
        (None, date(2026, 3, 31), Truth.UNKNOWN),
        (None, date(2025, 3, 2), Truth.NO),
    ],
)
def test_a_certificate_counts_on_the_days_it_is_valid(
    seohae: Company, standards: SizeStandards, issued: date | None, until: date, truth: Truth
) -> None:
    told = with_fact(seohae, "sme_certificate.valid_until", until)
    assert status(with_fact(told, "sme_certificate.issued_on", issued), standards)[0] is truth


def test_an_sme_by_size_needs_no_grace(gaon: Company, standards: SizeStandards) -> None:
    assert status(with_fact(gaon, "sme_grace_until", None), standards) == (Truth.YES, "company-sme-by-size", ())


def test_an_unknown_size_asks_for_what_decides_it(gaon: Company, standards: SizeStandards) -> None:
    untold = with_fact(gaon, "ownership.disclosed_business_group", None)
    assert status(untold, standards) == (
        Truth.UNKNOWN,
        "company-sme-unknown",
        ("ownership.disclosed_business_group",),
    )


def test_a_half_told_certificate_asks_for_its_other_date(seohae: Company, standards: SizeStandards) -> None:
    told = with_fact(seohae, "sme_certificate.issued_on", date(2025, 1, 2))
    truth, _, missing = status(told, standards)
    assert truth is Truth.UNKNOWN
    assert "sme_certificate.valid_until" in missing


def test_grace_waits_for_the_answer_about_a_business_group(seohae: Company, standards: SizeStandards) -> None:
    untold = with_fact(
        with_fact(seohae, "sme_grace_until", date(2028, 1, 1)), "ownership.disclosed_business_group", None
    )
    truth, _, missing = status(untold, standards)
    assert truth is Truth.UNKNOWN
    assert "ownership.disclosed_business_group" in missing
