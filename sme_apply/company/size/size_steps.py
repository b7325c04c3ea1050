"""The conditions of the legal size, each with what is required, what the company has, and the article."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from sme_apply.company.company import Company
from sme_apply.company.fact_labels import code_label
from sme_apply.company.ksic import section_of
from sme_apply.company.main_industry import main_industry
from sme_apply.company.size.average_sales import AverageSales, closed_figure, missing_figure
from sme_apply.company.size.caps import CapRange, DecidingCaps
from sme_apply.company.size.related_sales import CombinedSales, DecidingIndustry
from sme_apply.terms import Message, Truth, Value, message, won

ASSET_CAP_KRW = 500_000_000_000
"""Total assets must be strictly less (시행령 제3조 제1항 제1호 나목)."""
_TEN_PEOPLE_SECTIONS = frozenset("BCFH")
_MANY_PEOPLE, _FEW_PEOPLE = 10, 5


@dataclass(frozen=True, slots=True)
class SizeStep:
    """One condition of the legal size.

    Args:
        id: a stable name.
        result: whether it holds.
        required: what the law asks.
        actual: what the company has.
        article: where the law says so.
        missing: the facts that would settle it; empty where it is settled or where no fact would.
    """

    id: str
    result: Truth
    required: Message
    actual: Message
    article: Message
    missing: tuple[str, ...] = ()


def _step(
    name: str, result: Truth, actual: Message, missing: tuple[str, ...] = (), required: Message | None = None
) -> SizeStep:
    return SizeStep(
        name,
        result,
        required or message(f"company-size-{name}-required"),
        actual,
        message(f"company-size-{name}-article"),
        missing if result is Truth.UNKNOWN else (),
    )


def legal_form_step(company: Company) -> SizeStep:
    """Any enterprise but a nonprofit body."""
    form = company.legal_form
    if form is None:
        return _step("legal_form", Truth.UNKNOWN, message("company-not-told"), ("legal_form",))
    return _step("legal_form", Truth.of(form != "nonprofit"), code_label("legal_form", form))


def industry_step(industry: DecidingIndustry, caps: DecidingCaps) -> SizeStep:
    """A main industry to which the tables give one cap."""
    if not industry.codes:
        return _step("industry", Truth.UNKNOWN, message("company-not-told"), industry.missing)
    written: tuple[Value, ...] = tuple(sorted(industry.codes))
    if not caps.rows:
        return _step("industry", Truth.UNKNOWN, message("company-size-industry-without-cap", code=written))
    if caps.sme.certain_krw is not None:
        return _step("industry", Truth.YES, message("company-size-industry", code=written))
    if caps.sme.low_krw is None:
        unclear = message("company-size-industry-too-broad", code=written)
        return _step("industry", Truth.UNKNOWN, unclear, industry.missing or ("industries",))
    # The caps differ, but sales below the smallest or above the largest still decide.
    return _step("industry", Truth.YES, message("company-size-industry-several-caps", code=written))


def sales_step(own: AverageSales, cap: CapRange) -> SizeStep:
    """Average sales of the company itself within the cap of its main industry."""
    result = cap.holds(own.exact_krw, own.at_least_krw)
    if own.exact_krw is not None:
        actual = _sales(own.exact_krw)
    elif own.case is None and not own.missing:
        actual = message("company-size-no-full-year")
    else:
        actual = _partly(own.at_least_krw)
    return _step("sales", result, actual, own.missing, _required("sales", cap))


def related_step(company: Company, combined: CombinedSales, cap: CapRange, judged: bool) -> SizeStep:
    """Average sales together with related companies within the cap."""
    related, required = company.ownership.related_companies, _required("related", cap)
    if not judged:
        return _step("related", Truth.YES, message("company-size-related-not-judged"), required=required)
    if related == ():
        return _step("related", Truth.YES, message("company-size-related-none"), required=required)
    result = cap.holds(combined.exact_krw, combined.at_least_krw)
    if related is None:
        actual = message("company-not-told")
    elif combined.exact_krw is not None:
        actual = _sales(combined.exact_krw)
    elif combined.rule_missing:
        actual = message("company-size-related-rule-missing")
    else:
        actual = _partly(combined.at_least_krw)
    return _step("related", result, actual, combined.missing, required)


def small_step(combined: CombinedSales, cap: CapRange) -> SizeStep:
    """Average sales within the cap of a small firm."""
    result = cap.holds(combined.exact_krw, combined.at_least_krw)
    known = combined.exact_krw is not None
    actual = _sales(combined.exact_krw) if combined.exact_krw is not None else _partly(combined.at_least_krw)
    return _step("small", result, actual, () if known else combined.missing, _required("small", cap))


def asset_step(company: Company, last: int | None, closing: date | None, began: date | None) -> SizeStep:
    """Total assets at the end of the last fiscal year, or on the day of founding in the current one (제7조의2)."""
    if last is None or closing is None:
        return _step("assets", Truth.UNKNOWN, message("company-not-told"), ("fiscal_year_end_month",))
    if began is not None and began > closing:
        assets, path = company.founding_assets_krw, "founding_assets_krw"
    else:
        assets = closed_figure(company, last, "total_assets_krw")
        path = missing_figure(company, last, "total_assets_krw")
    if assets is None:
        return _step("assets", Truth.UNKNOWN, message("company-not-told"), (path,))
    return _step("assets", Truth.of(assets < ASSET_CAP_KRW), message("company-size-assets", assets=won(assets)))


def group_step(company: Company) -> SizeStep:
    """Not a member of a disclosed business group (공시대상기업집단)."""
    return _clear_of("group", "ownership.disclosed_business_group", company.ownership.disclosed_business_group)


def shareholder_step(company: Company) -> SizeStep:
    """No corporation with assets of 500 billion KRW or more as largest shareholder with 30 % or more."""
    told = company.ownership.large_corporation_is_largest_shareholder
    return _clear_of("shareholder", "ownership.large_corporation_is_largest_shareholder", told)


def _clear_of(name: str, path: str, told: bool | None) -> SizeStep:
    actual = message("company-not-told") if told is None else message(f"company-size-{name}-{'is' if told else 'not'}")
    return _step(name, ~Truth.of(told), actual, (path,))


def headcount_step(company: Company, last: int | None) -> SizeStep:
    """Fewer than ten regular employees in mining, manufacturing, construction and transport, else fewer than five."""
    people = company.employees.regular_average_last_year
    if people is None and last is not None:
        people = company.employees.by_year.get(last)
    industry = main_industry(company)
    code = industry.ksic if industry is not None else None
    if code is None:
        bounds = (_FEW_PEOPLE, _MANY_PEOPLE)
    else:
        limit = _MANY_PEOPLE if section_of(code) in _TEN_PEOPLE_SECTIONS else _FEW_PEOPLE
        bounds = (limit, limit)
    required = message("company-size-headcount-required", limit=bounds[0], most=bounds[1])
    missing = () if code else ("industries",)
    if people is None:
        untold = ("employees.regular_average_last_year", *missing)
        return _step("headcount", Truth.UNKNOWN, message("company-not-told"), untold, required)
    result = Truth.YES if people < bounds[0] else Truth.NO if people >= bounds[1] else Truth.UNKNOWN
    return _step("headcount", result, message("company-size-headcount", people=people), missing, required)


def _required(name: str, cap: CapRange) -> Message:
    if cap.certain_krw is not None:
        return message(f"company-size-{name}-required", cap=won(cap.certain_krw))
    return message(f"company-size-{name}-required-open")


def _sales(exact_krw: Fraction) -> Message:
    return message("company-size-sales", average=won(exact_krw.numerator // exact_krw.denominator))


def _partly(at_least_krw: Fraction) -> Message:
    if at_least_krw <= 0:
        return message("company-not-told")
    return message("company-size-sales-at-least", average=won(at_least_krw.numerator // at_least_krw.denominator))
