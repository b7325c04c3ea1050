"""Drafts kept without encryption: in plain SQLite with the vault's settings, and in one JSON file."""

from __future__ import annotations

import json
import os
import sqlite3
from pathlib import Path

SETTINGS = (
    "temp_store = MEMORY",
    "journal_mode = WAL",
    "synchronous = FULL",
    "fullfsync = ON",
    "checkpoint_fullfsync = ON",
    "secure_delete = ON",
    "foreign_keys = ON",
    "trusted_schema = OFF",
    "busy_timeout = 5000",
)
_TABLE = """CREATE TABLE IF NOT EXISTS drafts (
    id TEXT PRIMARY KEY, title TEXT NOT NULL, completeness TEXT NOT NULL, document TEXT NOT NULL
) STRICT"""


def opened(path: Path) -> sqlite3.Connection:
    """Return a plain SQLite file, checked for soundness, with the settings of the vault."""
    connection = sqlite3.connect(path, isolation_level=None)
    for setting in SETTINGS:
        connection.execute(f"PRAGMA {setting}").fetchall()
    connection.execute("PRAGMA quick_check(1)").fetchone()
    connection.execute(_TABLE)
    return connection


def save(connection: sqlite3.Connection, id: str, title: str, document: str) -> None:
    """Save one draft; it is on the disk when this returns."""
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("INSERT OR REPLACE INTO drafts VALUES (?, ?, ?, ?)", (id, title, "0.25", document))
    connection.execute("COMMIT")


def listed(connection: sqlite3.Connection) -> list[str]:
    """Return the titles of all drafts."""
    return [title for (title,) in connection.execute("SELECT title FROM drafts ORDER BY title, id")]


def save_json(path: Path, drafts: dict[str, dict[str, str]]) -> None:
    """Write all drafts whole or not at all; they are on the disk when this returns."""
    unfinished = path.with_suffix(".new")
    with open(unfinished, "w", encoding="utf-8") as file:
        json.dump(drafts, file, ensure_ascii=False)
        file.flush()
        os.fsync(file.fileno())
    os.replace(unfinished, path)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def listed_json(path: Path) -> list[str]:
    """Return the titles of all drafts."""
    return sorted(draft["title"] for draft in json.loads(path.read_text(encoding="utf-8")).values())
