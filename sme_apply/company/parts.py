"""The parts a company is told in; every value is optional, and an untold one is ``None``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, field_validator, model_validator

from sme_apply.company import codes
from sme_apply.company.field_types import (
    FIRST_YEAR,
    LAST_YEAR,
    Countries,
    Day,
    Headcount,
    HeadcountByYear,
    Krw,
    Line,
    Months,
    Prose,
    Revision,
    Share,
    SignedKrw,
    Times,
    Usd,
    UsdByCountry,
    Year,
    YesNo,
    code,
    listing,
    nearest,
    whole,
    wrong,
)
from sme_apply.company.fixed_mapping import FixedMapping
from sme_apply.company.identifier_types import (
    Email,
    HsCode,
    Ksic,
    Phone,
    business_number,
    phone,
    postal_code,
)

LegalForm = Annotated[str | None, BeforeValidator(code(*codes.LEGAL_FORMS))]
SiteKind = Annotated[str | None, BeforeValidator(code(*codes.SITE_KINDS))]
Stage = Annotated[str | None, BeforeValidator(code(*codes.STAGES))]
RelatedRole = Annotated[str | None, BeforeValidator(code(*codes.RELATED_ROLES))]
Uplift = Annotated[str | None, BeforeValidator(code(*codes.UPLIFTS))]


def told_group(value: object) -> object:
    """Return an untold group as an empty one."""
    return {} if value is None else value


class Part(BaseModel):
    """A frozen group of told values that refuses keys it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, arbitrary_types_allowed=True)

    @model_validator(mode="before")
    @classmethod
    def _only_known_keys(cls, told: Any) -> Any:
        if isinstance(told, cls):
            return told
        if not isinstance(told, Mapping):
            wrong("company-not-a-group")
        known = tuple(cls.model_fields)
        for key in told:
            if key not in cls.model_fields:
                wrong("company-unknown-key", inner=(str(key),), nearest=nearest(str(key), known), choices=known)
        return dict(told)


def _given_year(value: object) -> object:
    if value is None:
        wrong("company-year-missing")
    return whole(FIRST_YEAR, LAST_YEAR)(value)


GivenYear = Annotated[int, BeforeValidator(_given_year)]


class FiscalYear(Part):
    """The accounts of one fiscal year.

    Args:
        year: the calendar year in which the fiscal year closes.
        months: how many months of business it holds.
        estimated: whether the figures are expected ones; the legal size never rests on them.
    """

    year: GivenYear
    months: Months = None
    estimated: YesNo = None
    sales_krw: Krw = None
    total_assets_krw: Krw = None
    total_debt_krw: Krw = None
    equity_krw: SignedKrw = None
    paid_in_capital_krw: Krw = None
    operating_profit_krw: SignedKrw = None
    net_profit_krw: SignedKrw = None
    interest_expense_krw: Krw = None
    manufacturing_sales_krw: Krw = None
    research_expense_krw: Krw = None


class ExportYear(Part):
    """The exports of one calendar year in USD; ``estimated`` marks a year that is not over.

    Args:
        other_usd: services, digital goods, deliveries abroad and royalties, which count only for a company that asks
            for it (2026년 공고 수출실적 인정기준); untold they are left out.
    """

    year: GivenYear
    estimated: YesNo = None
    direct_usd: Usd = None
    indirect_usd: Usd = None
    other_usd: Usd = None
    by_country: UsdByCountry = None


class RecentExports(Part):
    """The exports of the last twelve months in USD."""

    direct: Usd = None
    indirect: Usd = None


class Industry(Part):
    """One line of business: its KSIC code with the revision it is taken from, and its share of the sales."""

    ksic: Ksic = None
    revision: Revision = None
    name: Line = None
    sales_share: Share = None


class Employees(Part):
    """Regular employees (yearly averages): of the last year, and by year."""

    regular_average_last_year: Headcount = None
    by_year: HeadcountByYear = FixedMapping()


class Team(Part):
    """A team the application form asks for: whether there is one, its department and its people."""

    exists: YesNo = None
    department: Line = None
    headcount: Headcount = None


class Staff(Part):
    """The teams for overseas marketing and sales, and for research and development."""

    overseas_marketing: Annotated[Team, BeforeValidator(told_group)] = Team()
    research: Annotated[Team, BeforeValidator(told_group)] = Team()


class RelatedCompany(Part):
    """A lawful related company (관계기업): ``role`` is what it is to the company, ``share`` is the share held."""

    name: Line = None
    ksic: Ksic = None
    role: RelatedRole = None
    share: Share = None
    average_sales_krw: Krw = None


