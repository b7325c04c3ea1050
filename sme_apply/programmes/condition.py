"""Conditions as data: what a criterion, an uplift or a bonus point asks about a company."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property, lru_cache
from typing import Annotated, Any, Literal

from pydantic import Discriminator, Field, StringConstraints, Tag, model_validator

from sme_apply.programmes.definition import Definition
from sme_apply.programmes.flaw import flaw
from sme_apply.programmes.value import Reference

FactName = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z_0-9]*(\[season(-\d)?\])?(\.[a-z_0-9]+)*$")]
"""The path of a company fact; ``exports[season-1].total_usd`` means the exports of the year before the season.

Besides the facts of the company file a rule may ask for ``sme_status``, ``size.sme``, ``size.small``, ``size.micro``,
``stage`` and ``exports.growth_three_years``.
"""

Operator = Literal["is", "one_of", "includes_any", "at_least", "more_than", "at_most", "below"]
OPERATORS: tuple[Operator, ...] = ("is", "one_of", "includes_any", "at_least", "more_than", "at_most", "below")

_SEASON_YEAR = re.compile(r"\[season(-\d)?\]")


@lru_cache(maxsize=4096)
def in_season(name: str, season: int) -> str:
    """Return a fact's path with the season's years filled in: ``exports[season-1]`` becomes ``exports.2024``."""
    return _SEASON_YEAR.sub(lambda found: f".{season + int(found[1] or 0)}", name)


class Compare(Definition):
    """A fact held against one figure or one answer; exactly one operator is given.

    Args:
        fact: the path of the fact.
        is_: a yes/no answer or a code that the fact must equal (``is`` in the file).
        one_of: codes of which the fact must be one.
        includes_any: codes of which the fact, a list, must include one.
        at_least, more_than, at_most, below: the figure that the fact is held against.
    """

    fact: FactName
    is_: bool | str | None = Field(default=None, alias="is")
    one_of: tuple[str, ...] | None = None
    includes_any: tuple[str, ...] | None = None
    at_least: Reference | None = None
    more_than: Reference | None = None
    at_most: Reference | None = None
    below: Reference | None = None

    @model_validator(mode="after")
    def _one_operator(self) -> Compare:
        given = [name for name in OPERATORS if self._operand(name) is not None]
        if len(given) != 1:
            raise flaw("one-operator", choices=OPERATORS)
        return self

    def _operand(self, operator: Operator) -> bool | str | tuple[str, ...] | None:
        operand: bool | str | tuple[str, ...] | None = getattr(self, "is_" if operator == "is" else operator)
        return operand

    @cached_property
    def operator(self) -> Operator:
        """Return which comparison is made."""
        return next(name for name in OPERATORS if self._operand(name) is not None)

    @cached_property
    def operand(self) -> bool | str | tuple[str, ...]:
        """Return what the fact is held against: an answer, codes, or the reference of a figure."""
        operand = self._operand(self.operator)
        assert operand is not None
        return operand


class AllOf(Definition):
    """Every part must hold."""

    all: tuple[Condition, ...] = Field(min_length=1)


class AnyOf(Definition):
    """One part must hold."""

    any: tuple[Condition, ...] = Field(min_length=1)


class Not(Definition):
    """The part must not hold."""

    not_: Condition = Field(alias="not")


class Industry(Definition):
    """The main industry (the one with the largest sales share) stands in a list of KSIC codes.

    Args:
        industry: the codes that count as a whole, without section letter (``5621``).
        in_part: codes of which the notice names only a part (「中」); these can only warn, never decide.
    """

    industry: Reference
    in_part: Reference | None = None


class History(Definition):
    """Something in the support history.

    Args:
        history: ``low_usage``: a support used below ``threshold`` whose agreement began less than ``years`` ago (with
            ``day``: and not before that day);
            ``agreement_running``: an agreement that has not ended on ``day`` (without it: on the day asked about);
            ``designated_often``: at least ``count`` earlier supports at the present stage;
            ``selected_this_season``: a support of the same season;
            ``selected_last_season``: a support of the season before.
        programmes: the ids of the programmes whose supports count.
    """

    history: Literal[
        "low_usage", "agreement_running", "designated_often", "selected_this_season", "selected_last_season"
    ]
    programmes: tuple[str, ...] = Field(min_length=1)
    threshold: Reference | None = None
    years: Reference | None = None
    day: Reference | None = None
    count: Reference | None = None

    @model_validator(mode="after")
    def _has_its_figures(self) -> History:
        needed = {"low_usage": ("threshold", "years"), "designated_often": ("count",)}.get(self.history, ())
        for name in needed:
            if getattr(self, name) is None:
                raise flaw("history-needs", history=self.history, lacking=name)
        return self


class RoomLeft(Definition):
    """The graduation rule leaves room for further support at the present stage."""

    graduation_room_left: Literal[True]


KINDS_OF_CONDITION = ("fact", "all", "any", "not", "industry", "history", "graduation_room_left")
"""The key by which a condition is known; each condition has one of them."""


def _kind(data: Any) -> str | None:
    if isinstance(data, dict):
        return next((kind for kind in KINDS_OF_CONDITION if kind in data or f"{kind}_" in data), None)
    return _KIND_OF.get(type(data))


_KIND_OF: Mapping[type, str] = {
    Compare: "fact", AllOf: "all", AnyOf: "any", Not: "not", Industry: "industry", History: "history",
    RoomLeft: "graduation_room_left",
}  # fmt: skip

Condition = Annotated[
    Annotated[Compare, Tag("fact")]
    | Annotated[AllOf, Tag("all")]
    | Annotated[AnyOf, Tag("any")]
    | Annotated[Not, Tag("not")]
    | Annotated[Industry, Tag("industry")]
    | Annotated[History, Tag("history")]
    | Annotated[RoomLeft, Tag("graduation_room_left")],
    Discriminator(_kind),
]

AllOf.model_rebuild()
AnyOf.model_rebuild()
Not.model_rebuild()
