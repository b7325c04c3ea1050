"""Who is applying: the company file, single facts, identifiers, and the legal size."""

from sme_apply.company.company import Company
from sme_apply.company.company_file import FORMAT, VERSION, dump_company, parse_company
from sme_apply.company.fact_differences import FactDifference, differing_facts
from sme_apply.company.fact_labels import code_label, describe, help_of, label_of
from sme_apply.company.fact_specs import SECTIONS, FactKind, FactSection, FactSpec, UnknownFact, all_specs, spec_of
from sme_apply.company.facts import FactValue, fact, with_fact
from sme_apply.company.fixed_mapping import FixedMapping
from sme_apply.company.identifiers import written_business_number, written_corporate_number
from sme_apply.company.ksic import division_fits_section
from sme_apply.company.main_industry import main_industry
from sme_apply.company.notices import notices
from sme_apply.company.parts import (
    Contact,
    Declarations,
    Employees,
    ExportCountries,
    ExportItems,
    ExportYear,
    FiscalYear,
    Industry,
    Ownership,
    Product,
    RecentExports,
    RelatedCompany,
    Representative,
    Site,
    SmeCertificate,
    Staff,
    SupportGrant,
    Team,
)
from sme_apply.company.searchable import searchable_facts
from sme_apply.company.size import Size, SizeStandards, SizeStep, parse_size_standards, size_of
from sme_apply.company.sme_status import SmeStatus, sme_status

__all__ = [
    "FORMAT",
    "SECTIONS",
    "VERSION",
    "Company",
    "Contact",
    "Declarations",
    "Employees",
    "ExportCountries",
    "ExportItems",
    "ExportYear",
    "FactDifference",
    "FactKind",
    "FactSection",
    "FactSpec",
    "FactValue",
    "FiscalYear",
    "FixedMapping",
    "Industry",
    "Ownership",
    "Product",
    "RecentExports",
    "RelatedCompany",
    "Representative",
    "Site",
    "Size",
    "SizeStandards",
    "SizeStep",
    "SmeCertificate",
    "SmeStatus",
    "Staff",
    "SupportGrant",
    "Team",
    "UnknownFact",
    "all_specs",
    "code_label",
    "describe",
    "differing_facts",
    "division_fits_section",
    "dump_company",
    "fact",
    "help_of",
    "label_of",
    "main_industry",
    "notices",
    "parse_company",
    "parse_size_standards",
    "searchable_facts",
    "size_of",
    "sme_status",
    "spec_of",
    "with_fact",
    "written_business_number",
    "written_corporate_number",
]
