"""A clause is confirmed as it is worded, and only as long as it is worded so."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from sme_apply.programmes import Catalogue, Confirmation, Programme, confirmed, shipped_catalogue
from sme_apply.programmes.clause import STAGES, clauses
from sme_apply.sentences import LANGUAGES, sentences
from sme_apply.terms import SourceStatus

EVERY = [programme for season in shipped_catalogue().seasons for programme in season.programmes]


def reading(programme: Programme, id: str, mark: str) -> Confirmation:
    return Confirmation(
        season=programme.season,
        programme=programme.id,
        value=id,
        figure=mark,
        notice="공고 제2024-1호",
        notice_date=date(2024, 12, 27),
        by="김담당",
        confirmed_on=date(2025, 1, 8),
    )


def voucher(catalogue: Catalogue) -> Programme:
    return catalogue.programme(2025, "export-voucher")


@pytest.mark.parametrize("programme", EVERY, ids=lambda each: f"{each.season}/{each.id}")
def test_every_criterion_round_and_stage_of_a_programme_is_a_clause_and_none_has_the_id_of_a_value(
    programme: Programme,
) -> None:
    found = {clause.id: clause for clause in clauses(programme)}
    wanted = {f"criteria/{each.id}" for track in programme.tracks for each in track.criteria}
    for track in programme.tracks:
        before = "rounds" if track.id is None else f"rounds/{track.id}"
        wanted |= {f"{before}/{each.id}" for each in track.rounds}
    wanted |= {STAGES} if programme.stages is not None else set()
    assert set(found) == wanted
    assert not set(found) & set(programme.known_values)
    for language in LANGUAGES:
        assert all(sentences(language).written(each.title) for each in found.values())


def test_a_confirmed_clause_rests_on_the_notice_in_every_track() -> None:
    before = voucher(shipped_catalogue())
    after = voucher(
        confirmed(shipped_catalogue(), [reading(before, clause.id, clause.mark) for clause in clauses(before)])
    )
    for track in after.tracks:
        for id in (*(each.source for each in track.criteria), *(each.source for each in track.rounds)):
            source = after.source(id)
            assert (source.status, source.reference) == (SourceStatus.CONFIRMED, "공고 제2024-1호")
    assert after.stages is not None
    assert after.source(after.stages.source).status is SourceStatus.CONFIRMED
    assert after.known_values == before.known_values


def test_a_confirmation_of_another_wording_does_not_count() -> None:
    before = voucher(shipped_catalogue())
    clause = clauses(before)[1]
    worn = reading(before, clause.id, clause.mark[:-1] + ("0" if clause.mark[-1] != "0" else "1"))
    assert voucher(confirmed(shipped_catalogue(), [worn])) == before
    assert voucher(confirmed(shipped_catalogue(), [replace(worn, value="criteria/no-such-rule")])) == before


def test_the_mark_changes_with_the_words_and_not_with_the_source() -> None:
    programme = voucher(shipped_catalogue())
    track = programme.tracks[0]
    first = track.criteria[0]
    marks = {clause.id: clause.mark for clause in clauses(programme)}

    def with_first(**changes: object) -> Programme:
        changed = (first.model_copy(update=changes), *track.criteria[1:])
        one = track.model_copy(update={"criteria": changed})
        return programme.model_copy(update={"tracks": (one,)})

    def mark_of(changed: Programme) -> str:
        return next(each.mark for each in clauses(changed) if each.id == f"criteria/{first.id}")

    assert mark_of(with_first(source="round-3-2025")) == marks[f"criteria/{first.id}"]
    assert mark_of(with_first(clause=replace(first.clause, ko="다른 문구"))) != marks[f"criteria/{first.id}"]


def test_rules_of_one_name_and_two_wordings_are_not_offered_as_one() -> None:
    programme = voucher(shipped_catalogue())
    one, two = programme.tracks[0], programme.tracks[1]
    shared = next(each for each in one.criteria if any(each.id == other.id for other in two.criteria))
    apart = tuple(
        each.model_copy(update={"clause": replace(each.clause, ko="다른 문구")}) if each.id == shared.id else each
        for each in two.criteria
    )
    changed = programme.model_copy(update={"tracks": (one, two.model_copy(update={"criteria": apart}))})
    assert f"criteria/{shared.id}" not in {clause.id for clause in clauses(changed)}
