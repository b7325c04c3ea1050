"""Vaults of every released version: upgraded whole, backed up before, and never lost in between.

``fixtures/version-1`` was written by the released code itself (commit a8277e1); a new fixture is added with each
release and none is ever made again.
"""

from __future__ import annotations

import contextlib
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sme_apply.vault import Vault, VaultNewer, VaultUnwritable, cipher, schema
from tests.vault.kept import new_vault, reopened

FIXTURES = Path(__file__).parent / "fixtures"
RELEASED = tuple(range(1, schema.VERSION))


def laid_out(version: int, folder: Path) -> dict[str, Any]:
    """Lay a released vault out; return what it holds."""
    folder.mkdir(exist_ok=True)
    source = FIXTURES / f"version-{version}"
    for name in ("vault.db", "vault.keys"):
        shutil.copyfile(source / (name + ".bin"), folder / name)
    content: dict[str, Any] = json.loads((source / "content.json").read_text("utf-8"))
    return content


def content_of(vault: Vault) -> dict[str, Any]:
    return {
        "companies": [
            {
                "id": company.id,
                "name": company.name,
                "business_number": company.business_number,
                "updated_at": company.updated_at.isoformat(),
                "document": vault.company(company.id).document,
                "drafts": [
                    {
                        "id": draft.id,
                        "title": draft.title,
                        "track": draft.track,
                        "completeness": str(draft.completeness),
                        "updated_at": draft.updated_at.isoformat(),
                        "document": vault.draft(draft.id).document,
                    }
                    for draft in vault.drafts(company.id)
                ],
            }
            for company in vault.companies()
        ],
        "confirmations": [
            [
                reading.season,
                reading.programme,
                reading.value_id,
                reading.value,
                reading.before,
                reading.notice_number,
                reading.notice_date.isoformat(),
                reading.who,
            ]
            for reading in vault.readings.of()
        ],
        "language": vault.setting("language"),
    }


def layout_of(vault: Vault) -> dict[str, list[tuple[Any, ...]]]:
    database = vault._store.files().database
    return {
        name: [row[1:4] for row in database.execute(f"PRAGMA table_info([{name}])").fetchall()]
        for name in sorted(database.table_names())
    }


@pytest.mark.parametrize("version", RELEASED)
def test_a_released_vault_is_upgraded_whole_and_backed_up_before(tmp_path: Path, version: int) -> None:
    content = laid_out(version, tmp_path)
    with reopened(tmp_path) as vault:
        assert content_of(vault) == content
        assert vault._store.files().database.execute("PRAGMA user_version").fetchone() == (schema.VERSION,)
        (backup,) = vault.backups.all()
        assert backup.why == "migration"
        vault.save_company("{}", name="after")
        vault.inspection.whole()
    with reopened(tmp_path) as vault:
        assert len(vault.companies()) == len(content["companies"]) + 1
        assert len(vault.backups.all()) == 1


@pytest.mark.parametrize("version", RELEASED)
def test_an_upgraded_vault_has_the_tables_of_a_new_one(tmp_path: Path, version: int) -> None:
    laid_out(version, tmp_path / "old")
    with reopened(tmp_path / "old") as old, new_vault(tmp_path / "new") as new:
        assert layout_of(old) == layout_of(new)


class Interrupted(BaseException):
    """Stands for the end of the process."""


class EndsAtAStatement:
    """Lets the upgrade, and nothing else, end at a statement.

    Args:
        left: how many statements are let through.
    """

    def __init__(self, monkeypatch: pytest.MonkeyPatch, left: int) -> None:
        self.left = left
        self._upgrading = False
        execute: Callable[..., Any] = cipher.Database.execute
        bring_up_to_date = schema.bring_up_to_date

        def counted(database: Any, sql: str, *more: Any) -> Any:
            if self._upgrading:
                if self.left == 0:
                    raise Interrupted
                self.left -= 1
            return execute(database, sql, *more)

        def upgrade(database: Any, path: Path) -> None:
            self._upgrading = True
            try:
                bring_up_to_date(database, path)
            finally:
                self._upgrading = False

        monkeypatch.setattr(cipher.Database, "execute", counted)
        monkeypatch.setattr(schema, "bring_up_to_date", upgrade)


@pytest.mark.parametrize("version", RELEASED)
def test_an_upgrade_that_ends_at_a_statement_leaves_the_old_or_the_new(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, version: int
) -> None:
    ends = None
    for step in range(0, 1000, 6):
        folder = tmp_path / str(step)
        content = laid_out(version, folder)
        ends = EndsAtAStatement(monkeypatch, step)
        with contextlib.suppress(Interrupted):
            reopened(folder).close()
        monkeypatch.undo()
        with reopened(folder) as vault:
            assert content_of(vault) == content
        shutil.rmtree(folder)
        if ends.left > 0:
            break
    assert ends is not None
    assert ends.left > 0, "The upgrade never came to its end."
    assert step > 30


@pytest.mark.parametrize("version", RELEASED)
def test_without_a_backup_nothing_is_upgraded(tmp_path: Path, version: int) -> None:
    content = laid_out(version, tmp_path)
    before = (tmp_path / "vault.db").read_bytes()
    (tmp_path / "backups").write_bytes(b"a file in its way")
    with pytest.raises(VaultUnwritable):
        reopened(tmp_path)
    assert (tmp_path / "vault.db").read_bytes() == before
    (tmp_path / "backups").unlink()
    with reopened(tmp_path) as vault:
        assert content_of(vault) == content


def test_a_newer_vault_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    laid_out(1, tmp_path)
    with reopened(tmp_path) as vault:
        vault._store.files().database.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    before = (tmp_path / "vault.db").read_bytes()
    with pytest.raises(VaultNewer):
        reopened(tmp_path)
    assert (tmp_path / "vault.db").read_bytes() == before
