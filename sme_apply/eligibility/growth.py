"""The average growth of exports over three years."""

from __future__ import annotations

import itertools
from decimal import Decimal

from sme_apply.company import Company, fact


def three_year_growth(company: Company, season: int) -> Decimal | None:
    """Return the mean of the last three yearly growth rates of exports (direct and indirect) before a season.

    The notices do not say how the average is formed; the mean of the three rates is used, and no figure of support
    rests on it.

    Returns:
        0.2 for 20 %; ``None`` where one of the four years is untold or one of the earlier three had no exports.
    """
    exports = [fact(company, f"exports.{year}.total_usd") for year in range(season - 4, season)]
    told = [amount for amount in exports if isinstance(amount, int)]
    if len(told) < len(exports) or 0 in told[:-1]:
        return None
    rates = [Decimal(later) / Decimal(earlier) - 1 for earlier, later in itertools.pairwise(told)]
    return sum(rates, Decimal(0)) / len(rates)
