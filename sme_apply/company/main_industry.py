"""The main line of business: the one with the largest sales (시행령 제4조 제1항)."""

from __future__ import annotations

from decimal import Decimal

from sme_apply.company.company import Company
from sme_apply.company.parts import Industry


def main_industry(company: Company) -> Industry | None:
    """Return the line of business with the largest share of sales, ``None`` where that is not certain.

    A single line is the main one whatever its share; of several, one is the main one if no other can be
    as large, counting what the untold shares could hold at most.
    """
    industries = company.industries
    if len(industries) <= 1:
        return industries[0] if industries else None
    told = [industry.sales_share for industry in industries if industry.sales_share is not None]
    if not told:
        return None
    largest = max(told)
    untold = max(Decimal(0), 1 - sum(told, Decimal(0))) if len(told) < len(industries) else Decimal(0)
    if told.count(largest) > 1 or untold >= largest:
        return None
    return next(industry for industry in industries if industry.sales_share == largest)
