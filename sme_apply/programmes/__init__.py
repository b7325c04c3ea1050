"""What can be applied for: seasons, programmes, their rules and forms, read from definitions."""

from sme_apply.programmes.catalogue import Catalogue, load_catalogue, shipped_catalogue, size_standards
from sme_apply.programmes.condition import AllOf, AnyOf, Compare, Condition, FactName, History, Industry, Not, RoomLeft
from sme_apply.programmes.confirmation import Confirmation, confirmed
from sme_apply.programmes.consent import Consent
from sme_apply.programmes.form import Check, Column, Field, FieldKind, Form, Option, Row, Section
from sme_apply.programmes.programme import (
    BonusPoint,
    Criterion,
    CriterionKind,
    Programme,
    RequiredDocument,
    Round,
    Season,
    Stage,
    Track,
)
from sme_apply.programmes.support import Graduation, Support, Uplift
from sme_apply.programmes.value import KnownValue, Reference, Unit, Values

__all__ = [
    "AllOf",
    "AnyOf",
    "BonusPoint",
    "Catalogue",
    "Check",
    "Column",
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
    "Not",
    "Option",
    "Programme",
    "Reference",
    "RequiredDocument",
    "RoomLeft",
    "Round",
    "Row",
    "Season",
    "Section",
    "Stage",
    "Support",
    "Track",
    "Unit",
    "Uplift",
    "Values",
    "confirmed",
    "load_catalogue",
    "shipped_catalogue",
    "size_standards",
]
