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
    from sme_apply.vault.examination import Check, doctor
    from sme_apply.vault.key_slots import PassphraseCost
    from sme_apply.vault.opening import create_vault, open_vault
    from sme_apply.vault.os_keyring import KeyringSlot, answering_keyring
    from sme_apply.vault.readings import Readings
    from sme_apply.vault.rule_shelf import RuleShelf
    from sme_apply.vault.slot_ring import SlotRecord, SlotRing
    from sme_apply.vault.state import VaultState, vault_state
    from sme_apply.vault.vault import Vault

__all__ = [
    "Check",
    "CompanyDocument",
    "CompanyRecord",
    "ConfirmationRecord",
    "DraftDocument",
    "DraftRecord",
    "KeyringRefused",
    "KeyringSlot",
    "NoticeRecord",
    "PackRecord",
    "PassphraseCost",
    "PublisherRecord",
    "Readings",
    "RecordNotThere",
    "RuleShelf",
    "SlotRecord",
    "SlotRing",
    "Vault",
    "VaultAlreadyThere",
    "VaultBusy",
    "VaultDamaged",
    "VaultLocked",
    "VaultNewer",
    "VaultNotThere",
    "VaultState",
    "VaultUnwritable",
    "WrongKey",
    "answering_keyring",
    "create_vault",
    "doctor",
    "open_vault",
    "vault_state",
]

_LATER = {
    "Check": "examination",
    "KeyringSlot": "os_keyring",
    "PassphraseCost": "key_slots",
    "Readings": "readings",
    "RuleShelf": "rule_shelf",
    "SlotRecord": "slot_ring",
    "SlotRing": "slot_ring",
    "Vault": "vault",
    "VaultState": "state",
    "answering_keyring": "os_keyring",
    "create_vault": "opening",
    "doctor": "examination",
    "open_vault": "opening",
    "vault_state": "state",
}


def __getattr__(name: str) -> Any:
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(f"{__name__}.{_LATER[name]}"), name)
    globals()[name] = value
    return value