class Ownership(Part):
    """What decides whether the company is independent (시행령 제3조 제1항 제2호)."""

    disclosed_business_group: YesNo = None
    large_corporation_is_largest_shareholder: YesNo = None
    related_companies: Annotated[tuple[RelatedCompany, ...] | None, BeforeValidator(listing)] = None


class Declarations(Part):
    """The company's final answers to what programmes exclude, exceptions considered."""

    suspended_or_closed: YesNo = None
    national_tax_arrears: YesNo = None
    local_tax_arrears: YesNo = None
    credit_default_registered: YesNo = None
    credit_information_registered: YesNo = None
    overdue_debt_registered: YesNo = None
    bills_dishonoured: YesNo = None
    participation_restricted: YesNo = None
    capital_fully_impaired: YesNo = None
    restricted_industry: YesNo = None
    simple_distribution_or_trading: YesNo = None
    voucher_service_provider: YesNo = None
    related_company_applies: YesNo = None
    other_business_number_applies: YesNo = None
    public_controversy: YesNo = None
    other_voucher_selected_this_year: YesNo = None
    voucher_agreement_running: YesNo = None
    affected_by_us_tariffs: YesNo = None
    tech_service_business: YesNo = None
    certification_under_way: YesNo = None
    certification_under_way_exception: YesNo = None
    certification_barred: YesNo = None
    fast_track_certification: YesNo = None
    prime_company: YesNo = None
    prime_company_exception: YesNo = None
    loan_excluded_industry: YesNo = None
    policy_loan_misused: YesNo = None
    serious_law_violation: YesNo = None
    research_sanctioned: YesNo = None
    debt_ratio_exception: YesNo = None
    marginal_company_exception: YesNo = None
    lowest_grade: YesNo = None
    coverage_and_grade_exception: YesNo = None
    distressed_company: YesNo = None
    loan_rejected_recently: YesNo = None
    working_capital_exception: YesNo = None
    loan_count_exception: YesNo = None
    export_programme_participant: YesNo = None
    technology_exports: YesNo = None
    overseas_subsidiary: YesNo = None


class PolicyLoans(Part):
    """Policy finance received so far: of five years, KOSME's working capital in all, and how often in five years."""

    five_year_total_krw: Krw = None
    working_capital_total_krw: Krw = None
    times_in_five_years: Times = None


class SupportGrant(Part):
    """One support received before: the programme, its stage and amount in KRW, and how much of it was used."""

    programme: Line = None
    track: Line = None
    season: Year = None
    stage: Stage = None
    granted_krw: Krw = None
    uplift: Uplift = None
    uplift_krw: Krw = None
    usage_rate: Share = None
    agreement_starts_on: Day = None
    agreement_ends_on: Day = None


class Product(Part):
    """One product, with its HS heading (4), subheading (6) or Korean code (10 digits)."""

    name_ko: Line = None
    name_en: Line = None
    hs_code: HsCode = None
    share_of_exports: Share = None
    description: Prose = None


class ExportItems(Part):
    """What the company exports now and what it plans to export, in its own words."""

    now: Prose = None
    planned: Prose = None


class ExportCountries(Part):
    """Up to three main export countries, now and planned (ISO 3166 codes of two letters)."""

    now: Countries = None
    planned: Countries = None


class Representative(Part):
    """The person who represents the company."""

    name: Line = None
    mobile: Phone = None
    email: Email = None


class Contact(Part):
    """The person in charge of applications."""

    name: Line = None
    title: Line = None
    department: Line = None
    phone: Phone = None
    mobile: Phone = None
    email: Email = None


class Site(Part):
    """A head office, factory or branch; numbers of a site abroad are kept as they are written."""

    kind: SiteKind = None
    name: Line = None
    overseas: YesNo = None
    business_number: Line = None
    postal_code: Line = None
    address: Line = None
    phone: Line = None
    fax: Line = None

    @field_validator("business_number", "postal_code", "phone", "fax", mode="after")
    @classmethod
    def _korean_numbers(cls, told: str | None, info: Any) -> str | None:
        if told is None or info.data.get("overseas"):
            return told
        if info.field_name == "business_number":
            return business_number(told)
        return postal_code(told) if info.field_name == "postal_code" else phone(told)


class SmeCertificate(Part):
    """The certificate of an SME (중소기업확인서) and the days it is valid."""

    issued_on: Day = None
    valid_until: Day = None
