"""Differences stand in groups, with the sources of both sides."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from sme_apply.programmes import Programme, shipped_catalogue
from sme_apply.programmes.difference import differences
from sme_apply.programmes.difference_groups import GROUPS, Sourced, by_group
from sme_apply.terms import SourceStatus

Found = Callable[[str], Sourced]


@pytest.fixture(scope="module")
def seasons() -> tuple[Programme, Programme]:
    """The voucher of two seasons."""
    catalogue = shipped_catalogue()
    return catalogue.programme(2025, "export-voucher"), catalogue.programme(2026, "export-voucher")


@pytest.fixture(scope="module")
def sourced(seasons: tuple[Programme, Programme]) -> tuple[Sourced, ...]:
    """What changed from one to the other."""
    return by_group(*seasons, differences(*seasons))


def test_every_difference_is_told_once_in_the_order_of_the_groups(
    seasons: tuple[Programme, Programme], sourced: tuple[Sourced, ...]
) -> None:
    assert sorted(map(repr, differences(*seasons))) == sorted(repr(each.difference) for each in sourced)
    order = [GROUPS.index(each.group) for each in sourced]
    assert order == sorted(order)


def test_a_figure_stands_with_the_rule_that_names_it(sourced: tuple[Sourced, ...]) -> None:
    groups = {each.difference.place[:2]: each.group for each in sourced}
    assert groups["values", "agreement_day"] == "exclusions"
    assert groups["values", "raise_tariff"] == "support"
    assert groups["values", "round_1_closes"] == "rounds"
    assert groups["criteria", "low_usage"] == "exclusions"
    assert groups["tracks", "tech-service"] == "requirements"


def test_both_sides_name_where_they_were_read(sourced: tuple[Sourced, ...]) -> None:
    when = next(each for each in sourced if each.difference.place == ("criteria", "low_usage", "when"))
    assert when.before is not None
    assert when.after is not None
    assert (when.before.status, when.after.status) == (SourceStatus.OTHER_YEAR, SourceStatus.CONFIRMED)
    new = next(each for each in sourced if each.difference.place == ("values", "agreement_day"))
    assert (new.before, new.after) == (None, when.after)


def test_a_definition_that_did_not_change_has_no_groups(seasons: tuple[Programme, Programme]) -> None:
    assert by_group(seasons[0], seasons[0], differences(seasons[0], seasons[0])) == ()
