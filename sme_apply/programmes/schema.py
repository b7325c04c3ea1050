"""Writes the JSON Schemas that editors check definition files with (``forms/schema/*.schema.json``).

``python -m sme_apply.programmes.schema`` writes them anew; a test holds them current.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from sme_apply import shipped
from sme_apply.programmes.cases import Cases
from sme_apply.programmes.definition import Definition
from sme_apply.programmes.form import Form
from sme_apply.programmes.programme import Programme, Season
from sme_apply.programmes.whole_tracks import LEFT_OUT, SHARED_LISTS, SHARED_SINGLES, VALUE_KEYS

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schemas() -> dict[str, str]:
    """Return the schemas by file name, as they stand in the files."""
    found = {
        "programme": _programme(),
        "values": _values(),
        "form": _schema(Form),
        "season": _schema(Season),
        "cases": _schema(Cases),
    }
    return {f"{name}.schema.json": _written(schema) for name, schema in found.items()}


def _written(schema: dict[str, Any]) -> str:
    """Write one definition a line, so that a change shows where it is."""
    lines = []
    for key, part in sorted(schema.items()):
        if key == "$defs":
            inner = (f"  {json.dumps(name)}: {_line(each)}" for name, each in sorted(part.items()))
            lines.append('"$defs": {\n' + ",\n".join(inner) + "\n }")
        else:
            lines.append(f"{json.dumps(key)}: {_line(part)}")
    return "{\n " + ",\n ".join(lines) + "\n}\n"


def _line(part: Any) -> str:
    return json.dumps(part, ensure_ascii=False, sort_keys=True)


def write_schemas(folder: Path) -> None:
    """Write the schemas into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in schemas().items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")


def _schema(kind: type[Definition]) -> dict[str, Any]:
    schema = kind.model_json_schema()
    for name in kind.only_in_code:
        schema["properties"].pop(name)
    _keep_only_what_is_named(schema)
    return {"$schema": _DIALECT, **schema}


def _programme() -> dict[str, Any]:
    """Allow the shared parts of all tracks beside the tracks, and tracks that leave some of them out."""
    schema = _schema(Programme)
    track = schema["$defs"]["Track"]
    for key in (*SHARED_LISTS, *SHARED_SINGLES):
        schema["properties"][key] = track["properties"][key]
    track["properties"][LEFT_OUT] = {"type": "array", "items": {"type": "string"}}
    track["required"] = [key for key in track["required"] if key not in (*SHARED_LISTS, *SHARED_SINGLES)]
    # Tracks may be left out, and figures with their sources may stand in values.yaml.
    schema["required"] = [key for key in schema["required"] if key not in ("tracks", *VALUE_KEYS)]
    return schema


def _values() -> dict[str, Any]:
    schema = _schema(Programme)
    schema["properties"] = {key: schema["properties"][key] for key in VALUE_KEYS}
    schema["required"] = ["values", "sources"]
    schema["title"] = "Values"
    _keep_only_what_is_named(schema)
    return schema


def _keep_only_what_is_named(schema: dict[str, Any]) -> None:
    """Drop definitions that nothing refers to any more."""
    definitions = schema.get("$defs", {})
    while True:
        text = json.dumps(schema)
        unused = [name for name in definitions if f'"#/$defs/{name}"' not in text]
        if not unused:
            return
        for name in unused:
            del definitions[name]


if __name__ == "__main__":
    write_schemas(shipped.forms() / "schema")
