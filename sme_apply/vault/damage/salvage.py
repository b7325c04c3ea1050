"""What can still be read of a damaged vault: row by row, and which rows are known to have been there."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from sme_apply.vault.cipher import Database, sqlite
from sme_apply.vault.damage.raw_rows import TABLE_LEAF, Cell, RawRow, raw_page, rows_under
from sme_apply.vault.damage.sealed_image import SealedImage
from sme_apply.vault.schema import VERSION, steps

_NOT_SALVAGED = re.compile(r"sqlite_|_sqlite_|key_slots$|saves$|words$")
_VERSION_PLACE = slice(60, 64)
_TYPES: Mapping[str, tuple[type, ...]] = {"TEXT": (str,), "INTEGER": (int,), "BLOB": (bytes,), "REAL": (float, int)}

Progress = Callable[[int, int], None]
Cancel = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Layout:
    """The columns of one table.

    Args:
        name: the table.
        columns: their names, in order.
        types: their types.
        needed: which of them are never empty.
        number_column: which of them is the number of the row, ``None`` where none is.
    """

    name: str
    columns: tuple[str, ...]
    types: tuple[str, ...]
    needed: frozenset[str]
    number_column: str | None

    def named(self, row: RawRow) -> dict[str, Cell]:
        """Return the columns of a row that could be read; a row is older than columns added at the end of it."""
        named = dict(zip(self.columns, row.values, strict=False))
        if row.whole:
            named = dict.fromkeys(self.columns) | named
        if self.number_column in named:
            named[self.number_column] = row.rowid
        return named

    def may_hold(self, row: RawRow) -> bool:
        """Whether a row could be one of this table."""
        if not row.whole or len(row.values) > len(self.columns):
            return False
        named = self.named(row)
        for column, kind in zip(self.columns, self.types, strict=True):
            value = named[column]
            if not (column not in self.needed if value is None else isinstance(value, _TYPES[kind])):
                return False
        return True


@dataclass(slots=True)
class Salvaged:
    """What was read of one table.

    Args:
        layout: its columns.
        rows: the whole rows by their numbers.
        earlier: the numbers of those that are from an earlier moment than the rest.
        parts: what could be read of the rows that are not whole, by their numbers.
        lost: the numbers of rows that were there and are not among ``rows``, with what an index tells of them: the
            id, where the table has one.
    """

    layout: Layout
    rows: dict[int, dict[str, Cell]] = field(default_factory=dict, repr=False)
    earlier: set[int] = field(default_factory=set)
    parts: dict[int, dict[str, Cell]] = field(default_factory=dict, repr=False)
    lost: dict[int, str | None] = field(default_factory=dict)


def version_of_image(image: SealedImage) -> int | None:
    """Return the number of the last step that the vault has seen, ``None`` if its first page is missing."""
    first = image.page(1)
    return None if first is None else int.from_bytes(first[_VERSION_PLACE], "big")


def salvage(
    newest: SealedImage, earlier: SealedImage | None, *, progress: Progress, cancel: Cancel
) -> dict[str, Salvaged]:
    """Read every table of a damaged vault as far as possible.

    Args:
        newest: the vault as it was last.
        earlier: as it was before a damage in its log, where there is one: what ``newest`` lacks is taken from there.
        progress: told how many tables are done, of how many.
        cancel: asked between two tables whether to stop; what was read so far is then returned.
    """
    version = next(filter(None, map(version_of_image, filter(None, (newest, earlier)))), VERSION)
    layouts = _layouts(min(max(version, 1), VERSION))
    roots = _roots(newest) or (_roots(earlier) if earlier is not None else {})
    seen: set[int] = set()
    found: dict[str, Salvaged] = {}
    for done, layout in enumerate(layouts):
        if cancel():
            break
        progress(done, len(layouts) + 1)
        found[layout.name] = _table(layout, roots, newest, seen)
    if any(True for _ in newest.missing()):
        _adopt_orphans(newest, seen, found)
        if earlier is not None:
            _adopt_earlier(earlier, roots, found)
    for table in found.values():
        for number in table.rows:
            table.lost.pop(number, None)
            table.parts.pop(number, None)
    progress(len(layouts) + 1, len(layouts) + 1)
    return found


def _layouts(version: int) -> tuple[Layout, ...]:
    database = Database(sqlite.connect(":memory:"), execute_plugins=False)
    try:
        later = [step.name for step in steps.pending(database)][version:]
        steps.apply(database, stop_before=later)
        # Virtual tables and what they keep for themselves are made anew from the rest.
        kinds = database.execute("PRAGMA main.table_list").fetchall()
        plain = [
            name
            for _, name, kind, _, without_rowid, _ in kinds
            if kind == "table" and not without_rowid and not _NOT_SALVAGED.match(name)
        ]
        return tuple(_layout(database, name) for name in sorted(plain))
    finally:
        database.close()


def _layout(database: Database, name: str) -> Layout:
    columns = database.execute(f"PRAGMA table_info([{name}])").fetchall()
    numbered = [column[1] for column in columns if column[5] and column[2] == "INTEGER"]
    keys = sum(bool(column[5]) for column in columns)
    number_column = numbered[0] if keys == 1 and numbered else None
    return Layout(
        name,
        tuple(column[1] for column in columns),
        tuple(column[2] for column in columns),
        frozenset(column[1] for column in columns if column[3] or column[5]),
        number_column,
    )


def _roots(image: SealedImage) -> dict[tuple[str, str, str], int]:
    """Return the first page of each table and index, by type, table and name."""
    roots = {}
    for row in rows_under(1, image.page, set()):
        if row.whole and len(row.values) == 5 and isinstance(row.values[3], int):
            kind, name, table = (str(value) for value in row.values[:3])
            roots[kind, table, name] = row.values[3]
    return roots


def _table(layout: Layout, roots: Mapping[tuple[str, str, str], int], image: SealedImage, seen: set[int]) -> Salvaged:
    salvaged = Salvaged(layout)
    root = roots.get(("table", layout.name, layout.name))
    if root is not None:
        _take(salvaged, rows_under(root, image.page, seen))
    for (kind, table, name), place in roots.items():
        if kind == "index" and table == layout.name:
            own = name == f"sqlite_autoindex_{table}_1" and layout.columns[0] == "id"
            for entry in rows_under(place, image.page, set()):
                if entry.whole and isinstance(entry.values[-1], int):
                    known = str(entry.values[0]) if own else None
                    salvaged.lost[entry.values[-1]] = known or salvaged.lost.get(entry.values[-1])
    return salvaged


def _take(salvaged: Salvaged, rows: Iterable[RawRow]) -> None:
    for row in rows:
        if salvaged.layout.may_hold(row):
            salvaged.rows.setdefault(row.rowid, salvaged.layout.named(row))
        else:
            salvaged.parts.setdefault(row.rowid, salvaged.layout.named(row))
            salvaged.lost.setdefault(row.rowid, None)


def _adopt_orphans(image: SealedImage, seen: set[int], found: Mapping[str, Salvaged]) -> None:
    """Take the rows of pages to which no way leads any more, where they can be of one table only."""
    for number in range(2, image.pages + 1):
        if number in seen:
            continue
        page = raw_page(number, image.page)
        rows = page.rows if page is not None and page.kind == TABLE_LEAF else ()
        able = [table for table in found.values() if _could_be_of(table, rows)]
        if rows and len(able) == 1:
            _take(able[0], rows)


def _could_be_of(table: Salvaged, rows: Iterable[RawRow]) -> bool:
    whole = [row for row in rows if row.whole]
    return bool(whole) and all(table.layout.may_hold(row) for row in whole)


def _adopt_earlier(
    image: SealedImage, roots: Mapping[tuple[str, str, str], int], found: Mapping[str, Salvaged]
) -> None:
    """Take rows that are known to have been there last, and could not be read, as they were before."""
    for table in found.values():
        before = _table(table.layout, _roots(image) or roots, image, set())
        for number, row in before.rows.items():
            if number not in table.rows and number in table.lost:
                table.rows[number] = row
                table.earlier.add(number)


def lost_ids(table: Salvaged) -> Iterator[tuple[str | None, Mapping[str, Cell]]]:
    """Yield id and what else could be read of each row that was lost."""
    for number, id in table.lost.items():
        part = table.parts.get(number, {})
        read = part.get("id")
        yield id or (read if isinstance(read, str) else None), part
