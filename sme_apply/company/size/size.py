"""The legal size of a company on a day: SME, small firm, micro enterprise, each step with its article."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from sme_apply.company.company import Company
from sme_apply.company.parts import RelatedCompany
from sme_apply.company.size.accounting_period import closing_day, closing_month, last_deciding_year
from sme_apply.company.size.average_sales import AverageSales, average_sales, began_on
from sme_apply.company.size.caps import (
    DecidingCaps,
    closings_that_may_decide,
    deciding_caps,
    with_any_larger_industry,
)
from sme_apply.company.size.related_sales import RELATED, combined_sales, deciding_industry
from sme_apply.company.size.size_steps import (
    SizeStep,
    asset_step,
    group_step,
    headcount_step,
    industry_step,
    legal_form_step,
    related_step,
    sales_step,
    shareholder_step,
    small_step,
)
from sme_apply.company.size.standards import SizeStandards
from sme_apply.terms import Message, Truth, all_of, message, won

_SME_STEPS = 7
_WITHOUT_RELATED = ("cooperative", "social_enterprise")


@dataclass(frozen=True, slots=True)
class Size:
    """The legal size of a company, without any grace period or certificate.

    Args:
        sme: whether it is an SME (중소기업: 법 제2조, 시행령 제3조).
        small: whether it is a small firm (소기업: 별표 3).
        micro: whether it is a micro enterprise (소상공인: 소상공인기본법 시행령 제3조).
        average_sales_krw: average sales with related companies, rounded down to the won; ``None`` if not known.
        cap_krw: the cap for its main industry; ``None`` where not certain.
        small_cap_krw: the cap for a small firm; ``None`` where not certain.
        steps: each condition with its result; the first seven decide ``sme``.
        explanation: the years, the average, the cap and every condition that fails or is not known.
    """

    sme: Truth
    small: Truth
    micro: Truth
    average_sales_krw: int | None
    cap_krw: int | None
    small_cap_krw: int | None
    steps: tuple[SizeStep, ...]
    explanation: tuple[Message, ...]

    @property
    def missing(self) -> tuple[str, ...]:
        """The facts that would settle whether it is an SME; empty where that is settled."""
        if self.sme is not Truth.UNKNOWN:
            return ()
        return tuple(dict.fromkeys(path for step in self.steps[:_SME_STEPS] for path in step.missing))


def size_of(company: Company, as_of: date, standards: SizeStandards) -> Size:
    """Return the legal size of a company on ``as_of``.

    Args:
        company: the facts as told; what is not told is never taken for granted.
        as_of: the day on which the size is judged.
        standards: the caps by industry.
    """
    size = _size_of(company, as_of, standards)
    if company.legal_form is None and company.ownership.related_companies:
        # A cooperative would be judged without its related companies: what the form decides is not known.
        other = _size_of(company.model_copy(update={"legal_form": "cooperative"}), as_of, standards)
        return _where_both_agree(size, other, as_of)
    return size


def _where_both_agree(size: Size, other: Size, as_of: date) -> Size:
    """Return the size with every step left open on which two legal forms differ."""
    steps = tuple(
        step
        if step.result is beside.result or step.id == "legal_form"
        else replace(step, result=Truth.UNKNOWN, missing=tuple(dict.fromkeys(("legal_form", *step.missing))))
        for step, beside in zip(size.steps, other.steps, strict=True)
    )
    sme = all_of(step.result for step in steps[:_SME_STEPS])
    small = all_of((sme, steps[_SME_STEPS].result))
    said = size.explanation
    if sme is not size.sme:
        said = (message(f"company-size-is-{sme.value}", as_of=as_of), *said[1:])
    micro = all_of((small, steps[-1].result))
    return replace(size, sme=sme, small=small, micro=micro, steps=steps, explanation=said)


def _size_of(company: Company, as_of: date, standards: SizeStandards) -> Size:
    month = closing_month(company)
    last = None if month is None else last_deciding_year(as_of, month)
    closing = None if month is None or last is None else closing_day(last, month)
    began = began_on(company)
    own = AverageSales(missing=("fiscal_year_end_month",)) if month is None else average_sales(company, as_of, month)
    # Cooperatives and social enterprises are judged without related companies (제3조 제2항~제5항).
    related = () if company.legal_form in _WITHOUT_RELATED else company.ownership.related_companies
    combined = combined_sales(own, related)
    industry = deciding_industry(company, own, related)
    closings = closings_that_may_decide(as_of, closing, began)
    caps = deciding_caps(standards, industry.codes, closings)
    wide = with_any_larger_industry(caps, standards, closings) if related is None else caps
    average = own if combined.exact_krw is None else combined
    sme_steps = (
        legal_form_step(company),
        industry_step(industry, caps),
        _naming_related(sales_step(own, wide.sme), related),
        asset_step(company, last, closing, began),
        group_step(company),
        shareholder_step(company),
        related_step(company, combined, wide.sme, judged=company.legal_form not in _WITHOUT_RELATED),
    )
    small_condition = _naming_related(small_step(combined, wide.small), related)
    head = headcount_step(company, last)
    sme = all_of(step.result for step in sme_steps)
    small = all_of((sme, small_condition.result))
    steps = (*sme_steps, small_condition, head)
    return Size(
        sme=sme,
        small=small,
        micro=all_of((small, head.result)),
        average_sales_krw=_rounded_down(combined.exact_krw),
        cap_krw=caps.sme.certain_krw,
        small_cap_krw=caps.small.certain_krw,
        steps=steps,
        explanation=_explanation(as_of, own, _rounded_down(average.exact_krw), caps, closing, sme_steps, sme),
    )


def _naming_related(step: SizeStep, related: tuple[RelatedCompany, ...] | None) -> SizeStep:
    """Ask for the related companies where their industry might decide."""
    if related is not None or step.result is not Truth.UNKNOWN:
        return step
    return replace(step, missing=tuple(dict.fromkeys((*step.missing, RELATED))))


def _explanation(
    as_of: date,
    own: AverageSales,
    average_krw: int | None,
    caps: DecidingCaps,
    closing: date | None,
    steps: tuple[SizeStep, ...],
    sme: Truth,
) -> tuple[Message, ...]:
    said = [message(f"company-size-is-{sme.value}", as_of=as_of)]
    if own.years:
        said.append(message(f"company-size-{own.case}", first=own.years[0], last=own.years[-1], count=len(own.years)))
    elif own.case is not None and own.months is not None:
        said.append(message(f"company-size-{own.case}", first=own.months[0], last=own.months[1]))
    cap = caps.sme.certain_krw
    if average_krw is not None and cap is not None:
        said.append(message("company-size-average-and-cap", average=won(average_krw), cap=won(cap)))
    if closing is not None and cap is not None and any(row.before != row.since for row in caps.rows):
        said.append(message("company-size-cap-version", closing=closing))
    for step in steps:
        if step.result is not Truth.YES:
            said.append(
                message(
                    f"company-size-step-{step.result.value}",
                    required=step.required,
                    actual=step.actual,
                    article=step.article,
                )
            )
    if sme is Truth.NO:
        said.extend(message("company-size-finer-code", code=row.ksic, cap=won(row.since.sme_krw)) for row in caps.finer)
    return tuple(said)


def _rounded_down(amount: Fraction | None) -> int | None:
    return None if amount is None else amount.numerator // amount.denominator
