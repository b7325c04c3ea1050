"""The register of everything that can be asked about a company: path, kind, section and choices of each fact."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Literal

from sme_apply.company import codes
from sme_apply.company.parts import Declarations

FactKind = Literal[
    "text", "prose", "integer", "year", "month", "krw", "usd", "count", "share", "ratio", "date", "date_or_none",
    "yes_no", "code", "codes", "countries", "years", "figures", "records", "business_number", "corporate_number",
    "postal_code", "phone", "email", "website", "ksic", "hs_code",
]  # fmt: skip
FactSection = Literal[
    "identity", "contact", "sites", "industry", "accounts", "people", "exports", "products", "ownership",
    "designations", "declarations", "history", "certificate",
]  # fmt: skip
SECTIONS: tuple[FactSection, ...] = (
    "identity", "contact", "sites", "industry", "accounts", "people", "exports", "products", "ownership",
    "designations", "declarations", "history", "certificate",
)  # fmt: skip
_PLACEHOLDERS = {"year": r"(?P<year>(?:19|20|21)[0-9]{2})", "month": r"(?P<month>[0-9]{4}-(?:0[1-9]|1[0-2]))"}


class UnknownFact(LookupError):
    """No fact has this path: a mistake in a definition or in the program, never in what a company told."""


@dataclass(frozen=True, slots=True)
class FactSpec:
    """What one fact is.

    Args:
        path: dotted path, with ``{year}`` or ``{month}`` where a year (2024) or a month (2025-03) stands.
        kind: how the fact is asked and written; ``records`` are lists of parts, ``figures`` amounts by key.
        section: the page of the company's facts on which it stands.
        family: the family of codes it chooses from (``code-<family>-<code>``), if it does.
        helped: whether a sentence under ``fact-…-help`` explains it.
        derived_from: the facts it is worked out from; empty for a fact that is told.
    """

    path: str
    kind: FactKind
    section: FactSection
    family: str | None = None
    helped: bool = False
    derived_from: tuple[str, ...] = ()

    @property
    def derived(self) -> bool:
        """Whether the fact is worked out from others and cannot be told."""
        return bool(self.derived_from)

    @property
    def choices(self) -> tuple[str, ...]:
        """The codes it chooses from, in the order in which they are offered."""
        return codes.FAMILIES[self.family] if self.family else ()

    @property
    def key(self) -> str:
        """The key of its label in the catalogue of sentences."""
        return "fact-" + "-".join(part for part in self.path.split(".") if not part.startswith("{"))


def _told(
    section: FactSection, kind: FactKind, paths: str, family: str | None = None, helped: bool = False
) -> Iterable[FactSpec]:
    return (FactSpec(path, kind, section, family, helped) for path in paths.split())


def _derived(section: FactSection, kind: FactKind, path: str, *sources: str, family: str | None = None) -> FactSpec:
    return FactSpec(path, kind, section, family, derived_from=sources)


_SPECS: tuple[FactSpec, ...] = (
    *_told("identity", "text", "name_ko name_en"),
    *_told("identity", "business_number", "business_registration_number"),
    *_told("identity", "corporate_number", "corporate_registration_number"),
    *_told("identity", "code", "legal_form", "legal_form"),
    *_told("identity", "date", "established_on merged_or_split_on", helped=True),
    *_told("identity", "text", "representative.name"),
    *_told("contact", "phone", "representative.mobile"),
    *_told("contact", "email", "representative.email"),
    *_told("contact", "text", "contact.name contact.title contact.department"),
    *_told("contact", "phone", "contact.phone contact.mobile"),
    *_told("contact", "email", "contact.email"),
    *_told("contact", "phone", "phone fax"),
    *_told("contact", "email", "email"),
    *_told("contact", "website", "website foreign_language_website"),
    *_told("sites", "postal_code", "postal_code"),
    *_told("sites", "text", "address region"),
    *_told("sites", "records", "sites", helped=True),
    *_told("industry", "records", "industries", helped=True),
    _derived("industry", "ksic", "main_industry.ksic", "industries"),
    _derived("industry", "code", "main_industry.section", "industries", family="ksic_section"),
    _derived("industry", "integer", "main_industry.revision", "industries"),
    _derived("industry", "text", "main_industry.name", "industries"),
    _derived("industry", "yes_no", "main_industry.manufacturing", "industries"),
    *_told("industry", "text", "production_items"),
    *_told("accounts", "month", "fiscal_year_end_month"),
    *_told("accounts", "integer", "fiscal_years.{year}.months", helped=True),
    *_told("accounts", "yes_no", "fiscal_years.{year}.estimated", helped=True),
    *_told("accounts", "krw", "fiscal_years.{year}.sales_krw", helped=True),
    *_told(
        "accounts",
        "krw",
        "fiscal_years.{year}.total_assets_krw fiscal_years.{year}.total_debt_krw fiscal_years.{year}.equity_krw "
        "fiscal_years.{year}.paid_in_capital_krw fiscal_years.{year}.operating_profit_krw "
        "fiscal_years.{year}.net_profit_krw fiscal_years.{year}.interest_expense_krw "
        "fiscal_years.{year}.manufacturing_sales_krw fiscal_years.{year}.research_expense_krw",
    ),
    _derived(
        "accounts",
        "ratio",
        "fiscal_years.{year}.debt_ratio",
        "fiscal_years.{year}.total_debt_krw",
        "fiscal_years.{year}.equity_krw",
    ),
    _derived(
        "accounts",
        "ratio",
        "fiscal_years.{year}.interest_coverage",
        "fiscal_years.{year}.operating_profit_krw",
        "fiscal_years.{year}.interest_expense_krw",
    ),
    *_told("accounts", "krw", "monthly_sales.{month} founding_assets_krw", helped=True),
    *_told("people", "count", "employees.regular_average_last_year employees.by_year.{year}", helped=True),
    *_told("people", "yes_no", "staff.overseas_marketing.exists staff.research.exists"),
    *_told("people", "text", "staff.overseas_marketing.department staff.research.department"),
    *_told("people", "count", "staff.overseas_marketing.headcount staff.research.headcount"),
    *_told(
        "exports",
        "usd",
        "exports.{year}.direct_usd exports.{year}.indirect_usd exports.{year}.other_usd",
        helped=True,
    ),
    _derived("exports", "usd", "exports.{year}.total_usd", "exports.{year}.direct_usd", "exports.{year}.indirect_usd"),
    *_told("exports", "figures", "exports.{year}.by_country"),
    _derived("exports", "integer", "exports.{year}.country_count", "exports.{year}.by_country"),
    *_told("exports", "yes_no", "exports.{year}.estimated", helped=True),
    *_told("exports", "usd", "exports_last_12_months_usd.direct exports_last_12_months_usd.indirect", helped=True),
    _derived(
        "exports",
        "usd",
        "exports_last_12_months_usd.total",
        "exports_last_12_months_usd.direct",
        "exports_last_12_months_usd.indirect",
    ),
    *_told("exports", "year", "first_export_year"),
    *_told("exports", "prose", "export_items.now export_items.planned"),
    *_told("exports", "countries", "main_export_countries.now main_export_countries.planned"),
    *_told("products", "records", "products", helped=True),
    *_told(
        "ownership",
        "yes_no",
        "ownership.disclosed_business_group ownership.large_corporation_is_largest_shareholder",
        helped=True,
    ),
    *_told("ownership", "records", "ownership.related_companies", helped=True),
    *_told("designations", "codes", "designations", "designation"),
    *_told("designations", "years", "global_champion_designated_years"),
    _derived("designations", "year", "global_champion_last_year", "global_champion_designated_years"),
    *(FactSpec(f"declarations.{name}", "yes_no", "declarations", helped=True) for name in Declarations.model_fields),
    *_told("history", "records", "support_history", helped=True),
    *_told("history", "krw", "policy_loans.five_year_total_krw policy_loans.working_capital_total_krw", helped=True),
    *_told("history", "integer", "policy_loans.times_in_five_years", helped=True),
    *_told("certificate", "date", "sme_certificate.issued_on sme_certificate.valid_until"),
    *_told("certificate", "date_or_none", "sme_grace_until", helped=True),
)


def all_specs() -> tuple[FactSpec, ...]:
    """Return every fact there is, section by section in the order in which they are asked."""
    return tuple(sorted(_SPECS, key=lambda spec: SECTIONS.index(spec.section)))


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], FactSpec], ...]:
    return tuple((re.compile(_expression(spec.path)), spec) for spec in _SPECS)


def _expression(path: str) -> str:
    written = re.escape(path)
    for name, expression in _PLACEHOLDERS.items():
        written = written.replace(re.escape(f"{{{name}}}"), expression)
    return written


@cache
def spec_of(path: str) -> FactSpec:
    """Return what the fact under ``path`` is; the path may carry a year or the placeholder ``{year}`` itself.

    Raises:
        UnknownFact: if there is no such fact.
    """
    for pattern, spec in _patterns():
        if pattern.fullmatch(path) or spec.path == path:
            return spec
    raise UnknownFact(path)


@cache
def written_values(path: str) -> Mapping[str, str]:
    """Return the year or month that a path carries, by the name of its placeholder."""
    for pattern, _ in _patterns():
        match = pattern.fullmatch(path)
        if match:
            return MappingProxyType(match.groupdict())
    return MappingProxyType({})
