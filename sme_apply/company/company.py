"""Who is applying: everything a company has told, once."""

from __future__ import annotations

from collections import Counter
from typing import Annotated, TypeVar

from pydantic import AfterValidator, BeforeValidator

from sme_apply.company.field_types import (
    Day,
    DayOrNone,
    Designations,
    Krw,
    Line,
    Months,
    SalesByMonth,
    Year,
    Years,
    listing,
    wrong,
)
from sme_apply.company.fixed_mapping import FixedMapping
from sme_apply.company.identifier_types import BusinessNumber, CorporateNumber, Email, Phone, PostalCode, Website
from sme_apply.company.parts import (
    Contact,
    Declarations,
    Employees,
    ExportCountries,
    ExportItems,
    ExportYear,
    FiscalYear,
    Industry,
    LegalForm,
    Ownership,
    Part,
    PolicyLoans,
    Product,
    RecentExports,
    Representative,
    Site,
    SmeCertificate,
    Staff,
    SupportGrant,
    told_group,
)

Yearly = TypeVar("Yearly", FiscalYear, ExportYear)


def _told_list(value: object) -> object:
    return () if value is None else listing(value)


def _in_order_of_years(years: tuple[Yearly, ...]) -> tuple[Yearly, ...]:
    for year, times in Counter(each.year for each in years).items():
        if times > 1:
            wrong("company-year-twice", year=year)
    return tuple(sorted(years, key=lambda each: each.year))


class Company(Part):
    """A company as it told itself; ``None`` (or an empty group) is unknown.

    Lists that may be told to be empty (``sites``, ``products``, ``support_history``, ``designations`` and
    ``ownership.related_companies``) keep "told that there is none" apart from "not told".
    """

    name_ko: Line = None
    name_en: Line = None
    business_registration_number: BusinessNumber = None
    corporate_registration_number: CorporateNumber = None
    legal_form: LegalForm = None
    established_on: Day = None
    merged_or_split_on: Day = None
    representative: Annotated[Representative, BeforeValidator(told_group)] = Representative()
    contact: Annotated[Contact, BeforeValidator(told_group)] = Contact()
    postal_code: PostalCode = None
    address: Line = None
    region: Line = None
    phone: Phone = None
    fax: Phone = None
    email: Email = None
    website: Website = None
    foreign_language_website: Website = None
    sites: Annotated[tuple[Site, ...] | None, BeforeValidator(listing)] = None
    industries: Annotated[tuple[Industry, ...], BeforeValidator(_told_list)] = ()
    production_items: Line = None
    fiscal_year_end_month: Months = None
    fiscal_years: Annotated[
        tuple[FiscalYear, ...], BeforeValidator(_told_list), AfterValidator(_in_order_of_years)
    ] = ()
    monthly_sales: SalesByMonth = FixedMapping()
    founding_assets_krw: Krw = None
    employees: Annotated[Employees, BeforeValidator(told_group)] = Employees()
    staff: Annotated[Staff, BeforeValidator(told_group)] = Staff()
    exports: Annotated[tuple[ExportYear, ...], BeforeValidator(_told_list), AfterValidator(_in_order_of_years)] = ()
    exports_last_12_months_usd: Annotated[RecentExports, BeforeValidator(told_group)] = RecentExports()
    first_export_year: Year = None
    export_items: Annotated[ExportItems, BeforeValidator(told_group)] = ExportItems()
    main_export_countries: Annotated[ExportCountries, BeforeValidator(told_group)] = ExportCountries()
    products: Annotated[tuple[Product, ...] | None, BeforeValidator(listing)] = None
    ownership: Annotated[Ownership, BeforeValidator(told_group)] = Ownership()
    designations: Designations = None
    global_champion_designated_years: Years = None
    declarations: Annotated[Declarations, BeforeValidator(told_group)] = Declarations()
    policy_loans: Annotated[PolicyLoans, BeforeValidator(told_group)] = PolicyLoans()
    support_history: Annotated[tuple[SupportGrant, ...] | None, BeforeValidator(listing)] = None
    sme_certificate: Annotated[SmeCertificate, BeforeValidator(told_group)] = SmeCertificate()
    sme_grace_until: DayOrNone = None

    def fiscal_year(self, year: int) -> FiscalYear | None:
        """Return the accounts of the fiscal year that closes in ``year``, if told."""
        return next((each for each in self.fiscal_years if each.year == year), None)

    def export_year(self, year: int) -> ExportYear | None:
        """Return the exports of the calendar year ``year``, if told."""
        return next((each for each in self.exports if each.year == year), None)
