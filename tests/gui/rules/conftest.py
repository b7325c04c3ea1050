"""What the journeys through rules and notices share."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from sme_apply import shipped
from sme_apply.gui.pages.rules import RulesPage
from sme_apply.gui.places import Place
from sme_apply.packs import PublisherKey, new_key, signed_pack
from sme_apply.programmes import shipped_catalogue
from sme_apply.programmes.definition_source import PROGRAMME_FILES, DefinitionsInMemory
from tests.gui.conftest import Desk, settle

VOUCHER = "2025/export-voucher"
NUMBER, DAY, WHO = "중소벤처기업부 공고 제2024-633호", "2024-12-27", "김담당"


def rules_page(desk: Desk, view: str = "values") -> RulesPage:
    """Bring a view of the place to the front."""
    desk.window.go(Place.RULES)
    page = desk.window.page()
    assert isinstance(page, RulesPage)
    page.choose(view)
    settle(desk.session)
    return page


def voucher_values(desk: Desk) -> RulesPage:
    """Show the values of the voucher, with the notice written down."""
    page = rules_page(desk)
    page.values.go(2025, "export-voucher")
    assert page.values.notice is not None
    page.values.notice.number.show_text(NUMBER)
    page.values.notice.day.show_text(DAY)
    page.values.notice.who.show_text(WHO)
    return page


def limit_of(desk: Desk) -> int | None:
    """Return the limit of the voucher as the verdict gives it."""
    settle(desk.session)
    screening = desk.session.judging.screening
    assert screening is not None
    return screening.of("export-voucher", "general").support.limit_krw


def voucher_files(**limits: int) -> dict[str, bytes]:
    """Return the shipped definition of the voucher with other limits by stage."""
    files = {f"{VOUCHER}/{name}": (shipped.forms() / VOUCHER / name).read_bytes() for name in PROGRAMME_FILES}
    values = files[f"{VOUCHER}/values.yaml"].decode()
    shipped_limits = shipped_catalogue().programme(2025, "export-voucher").values
    for stage, limit in limits.items():
        before = values
        head, tail = values.split(f"limit_{stage}:", 1)
        figure = shipped_limits.whole(f"limit_{stage}")
        values = f"{head}limit_{stage}:" + tail.replace(f"{figure:_}", f"{limit:_}", 1)
        assert values != before, f"The limit of {stage} stands in another way in the file."
    return files | {f"{VOUCHER}/values.yaml": values.encode()}


@pytest.fixture(scope="session")
def key() -> PublisherKey:
    """The key of a publisher of rules."""
    return new_key("규칙 모임")


def write_pack(path: Path, key: PublisherKey, files: dict[str, bytes], version: int = 3) -> Path:
    """Write a pack of definitions."""
    source = DefinitionsInMemory("rules", files)
    data = signed_pack(
        source, key, id="voucher-rules", version=version, created=date(2025, 1, 5), beneath=shipped_catalogue()
    )
    path.write_bytes(data)
    return path
