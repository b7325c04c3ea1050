"""What no advice may do: told facts turned round, companies made smaller, the past told anew."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sme_apply.company import Company, fact
from sme_apply.eligibility import Change, Screening, changes_for
from sme_apply.eligibility.change import Way

_NOBODY_CHANGES = (
    "established_on", "legal_form", "industries", "ownership", "merged_or_split_on", "policy_loans", "founding_assets",
    "monthly_sales", "first_export_year", "fiscal_year_end_month",
)  # fmt: skip
_REPAID = ("total_debt_krw", "interest_expense_krw")
_IS_WHAT_IT_IS = (
    "affected_by_us_tariffs", "tech_service_business", "prime_company", "restricted_industry", "loan_excluded_industry",
    "simple_distribution_or_trading", "voucher_service_provider", "public_controversy", "policy_loan_misused",
    "serious_law_violation", "research_sanctioned", "loan_rejected_recently", "other_voucher_selected_this_year",
)  # fmt: skip


def ways_of(screening: Screening) -> Iterator[Way]:
    """Yield everything that is advised to a company: for each criterion, and for each verdict as a whole."""
    for verdict in screening.tracks:
        yield from (result.changes for result in verdict.criteria)
        yield changes_for(verdict)


def wrongs_of(change: Change, company: Company) -> Iterator[str]:
    """Yield what a change does that nobody may be advised to do."""
    for path, value in change.facts:
        told = fact(company, path)
        if told is None:
            continue
        if path.startswith(_NOBODY_CHANGES):
            yield f"{path} is told and stays"
        elif path.startswith("declarations.") and (path.endswith("_exception") or path[13:] in _IS_WHAT_IT_IS):
            yield f"{path} is what it is"
        elif isinstance(told, bool) or isinstance(value, bool):
            if path.startswith("declarations.") and told is value:
                yield f"{path} does not change"
        elif path == "support_history":
            yield from (f"a support changes from {old} to {new}" for old, new in _retold(told, value))
        elif isinstance(told, frozenset):
            if not isinstance(value, frozenset) or not told < value:
                yield f"{path} loses something"
            elif {"women_owned", "disabled_owned"} & (value - told):
                yield f"{path} gains what nobody works for"
        elif isinstance(told, int) and isinstance(value, int):
            if value < told and not (path.endswith(_REPAID) and not change.over):
                yield f"{path} falls from {told} to {value}"
        else:
            yield f"{path} becomes {value}"


def _retold(told: Any, value: Any) -> Iterator[tuple[Any, Any]]:
    """Yield each entry of a history that says something else than before; what was untold may be filled in."""
    if len(told) != len(value):
        yield told, value
    for old, new in zip(told, value, strict=False):
        before, after = old.model_dump(exclude_none=True), new.model_dump(exclude_none=True)
        if any(after.get(key) != before[key] for key in before):
            yield old, new
