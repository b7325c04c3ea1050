"""Which facts of a company are told differently by somebody else: in a PDF, or in an exchange file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sme_apply.company.company import Company
from sme_apply.company.fact_labels import describe, label_of
from sme_apply.company.fact_specs import all_specs
from sme_apply.company.facts import fact
from sme_apply.terms import Message, Value


@dataclass(frozen=True, slots=True)
class FactDifference:
    """One fact that somebody else tells otherwise.

    Args:
        path: the fact.
        name: what it is called.
        kept: what the vault holds, as a sentence shows it.
        brought: what the other side tells.
    """

    path: str
    name: Message
    kept: Value
    brought: Value


def differing_facts(kept: Company, brought: Company) -> tuple[FactDifference, ...]:
    """Return each fact that ``brought`` tells and ``kept`` tells otherwise or not, in the order of the facts' pages.

    What ``brought`` does not tell is no difference: nothing is forgotten because somebody else does not know it.
    """
    found = []
    for path in _paths(brought):
        told, known = fact(brought, path), fact(kept, path)
        if told is not None and told != known:
            found.append(FactDifference(path, label_of(path), describe(path, known), describe(path, told)))
    return tuple(found)


def _paths(company: Company) -> Iterator[str]:
    """Yield the path of every fact that can be told, once for each year and month that the company has."""
    for spec in all_specs():
        if spec.derived:
            continue
        for year_written in _years(spec.path, company) if "{year}" in spec.path else ("",):
            path = spec.path.replace("{year}", year_written)
            if "{month}" in path:
                yield from (path.replace("{month}", month) for month in company.monthly_sales or ())
            else:
                yield path


def _years(path: str, company: Company) -> tuple[str, ...]:
    if path.startswith("fiscal_years"):
        years = [each.year for each in company.fiscal_years or ()]
    elif path.startswith("exports"):
        years = [each.year for each in company.exports or ()]
    else:
        years = list(company.employees.by_year or ())
    return tuple(str(year) for year in years)
