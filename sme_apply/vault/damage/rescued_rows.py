"""Writing what was read of a damaged vault into the new file, so that every draft has its company again."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator, Mapping
from typing import Literal

from sme_apply.vault.cipher import Database
from sme_apply.vault.damage.raw_rows import Cell
from sme_apply.vault.damage.rescue_report import RescuedEntry, RescueState
from sme_apply.vault.damage.salvage import Salvaged, lost_ids

_PINNED = ("company_id", "season", "programme", "form_version", "title")


def write_rescued(
    database: Database,
    found: Mapping[str, Salvaged],
    nameless: str,
    blank_company: Callable[[str], str],
) -> tuple[RescuedEntry, ...]:
    """Write the rows into a new, empty vault in one transaction, and tell of each company and draft.

    Args:
        database: the new vault.
        found: what was read; what turns out to belong to nothing is moved to what was lost.
        nameless: what a company is called whose name was lost.
        blank_company: gives the document of a company of which only the name is known.
    """
    older_drafts = set(_drafts_from_versions(found))
    blank = _blank_companies(found, nameless, blank_company)
    database.execute("PRAGMA foreign_keys = OFF")
    with database.atomic():
        for table in found.values():
            _write_table(database, table)
        for id, row in blank.items():
            database.table("companies").insert(row | {"id": id})
        _remove_what_belongs_to_nothing(database, found)
    database.execute("PRAGMA foreign_keys = ON")
    return tuple(_entries(found, older_drafts))


def _write_table(database: Database, table: Salvaged) -> None:
    """Write the rows under the numbers that they had."""
    columns = table.layout.columns if table.layout.number_column else ("rowid", *table.layout.columns)
    names, marks = ", ".join(f"[{name}]" for name in columns), ", ".join("?" for _ in columns)
    written = (({"rowid": number} | row) for number, row in table.rows.items())
    database.conn.executemany(
        f"INSERT OR REPLACE INTO [{table.layout.name}] ({names}) VALUES ({marks})",
        ([row.get(name) for name in columns] for row in written),
    )


def _drafts_from_versions(found: Mapping[str, Salvaged]) -> Iterator[str]:
    """Put the last kept version in the place of each draft whose own document was lost; yield the drafts."""
    drafts, versions = found.get("drafts"), found.get("versions")
    if drafts is None or versions is None:
        return
    newest = {row["draft_id"]: row for _, row in sorted(versions.rows.items())}
    for number in sorted(set(drafts.parts) - set(drafts.rows)):
        part = drafts.parts[number]
        version = newest.get(part.get("id"))
        if version is None or any(part.get(name) is None for name in _PINNED):
            continue
        try:
            document = zlib.decompress(bytes(version["content"])).decode("utf-8")  # type: ignore[arg-type]
        except (zlib.error, UnicodeDecodeError):
            continue
        stated = {"document": document, "completeness": version["completeness"]}
        moments = {"created_at": version["written_at"], "updated_at": version["written_at"]}
        drafts.rows[number] = dict(part) | stated | moments
        del drafts.parts[number]
        drafts.lost.pop(number, None)
        yield str(part["id"])


def _blank_companies(
    found: Mapping[str, Salvaged], nameless: str, blank_company: Callable[[str], str]
) -> dict[str, dict[str, Cell]]:
    """Return a company without facts for each one that was lost and whose drafts were saved."""
    companies, drafts = found["companies"], found["drafts"]
    there = {row["id"] for row in companies.rows.values()}
    read = {id: part for id, part in lost_ids(companies) if id is not None}
    blank: dict[str, dict[str, Cell]] = {}
    for row in drafts.rows.values():
        id = str(row["company_id"])
        if id not in there and id not in blank:
            name = str(read.get(id, {}).get("name") or nameless)
            number = read.get(id, {}).get("business_number")
            moments = {"created_at": row["updated_at"], "updated_at": row["updated_at"]}
            blank[id] = {"name": name, "business_number": number, "document": blank_company(name)} | moments
    return blank


def _remove_what_belongs_to_nothing(database: Database, found: Mapping[str, Salvaged]) -> None:
    while broken := database.execute("PRAGMA foreign_key_check").fetchall():
        for name, number, *_ in broken:
            database.execute(f"DELETE FROM [{name}] WHERE rowid = ?", [number])
            found[name].rows.pop(number, None)
            found[name].lost[number] = None


def _entries(found: Mapping[str, Salvaged], older_drafts: set[str]) -> Iterator[RescuedEntry]:
    yield from _entries_of("company", found["companies"], older_drafts)
    yield from _entries_of("draft", found["drafts"], older_drafts)


def _entries_of(kind: Literal["company", "draft"], table: Salvaged, older_drafts: set[str]) -> Iterator[RescuedEntry]:
    name, whose = ("name", "id") if kind == "company" else ("title", "company_id")
    for number, row in table.rows.items():
        earlier = number in table.earlier or row["id"] in older_drafts
        state: RescueState = "earlier" if earlier else "saved"
        yield RescuedEntry(kind, _text(row["id"]), _text(row[name]), _text(row[whose]), state)
    for id, part in lost_ids(table):
        company = id if kind == "company" else _text(part.get(whose))
        yield RescuedEntry(kind, id, _text(part.get(name)), company, "lost")


def _text(value: Cell) -> str | None:
    return value if isinstance(value, str) else None
