"""Average sales together with related companies (제7조의4, 별표 2) and whose industry counts (제4조 제2항)."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from sme_apply.company.company import Company
from sme_apply.company.main_industry import main_industry
from sme_apply.company.parts import RelatedCompany
from sme_apply.company.size.average_sales import AverageSales

SUBSTANTIVE_SHARE = Decimal("0.5")
"""From this share on the rule text of 별표 2 is not at hand, and nothing is added up."""
RELATED = "ownership.related_companies"


@dataclass(frozen=True, slots=True)
class CombinedSales:
    """Average sales with those of related companies.

    Args:
        exact_krw: the sum, unrounded; ``None`` while it is not known.
        at_least_krw: what the known parts alone give.
        missing: the facts that would settle it.
        rule_missing: whether the rule for half and more of the shares would be needed.
    """

    exact_krw: Fraction | None
    at_least_krw: Fraction
    missing: tuple[str, ...] = ()
    rule_missing: bool = False


def combined_sales(own: AverageSales, related: tuple[RelatedCompany, ...] | None) -> CombinedSales:
    """Add the share of each related company's average sales, whether it is parent or subsidiary.

    Sales between the companies are not taken out.
    """
    total = own.at_least_krw
    missing = dict.fromkeys(own.missing)
    rule_missing = False
    if related is None:
        missing[RELATED] = None
    for each in related or ():
        if each.share is not None and each.share >= SUBSTANTIVE_SHARE:
            rule_missing = True
        elif each.share is None or each.average_sales_krw is None:
            missing[RELATED] = None
        else:
            total += Fraction(each.share) * each.average_sales_krw
    known = own.exact_krw is not None and not missing and not rule_missing
    return CombinedSales(total if known else None, total, tuple(missing), rule_missing)


@dataclass(frozen=True, slots=True)
class DecidingIndustry:
    """The industry codes that may decide; more than one, or none, means that it is not certain which does."""

    codes: frozenset[str]
    missing: tuple[str, ...] = ()


def deciding_industry(
    company: Company, own: AverageSales, related: tuple[RelatedCompany, ...] | None
) -> DecidingIndustry:
    """Return the main industry of the company, or of the related company with the larger average sales."""
    industry = main_industry(company)
    code = industry.ksic if industry is not None else None
    if not related:
        return DecidingIndustry(frozenset({code} if code else ()), () if code else ("industries",))
    missing: dict[str, None] = {}
    floor = max([own.at_least_krw, *(Fraction(each.average_sales_krw or 0) for each in related)])
    codes: set[str | None] = set()
    if own.exact_krw is None or own.exact_krw == floor:
        codes.add(code)
        if code is None:
            missing["industries"] = None
    for each in related:
        if each.average_sales_krw is None or each.average_sales_krw == floor:
            codes.add(each.ksic)
            if each.ksic is None or each.average_sales_krw is None:
                missing[RELATED] = None
    if len(codes) > 1:
        missing.update(dict.fromkeys(own.missing))
    known = frozenset(each for each in codes if each is not None)
    if None in codes:
        return DecidingIndustry(frozenset(), tuple(missing))
    return DecidingIndustry(known, tuple(missing) if len(known) > 1 else ())
