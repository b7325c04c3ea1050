"""Two processes at one vault: one saves, the other is told to wait; nothing is lost and nothing waits forever."""

from __future__ import annotations

import multiprocessing
from multiprocessing.connection import Connection
from pathlib import Path

from sme_apply.vault import VaultBusy, open_vault
from tests.vault.kept import PASSPHRASE, new_vault, reopened, saved_draft

_CONTEXT = multiprocessing.get_context("spawn")
SAVES, PROCESSES = 25, 2


def hammer(folder: Path, company_id: str, name: str, told: Connection) -> None:
    """Run in each process: open, save and close, over and over, whenever the other lets it."""
    saved = refused = 0
    while saved < SAVES:
        try:
            with reopened(folder) as vault:
                saved_draft(vault, company_id, f"{name} {saved}")
            told.send(f"{name} {saved}")
            saved += 1
        except VaultBusy:
            refused += 1
    told.send(refused)
    told.close()


def test_two_processes_hammering_one_vault_lose_nothing(tmp_path: Path) -> None:
    with new_vault(tmp_path) as vault:
        company = vault.save_company("{}", name="가온")
    acknowledged: list[str] = []
    refused = 0
    pairs = []
    for number in range(PROCESSES):
        ours, theirs = _CONTEXT.Pipe(duplex=False)
        process = _CONTEXT.Process(target=hammer, args=(tmp_path, company.id, f"process {number}", theirs))
        process.start()
        theirs.close()
        pairs.append((process, ours))
    for process, ours in pairs:
        while ours.poll(120):
            try:
                told = ours.recv()
            except EOFError:
                break
            if isinstance(told, int):
                refused += told
            else:
                acknowledged.append(told)
        process.join(60)
        assert process.exitcode == 0
        process.close()
        ours.close()
    with reopened(tmp_path) as vault:
        found = [vault.draft(draft.id).document for draft in vault.drafts(company.id)]
        vault.inspection.whole()
    assert sorted(found) == sorted(acknowledged)
    assert len(found) == SAVES * PROCESSES


def test_one_process_reads_while_another_saves(tmp_path: Path) -> None:
    with new_vault(tmp_path) as vault:
        company = vault.save_company("{}", name="가온")
        with open_vault(tmp_path, passphrase=PASSPHRASE, keyring=None, read_only=True) as reader:
            for number in range(30):
                saved_draft(vault, company.id, str(number))
                assert len(reader.drafts(company.id)) == number + 1
    reopened(tmp_path).close()
