"""Consents are separate and carry the items that the law asks for."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from sme_apply.programmes import Consent, shipped_catalogue
from sme_apply.terms import Text

WORDS = Text("말", "words")
COLLECTION = ("purpose", "items", "retention", "refusal")
PROVISION = ("recipient", "recipient_purpose", "items", "recipient_retention", "refusal")


def consent(kind: str, items: tuple[str, ...]) -> Consent:
    return Consent.model_validate(
        {"id": "c", "kind": kind, "title": WORDS, "law": WORDS, "items": dict.fromkeys(items, WORDS), "question": WORDS,
         "source": "s"}
    )  # fmt: skip


@pytest.mark.parametrize(("kind", "needed"), [("collection", COLLECTION), ("provision", PROVISION)])
def test_a_consent_without_an_item_of_the_law_is_refused(kind: str, needed: tuple[str, ...]) -> None:
    assert consent(kind, needed).items.keys() == set(needed)
    for lacking in needed:
        with pytest.raises(ValidationError) as caught:
            consent(kind, tuple(item for item in needed if item != lacking))
        assert caught.value.errors()[0]["ctx"]["values"] == {"lacking": (lacking,)}


def test_the_voucher_asks_for_five_separate_consents() -> None:
    form = shipped_catalogue().programme(2025, "export-voucher").form
    assert form is not None
    assert [(each.kind, each.required) for each in form.consents] == [
        ("collection", True), ("provision", True), ("information", True), ("information", True), ("information", False),
    ]  # fmt: skip
    assert tuple(form.consents[0].items) == COLLECTION
    assert tuple(form.consents[1].items) == PROVISION
    assert "5년" in form.consents[0].items["retention"].ko
    assert "KTNET" in form.consents[2].items["items"].ko
    assert "전자정부법 제36조" in form.consents[3].law.ko
    assert "30일" in form.consents[4].items["retention"].ko
