"""What a company may honestly be advised: to settle, to gain, to grow, to repay; never to shrink or to say otherwise.

What is not named here is no matter of advice: the kind of business, who owns it, what happened in the past.
"""

from __future__ import annotations

_CAN_BE_SETTLED = frozenset(
    {
        "declarations.suspended_or_closed",
        "declarations.national_tax_arrears",
        "declarations.local_tax_arrears",
        "declarations.credit_default_registered",
        "declarations.credit_information_registered",
        "declarations.overdue_debt_registered",
        "declarations.bills_dishonoured",
        "declarations.certification_under_way",
        "declarations.certification_barred",
        "declarations.participation_restricted",
        "declarations.capital_fully_impaired",
        "declarations.distressed_company",
        "declarations.lowest_grade",
        "declarations.related_company_applies",
        "declarations.other_business_number_applies",
        "declarations.voucher_agreement_running",
    }
)
_CAN_BE_TAKEN_UP = frozenset(
    {
        "declarations.export_programme_participant",
        "declarations.technology_exports",
        "declarations.overseas_subsidiary",
    }
)
_NO_ONE_GAINS = frozenset({"women_owned", "disabled_owned"})
_CAN_GROW = frozenset(
    {
        "direct_usd", "indirect_usd", "total_usd", "direct", "indirect", "total",
        "sales_krw", "manufacturing_sales_krw", "operating_profit_krw", "net_profit_krw", "equity_krw",
        "paid_in_capital_krw", "total_assets_krw", "research_expense_krw", "regular_average_last_year", "headcount",
    }
)  # fmt: skip
_CAN_BE_REPAID = frozenset({"total_debt_krw", "interest_expense_krw"})


def may_become(path: str, answer: bool) -> bool:
    """Whether a company that has answered otherwise may be told to bring a yes or a no about."""
    return path in (_CAN_BE_TAKEN_UP if answer else _CAN_BE_SETTLED)


def may_gain(designation: str) -> bool:
    """Whether a designation can be worked for."""
    return designation not in _NO_ONE_GAINS


def may_move(path: str, rises: bool, over: bool) -> bool:
    """Whether a told figure may be spoken of as higher or lower.

    Of a year that is over a higher figure says what was short; a lower one could only be a figure told otherwise.

    Args:
        over: whether the figure is of a year that is over.
    """
    name = path.rpartition(".")[2]
    return name in _CAN_GROW if rises else name in _CAN_BE_REPAID and not over
