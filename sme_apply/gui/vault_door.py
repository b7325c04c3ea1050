"""Opens the vault, or says what is needed to open it; runs in the vault's thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from sme_apply.terms import BadInput, Message, SmeApplyError, message

if TYPE_CHECKING:
    from sme_apply.vault import BackupRecord, RecoveryCode, Vault


class Door(Enum):
    """How the vault stands."""

    OPENING = "opening"
    NEW = "new"
    """There is none yet: how it is to be protected must be chosen."""
    LOCKED = "locked"
    """Its passphrase or its recovery code is needed."""
    RESTING = "resting"
    """It was locked, and the keyring opens it again when the user asks for it."""
    BUSY = "busy"
    """Another window or program has it open; it can be opened for reading only."""
    DAMAGED = "damaged"
    """Something of it is damaged or lost; a rescue or a backup may help."""
    SHUT = "shut"
    """It cannot be used as it is; the message says why."""
    OPEN = "open"


_RESCUABLE = frozenset({"vault-damaged", "vault-log-damaged", "vault-saves-missing", "vault-damage-found"})


@dataclass(frozen=True, slots=True)
class Knock:
    """What the user brings to the door.

    Args:
        passphrase: what was typed, if it was asked for.
        recovery: the recovery code as it was typed, if it was asked for.
        read_only: whether to open the vault beside the window that writes to it.
        with_keyring: whether a new vault is made for the keyring that answers.
    """

    passphrase: str | None = field(default=None, repr=False)
    recovery: str | None = field(default=None, repr=False)
    read_only: bool = False
    with_keyring: bool = False


@dataclass(frozen=True, slots=True)
class Damage:
    """What can be done about a vault that is damaged.

    Args:
        rescuable: whether what can be read may be saved into a new file.
        acceptable: whether it may be opened as it is, because it is only from an earlier day.
        backups: the backups beside it, the newest first.
    """

    rescuable: bool
    acceptable: bool
    backups: tuple[BackupRecord, ...]


@dataclass(frozen=True, slots=True)
class Opened:
    """What came of opening.

    Args:
        vault: the open vault, where ``door`` is open.
        reason: why it is not open, where there is more to say than that a passphrase is needed.
        slots: the kinds of slots that open it.
        new_code: the recovery code of a vault that was just made; it can be shown only now.
        damage: what can be done where it is damaged.
        keyring: the keyring that a new vault can be made for.
    """

    door: Door
    vault: Vault | None = None
    reason: Message | None = None
    slots: frozenset[str] = frozenset()
    new_code: RecoveryCode | None = None
    damage: Damage | None = None
    keyring: str | None = None


def _now() -> datetime:
    return datetime.now(UTC)


def open_door(folder: Path, knock: Knock, *, use_keyring: bool = True, clock: Callable[[], datetime] = _now) -> Opened:
    """Open the vault in ``folder``; make one where there is none and a keyring answers or a passphrase is given.

    Args:
        knock: what the user brings.
        use_keyring: whether a new vault may put its key into the keyring of the operating system.
        clock: gives the time that records carry.
    """
    from sme_apply.vault import (
        VaultBusy,
        VaultDamaged,
        VaultLocked,
        VaultNotThere,
        WrongKey,
        open_vault,
        read_recovery_code,
    )

    try:
        recovery = None if knock.recovery is None else read_recovery_code(knock.recovery)
        try:
            vault = open_vault(
                folder, passphrase=knock.passphrase, recovery=recovery, read_only=knock.read_only, clock=clock
            )
            return Opened(Door.OPEN, vault, slots=frozenset(slot.kind for slot in vault.slots().all()))
        except VaultNotThere:
            return _made(folder, knock, use_keyring, clock)
    except VaultLocked as locked:
        if locked.passphrase_opens or locked.recovery_opens:
            asked = knock.passphrase is None and locked.message.key == "vault-needs-passphrase"
            return Opened(Door.LOCKED, reason=None if asked else locked.message, slots=_slots(folder))
        return Opened(Door.SHUT, reason=locked.message)
    except VaultDamaged as damaged:
        return damaged_vault(folder, damaged.message)
    except WrongKey as wrong:
        if wrong.message.key == "vault-keys-of-another":
            return damaged_vault(folder, wrong.message)
        typed = knock.passphrase is not None or knock.recovery is not None
        return Opened(Door.LOCKED if typed else Door.SHUT, reason=wrong.message, slots=_slots(folder))
    except VaultBusy as busy:
        return Opened(Door.BUSY, reason=busy.message)
    except BadInput as refused:
        return Opened(Door.NEW if knock.recovery is None else Door.LOCKED, reason=refused.message, slots=_slots(folder))
    except SmeApplyError as error:
        return Opened(Door.SHUT, reason=error.message)
    except OSError:
        return Opened(Door.SHUT, reason=message("gui-folder-unusable"))


def damaged_vault(folder: Path, reason: Message) -> Opened:
    """Return how a damaged vault stands, with what can be done about it."""
    from sme_apply.vault import backups_of

    try:
        backups = backups_of(folder)
    except SmeApplyError:
        backups = ()
    damage = Damage(reason.key in _RESCUABLE, reason.key == "vault-saves-missing", backups)
    return Opened(Door.DAMAGED, reason=reason, slots=_slots(folder), damage=damage)


def _made(folder: Path, knock: Knock, use_keyring: bool, clock: Callable[[], datetime]) -> Opened:
    from sme_apply.vault import answering_keyring, create_vault, measured_cost, new_recovery_code
    from sme_apply.vault.places.places import refuse_shared_place

    # Refused before the user thinks of a passphrase.
    refuse_shared_place(folder)
    passphrase = knock.passphrase
    keyring = answering_keyring() if use_keyring and passphrase is None else None
    if passphrase is None and (keyring is None or not knock.with_keyring):
        return Opened(Door.NEW, keyring=None if keyring is None else keyring.backend)
    code, cost = new_recovery_code(), None if passphrase is None else measured_cost()
    vault = create_vault(folder, keyring=keyring, passphrase=passphrase, recovery=code, cost=cost, clock=clock)
    slots = frozenset(slot.kind for slot in vault.slots().all())
    return Opened(Door.OPEN, vault, slots=slots, new_code=code)


def _slots(folder: Path) -> frozenset[str]:
    from sme_apply.vault import vault_state

    return frozenset(vault_state(folder, keyring=None).slots)
