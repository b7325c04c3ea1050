"""Amounts with their currency, and the split of a project between government and company."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_DOWN, Decimal
from typing import Literal


@dataclass(frozen=True, slots=True)
class Money:
    """A whole amount of one currency (KRW in won, USD in dollars)."""

    amount: int
    currency: Literal["KRW", "USD"]


def won(amount: int) -> Money:
    """Return an amount of Korean won."""
    return Money(amount, "KRW")


def usd(amount: int) -> Money:
    """Return an amount of US dollars."""
    return Money(amount, "USD")


def total_for(limit_krw: int, government_share: Decimal) -> int:
    """Return the largest project total in KRW that a limit pays its share of, rounded down to the won.

    Args:
        limit_krw: what the government pays at most, in KRW.
        government_share: the government's share of the total, above 0 and at most 1.

    Raises:
        ValueError: if the share is outside that range.
    """
    if not 0 < government_share <= 1:
        raise ValueError(f"A government share lies above 0 and at most at 1, not at {government_share}.")
    return int((Decimal(limit_krw) / government_share).quantize(Decimal(1), ROUND_DOWN))


def own_share(limit_krw: int, government_share: Decimal) -> int:
    """Return what the company pays itself in KRW (VAT not included): the total less the limit."""
    return total_for(limit_krw, government_share) - limit_krw
