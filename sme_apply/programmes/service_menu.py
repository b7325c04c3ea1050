"""The services that a voucher may be spent on (메뉴판)."""

from __future__ import annotations

from datetime import date

from pydantic import Field

from sme_apply.programmes.definition import Definition, Identifier
from sme_apply.programmes.value import Reference, Values
from sme_apply.terms import Text


class MenuCap(Definition):
    """The most that may be spent on one menu, from a day on.

    Args:
        most: the reference of the amount in KRW.
        from_: the reference of the first day; ``None`` from the beginning.
    """

    most: Reference
    from_: Reference | None = Field(default=None, alias="from")


class ServiceMenu(Definition):
    """One menu of services; without caps nothing is known to limit it but the voucher itself.

    Args:
        caps: in the order of their days; the last that has begun holds.
        note: what belongs to it and what cannot be settled.
    """

    id: Identifier
    name: Text
    caps: tuple[MenuCap, ...] = ()
    note: Text | None = None
    source: str

    def cap_krw(self, values: Values, day: date) -> int | None:
        """Return the most that may be spent on the menu on a day in KRW, ``None`` where no cap is known."""
        holding: int | None = None
        for cap in self.caps:
            begins = values.day(cap.from_) if cap.from_ else date.min
            if begins is not None and begins <= day:
                holding = values.whole(cap.most)
        return holding
