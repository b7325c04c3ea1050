"""Every example beside a definition comes out as its author expected, and the examples reach every branch."""

from __future__ import annotations

import pytest

from sme_apply.programmes import Programme, Season, shipped_catalogue
from tests.forms_cases.branches import branches, branches_reached
from tests.forms_cases.running import cases_of, differences

PROGRAMMES = [(season, programme) for season in shipped_catalogue().seasons for programme in season.programmes]
every_programme = pytest.mark.parametrize(
    ("season", "programme"), PROGRAMMES, ids=[f"{season.year}-{programme.id}" for season, programme in PROGRAMMES]
)


@every_programme
def test_every_example_comes_out_as_expected(season: Season, programme: Programme) -> None:
    examples = tuple(cases_of(season.year, programme.id).examples())
    found = [each for example in examples for each in differences(example, programme, season)]
    assert not found, "\n".join(found)


@every_programme
def test_the_examples_reach_every_branch_of_every_criterion(season: Season, programme: Programme) -> None:
    missed = branches(programme) - branches_reached(programme, season, cases_of(season.year, programme.id))
    assert not missed, "\n".join(f"{id} {part or 'as a whole'}: never {truth}" for id, part, truth in missed)


@every_programme
def test_every_criterion_is_expected_to_be_met_and_not_met_and_unknown(season: Season, programme: Programme) -> None:
    expected: dict[str, set[str]] = {}
    for example in cases_of(season.year, programme.id).examples():
        for name, outcome in example.expect.items():
            if name.startswith("criteria."):
                expected.setdefault(name.removeprefix("criteria."), set()).add(outcome)
    wanted = {criterion.id for track in programme.tracks for criterion in track.criteria}
    lacking = {id: expected.get(id) for id in wanted if expected.get(id) != {"met", "not_met", "unknown"}}
    assert not lacking
