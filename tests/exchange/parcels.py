"""What the tests of the exchange share: a filled vault, its parcel, and a passphrase that is cheap to try."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

from sme_apply.company import Company, dump_company
from sme_apply.drafts import Draft, Paper, dump_draft
from sme_apply.exchange import Cost, Parcel, parcel_of
from sme_apply.vault import Vault
from tests.vault.kept import new_vault

PASSPHRASE = "가나다라마바사아자차 2025"
CHEAP = Cost(memory_kib=64, iterations=1, lanes=1)
NUMBER = "1208147521"
NOW = datetime(2025, 1, 9, 9, 0, tzinfo=UTC)
DAY = date(2025, 1, 8)


def company(name: str = "가온", number: str | None = NUMBER, **facts: object) -> Company:
    return Company.model_validate({"name_ko": name, "business_registration_number": number} | facts)


def save_company(vault: Vault, told: Company, id: str | None = None) -> str:
    name, number = told.name_ko or "", told.business_registration_number
    return vault.save_company(dump_company(told).decode(), name=name, business_number=number, id=id).id


def draft(answers: Mapping[str, object] | None = None, programme: str = "export-voucher", **more: object) -> Draft:
    return Draft(2025, programme, "general", "1", DAY, answers or {}, **more)  # type: ignore[arg-type]


def save_draft(vault: Vault, company_id: str, told: Draft, id: str | None = None, title: str = "수출바우처") -> str:
    return vault.save_draft(
        dump_draft(told),
        company_id=company_id,
        season=told.season,
        programme=told.programme,
        track=told.track,
        form_version=told.form_version,
        title=title,
        completeness=Decimal("0.5"),
        id=id,
    ).id


def filled(folder: Path) -> tuple[Vault, str]:
    """Return a vault with one client who has a draft and two documents, and the client's name in it."""
    vault = new_vault(folder)
    id = save_company(vault, company(established_on="2015-03-02"))
    answered = {"plan": "미국 시장", "table": {"row": {"y1": 5, "y2": 6}}}
    draft_id = save_draft(vault, id, draft(answered, papers={"registration": Paper(at_hand=True)}))
    vault.papers.attach(b"%PDF one" * 20_000, company_id=id, document="registration", name="등록증.pdf", issued_on=DAY)
    vault.papers.attach(b"%PDF two", company_id=id, draft_id=draft_id, document="plan", name="계획 (최종).pdf")
    return vault, id


def parcel(folder: Path) -> Parcel:
    vault, id = filled(folder)
    with vault:
        return parcel_of(vault, id, NOW)
