"""Which programmes of a season one company may take part in together (중복지원)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field, StringConstraints, model_validator

from sme_apply.programmes.definition import Definition, Identifier
from sme_apply.programmes.flaw import flaw
from sme_apply.programmes.value import KnownValue
from sme_apply.terms import Text

Member = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_-]{0,59}(/[a-z][a-z0-9_-]{0,59})?$")]
"""A programme (``export-voucher``), or one of its tracks (``export-voucher/general``)."""


class Combination(Definition):
    """One rule on taking part in several programmes.

    Args:
        rule: ``together``: they may be combined; ``one_of``: a company is awarded ``awarded_most`` of them at most.
        of: the programmes or tracks; the rule speaks of each two of them or, where there is ``with``, of each of these
            with each of those.
        awarded_most: how many of them a company may be awarded (a figure of the unit ``count``).
        applied_most: how many of them it may apply for.
        yearly_cap: what they grant together in a year at most (KRW).
        once: what may be settled once only although both are awarded.
        outside: programmes of other bodies that the rule speaks of as well.
        clause: what the rule says and where, in our own words.
    """

    id: Identifier
    rule: Literal["together", "one_of"]
    of: tuple[Member, ...] = Field(min_length=1)
    with_: tuple[Member, ...] = Field(default=(), alias="with")
    awarded_most: KnownValue | None = None
    applied_most: KnownValue | None = None
    yearly_cap: KnownValue | None = None
    once: Text | None = None
    outside: Text | None = None
    clause: Text
    source: str

    @model_validator(mode="after")
    def _has_its_figures(self) -> Combination:
        wanted = {"awarded_most": "count", "applied_most": "count", "yearly_cap": "KRW"}
        for name, unit in wanted.items():
            known: KnownValue | None = getattr(self, name)
            if known is not None and known.unit != unit:
                raise flaw("other-unit", value=name, unit=known.unit, wanted=unit)
        return self

    @property
    def figures(self) -> dict[str, KnownValue]:
        """Return the figures of the rule under their keys in the file."""
        named = {name: getattr(self, name) for name in ("awarded_most", "applied_most", "yearly_cap")}
        return {name: known for name, known in named.items() if known is not None}

    def speaks_of(self, one: tuple[str, str | None], other: tuple[str, str | None]) -> bool:
        """Whether the rule speaks of two tracks, each told by programme and track id."""
        if not self.with_:
            return _among(one, self.of) and _among(other, self.of)
        return (_among(one, self.of) and _among(other, self.with_)) or (
            _among(other, self.of) and _among(one, self.with_)
        )

    def names(self, key: tuple[str, str | None]) -> bool:
        """Whether the rule names a track at all."""
        return _among(key, (*self.of, *self.with_))

    def members(self) -> Iterator[tuple[str, int, Member]]:
        """Yield key, position and name of each programme or track that it names."""
        for key, members in (("of", self.of), ("with", self.with_)):
            for position, member in enumerate(members):
                yield key, position, member

    def speaks_of_two(self) -> bool:
        """Whether it can speak of any two programmes at all, those of other bodies included."""
        return len(self.of) > 1 or bool(self.with_) or self.outside is not None or "/" not in self.of[0]


def _among(key: tuple[str, str | None], members: tuple[Member, ...]) -> bool:
    programme, track = key
    return programme in members or f"{programme}/{track}" in members
