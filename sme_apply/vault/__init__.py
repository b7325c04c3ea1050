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
    PaperRecord,
    PublisherRecord,
)

if TYPE_CHECKING:
    from sme_apply.vault.archive.archive import Archive
    from sme_apply.vault.backups.backup_files import backups_in
    from sme_apply.vault.backups.backup_work import BackupWork
    from sme_apply.vault.backups.backups import Backups
    from sme_apply.vault.backups.bringing_back import backups_of, preview_backup, restore_backup
    from sme_apply.vault.clients.actions import Actions
    from sme_apply.vault.clients.approvals import Approvals
    from sme_apply.vault.clients.client_records import (
        ActionKind,
        ActionRecord,
        ApprovalRecord,
        ClientMark,
        ClientState,
        Colour,
        CommentRecord,
        EngagementRecord,
        HowApproved,
    )
    from sme_apply.vault.clients.comments import Comments
    from sme_apply.vault.clients.engagements import Engagements
    from sme_apply.vault.clients.marks import COLOURS, STATES, Marks
    from sme_apply.vault.clients.users import Users
    from sme_apply.vault.damage.examination import Check, doctor
    from sme_apply.vault.damage.inspection import Inspected, Inspection
    from sme_apply.vault.damage.rescue import accept_as_it_is, rescue_vault
    from sme_apply.vault.damage.rescue_report import RescuedEntry, RescueReport
    from sme_apply.vault.history.bin import Bin
    from sme_apply.vault.history.erasing import Erasing, Erasure
    from sme_apply.vault.history.exports import Exports
    from sme_apply.vault.history.history_records import (
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
    from sme_apply.vault.history.versions import Versions
    from sme_apply.vault.keys.first_slots import Openers
    from sme_apply.vault.keys.key_slots import PassphraseCost
    from sme_apply.vault.keys.os_keyring import KeyringSlot, answering_keyring
    from sme_apply.vault.keys.passphrase_cost import measured_cost
    from sme_apply.vault.keys.recovery import RecoveryCode, new_recovery_code, read_recovery_code
    from sme_apply.vault.keys.rekeying import Rekeyed
    from sme_apply.vault.keys.slot_ring import RecoveryStanding, SlotRecord, SlotRing
    from sme_apply.vault.opening import create_vault, open_vault
    from sme_apply.vault.papers import Papers
    from sme_apply.vault.places.places import SharedPlace, shared_place
    from sme_apply.vault.readings import Readings
    from sme_apply.vault.rule_shelf import RuleShelf
    from sme_apply.vault.searching.search import Search
    from sme_apply.vault.searching.search_hits import Hit, Place
    from sme_apply.vault.state import VaultState, vault_state
    from sme_apply.vault.vault import Vault

__all__ = [
    "COLOURS",
    "STATES",
    "ActionKind",
    "ActionRecord",
    "Actions",
    "ApprovalRecord",
    "Approvals",
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
    "ClientMark",
    "ClientState",
    "Colour",
    "CommentRecord",
    "Comments",
    "CompanyDocument",
    "CompanyRecord",
    "ConfirmationRecord",
    "DraftDocument",
    "DraftRecord",
    "EngagementRecord",
    "Engagements",
    "ErasedRecord",
    "Erasing",
    "Erasure",
    "ExportRecord",
    "ExportStanding",
    "Exports",
    "FolderRecord",
    "Hit",
    "HowApproved",
    "Inspected",
    "Inspection",
    "KeyringRefused",
    "KeyringSlot",
    "Marks",
    "NoticeRecord",
    "Openers",
    "PackRecord",
    "PaperRecord",
    "Papers",
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
    "Users",
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
    "COLOURS": "clients.marks",
    "STATES": "clients.marks",
    "ActionKind": "clients.client_records",
    "ActionRecord": "clients.client_records",
    "Actions": "clients.actions",
    "ApprovalRecord": "clients.client_records",
    "Approvals": "clients.approvals",
    "Archive": "archive.archive",
    "ArchiveCounts": "history.history_records",
    "BackupDifference": "history.history_records",
    "BackupPreview": "history.history_records",
    "BackupRecord": "history.history_records",
    "BackupWork": "backups.backup_work",
    "Backups": "backups.backups",
    "BackupsMade": "history.history_records",
    "Bin": "history.bin",
    "BinRecord": "history.history_records",
    "Check": "damage.examination",
    "ClientMark": "clients.client_records",
    "ClientState": "clients.client_records",
    "Colour": "clients.client_records",
    "CommentRecord": "clients.client_records",
    "Comments": "clients.comments",
    "EngagementRecord": "clients.client_records",
    "Engagements": "clients.engagements",
    "ErasedRecord": "history.history_records",
    "Erasing": "history.erasing",
    "Erasure": "history.erasing",
    "ExportRecord": "history.history_records",
    "ExportStanding": "history.history_records",
    "Exports": "history.exports",
    "FolderRecord": "history.history_records",
    "Hit": "searching.search_hits",
    "HowApproved": "clients.client_records",
    "Inspected": "damage.inspection",
    "Inspection": "damage.inspection",
    "KeyringSlot": "keys.os_keyring",
    "Marks": "clients.marks",
    "Openers": "keys.first_slots",
    "Papers": "papers",
    "PassphraseCost": "keys.key_slots",
    "Place": "searching.search_hits",
    "Readings": "readings",
    "RecoveryCode": "keys.recovery",
    "RecoveryStanding": "keys.slot_ring",
    "Rekeyed": "keys.rekeying",
    "RescueReport": "damage.rescue_report",
    "RescuedEntry": "damage.rescue_report",
    "RuleShelf": "rule_shelf",
    "Search": "searching.search",
    "SharedPlace": "places.places",
    "SlotRecord": "keys.slot_ring",
    "SlotRing": "keys.slot_ring",
    "Users": "clients.users",
    "Vault": "vault",
    "VaultState": "state",
    "VersionDocument": "history.history_records",
    "VersionRecord": "history.history_records",
    "Versions": "history.versions",
    "WhyBackup": "history.history_records",
    "WhyVersion": "history.history_records",
    "accept_as_it_is": "damage.rescue",
    "answering_keyring": "keys.os_keyring",
    "backups_in": "backups.backup_files",
    "backups_of": "backups.bringing_back",
    "create_vault": "opening",
    "doctor": "damage.examination",
    "measured_cost": "keys.passphrase_cost",
    "new_recovery_code": "keys.recovery",
    "open_vault": "opening",
    "preview_backup": "backups.bringing_back",
    "read_recovery_code": "keys.recovery",
    "rescue_vault": "damage.rescue",
    "restore_backup": "backups.bringing_back",
    "shared_place": "places.places",
    "vault_state": "state",
}


def __getattr__(name: str) -> Any:
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(f"{__name__}.{_LATER[name]}"), name)
    globals()[name] = value
    return value
