"""Single facts of a company by dotted path: read, set and forgotten without changing the company at hand."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from pydantic import ValidationError

from sme_apply.company.company import Company
from sme_apply.company.fact_labels import label_of
from sme_apply.company.fact_specs import UnknownFact, spec_of, written_values
from sme_apply.company.json_text import Path, written_path
from sme_apply.company.ksic import is_manufacturing, section_of
from sme_apply.company.main_industry import main_industry
from sme_apply.company.parts import Part
from sme_apply.company.plain_data import plain, plain_field
from sme_apply.company.problems import bad_input
from sme_apply.terms import Value, message

FactValue = (
    str | int | Decimal | date | bool | frozenset[str] | tuple[str, ...] | tuple[int, ...] | tuple[Part, ...]
    | Mapping[Any, int]
)  # fmt: skip
_BY_YEAR = ("fiscal_years", "exports")


def fact(company: Company, path: str) -> FactValue | None:
    """Return the fact under ``path``; ``None`` means that it is not known.

    A fact that is worked out from others is known only where all of them are; exports of other kinds count only where
    the company tells them.

    Raises:
        UnknownFact: if there is no such fact.
    """
    spec = spec_of(path)
    if not spec.derived:
        told: FactValue | None = _told(company, path)
        return told
    if path.startswith("main_industry."):
        return _of_main_industry(company, path.removeprefix("main_industry."))
    if path.startswith("exports_last_12_months_usd."):
        recent = company.exports_last_12_months_usd
        return _sum(recent.direct, recent.indirect)
    if path.startswith("fiscal_years."):
        return _ratio(company, path)
    if path == "global_champion_last_year":
        return max(company.global_champion_designated_years or (), default=None)
    exports = company.export_year(int(written_values(path)["year"]))
    if exports is None:
        return None
    total = _sum(exports.direct_usd, exports.indirect_usd, exports.other_usd or 0)
    if path.endswith(".total_usd"):
        return total
    if exports.by_country is not None:
        return sum(1 for amount in exports.by_country.values() if amount > 0)
    return 0 if total == 0 else None


def with_fact(company: Company, path: str, value: FactValue | list[Any] | None) -> Company:
    """Return the company with one told fact set, or forgotten where ``value`` is ``None``.

    The value is checked as a company file is; an entry for a year is made when it is missing and taken away
    when nothing is left in it.

    Raises:
        BadInput: if the value cannot be taken; the message names the field and the remedy.
        UnknownFact: if there is no such fact, or if it is worked out from others and cannot be told.
    """
    spec = spec_of(path)
    if spec.derived or "{" in path:
        raise UnknownFact(f"{path} is worked out from other facts or names no year, and cannot be told.")
    # Fields of a company are checked one by one, so that only the one which holds the fact is read anew.
    field = path.partition(".")[0]
    told = plain_field(company, field)
    _put(told, path.split("."), plain(value))
    try:
        return company.model_copy(update={field: getattr(Company.model_validate(told), field)})
    except ValidationError as error:
        raise bad_input(
            error,
            name=lambda found: _name(path, found),
            place=lambda _: message("company-place-field"),
            order=lambda _: 0,
        ) from None


def _told(company: Company, path: str) -> Any:
    value: Any = company
    for part in path.split("."):
        if isinstance(value, tuple):
            value = next((each for each in value if each.year == int(part)), None)
        elif isinstance(value, Mapping):
            value = value.get(int(part) if part.isdigit() else part)
        else:
            value = getattr(value, part)
        if value is None:
            return None
    # A list that cannot be told to be empty is untold while nothing stands in it.
    return None if value == () and path == "industries" else value


def _of_main_industry(company: Company, name: str) -> FactValue | None:
    industry = main_industry(company)
    if industry is None:
        return None
    if name == "section":
        return industry.ksic and section_of(industry.ksic)
    if name == "manufacturing":
        return None if industry.ksic is None else is_manufacturing(industry.ksic)
    value: str | int | None = getattr(industry, name)
    return value


def _ratio(company: Company, path: str) -> Decimal | None:
    """Return the debt ratio (debt by equity) or the interest coverage (operating profit by interest) of one year.

    There is none where the equity is not above zero or no interest was paid.
    """
    accounts = company.fiscal_year(int(written_values(path)["year"]))
    if accounts is None:
        return None
    above, below = accounts.total_debt_krw, accounts.equity_krw
    if path.endswith(".interest_coverage"):
        above, below = accounts.operating_profit_krw, accounts.interest_expense_krw
    return None if above is None or below is None or below <= 0 else Decimal(above) / Decimal(below)


def _sum(direct: int | None, indirect: int | None, other: int = 0) -> int | None:
    return None if direct is None or indirect is None else direct + indirect + other


def _put(told: dict[str, Any], parts: list[str], value: Any) -> None:
    first, *rest = parts
    if not rest:
        if value is None:
            told.pop(first, None)
        else:
            told[first] = value
    elif first in _BY_YEAR:
        years = told.setdefault(first, [])
        year = int(rest[0])
        entry = next((each for each in years if each["year"] == year), None)
        if entry is None:
            entry = {"year": year}
            years.append(entry)
        _put(entry, rest[1:], value)
        if entry == {"year": year}:
            years.remove(entry)
    else:
        group = told.setdefault(first, {})
        _put(group, rest, value)


def _name(path: str, found: Path) -> Value:
    """Return the name of the fact, with the entry and key that are to blame where it is a list of entries."""
    part = written_path(found[len(path.split(".")) :]) if spec_of(path).kind == "records" else ""
    return message("company-part-of", field=label_of(path), part=part) if part else label_of(path)
