"""Rules on taking part in several programmes, and the menus of a voucher."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from sme_apply import shipped
from sme_apply.programmes import Programme, load_catalogue, shipped_catalogue
from sme_apply.terms import BadInput

Altered = Callable[[str, str, str], str]


@pytest.fixture
def altered(tmp_path: Path) -> Altered:
    """Writes one of the shipped files of 2025 otherwise and returns where the fault is found."""

    def run(file: str, before: str, after: str) -> str:
        folder = tmp_path / "forms"
        shutil.copytree(shipped.forms() / "2025", folder / "2025")
        path = folder / "2025" / file
        text = path.read_text(encoding="utf-8")
        assert before in text
        path.write_text(text.replace(before, after, 1), encoding="utf-8")
        with pytest.raises(BadInput) as refused:
            load_catalogue(folder)
        return str(refused.value.message.values["key"])

    return run


@pytest.mark.parametrize(
    ("before", "after", "key"),
    [
        ("with: [global-champion-1000]", "with: [global-champions]", r"combinations\.3\.with\.1"),
        ("of: [logistics-voucher]", "of: []", r"combinations\.8\.of"),
        ("export-voucher/tech-service", "export-voucher/tech-services", r"combinations\.1\.of\.2"),
        ("with: [global-champion-1000]", "with: [global-champion-1000/general]", r"combinations\.3\.with\.1"),
        ("export-voucher/tech-service", "export-voucher/general", r"combinations\.1\.of\.2"),
        ("with: [global-champion-1000]", "with: [export-voucher]", r"combinations\.3\.with\.1"),
        (
            "of: [overseas-certification/general, overseas-certification/fast-track]",
            "of: [overseas-certification/general]",
            r"combinations\.6\.of",
        ),
        ("source: logistics-2023\n", "source: logistics\n", r"combinations\.8\.source"),
        ("source: certification-limit-2025\n", "source: limit\n", r"combinations\.6\.yearly_cap\.source"),
        ("- id: voucher-and-designation", "- id: one-voucher", r"combinations\.3"),
        ("rule: one_of", "rule: none_of", r"combinations\.1\.rule"),
        ("is: 1\n      unit: count", "is: 1\n      unit: KRW", r"combinations\.1.*"),
        ("of: [logistics-voucher]", "of: [../logistics]", r"combinations\.8\.of\.1"),
    ],
)
def test_a_wrong_rule_on_combining_is_refused_with_its_place(
    altered: Altered, before: str, after: str, key: str
) -> None:
    found = altered("season.yaml", before, after)
    assert re.fullmatch(key, found), found


@pytest.mark.parametrize(
    ("before", "after", "key"),
    [
        ("{most: $shipping_cap_before}", "{most: $shipping_raised_on}", r"menus\.9\.caps\.1\.most"),
        ("from: $shipping_raised_on}", "from: $shipping_cap}", r"menus\.9\.caps\.2\.from"),
        ("{most: $shipping_cap_before}", "{most: $no_such_cap}", r"menus\.9\.caps\.1\.most"),
        ("- id: design\n", "- id: shipping\n", r"menus\.9"),
    ],
)
def test_a_wrong_menu_is_refused_with_its_place(altered: Altered, before: str, after: str, key: str) -> None:
    found = altered("export-voucher/values.yaml", before, after)
    assert re.fullmatch(key, found), found


def test_the_last_cap_that_has_begun_holds() -> None:
    voucher: Programme = shipped_catalogue().programme(2025, "export-voucher")
    shipping = next(menu for menu in voucher.menus if menu.id == "shipping")
    assert shipping.cap_krw(voucher.values, date(2025, 9, 2)) == 30_000_000
    assert shipping.cap_krw(voucher.values, date(2025, 9, 3)) == 60_000_000
    assert next(menu for menu in voucher.menus if menu.id == "design").cap_krw(voucher.values, date(2025, 9, 3)) is None


def test_each_programme_is_named_by_itself_and_each_track_by_both() -> None:
    rules = {rule.id: rule for rule in shipped_catalogue().season(2025).combinations}
    services = rules["voucher-and-single-services"]
    assert services.speaks_of(("overseas-branch", "entry"), ("export-voucher", "general"))
    assert not services.speaks_of(("overseas-branch", "entry"), ("overseas-certification", "general"))
    both = rules["both-certification-tracks"]
    assert both.speaks_of(("overseas-certification", "general"), ("overseas-certification", "fast-track"))
    assert not both.names(("export-voucher", "general"))
