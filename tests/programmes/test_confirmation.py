"""What the user has read in the notice wins, in its own season and nowhere else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from sme_apply.programmes import Confirmation, confirmed, shipped_catalogue
from sme_apply.sentences import sentences
from sme_apply.terms import BadInput, SourceStatus

READ = Confirmation(
    season=2025,
    programme="export-voucher",
    value="limit_promising",
    figure=50_000_000,
    notice="제2025-1호",
    notice_date=date(2025, 1, 2),
    by="김대표",
    confirmed_on=date(2025, 1, 8),
)


def test_a_confirmed_value_wins_and_carries_its_notice() -> None:
    voucher = confirmed(shipped_catalogue(), [READ]).programme(2025, "export-voucher")
    assert voucher.values.whole("$limit_promising") == 50_000_000
    source = voucher.values.source_of("limit_promising")
    assert (source.status, source.reference, source.read_on) == (SourceStatus.CONFIRMED, "제2025-1호", date(2025, 1, 8))
    assert voucher.values["limit_promising"].label == shipped_catalogue().programme(2025, "export-voucher").values[
        "limit_promising"
    ].label  # fmt: skip


def test_the_shipped_catalogue_and_all_other_values_stay_as_they_are() -> None:
    before = shipped_catalogue().programme(2025, "export-voucher")
    after = confirmed(shipped_catalogue(), [READ]).programme(2025, "export-voucher")
    assert before.values.whole("limit_promising") == 45_000_000
    assert before.values.source_of("limit_promising").status is SourceStatus.OTHER_YEAR
    others = {name: known for name, known in after.values.items() if name != "limit_promising"}
    assert others == {name: known for name, known in before.values.items() if name != "limit_promising"}


@pytest.mark.parametrize("change", [{"season": 2026}, {"programme": "moon-landing"}, {"value": "limit_unknown"}])
def test_a_confirmation_of_another_season_programme_or_value_changes_nothing(change: dict[str, object]) -> None:
    catalogue = confirmed(shipped_catalogue(), [replace(READ, **change)])  # type: ignore[arg-type]
    assert catalogue.programme(2025, "export-voucher").values.whole("limit_promising") == 45_000_000


def test_an_unknown_day_of_a_round_can_be_confirmed() -> None:
    told = replace(READ, value="general_1_closes", figure=date(2025, 1, 24))
    voucher = confirmed(shipped_catalogue(), [told]).programme(2025, "export-voucher")
    assert voucher.values.day("general_1_closes") == date(2025, 1, 24)


def test_of_two_confirmations_the_later_one_wins() -> None:
    voucher = confirmed(shipped_catalogue(), [READ, replace(READ, figure=60_000_000)]).programme(2025, "export-voucher")
    assert voucher.values.whole("limit_promising") == 60_000_000


@pytest.mark.parametrize(
    ("value", "figure"),
    [
        ("limit_promising", date(2025, 1, 1)),
        ("limit_promising", -1),
        ("share_small_sales", 70),
        ("promising_from", 900),
        ("promising_from", 1_000_000),
        ("round_3_closes", date(2025, 5, 1)),
    ],
)
def test_a_figure_that_cannot_be_right_is_refused_with_a_reason(value: str, figure: object) -> None:
    with pytest.raises(BadInput) as caught:
        confirmed(shipped_catalogue(), [replace(READ, value=value, figure=figure)])  # type: ignore[arg-type]
    assert caught.value.message.key == "programmes-confirmation-fault"
    assert sentences("ko").say(caught.value.message)
    assert sentences("en").say(caught.value.message)
