"""Where companies and drafts are kept: one encrypted file, and the key slots that open it.

What opens or makes a vault is loaded when it is first asked for, so that a start without a vault stays light.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from sme_apply.vault.errors import (
    KeyringRefused,
    RecordNotThere,
    VaultAlreadyThere,
    VaultBusy,
    VaultDamaged,
    VaultLocked,
    VaultNewer,
    VaultNotThere,
    VaultPlaceRefused,
    VaultReadOnly,
    VaultStopped,
    VaultUnwritable,
    WrongKey,
)
from sme_apply.vault.records import (
    CompanyDocument,
    CompanyRecord,
    ConfirmationRecord,
    DraftDocument,
    DraftRecord,
    NoticeRecord,
    PackRecord,
    PublisherRecord,
)

if TYPE_CHECKING:
    from sme_apply.vault.archive import Archive
    from sme_apply.vault.backup_files import backups_in
    from sme_apply.vault.backup_work import BackupWork
    from sme_apply.vault.backups import Backups
    from sme_apply.vault.bin import Bin
    from sme_apply.vault.bringing_back import backups_of, preview_backup, restore_backup
    from sme_apply.vault.erasing import Erasing, Erasure
    from sme_apply.vault.examination import Check, doctor
    from sme_apply.vault.exports import Exports
    from sme_apply.vault.first_slots import Openers
    from sme_apply.vault.history_records import (
        ArchiveCounts,
        BackupDifference,
        BackupPreview,
        BackupRecord,
        BackupsMade,
        BinRecord,
        ErasedRecord,
        ExportRecord,
        ExportStanding,
        FolderRecord,
        VersionDocument,
        VersionRecord,
        WhyBackup,
        WhyVersion,
    )
    from sme_apply.vault.inspection import Inspected, Inspection
    from sme_apply.vault.key_slots import PassphraseCost
    from sme_apply.vault.opening import create_vault, open_vault
    from sme_apply.vault.os_keyring import KeyringSlot, answering_keyring
    from sme_apply.vault.passphrase_cost import measured_cost
    from sme_apply.vault.places import SharedPlace, shared_place
    from sme_apply.vault.readings import Readings
    from sme_apply.vault.recovery import RecoveryCode, new_recovery_code, read_recovery_code
    from sme_apply.vault.rekeying import Rekeyed
    from sme_apply.vault.rescue import accept_as_it_is, rescue_vault
    from sme_apply.vault.rescue_report import RescuedEntry, RescueReport
    from sme_apply.vault.rule_shelf import RuleShelf
    from sme_apply.vault.search import Search
    from sme_apply.vault.search_hits import Hit, Place
    from sme_apply.vault.slot_ring import RecoveryStanding, SlotRecord, SlotRing
    from sme_apply.vault.state import VaultState, vault_state
    from sme_apply.vault.vault import Vault
    from sme_apply.vault.versions import Versions

__all__ = [
    "Archive",
    "ArchiveCounts",
    "BackupDifference",
    "BackupPreview",
    "BackupRecord",
    "BackupWork",
    "Backups",
    "BackupsMade",
    "Bin",
    "BinRecord",
    "Check",
    "CompanyDocument",
    "CompanyRecord",
    "ConfirmationRecord",
    "DraftDocument",
    "DraftRecord",
    "ErasedRecord",
    "Erasing",
    "Erasure",
    "ExportRecord",
    "ExportStanding",
    "Exports",
    "FolderRecord",
    "Hit",
    "Inspected",
    "Inspection",
    "KeyringRefused",
    "KeyringSlot",
    "NoticeRecord",
    "Openers",
    "PackRecord",
    "PassphraseCost",
    "Place",
    "PublisherRecord",
    "Readings",
    "RecordNotThere",
    "RecoveryCode",
    "RecoveryStanding",
    "Rekeyed",
    "RescueReport",
    "RescuedEntry",
    "RuleShelf",
    "Search",
    "SharedPlace",
    "SlotRecord",
    "SlotRing",
    "Vault",
    "VaultAlreadyThere",
    "VaultBusy",
    "VaultDamaged",
    "VaultLocked",
    "VaultNewer",
    "VaultNotThere",
    "VaultPlaceRefused",
    "VaultReadOnly",
    "VaultState",
    "VaultStopped",
    "VaultUnwritable",
    "VersionDocument",
    "VersionRecord",
    "Versions",
    "WhyBackup",
    "WhyVersion",
    "WrongKey",
    "accept_as_it_is",
    "answering_keyring",
    "backups_in",
    "backups_of",
    "create_vault",
    "doctor",
    "measured_cost",
    "new_recovery_code",
    "open_vault",
    "preview_backup",
    "read_recovery_code",
    "rescue_vault",
    "restore_backup",
    "shared_place",
    "vault_state",
]

_LATER = {
    "Archive": "archive",
    "ArchiveCounts": "history_records",
    "BackupDifference": "history_records",
    "BackupPreview": "history_records",
    "BackupRecord": "history_records",
    "BackupWork": "backup_work",
    "Backups": "backups",
    "BackupsMade": "history_records",
    "Bin": "bin",
    "BinRecord": "history_records",
    "Check": "examination",
    "ErasedRecord": "history_records",
    "Erasing": "erasing",
    "Erasure": "erasing",
    "ExportRecord": "history_records",
    "ExportStanding": "history_records",
    "Exports": "exports",
    "FolderRecord": "history_records",
    "Hit": "search_hits",
    "Inspected": "inspection",
    "Inspection": "inspection",
    "KeyringSlot": "os_keyring",
    "Openers": "first_slots",
    "PassphraseCost": "key_slots",
    "Place": "search_hits",
    "Readings": "readings",
    "RecoveryCode": "recovery",
    "RecoveryStanding": "slot_ring",
    "Rekeyed": "rekeying",
    "RescueReport": "rescue_report",
    "RescuedEntry": "rescue_report",
    "RuleShelf": "rule_shelf",
    "Search": "search",
    "SharedPlace": "places",
    "SlotRecord": "slot_ring",
    "SlotRing": "slot_ring",
    "Vault": "vault",
    "VaultState": "state",
    "VersionDocument": "history_records",
    "VersionRecord": "history_records",
    "WhyBackup": "history_records",
    "WhyVersion": "history_records",
    "Versions": "versions",
    "accept_as_it_is": "rescue",
    "answering_keyring": "os_keyring",
    "backups_in": "backup_files",
    "backups_of": "bringing_back",
    "create_vault": "opening",
    "doctor": "examination",
    "measured_cost": "passphrase_cost",
    "new_recovery_code": "recovery",
    "open_vault": "opening",
    "preview_backup": "bringing_back",
    "read_recovery_code": "recovery",
    "rescue_vault": "rescue",
    "restore_backup": "bringing_back",
    "shared_place": "places",
    "vault_state": "state",
}


def __getattr__(name: str) -> Any:
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(f"{__name__}.{_LATER[name]}"), name)
    globals()[name] = value
    return value
