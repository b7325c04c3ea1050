"""A list of many companies is shown piece by piece."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from sme_apply.gui.pages.companies import CompaniesPage
from sme_apply.gui.parts.live_card import LiveCard
from sme_apply.gui.places import Place
from sme_apply.vault import PassphraseCost, create_vault
from tests.gui.conftest import PASSPHRASE, Desk, settle, wait_until


def test_more_companies_are_shown_as_one_scrolls_on(desks: Callable[..., Desk], tmp_path: Path) -> None:
    cost = PassphraseCost(memory_kib=64, iterations=1, lanes=1)
    with create_vault(tmp_path / "vault", keyring=None, passphrase=PASSPHRASE, cost=cost) as vault:
        for number in range(70):
            vault.save_company("{}", name=f"회사 {number:02}", words=())
    desk = desks().open()
    desk.window.go(Place.COMPANIES)
    page = desk.window.page()
    assert isinstance(page, CompaniesPage)

    def shown() -> list[str]:
        return [each.accessibleName() for each in page.findChildren(LiveCard) if each.isVisible()]

    wait_until(lambda: 0 < len(shown()) < 70, "the first companies")
    settle(desk.session)
    assert len(shown()) < 70, "all were shown before anybody scrolled"

    def all_after_scrolling() -> bool:
        page._bar.setValue(page._bar.maximum())
        return len(shown()) == 70

    wait_until(all_after_scrolling, "the last companies")
    assert sorted(shown()) == [f"회사 {number:02}" for number in range(70)]
