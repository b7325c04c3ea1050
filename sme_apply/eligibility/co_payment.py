"""How the cost of a project is shared between the government and the company, budget by budget."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_DOWN, Decimal

from sme_apply.eligibility.verdict import SupportEstimate


@dataclass(frozen=True, slots=True)
class CoPayment:
    """One budget and who pays it, in KRW (VAT not included).

    Args:
        budget_krw: what the project costs.
        government_krw: the government's share of it, within the limit.
        own_krw: what the company pays.
        within_limit: whether the limit covers the government's whole share of the budget.
    """

    budget_krw: int
    government_krw: int
    own_krw: int
    within_limit: bool


def co_payment(support: SupportEstimate, budgets_krw: Iterable[int]) -> tuple[CoPayment, ...]:
    """Return how each budget is shared, in the order given; nothing where limit or share are not known.

    The government's part is rounded down to the won, so that it never exceeds its share. Beyond the limit the company
    pays every further won itself.

    Args:
        budgets_krw: costs of the project in KRW, 0 or more.

    Raises:
        ValueError: if a budget is below 0.
    """
    limit, share = support.limit_krw, support.government_share
    if limit is None or share is None:
        return ()
    return tuple(_shared(budget, limit, share) for budget in budgets_krw)


def _shared(budget: int, limit: int, share: Decimal) -> CoPayment:
    if budget < 0:
        raise ValueError(f"A budget cannot be {budget} won.")
    wanted = int((Decimal(budget) * share).quantize(Decimal(1), ROUND_DOWN))
    paid = min(wanted, limit)
    return CoPayment(budget, paid, budget - paid, wanted <= limit)
