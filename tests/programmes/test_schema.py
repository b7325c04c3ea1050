"""The schemas that editors use are those of the code, and each definition file names its schema."""

from __future__ import annotations

import json
from pathlib import Path

from sme_apply import shipped
from sme_apply.programmes.schema import schemas, write_schemas


def test_the_schema_files_are_current() -> None:
    folder = shipped.forms() / "schema"
    assert {path.name for path in folder.iterdir()} == set(schemas())
    for name, text in schemas().items():
        assert (folder / name).read_text(encoding="utf-8") == text, "run python -m sme_apply.programmes.schema"


def test_writing_gives_the_same_files(tmp_path: Path) -> None:
    write_schemas(tmp_path / "schema")
    assert {path.name: path.read_text(encoding="utf-8") for path in (tmp_path / "schema").iterdir()} == schemas()


def test_every_definition_file_begins_with_its_schema() -> None:
    files = sorted(shipped.forms().rglob("*.yaml"))
    assert files
    for path in files:
        first = path.read_text(encoding="utf-8").splitlines()[0]
        _, _, address = first.partition("# yaml-language-server: $schema=")
        assert address, path
        assert (path.parent / address).resolve() == shipped.forms() / "schema" / f"{path.stem}.schema.json"


def test_the_schema_knows_what_stands_in_files_and_not_what_code_adds() -> None:
    programme = json.loads(schemas()["programme.schema.json"])
    assert {"values", "criteria", "tracks", "support"} <= set(programme["properties"])
    assert not {"known_values", "form"} & set(programme["properties"])
    assert programme["additionalProperties"] is False
    assert "without" in programme["$defs"]["Track"]["properties"]
    season = json.loads(schemas()["season.schema.json"])
    assert "programmes" not in season["properties"]
    assert programme["$defs"]["Text"]["additionalProperties"] is False
