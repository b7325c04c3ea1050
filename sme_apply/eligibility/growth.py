"""The average growth of exports over three years, by both ways of forming it."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from decimal import Context, Decimal

from sme_apply.company import Company, fact

_YEARS = 3
# The cube root of 1.728 is 1.2 only after rounding; exports are whole dollars, far coarser than twenty digits.
_ROUNDED = Context(prec=20)


@dataclass(frozen=True, slots=True)
class Growth:
    """How fast exports grew; the notices do not say which of the two averages is meant.

    Args:
        mean: the mean of the yearly rates (0.2 for 20 %).
        compound: the one rate that leads from the first year to the last.
    """

    mean: Decimal
    compound: Decimal

    @property
    def readings(self) -> tuple[Decimal, Decimal]:
        """Return both averages."""
        return self.mean, self.compound


def three_year_growth(company: Company, season: int) -> Growth | None:
    """Return the growth of exports (direct and indirect) over the three years before a season.

    Returns:
        ``None`` where one of the four years is untold or one of the earlier three had no exports.
    """
    exports = [fact(company, f"exports.{year}.total_usd") for year in range(season - _YEARS - 1, season)]
    told = [amount for amount in exports if isinstance(amount, int)]
    if len(told) < len(exports) or 0 in told[:-1]:
        return None
    factors = [Decimal(later) / Decimal(earlier) for earlier, later in itertools.pairwise(told)]
    mean = sum(factors, Decimal(0)) / _YEARS
    compound = (Decimal(told[-1]) / Decimal(told[0])) ** (Decimal(1) / _YEARS)
    return Growth(_ROUNDED.plus(mean) - 1, _ROUNDED.plus(compound) - 1)
