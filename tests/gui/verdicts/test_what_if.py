"""A trial goes on a copy: nothing of it is saved unless one fact is taken over on demand."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sme_apply.company import fact, spec_of
from sme_apply.eligibility import Verdict
from sme_apply.gui.session import Session
from sme_apply.gui.verdicts.what_if import WhatIf, deciding_facts
from sme_apply.terms import BadInput
from tests.gui.conftest import Desk, settle

EXPORTS = "exports.2024.direct_usd"
CHAMPION = ("global-champion-1000", None)


@pytest.fixture
def session(desk: Desk, samples: Path) -> Session:
    return desk.with_company(samples / "dodam-cosmetics.json").session


def stored(session: Session) -> dict[str, object]:
    """Return the company as it lies in the vault."""
    found: list[str] = []
    id = session.company_id
    assert id is not None
    session.with_vault(lambda vault: vault.company(id).document, found.append)
    settle(session)
    loaded: dict[str, object] = json.loads(found[0])
    return loaded


def verdict(what_if: WhatIf, key: tuple[str, str | None] = CHAMPION) -> Verdict:
    screening = what_if.judging.screening
    assert screening is not None
    return screening.of(*key).verdict


def test_a_supposed_fact_moves_the_verdicts_of_the_copy_and_nothing_else(session: Session) -> None:
    before, kept = session.company, stored(session)
    what_if = session.what_if
    what_if.enter()
    what_if.suppose(EXPORTS, 1_500_000)
    settle(session)
    assert verdict(what_if) is Verdict.ELIGIBLE
    assert [(each.real.key, each.real.verdict) for each in what_if.differences] == [(CHAMPION, Verdict.INELIGIBLE)]
    assert session.judging.screening is not None
    assert session.judging.screening.of(*CHAMPION).verdict is Verdict.INELIGIBLE
    assert session.company == before
    assert not session.can_undo
    what_if.leave()
    settle(session)
    assert stored(session) == kept
    assert what_if.company is None
    assert what_if.judging.screening is None
    what_if.enter()
    assert what_if.trials == ()


def test_only_the_fact_that_is_taken_over_is_saved(session: Session) -> None:
    what_if = session.what_if
    what_if.enter()
    what_if.suppose(EXPORTS, 1_500_000)
    what_if.suppose("declarations.participation_restricted", False)
    what_if.take_over("declarations.participation_restricted")
    settle(session)
    assert session.company is not None
    assert fact(session.company, "declarations.participation_restricted") is False
    assert [each.path for each in what_if.trials] == [EXPORTS]
    what_if.leave()
    settle(session)
    assert fact(session.company, EXPORTS) != 1_500_000
    assert "1500000" not in json.dumps(stored(session))
    session.undo()
    assert fact(session.company, "declarations.participation_restricted") is None


def test_suppositions_are_taken_back_done_again_and_dropped_one_by_one(session: Session) -> None:
    what_if = session.what_if
    what_if.enter()
    real = fact(session.company, EXPORTS) if session.company is not None else None
    what_if.suppose(EXPORTS, 5)
    what_if.suppose(EXPORTS, 6)
    what_if.undo()
    assert [each.supposed for each in what_if.trials] == [5]
    what_if.redo()
    assert [(each.real, each.supposed) for each in what_if.trials] == [(real, 6)]
    what_if.suppose(EXPORTS, real)
    assert what_if.trials == ()
    what_if.undo()
    what_if.take_back(EXPORTS)
    assert what_if.trials == ()
    settle(session)


def test_what_a_fact_cannot_be_is_refused_and_changes_nothing(session: Session) -> None:
    session.what_if.enter()
    with pytest.raises(BadInput):
        session.what_if.suppose(EXPORTS, -1)
    assert session.what_if.trials == ()
    settle(session)


def test_what_would_change_a_criterion_can_be_tried_out_and_does_change_it(session: Session) -> None:
    assert session.judging.screening is not None
    track = session.judging.screening.of(*CHAMPION)
    result = next(each for each in track.criteria if each.changes)
    session.what_if.try_changes(result.changes)
    settle(session)
    assert session.what_if.active
    assert session.what_if.trials
    screening = session.what_if.judging.screening
    assert screening is not None
    after = next(each for each in screening.of(*CHAMPION).criteria if each.criterion.id == result.criterion.id)
    assert after.outcome.value == "met"


def test_another_company_and_locking_end_the_trial(desk: Desk, session: Session, samples: Path) -> None:
    session.what_if.enter()
    session.what_if.suppose(EXPORTS, 7)
    desk.with_company(samples / "gaon-machinery.json")
    assert not session.what_if.active
    session.what_if.enter()
    session.what_if.suppose(EXPORTS, 7)
    settle(session)
    desk.window.lock()
    assert not session.what_if.active
    assert session.what_if.company is None
    assert session.what_if.trials == ()


def test_the_facts_offered_are_told_facts_that_one_field_can_take(session: Session) -> None:
    assert session.judging.screening is not None
    offered = deciding_facts(session.judging.screening)
    assert EXPORTS in offered
    assert len(offered) > 20
    assert len(set(offered)) == len(offered)
    assert not any(spec_of(path).derived for path in offered)
