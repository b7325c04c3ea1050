"""Loading the whole catalogue: from what was kept, anew with every check, and what reading alone costs."""

from __future__ import annotations

import json
from pathlib import Path

import yaml
from pytest_benchmark.fixture import BenchmarkFixture

from sme_apply import shipped
from sme_apply.programmes import load_catalogue
from sme_apply.programmes.definition_source import FolderOfDefinitions
from tests.benchmarks.interleaved import Way, measure


def test_what_is_kept_of_the_catalogue_is_the_catalogue(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    forms = shipped.forms()
    files = [forms / name for name in FolderOfDefinitions(forms, may_link_out=True).names()]
    whole = load_catalogue(forms, tmp_path)
    assert load_catalogue(forms, tmp_path) == whole
    (kept,) = tmp_path.glob("definitions-*.json")
    body = kept.read_bytes()[64:]
    size = sum(file.stat().st_size for file in files)
    programmes = sum(len(season.programmes) for season in whole.seasons)
    measure(
        benchmark,
        f"Load the catalogue: {programmes} programmes, {len(files)} files, {size / 1000:.0f} kB",
        {
            "ours, warm: every byte hashed, what was kept built": Way(lambda: load_catalogue(forms, tmp_path)),
            "ours, anew: read and checked, nothing kept": Way(lambda: load_catalogue(forms)),
            "PyYAML (libyaml) alone, nothing checked": Way(
                lambda: [yaml.load(file.read_bytes(), Loader=yaml.CSafeLoader) for file in files]
            ),
            "json alone, what was kept, nothing checked": Way(lambda: json.loads(body)),
        },
        rounds=15,
    )
