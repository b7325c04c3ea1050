"""The codes that a company file may carry, each family in the order in which it is offered."""

from __future__ import annotations

from types import MappingProxyType

LEGAL_FORMS = ("corporation", "sole_proprietor", "cooperative", "social_enterprise", "nonprofit")
SITE_KINDS = ("head_office", "factory", "branch")
STAGES = ("domestic", "beginner", "promising", "growth", "strong", "strong_plus")
RELATED_ROLES = ("parent", "subsidiary")
UPLIFTS = (
    "tariff_response",
    "international_shipping",
    "robust_domestic",
    "market_diversification",
    "high_growth",
)
EARLIER_SUPPORTS = (
    "export-voucher",
    "motie-export-voucher",
    "agri-food-voucher",
    "seafood-voucher",
    "local-kotra-voucher",
    "global-champion-1000",
)
"""The names that ``support_history[].programme`` has where an earlier support decides about another one."""
DESIGNATIONS = (
    "venture",
    "innobiz",
    "mainbiz",
    "global_champion_1000",
    "pre_unicorn",
    "baby_unicorn",
    "tips",
    "women_owned",
    "disabled_owned",
    "market_diversification",
    "delivery_price_linkage",
    "performance_certified",
    "deep_tech_startup_1000",
    "jump_up",
    "ces_innovation_award",
    "materials_parts_equipment_100",
    "materials_parts_equipment_startup_100",
    "green_new_deal_100",
    "regional_star",
    "regional_innovation_leader",
    "wide_area_leader",
    "honoured_longevity",
    "youth_employment",
    "work_life_balance",
    "talent_development",
)
KSIC_SECTIONS = tuple("ABCDEFGHIJKLMNOPQRSTU")
NO_GRACE = "none"

FAMILIES = MappingProxyType(
    {
        "legal_form": LEGAL_FORMS,
        "site_kind": SITE_KINDS,
        "stage": STAGES,
        "related_role": RELATED_ROLES,
        "uplift": UPLIFTS,
        "designation": DESIGNATIONS,
        "ksic_section": KSIC_SECTIONS,
    }
)
"""Every family of codes; a code's sentence stands under ``code-<family>-<code>``."""
