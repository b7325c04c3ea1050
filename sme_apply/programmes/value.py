"""The figures of a programme: each has a stable id, a unit and a source, and may be unknown."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, StringConstraints, model_validator

from sme_apply.programmes.definition import Definition
from sme_apply.programmes.flaw import flaw
from sme_apply.terms import Money, Source, Text, usd, won

Reference = Annotated[str, StringConstraints(pattern=r"^\$[a-z][a-z0-9_-]{0,59}$")]
"""The id of a value with a ``$`` before it: rules name figures and never hold them."""

_HOUR = re.compile(r"(?:[01][0-9]|2[0-3]):[0-5][0-9]")

Unit = Literal[
    "KRW", "USD", "share", "date", "hour", "year", "years", "months", "days", "count", "points", "codes", "percent"
]

_KINDS: Mapping[str, type | tuple[type, ...]] = {
    "KRW": int, "USD": int, "count": int, "points": int, "year": int, "years": int, "months": int, "days": int,
    "share": Decimal, "percent": Decimal, "date": date, "hour": str, "codes": tuple,
}  # fmt: skip


def _as_written(value: object) -> object:
    """Take lists as tuples and shares as exact decimals, the way they stand in the file."""
    if isinstance(value, bool):
        raise flaw("no-number")
    if isinstance(value, list):
        return tuple(str(each) for each in value)
    if isinstance(value, float):
        return Decimal(repr(value))
    return value


FigureOf = int | Decimal | date | str | tuple[str, ...]
Figure = Annotated[FigureOf | None, BeforeValidator(_as_written)]


class KnownValue(Definition):
    """One figure of a programme, or the fact that nobody knows it (``is: null``).

    Args:
        figure: the figure itself; in the file the key is ``is``.
        unit: what it counts: KRW, USD, a share from 0 to 1, a date, an hour ("17:00" Korean time) …
        source: the id of the source it was read in.
        label: what the figure is, in both languages.
        note: what is unsure about it.

    Raises:
        PydanticCustomError: (as part of a ValidationError) if the figure does not fit its unit.
    """

    figure: Figure = Field(alias="is")
    unit: Unit
    source: str
    label: Text
    note: Text | None = None

    @model_validator(mode="after")
    def _fits_its_unit(self) -> KnownValue:
        figure, kind = self.figure, _KINDS[self.unit]
        if figure is None:
            return self
        if self.unit in ("share", "percent") and isinstance(figure, int) and not isinstance(figure, bool):
            figure = Decimal(figure)
            object.__setattr__(self, "figure", figure)
        if isinstance(figure, bool) or not isinstance(figure, kind):
            raise flaw("wrong-unit", figure=str(figure), unit=self.unit)
        if isinstance(figure, int) and figure < 0:
            raise flaw("below-zero", figure=str(figure))
        if self.unit == "share" and isinstance(figure, Decimal) and not 0 <= figure <= 1:
            raise flaw("no-share", figure=str(figure))
        if self.unit == "hour" and not _HOUR.fullmatch(str(figure)):
            raise flaw("no-hour", figure=str(figure))
        return self


class Values(Mapping[str, KnownValue]):
    """The figures of one programme by id, with their sources.

    Looking up ``$limit`` or ``limit`` gives the same value.
    """

    def __init__(self, known: Mapping[str, KnownValue], sources: Mapping[str, Source]) -> None:
        self._known = known
        self._sources = sources

    def __getitem__(self, reference: str) -> KnownValue:
        return self._known[reference.removeprefix("$")]

    def __iter__(self) -> Iterator[str]:
        return iter(self._known)

    def __len__(self) -> int:
        return len(self._known)

    def source_of(self, reference: str) -> Source:
        """Return where a figure comes from."""
        return self._sources[self[reference].source]

    def whole(self, reference: str) -> int | None:
        """Return a figure counted in whole units, ``None`` where it is unknown."""
        figure = self[reference].figure
        return figure if isinstance(figure, int) else None

    def share(self, reference: str) -> Decimal | None:
        """Return a share from 0 to 1, ``None`` where it is unknown."""
        figure = self[reference].figure
        return figure if isinstance(figure, Decimal) else None

    def day(self, reference: str) -> date | None:
        """Return a calendar day, ``None`` where it is unknown."""
        figure = self[reference].figure
        return figure if isinstance(figure, date) else None

    def codes(self, reference: str) -> tuple[str, ...]:
        """Return a list of codes, empty where it is unknown."""
        figure = self[reference].figure
        return figure if isinstance(figure, tuple) else ()

    def shown(self, reference: str) -> Money | int | Decimal | date | str | tuple[str, ...] | None:
        """Return a figure the way a sentence shows it: amounts with their currency."""
        known = self[reference]
        if isinstance(known.figure, int) and known.unit == "KRW":
            return won(known.figure)
        if isinstance(known.figure, int) and known.unit == "USD":
            return usd(known.figure)
        return known.figure
