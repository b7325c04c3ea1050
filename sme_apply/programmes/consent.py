"""Consents that an application asks for, item by item as the law lists them."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, model_validator

from sme_apply.programmes.definition import Definition, Identifier
from sme_apply.programmes.flaw import flaw
from sme_apply.terms import Text

ConsentItem = Literal[
    "purpose", "items", "retention", "refusal", "recipient", "recipient_purpose", "recipient_retention"
]
_COLLECTION = ("purpose", "items", "retention", "refusal")
_PROVISION = ("recipient", "recipient_purpose", "items", "recipient_retention", "refusal")


class Consent(Definition):
    """One consent; each is asked for by itself and never ticked beforehand (개인정보 보호법 제22조①).

    Args:
        kind: ``collection`` must carry the four items of 제15조②, ``provision`` the five of 제17조②; ``information``
            is a consent about company data.
        items: the text of each item, in the order in which it is printed.
        important: the items that must stand out (제22조②: at least 9 pt and 20 % larger).
        question: what the person agrees to.
        required: whether the programme cannot be applied for without it.
    """

    id: Identifier
    kind: Literal["collection", "provision", "information"]
    title: Text
    law: Text
    items: dict[ConsentItem, Text] = Field(min_length=1)
    important: tuple[ConsentItem, ...] = ()
    question: Text
    required: bool = True
    source: str

    @model_validator(mode="after")
    def _has_the_items_of_the_law(self) -> Consent:
        needed = {"collection": _COLLECTION, "provision": _PROVISION}.get(self.kind, ())
        lacking = [item for item in needed if item not in self.items]
        if lacking:
            raise flaw("consent-lacks", lacking=tuple(lacking))
        unknown = [item for item in self.important if item not in self.items]
        if unknown:
            raise flaw("consent-lacks", lacking=tuple(unknown))
        return self
