"""A voucher spread over the menus of services, within the caps that are known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sme_apply.programmes import Programme, ServiceMenu
from sme_apply.terms import Source


@dataclass(frozen=True, slots=True)
class MenuShare:
    """What is spent on one menu, in KRW.

    Args:
        wished_krw: what the company would spend.
        spent_krw: what the cap and the voucher allow.
        cap_krw: the cap on that day; ``None`` where none is known.
    """

    menu: ServiceMenu
    wished_krw: int
    spent_krw: int
    cap_krw: int | None
    source: Source


@dataclass(frozen=True, slots=True)
class VoucherSpread:
    """A whole voucher over its menus.

    Args:
        left_krw: what of the voucher is not spent.
        lacking_krw: what was wished within the caps and the voucher does not reach for.
    """

    shares: tuple[MenuShare, ...]
    left_krw: int
    lacking_krw: int


def spread_voucher(programme: Programme, voucher_krw: int, wishes: Mapping[str, int], day: date) -> VoucherSpread:
    """Spread a voucher over the menus in the programme's order.

    The notices do not say whether a menu's cap counts the company's own share; it is held against the whole amount.

    Args:
        voucher_krw: the voucher as issued, the own share included, in KRW.
        wishes: by menu id what the company would spend, in KRW; a menu left out gets nothing.
        day: the day whose caps hold.

    Raises:
        KeyError: if the programme has no such menu.
        ValueError: if an amount is below 0.
    """
    known = {menu.id for menu in programme.menus}
    for id, wished in wishes.items():
        if id not in known:
            raise KeyError(id)
        if wished < 0:
            raise ValueError(f"Nobody spends {wished} won.")
    if voucher_krw < 0:
        raise ValueError(f"A voucher cannot be {voucher_krw} won.")
    left, lacking, shares = voucher_krw, 0, []
    for menu in programme.menus:
        wished, cap = wishes.get(menu.id, 0), menu.cap_krw(programme.values, day)
        allowed = wished if cap is None else min(wished, cap)
        spent = min(allowed, left)
        left, lacking = left - spent, lacking + allowed - spent
        shares.append(MenuShare(menu, wished, spent, cap, programme.source(menu.source)))
    return VoucherSpread(tuple(shares), left, lacking)
