"""Company facts as answers: which fact fills a field, and the fact in the unit and words of the form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from sme_apply.company import Company, code_label, describe, fact, spec_of
from sme_apply.company.identifiers import is_business_number, written_business_number
from sme_apply.drafts.answers import TEXT_KINDS, WHOLE_KINDS, Asked, options_of, plain, written_decimal
from sme_apply.drafts.draft import Answer
from sme_apply.eligibility import TrackVerdict
from sme_apply.programmes import Column, Field
from sme_apply.programmes.condition import in_season
from sme_apply.programmes.fact_names import WORKED_OUT
from sme_apply.sentences import country_name, sentences
from sme_apply.terms import Truth, Value

_UNITS = {"krw_thousand": 1_000, "krw_million": 1_000_000}
_OF_VERDICT = frozenset({*WORKED_OUT, "support.limit_krw", "support.government_share"})
_CODES_IN_LISTS = {
    ("sites", "kind"): "site_kind",
    ("support_history", "stage"): "stage",
    ("ownership.related_companies", "role"): "related_role",
}


@dataclass(frozen=True, slots=True)
class Linked:
    """What the company's facts say in the words of a form.

    Args:
        answer: the answer, ``None`` where the fact is not known.
        rounded: whether the form's unit could not hold the fact exactly; it is then rounded half up (반올림).
    """

    answer: Answer | None
    rounded: bool = False


NOTHING = Linked(None)


def fact_path(source: str, season: int) -> str:
    """Return the fact behind a field: ``exports[season-1].total_usd`` becomes ``exports.2024.total_usd``."""
    return in_season(source, season)


def cell_path(source: str, year: int) -> str:
    """Return the path of the fact behind a cell of a table by year."""
    return source.replace("[year]", f".{year}").replace("{year}", str(year))


def linked(asked: Asked, path: str, company: Company, verdict: TrackVerdict) -> Linked:
    """Return what the fact under ``path`` says as an answer to a field or cell.

    Besides the facts of the company, ``stage``, ``support.limit_krw`` and ``support.government_share`` come from the
    verdict.
    """
    value = _of_verdict(path, verdict) if path in _OF_VERDICT else fact(company, path)
    return NOTHING if value is None else converted(asked, value, path)


def linked_rows(field: Field, path: str, company: Company) -> tuple[Mapping[str, Linked], ...]:
    """Return the rows that a list of the company (products, sites …) fills a free table with."""
    entries = fact(company, path)
    if not isinstance(entries, tuple):
        return ()
    wanted = (entry for entry in entries if _is_wanted(field, entry))
    return tuple({column.id: _entry(column, entry, path) for column in field.columns} for entry in wanted)


def converted(asked: Asked, value: object, path: str | None = None) -> Linked:
    """Return a fact in the unit and form of the field: won as 천원 or 백만원, a share as a percentage.

    Args:
        path: the fact's path, which says how a value that is no text reads in a text field.
    """
    if asked.kind in WHOLE_KINDS:
        return _whole(asked, value)
    if isinstance(value, Truth):
        value = None if value is Truth.UNKNOWN else value is Truth.YES
    match asked.kind:
        case "yes_no":
            return Linked(value if isinstance(value, bool) else None)
        case "choice":
            return Linked(_one_of(asked, value))
        case "choices":
            several = value if isinstance(value, frozenset | tuple) else ()
            return Linked(tuple(option.id for option in options_of(asked) if option.id in several) or None)
        case "percent":
            exact = isinstance(value, Decimal | int) and not isinstance(value, bool)
            return Linked(written_decimal(Decimal(value) * 100) if exact else None)  # type: ignore[arg-type]
        case "date" | "period":
            return Linked(value.isoformat() if isinstance(value, date) and asked.kind == "date" else None)
    text = _text(value, path)
    # What the company told on several lines stands on one where the form has one line.
    return Linked(plain(text, lines=asked.kind == "long_text") or None if text is not None else None)


def _of_verdict(path: str, verdict: TrackVerdict) -> object:
    match path:
        case "stage":
            return verdict.stage.value if verdict.stage is not None else None
        case "support.limit_krw":
            return verdict.support.limit_krw
        case "support.government_share":
            return verdict.support.government_share
    # The size and the growth of exports are judged elsewhere; no verdict carries them.
    return None


def _whole(asked: Asked, value: object) -> Linked:
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        return NOTHING
    exact = Decimal(value) / _UNITS.get(asked.kind, 1)
    whole = int(exact.to_integral_value(ROUND_HALF_UP))
    return Linked(whole, rounded=whole != exact)


def _one_of(asked: Asked, value: object) -> str | None:
    ids = [option.id for option in options_of(asked)]
    if isinstance(value, bool):
        value = "yes" if value else "no"
    return value if isinstance(value, str) and value in ids else None


def _text(value: object, path: str | None) -> str | None:
    kind = _kind_of(path)
    if isinstance(value, str) and path == "stage":
        return sentences("ko").text(f"stage-{value}")
    if isinstance(value, str) and kind != "code":
        return value or None
    if isinstance(value, tuple) and kind == "countries":
        return ", ".join(country_name(str(code), "ko") for code in value) or None
    read: Value
    if path is not None and kind is not None:
        read = describe(path, value)
    elif isinstance(value, int | Decimal | date):
        read = value
    else:
        return None
    # A form is filled in in Korean, whatever the language of the window.
    return sentences("ko").written(read) or None


def _kind_of(path: str | None) -> str | None:
    return spec_of(path).kind if path is not None and path not in _OF_VERDICT else None


def _is_wanted(field: Field, entry: object) -> bool:
    return all(getattr(entry, key, None) in values for key, values in field.where.items())


def _entry(column: Column, entry: object, path: str) -> Linked:
    value = getattr(entry, column.key, None) if column.key is not None else None
    if value is None:
        return NOTHING
    if column.key == "business_number" and column.kind in TEXT_KINDS and is_business_number(str(value)):
        return Linked(written_business_number(str(value)))
    family = _CODES_IN_LISTS.get((path, column.key or ""))
    if family is not None and column.kind not in ("choice", "choices"):
        return Linked(sentences("ko").say(code_label(family, str(value))))
    return converted(column, value)
