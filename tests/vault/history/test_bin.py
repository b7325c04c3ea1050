"""The bin: thirty days to bring back what was deleted, then it is gone, whatever the clock does meanwhile."""

from __future__ import annotations

from pathlib import Path

import pytest

from sme_apply.terms import BadInput
from sme_apply.vault import RecordNotThere, Vault, create_vault, open_vault
from tests.vault.days import SetClock, live_on
from tests.vault.kept import CHEAP, PASSPHRASE, saved_draft


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def vault(tmp_path: Path, clock: SetClock) -> Vault:
    return create_vault(tmp_path, keyring=None, passphrase=PASSPHRASE, clock=clock, cost=CHEAP)


def test_a_deleted_company_is_nowhere_but_in_the_bin_and_comes_back_with_its_drafts(vault: Vault) -> None:
    company = vault.save_company('{"a": 1}', name="가온", business_number="1208147521")
    draft = saved_draft(vault, company.id, "text")
    vault.remove_company(company.id)
    assert vault.companies() == ()
    assert vault.drafts(company.id) == ()
    for attempt in (
        lambda: vault.company(company.id),
        lambda: vault.draft(draft.id),
        lambda: vault.save_company("{}", name="가온", id=company.id),
        lambda: saved_draft(vault, company.id),
        lambda: saved_draft(vault, company.id, id=draft.id),
        lambda: vault.remove_company(company.id),
        lambda: vault.remove_draft(draft.id),
    ):
        with pytest.raises(RecordNotThere):
            attempt()
    (lying,) = vault.bin.all()
    assert (lying.id, lying.kind, lying.name, lying.drafts, lying.days_left) == (company.id, "company", "가온", 1, 30)
    vault.bin.bring_back_company(company.id)
    assert vault.companies() == (company,)
    assert vault.drafts(company.id) == (draft,)
    assert vault.bin.all() == ()


def test_a_draft_deleted_before_its_company_stays_in_the_bin_when_the_company_comes_back(vault: Vault) -> None:
    company = vault.save_company("{}", name="가온")
    early, late = saved_draft(vault, company.id), saved_draft(vault, company.id)
    vault.remove_draft(early.id)
    vault.remove_company(company.id)
    with pytest.raises(BadInput) as refused:
        vault.bin.bring_back_draft(early.id)
    assert refused.value.message.key == "history-company-first"
    vault.bin.bring_back_company(company.id)
    assert [draft.id for draft in vault.drafts(company.id)] == [late.id]
    vault.bin.bring_back_draft(early.id)
    assert len(vault.drafts(company.id)) == 2


def test_what_is_not_in_the_bin_cannot_be_brought_back(vault: Vault) -> None:
    company = vault.save_company("{}", name="가온")
    draft = saved_draft(vault, company.id)
    with pytest.raises(RecordNotThere):
        vault.bin.bring_back_company(company.id)
    with pytest.raises(RecordNotThere):
        vault.bin.bring_back_draft(draft.id)


def test_on_the_thirtieth_day_it_is_erased_and_not_a_day_earlier(vault: Vault, clock: SetClock) -> None:
    company = vault.save_company("{}", name="가온")
    vault.remove_company(company.id)
    live_on(vault, clock, 29)
    assert [each.days_left for each in vault.bin.all()] == [1]
    live_on(vault, clock, 1)
    assert vault.bin.all() == ()
    with pytest.raises(RecordNotThere):
        vault.bin.bring_back_company(company.id)


def test_the_days_count_on_after_the_vault_was_closed(tmp_path: Path) -> None:
    clock = SetClock()
    with create_vault(tmp_path, keyring=None, passphrase=PASSPHRASE, clock=clock, cost=CHEAP) as vault:
        vault.remove_company(vault.save_company("{}", name="가온").id)
    for _ in range(15):
        clock.go_on(days=2)
        with open_vault(tmp_path, passphrase=PASSPHRASE, keyring=None, clock=clock) as vault:
            vault.tend()
            left = vault.bin.all()
    assert left == ()


def test_a_clock_two_years_ahead_erases_nothing_and_the_days_go_on_when_it_is_right_again(
    vault: Vault, clock: SetClock
) -> None:
    company = vault.save_company("{}", name="가온")
    vault.remove_company(company.id)
    live_on(vault, clock, 10)
    clock.go_on(days=730)
    live_on(vault, clock, 2)
    # The day on which the clock leapt is not counted, nor is the one on which it is put right.
    assert [each.days_left for each in vault.bin.all()] == [19]
    clock.go_on(days=-730)
    live_on(vault, clock, 2)
    assert [each.days_left for each in vault.bin.all()] == [18]
    vault.bin.bring_back_company(company.id)
    assert len(vault.companies()) == 1


def test_a_clock_set_back_makes_nothing_younger_than_it_was(vault: Vault, clock: SetClock) -> None:
    vault.remove_company(vault.save_company("{}", name="가온").id)
    live_on(vault, clock, 20)
    clock.go_on(days=-300)
    live_on(vault, clock, 10)
    assert [each.days_left for each in vault.bin.all()] == [1]


def test_who_was_away_for_two_months_finds_the_bin_as_it_was_and_it_is_emptied_a_week_later(
    vault: Vault, clock: SetClock
) -> None:
    vault.remove_company(vault.save_company("{}", name="가온").id)
    clock.go_on(days=60)
    vault.tend()
    assert len(vault.bin.all()) == 1
    live_on(vault, clock, 7)
    assert vault.bin.all() == ()
