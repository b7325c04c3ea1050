"""Examples that name what is not there are refused with their place."""

from __future__ import annotations

from pathlib import Path

import pytest

from sme_apply.programmes import shipped_catalogue
from sme_apply.programmes.cases_soundness import faults_of_cases
from sme_apply.terms import Message
from tests.forms_cases.running import FORMS

_SOUND = """\
as_of: 2025-03-03
company:
  employees.regular_average_last_year: 3
cases:
  - name: in order
    track: general
    change: {designations: null}
    expect: {verdict: eligible, criteria.sme: met, limit_krw: 30_000_000}
series:
  - name: the round
    track: general
    vary: as_of
    of: window
    values:
      - [2025-05-20, open]
"""


def faults(folder: Path, text: str) -> tuple[Message, ...]:
    """Return the faults of examples that stand beside the shipped voucher of 2025."""
    path = folder / "2025" / "export-voucher" / "cases.yaml"
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
    return tuple(faults_of_cases(folder, shipped_catalogue().programme(2025, "export-voucher")))


def test_sound_examples_have_no_fault(tmp_path: Path) -> None:
    assert faults(tmp_path, _SOUND) == ()


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("as_of: 2025-03-03\n", "", "as_of"),
        ("employees.regular_average_last_year", "employees.average", "company.employees.average"),
        ("designations: null", "main_industry.ksic: C", "cases.1.change.main_industry.ksic"),
        ("verdict: eligible", "verdict: yes", "cases.1.expect.verdict"),
        ("verdict: eligible", "verdikt: eligible", "cases.1.expect.verdikt"),
        ("criteria.sme: met", "criteria.smes: met", "cases.1.expect.criteria.smes"),
        ("criteria.sme: met", "criteria.sme: true", "cases.1.expect.criteria.sme"),
        ("track: general", "track: generally", "cases.1.track"),
        ("vary: as_of", "vary: exports.2024.direct", "series.1.vary"),
        ("[2025-05-20, open]", "[soon, open]", "series.1.values.1"),
        ("[2025-05-20, open]", "[2025-05-20, opened]", "series.1.values.1"),
        ("expect: {", "expects: {", "cases.1.expects"),
    ],
)
def test_each_wrong_example_is_told_once_with_file_line_and_key(tmp_path: Path, old: str, new: str, key: str) -> None:
    assert old in _SOUND
    (found, *_) = faults(tmp_path, _SOUND.replace(old, new, 1))
    assert (found.values["file"], found.values["key"]) == ("2025/export-voucher/cases.yaml", key)
    assert isinstance(found.values["line"], int)


def test_examples_that_are_a_link_to_elsewhere_are_not_read(tmp_path: Path) -> None:
    outside = tmp_path / "outside.yaml"
    outside.write_text(_SOUND, encoding="utf-8")
    path = tmp_path / "own" / "2025" / "export-voucher" / "cases.yaml"
    path.parent.mkdir(parents=True)
    path.symlink_to(outside)
    (found,) = faults_of_cases(tmp_path / "own", shipped_catalogue().programme(2025, "export-voucher"))
    assert found.key == "maintaining-link-leaves"


def test_the_shipped_examples_name_only_what_is_there() -> None:
    for season in shipped_catalogue().seasons:
        for programme in season.programmes:
            assert list(faults_of_cases(FORMS, programme)) == []
