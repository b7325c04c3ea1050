"""Every threshold, comparison, answer, code, date, edge, share and limit made wrong, one at a time, is caught."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from sme_apply.programmes import Programme, Season, shipped_catalogue
from tests.forms_cases.mutated import mutants
from tests.forms_cases.running import cases_of, is_caught

_SURVIVORS: dict[tuple[int, str], set[str]] = {}
"""By programme the wrong rules that no example catches; each needs a reason beside it."""
_PROGRAMMES = [(season, programme) for season in shipped_catalogue().seasons for programme in season.programmes]

pytestmark = pytest.mark.trial


@pytest.mark.parametrize(
    ("season", "programme"), _PROGRAMMES, ids=[f"{season.year}-{programme.id}" for season, programme in _PROGRAMMES]
)
def test_every_wrong_rule_is_caught_by_an_example(
    season: Season, programme: Programme, record_property: Callable[[str, object], None]
) -> None:
    cases = cases_of(season.year, programme.id)
    tried = list(mutants(programme, season))
    missed = {mutant.what for mutant in tried if not is_caught(mutant.programme, mutant.season, cases)}
    record_property("wrong programmes tried", len(tried))
    record_property("wrong programmes caught", len(tried) - len(missed))
    assert missed == _SURVIVORS.get((season.year, programme.id), set())
