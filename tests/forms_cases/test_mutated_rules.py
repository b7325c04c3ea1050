"""A sample of wrong rules is caught by the examples; all of them are tried in the trials."""

from __future__ import annotations

import itertools

import pytest

from sme_apply.programmes import Season, shipped_catalogue
from tests.forms_cases.mutated import mutants
from tests.forms_cases.running import cases_of, is_caught

_EVERY = 29
"""Of so many wrong programmes one is tried; a prime, so that no kind of change is always passed over."""


@pytest.mark.parametrize("season", shipped_catalogue().seasons, ids=lambda season: str(season.year))
def test_of_wrong_rules_a_sample_is_caught_by_the_examples(season: Season) -> None:
    every = ((programme, mutant) for programme in season.programmes for mutant in mutants(programme, season))
    sample = tuple(itertools.islice(every, 0, None, _EVERY))
    missed = [
        f"{programme.id}: {mutant.what}"
        for programme, mutant in sample
        if not is_caught(mutant.programme, mutant.season, cases_of(season.year, programme.id))
    ]
    assert len(sample) >= 5
    assert not missed
