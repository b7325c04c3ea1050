"""Which facts a definition may name: those of the company file and a few that the evaluation works out."""

from __future__ import annotations

import re
from typing import get_args

from sme_apply.company import UnknownFact, all_specs, spec_of
from sme_apply.programmes.condition import in_season
from sme_apply.programmes.flaw import nearest
from sme_apply.programmes.support import StageName

WORKED_OUT = ("sme_status", "size.sme", "size.small", "size.micro", "stage", "exports.growth_three_years")
"""Facts that only the evaluation knows: they rest on the size test, the stage table or several years."""

OF_VERDICT = ("support.limit_krw", "support.government_share")
"""What a form may be filled with besides: the estimate of the verdict."""

_ANY_YEAR = 2000


def is_known_fact(name: str, season: int, in_form: bool = False) -> bool:
    """Whether a fact's path, with ``[season-1]``, ``[year]`` or ``{year}`` in it, names a fact.

    Args:
        in_form: whether a form is filled with it, which may also take what the verdict estimates.
    """
    path = in_season(name, season).replace("[year]", f".{_ANY_YEAR}").replace("{year}", str(_ANY_YEAR))
    if path in WORKED_OUT or (in_form and path in OF_VERDICT):
        return True
    try:
        spec_of(path)
    except UnknownFact:
        return False
    return True


def nearest_fact(name: str) -> str | None:
    """Return the fact that a misspelt path most likely means, if any is near."""
    years = re.search(r"\[[^]]*\]", name)
    known = [*WORKED_OUT, *(spec.path for spec in all_specs())]
    near = nearest(re.sub(r"\[[^]]*\]", ".{year}", name), known)
    return near.replace(".{year}", years[0]) if near and years else near


def choices_of(name: str) -> tuple[str, ...]:
    """Return the codes that a fact chooses from; empty where it is none of codes."""
    if name == "stage":
        return get_args(StageName)
    try:
        return spec_of(in_season(name, _ANY_YEAR)).choices
    except UnknownFact:
        return ()
