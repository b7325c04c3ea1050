"""Publishes the JSON Schema of the data that an exported application carries.

``python -m sme_apply.export.application_schema`` writes ``docs/application-data.schema.json`` anew; a test holds it
current.
"""

from __future__ import annotations

import json
from pathlib import Path

from sme_apply import shipped
from sme_apply.export.application_model import CarriedApplication

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schema_text() -> str:
    """Return the published JSON Schema of the data."""
    schema = {"$schema": _DIALECT, **CarriedApplication.model_json_schema()}
    return json.dumps(schema, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def schema_file() -> Path:
    """Return where the schema is published in the source tree."""
    return shipped.resources().parent / "docs" / "application-data.schema.json"


if __name__ == "__main__":
    schema_file().write_text(schema_text(), encoding="utf-8", newline="\n")
