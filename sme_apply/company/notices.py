"""What looks wrong in a company's facts but may be right: warnings that stop nothing."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from sme_apply.company.codes import EARLIER_SUPPORTS
from sme_apply.company.company import Company
from sme_apply.company.facts import fact
from sme_apply.company.identifiers import BusinessKind, business_kind, is_corporate_number
from sme_apply.terms import Message, message, usd, won

_ALIKE = 0.75
"""From here on a name is taken for a misspelt one; 1 is the same."""
_INCORPORATED = ("corporation", "cooperative")


def notices(company: Company) -> tuple[Message, ...]:
    """Return every warning about the facts as told."""
    return tuple(
        (
            *_about_numbers(company),
            *_about_accounts(company),
            *_about_exports(company),
            *_about_shares(company),
            *_about_history(company),
        )
    )


def _about_numbers(company: Company) -> Iterator[Message]:
    corporate, form = company.corporate_registration_number, company.legal_form
    if corporate is not None and not is_corporate_number(corporate):
        yield message("company-notice-corporate-number-checksum")
    if corporate is not None and form == "sole_proprietor":
        yield message("company-notice-corporate-number-of-individual")
    if company.business_registration_number is None:
        return
    kind = business_kind(company.business_registration_number)
    middle = company.business_registration_number[3:5]
    if kind is None:
        yield message("company-notice-business-number-unused-kind", middle=middle)
        return
    if form == "sole_proprietor" and not kind.individual:
        yield message("company-notice-business-number-not-individual", middle=middle)
    if form in _INCORPORATED and kind.individual:
        yield message("company-notice-business-number-individual", middle=middle)
    if form == "corporation" and kind is BusinessKind.NONPROFIT_CORPORATION:
        yield message("company-notice-business-number-nonprofit", middle=middle)
    if kind is BusinessKind.CORPORATION_BRANCH:
        yield message("company-notice-business-number-branch", middle=middle)


def _about_accounts(company: Company) -> Iterator[Message]:
    for accounts in company.fiscal_years:
        assets, debt, equity = accounts.total_assets_krw, accounts.total_debt_krw, accounts.equity_krw
        if assets is not None and debt is not None and equity is not None and assets != debt + equity:
            difference = won(abs(assets - debt - equity))
            yield message("company-notice-accounts-unbalanced", year=accounts.year, difference=difference)
        if company.established_on is not None and accounts.year < company.established_on.year:
            yield message("company-notice-accounts-before-founding", year=accounts.year)


def _about_exports(company: Company) -> Iterator[Message]:
    for exports in company.exports:
        if exports.by_country is None or exports.direct_usd is None:
            continue
        by_country = sum(exports.by_country.values())
        if by_country < exports.direct_usd:
            yield message(
                "company-notice-countries-incomplete", year=exports.year, missing=usd(exports.direct_usd - by_country)
            )
            continue
        total = fact(company, f"exports.{exports.year}.total_usd")
        if isinstance(total, int) and by_country > total:
            excess = usd(by_country - total)
            yield message("company-notice-countries-too-many", year=exports.year, excess=excess)


def _about_shares(company: Company) -> Iterator[Message]:
    if sum(each.sales_share or 0 for each in company.industries) > 1:
        yield message("company-notice-industry-shares")
    if sum(each.share_of_exports or 0 for each in company.products or ()) > 1:
        yield message("company-notice-product-shares")


def _about_history(company: Company) -> Iterator[Message]:
    """Warn of a support that a misspelt name would keep out of every rule on double support."""
    for told in company.support_history or ():
        if told.programme is None or told.programme in EARLIER_SUPPORTS:
            continue
        near = get_close_matches(told.programme.casefold(), EARLIER_SUPPORTS, n=1, cutoff=_ALIKE)
        if near:
            yield message("company-notice-support-name", name=told.programme, nearest=near[0])
