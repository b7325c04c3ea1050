"""What lies in the folder of a vault at the moment when its process is killed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sme_apply.vault import Vault
from tests.vault.kept import new_vault, saved_draft

NAMES = ("vault.db", "vault.db-wal", "vault.keys", "vault.keys.copy", "vault.mark")


@dataclass(frozen=True)
class LeftOver:
    """The files by name, and what had been acknowledged by then."""

    files: dict[str, bytes]
    saved: dict[str, str]

    def laid_out(self, folder: Path, **changed: bytes | None) -> None:
        """Lay the files out; a name given with ``None`` is left out (``vault_db_wal`` stands for ``vault.db-wal``)."""
        for name, content in self.files.items():
            key = name.replace(".", "_").replace("-", "_")
            written = changed.get(key, content)
            (folder / (name + "-shm")).unlink(missing_ok=True)
            (folder / name).unlink(missing_ok=True)
            if written is not None:
                (folder / name).write_bytes(written)
        (folder / "vault.db-shm").unlink(missing_ok=True)


def documents(vault: Vault) -> dict[str, str]:
    """Return every draft's document by id."""
    drafts = [draft for company in vault.companies() for draft in vault.drafts(company.id)]
    return {draft.id: vault.draft(draft.id).document for draft in drafts}


def left_by(vault: Vault) -> LeftOver:
    """Return what a kill at this moment would leave."""
    files = {name: (vault.folder / name).read_bytes() for name in NAMES if (vault.folder / name).exists()}
    return LeftOver(files, documents(vault))


def grown(folder: Path, saves: int = 12) -> tuple[LeftOver, LeftOver]:
    """Return what lies there before and after the last of some saves; the log then holds all of them."""
    with new_vault(folder) as vault:
        company = vault.save_company('{"name": "가온"}', name="가온")
        draft = saved_draft(vault, company.id, "0")
        before = left_by(vault)
        for number in range(1, saves + 1):
            before = left_by(vault)
            saved_draft(vault, company.id, str(number).ljust(number % 5 * 2500 + 10), draft.id)
            if number % 4 == 0:
                saved_draft(vault, company.id, f"another {number}")
                before = left_by(vault)
        saved_draft(vault, company.id, "last", draft.id)
        return before, left_by(vault)
