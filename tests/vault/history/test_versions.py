"""The versions of a draft in a real vault."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from sme_apply.vault import RecordNotThere, Vault, create_vault
from tests.vault.days import SetClock
from tests.vault.kept import CHEAP, PASSPHRASE, saved_draft


class Desk:
    """A vault with one draft and a clock that is set."""

    def __init__(self, folder: Path) -> None:
        self.clock = SetClock()
        self.vault: Vault = create_vault(folder, keyring=None, passphrase=PASSPHRASE, clock=self.clock, cost=CHEAP)
        self.company = self.vault.save_company("{}", name="가온").id
        self.draft = saved_draft(self.vault, self.company, "begun").id

    def write(self, document: str, **waited: float) -> None:
        self.clock.go_on(**waited)
        saved_draft(self.vault, self.company, document, self.draft)

    def texts(self) -> list[str]:
        return [self.vault.versions.read(each.id).document for each in self.vault.versions.of(self.draft)]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_while_typing_a_version_is_kept_every_five_minutes_and_no_oftener(desk: Desk) -> None:
    desk.write("one", seconds=1)
    assert desk.texts() == ["begun"]
    for second in range(299):
        desk.write(f"typed {second}", seconds=1)
    assert desk.texts() == ["begun"]
    desk.write("after five minutes", seconds=1)
    assert desk.texts() == ["typed 298", "begun"]


def test_what_was_written_before_a_pause_is_kept_when_the_next_save_replaces_it(desk: Desk) -> None:
    desk.write("the evening's work", minutes=6)
    desk.write("its last word", minutes=1)
    desk.write("", hours=2)
    assert desk.texts()[0] == "its last word"


def test_leaving_keeps_the_present_state_once(desk: Desk) -> None:
    first = desk.vault.versions.keep(desk.draft)
    again = desk.vault.versions.keep(desk.draft)
    assert first == again
    assert (first.why, first.completeness) == ("leaving", Decimal("0.25"))
    desk.write("more", seconds=1)
    assert desk.vault.versions.keep(desk.draft).id != first.id
    assert desk.texts() == ["more", "begun"]


def test_handing_in_marks_the_version_that_is_there_already(desk: Desk) -> None:
    left = desk.vault.versions.keep(desk.draft)
    handed_in = desk.vault.versions.keep(desk.draft, "handed-in")
    assert handed_in.id == left.id
    assert handed_in.why == "handed-in"
    assert desk.vault.versions.keep(desk.draft).why == "handed-in"


def test_restoring_brings_back_the_answers_and_loses_nothing(desk: Desk) -> None:
    first = desk.vault.versions.keep(desk.draft)
    desk.write("better", minutes=1)
    desk.write("much better", minutes=1)
    restored = desk.vault.versions.restore(first.id)
    assert desk.vault.draft(desk.draft).document == restored.document == "begun"
    assert [each.why for each in desk.vault.versions.of(desk.draft)] == ["restored", "replaced", "leaving"]
    assert desk.texts() == ["begun", "much better", "begun"]
    desk.vault.versions.restore(desk.vault.versions.of(desk.draft)[1].id)
    assert desk.vault.draft(desk.draft).document == "much better"


def test_versions_are_thinned_by_age_and_those_handed_in_stay(desk: Desk) -> None:
    for number in range(60):
        desk.write(f"day {number}", days=1)
        if number == 3:
            desk.vault.versions.keep(desk.draft, "handed-in")
    texts = desk.texts()
    assert "day 3" in texts
    assert 30 + 4 <= len(texts) <= 30 + 8
    assert texts[:30] == [f"day {number}" for number in range(58, 28, -1)]


def test_a_clock_two_years_ahead_thins_no_more_than_a_clock_that_is_right(tmp_path: Path) -> None:
    kept = []
    for wrong in (0, 730):
        desk = Desk(tmp_path / str(wrong))
        for number in range(40):
            desk.write(f"minute {number}", minutes=5)
        desk.clock.go_on(days=wrong)
        desk.write("in two years", minutes=0)
        desk.write("in two years and a bit", minutes=6)
        desk.clock.go_on(days=-wrong)
        desk.write("today", minutes=0)
        desk.write("today again", minutes=6)
        kept.append(desk.texts())
    assert kept[0] == kept[1]


def test_versions_go_with_their_draft_and_come_back_from_the_bin_with_it(desk: Desk) -> None:
    desk.vault.versions.keep(desk.draft)
    desk.vault.remove_draft(desk.draft)
    with pytest.raises(RecordNotThere):
        desk.vault.versions.keep(desk.draft)
    desk.vault.bin.bring_back_draft(desk.draft)
    assert desk.texts() == ["begun"]
    desk.vault.erasing.draft(desk.draft)
    assert desk.vault.versions.of(desk.draft) == ()


def test_a_version_that_is_not_there_says_so(desk: Desk) -> None:
    for attempt in (desk.vault.versions.read, desk.vault.versions.restore):
        with pytest.raises(RecordNotThere):
            attempt(12345)
    with pytest.raises(RecordNotThere):
        desk.vault.versions.keep("nothing")


def test_records_of_versions_do_not_show_what_they_hold(desk: Desk) -> None:
    kept = desk.vault.versions.keep(desk.draft)
    assert "begun" not in repr(desk.vault.versions.read(kept.id))
