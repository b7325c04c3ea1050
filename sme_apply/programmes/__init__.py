"""What can be applied for: seasons, programmes, their rules and forms, read from definitions."""

from sme_apply.programmes.catalogue import Catalogue, all_faults, load_catalogue, shipped_catalogue, size_standards
from sme_apply.programmes.combination import Combination
from sme_apply.programmes.condition import AllOf, AnyOf, Compare, Condition, FactName, History, Industry, Not, RoomLeft
from sme_apply.programmes.confirmation import Confirmation, confirmed
from sme_apply.programmes.consent import Consent
from sme_apply.programmes.form import Check, Column, Field, FieldKind, Form, Option, Row, Section
from sme_apply.programmes.layers import Layered, laid_over, load_catalogue_with
from sme_apply.programmes.origin import Origin
from sme_apply.programmes.programme import (
    BonusPoint,
    Caution,
    Criterion,
    CriterionKind,
    Programme,
    RequiredDocument,
    Round,
    Season,
    Stage,
    Track,
)
from sme_apply.programmes.service_menu import MenuCap, ServiceMenu
from sme_apply.programmes.support import Graduation, Support, Uplift
from sme_apply.programmes.value import KnownValue, Reference, Unit, Values

__all__ = [
    "AllOf",
    "AnyOf",
    "BonusPoint",
    "Catalogue",
    "Caution",
    "Check",
    "Column",
    "Combination",
    "Compare",
    "Condition",
    "Confirmation",
    "Consent",
    "Criterion",
    "CriterionKind",
    "FactName",
    "Field",
    "FieldKind",
    "Form",
    "Graduation",
    "History",
    "Industry",
    "KnownValue",
    "Layered",
    "MenuCap",
    "Not",
    "Option",
    "Origin",
    "Programme",
    "Reference",
    "RequiredDocument",
    "RoomLeft",
    "Round",
    "Row",
    "Season",
    "Section",
    "ServiceMenu",
    "Stage",
    "Support",
    "Track",
    "Unit",
    "Uplift",
    "Values",
    "all_faults",
    "confirmed",
    "laid_over",
    "load_catalogue",
    "load_catalogue_with",
    "shipped_catalogue",
    "size_standards",
]
