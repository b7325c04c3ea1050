"""What the benchmarks compare with stays out of the application."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
COMPARED_WITH = {
    "celpy", "numpy", "openfisca_core", "pytest", "pytest_benchmark", "rule_engine", "tests", "weasyprint",
}  # fmt: skip
PACKAGES = COMPARED_WITH - {"celpy", "tests"} | {"cel_python"}


def _imported(source: Path) -> set[str]:
    """Return the outermost packages that a file imports, at its head or later."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(source.read_bytes())):
        if isinstance(node, ast.Import):
            found |= {name.name.partition(".")[0] for name in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module.partition(".")[0])
    return found


def test_no_file_of_the_application_imports_what_it_is_compared_with() -> None:
    files = sorted((ROOT / "sme_apply").rglob("*.py"))
    assert len(files) > 100
    assert {str(file.relative_to(ROOT)): found for file in files if (found := _imported(file) & COMPARED_WITH)} == {}


def test_nothing_of_it_is_loaded_with_the_rooms_that_are_measured() -> None:
    rooms = "sme_apply.app, sme_apply.cli.commands, sme_apply.export, sme_apply.vault.vault"
    ask = f"import json, sys, {rooms}; print(json.dumps(list(sys.modules)))"
    ended = subprocess.run([sys.executable, "-c", ask], cwd=ROOT, capture_output=True, check=True)
    loaded = {name.partition(".")[0] for name in json.loads(ended.stdout)}
    assert loaded & COMPARED_WITH == set()


def test_whoever_installs_the_application_does_not_get_it() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = " ".join(project["dependencies"]).lower().replace("-", "_")
    assert [name for name in PACKAGES if name in needed] == []
